import type { Calendar } from '@/lib/domain/calendar';
import { projectAsk } from '@/lib/domain/projection';
import { type ProposedAsk, proposedAsks } from '@/lib/domain/proposed-asks';
import type { Id, Project } from '@/lib/domain/records';
import { ladders } from '@/lib/guidance/guidance';
import { type ActionLine, readActionLines } from '@/lib/mail/action-lines';
import type { ActionView, ProposalView } from '@/lib/messaging/project-view';
import type { Ask } from '@/lib/messaging/protocol';
import { projectFor } from './opening';
import { type ClientState, stateOf } from './projector';
import { attempt } from './reading';
import { Refusal, type Scene } from './scene';

/** What the guidance would open in a project now, with its words. */
export function proposalsFor(scene: Scene, state: ClientState, project: Project): ProposalView[] {
  const calendar = state.clientCalendar ?? state.ownCalendar;
  const asks = [...state.asks.values()];
  const { language } = state.history.client;
  const resting = restingIn(state, project.id);
  const shared = { project, asks, resting, ladders };
  const found = proposedAsks({ ...shared, calendar, language, now: scene.at });
  const known = new Set(asks.filter((a) => a.projectId === project.id).map(({ title }) => title));
  return found.flatMap((proposal): ProposalView[] => {
    const { because } = proposal;
    const shown = { ...proposal, ...wordsOf(proposal, state) };
    if (because.kind !== 'actions') return [shown];
    const actions = actionsIn(scene, state, because.lines.join('\n'), calendar);
    const left = actions.filter(({ title }) => !known.has(title));
    return actions.length > 0 && left.length === 0 ? [] : [{ ...shown, actions: left }];
  });
}

/** Asks that closed by themselves for want of an answer. */
function restingIn(state: ClientState, projectId: Id): Set<Id> {
  const open = [...state.asks.values()].filter(
    (ask) => ask.state === 'open' && ask.projectId === projectId,
  );
  const mayRest = open.filter(({ situation }) => ladders[situation]?.closesItself);
  const resting = mayRest.filter((ask) => projectAsk(state.inputOf(ask)).state === 'closed');
  return new Set(resting.map(({ id }) => id));
}

/** Actions of minutes that the PM typed or pasted. */
export async function readActions(scene: Scene, ask: Ask<'readActions'>): Promise<ActionView[]> {
  const { clientId } = await projectFor(scene, ask);
  const history = await scene.reads.clientHistory(clientId);
  if (!history) throw new Refusal('not-found');
  const state = stateOf(history, scene.settings, scene.at);
  return actionsIn(scene, state, ask.text, state.clientCalendar ?? state.ownCalendar);
}

function actionsIn(
  scene: Scene,
  state: ClientState,
  text: string,
  calendar: Calendar,
): ActionLine[] {
  const { timeZone } = calendar.spec;
  const ref = { now: scene.at, timeZone, calendar, ours: ourNames(scene, state) };
  return attempt(() => readActionLines(text, ref), []);
}

/** How minutes may name us: the PM, and the mailboxes and domains in use. */
function ourNames({ settings }: Scene, { history }: ClientState): string[] {
  const accounts = [...settings.ownAddresses, ...history.threads.map(({ account }) => account)];
  const domains = [...settings.ownDomains, ...accounts.map((a) => a.split('@')[1] ?? '')];
  return [
    settings.name,
    ...accounts.map((account) => account.split('@')[0] ?? ''),
    ...domains.map((domain) => domain.split('.')[0] ?? ''),
  ].filter(Boolean);
}

function wordsOf({ situation, because }: ProposedAsk, state: ClientState) {
  const ladder = ladders[situation];
  const plain = { en: situation, zh: situation };
  const cause = 'askId' in because ? state.asks.get(because.askId)?.situation : undefined;
  const afterLabel = cause && ladders[cause]?.label;
  return {
    label: ladder?.label ?? plain,
    hint: ladder?.hint ?? plain,
    ...(afterLabel && { afterLabel }),
  };
}
