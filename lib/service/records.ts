import type { Contact } from '@/lib/domain/records';
import { valueSpecs } from '@/lib/guidance/values';
import type { Ask } from '@/lib/messaging/protocol';
import type { Entry } from '@/lib/store/commit';
import { Refusal, type UseCase } from './scene';
import { revised } from './ties';

/** Gives roles to the person with this address; whoever held one before holds it no more, so that nobody writes to who left. */
export const nameContact: UseCase<Ask<'nameContact'>> = async (scene, ask) => {
  const history = await scene.reads.clientHistory(ask.clientId);
  if (!history) throw new Refusal('not-found');
  const before = history.contacts.find((c) => c.addresses.includes(ask.address)) ?? null;
  const after: Contact = {
    ...(before ?? { clientId: ask.clientId, addresses: [ask.address] }),
    ...revised(scene, before),
    name: ask.name || before?.name || '',
    roles: [...new Set([...(before?.roles ?? []), ...ask.roles])],
    ...(ask.language && { language: ask.language }),
    ...(ask.formOfAddress && { formOfAddress: ask.formOfAddress }),
  };
  const others = history.contacts
    .filter((c) => c.id !== before?.id && c.roles.some((role) => ask.roles.includes(role)))
    .map((c): Entry => {
      const roles = c.roles.filter((role) => !ask.roles.includes(role));
      const without = { ...c, ...revised(scene, c), roles };
      return { kind: 'record', table: 'contacts', before: c, after: without };
    });
  return [...others, { kind: 'record', table: 'contacts', before, after }];
};

/** Values that a text needed are kept with the project, so that they are asked for once. */
export const rememberValues: UseCase<Ask<'rememberValues'>> = async (scene, ask) => {
  const before = await scene.reads.record('projects', ask.projectId);
  if (!before) throw new Refusal('not-found');
  const lasting = Object.entries(ask.values).filter(([name]) => isLasting(name));
  const values = { ...before.values, ...Object.fromEntries(lasting) };
  const after = { ...before, values, ...revised(scene, before) };
  return [{ kind: 'record', table: 'projects', before, after }];
};

/** What a project agrees and plans lasts; the words for one text do not, and would be wrong in the next. */
function isLasting(name: string): boolean {
  return valueSpecs().find((known) => known.name === name)?.scope === 'project';
}

export const saveSettings: UseCase<Ask<'saveSettings'>> = async (scene, ask) => {
  const before = (await scene.reads.settings()) ?? null;
  if ((before?.rev ?? 0) !== ask.rev) throw new Refusal('stale-revision');
  const { id: _, ...revision } = revised(scene, before);
  const after = { ...scene.settings, ...ask.changes, ...revision };
  return [{ kind: 'record', table: 'settings', before, after }];
};
