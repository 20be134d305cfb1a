import type { SettingsPort } from '@/components/settings-port';
import type { Ask } from '@/lib/messaging/protocol';
import { createTailoredWorld, type TailoredWorld } from '@/test/service/tailored-world';

/** The page's port on the real service and real databases. */
export function portOf(world: TailoredWorld): SettingsPort {
  return {
    version: '0.1.0',
    webmailNames: [],
    grantWebmail: async () => true,
    removeWebmail: async () => {},
    send: (command, ask) => world.ask(command, ask) as never,
    on: () => {},
    newId: world.newId,
  };
}

/** A world in which one step is changed for all, and a step and a text for the client. */
export async function changedWorld(): Promise<TailoredWorld> {
  const world = await createTailoredWorld();
  const { client, get, moveStep, write } = world;
  await get('changeStep', moveStep({ kind: 'workspace' }, 'help', 4));
  await get('changeStep', moveStep(client, 'notice', 10));
  await get('changeText', write(client, 'Dear all, {{ project }} is ready.'));
  return world;
}

/** The address of a client's page. */
export function addressFor({ client }: TailoredWorld, situation = ''): string {
  return `#/templates${situation && `/${situation}`}?client=${client.clientId}`;
}

export function fileOf(changes: Ask<'changeStep'>['change'][], stepId: string): File {
  const all = changes.map((change) => ({ kind: 'step', stepId, change }));
  const file = { format: 'threadline-guidance', version: 1, name: 'Beta', changes: all };
  return new File([JSON.stringify(file)], 'beta.json', { type: 'application/json' });
}
