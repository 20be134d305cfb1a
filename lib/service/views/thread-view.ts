import type { Ask as AskState } from '@/lib/domain/ask';
import { createCalendar } from '@/lib/domain/calendar';
import type { Day, Instant } from '@/lib/domain/time';
import type { Touch } from '@/lib/domain/touch';
import { ladders } from '@/lib/guidance/guidance';
import type { ConversationSeen } from '@/lib/messaging/requests';
import type { AskView, ThreadView } from '@/lib/messaging/views';
import { revisionOf } from '@/lib/service/in-force';
import { offersIn } from '@/lib/service/offers';
import { guessClient, ourAddresses } from '@/lib/service/people';
import type { Place } from '@/lib/service/place';
import { type ClientState, stateOf } from '@/lib/service/projector';
import { matchThread } from '@/lib/service/proposals';
import { proposalsFor } from '@/lib/service/proposed';
import { attempt } from '@/lib/service/reading';
import { findThread, type Scene } from '@/lib/service/scene';
import { undoView } from '@/lib/service/undo';
import { askView } from './ask-view';

/** All that the panel beside a conversation shows. Without `conversation` nothing is guessed or proposed. */
export async function threadView(
  scene: Scene,
  place: Place,
  nativeThreadId: string,
  conversation?: ConversationSeen,
): Promise<ThreadView> {
  const { reads, settings, at: now } = scene;
  const link = await findThread(scene, nativeThreadId);
  const history = link && (await reads.clientHistory(link.clientId));
  const project = history?.projects.find(({ id }) => id === link?.projectId);
  const state = history && stateOf(history, settings, now);
  const seen = conversation ?? { nativeThreadId, subject: link?.subject ?? '', messages: [] };
  const isOurs = ourAddresses(scene.mailbox?.account ?? '', settings);
  const asks = [...(state?.asks.values() ?? [])];
  const calendar = state?.clientCalendar ?? createCalendar(settings.calendar);
  const touches = link ? await reads.touchesByThread(link.id) : [];
  const where = { calendar, now, followUps: messagesOf(touches.filter(isFollowUp)) };
  return {
    nativeThreadId,
    now,
    language: settings.uiLanguage === 'auto' ? place.language : settings.uiLanguage,
    link:
      link && history && project && state
        ? {
            threadId: link.id,
            project,
            client: history.client,
            contacts: history.contacts,
            guidance: revisionOf(history),
            asks: withDelays(
              asksIn(state, link.id, project.id).map((ask) => askView(state, ask)),
              state,
            ),
            proposedAsks: proposalsFor(scene, state, project).filter(
              // Nobody chose the stage that a project begins with: it says nothing beside a mail.
              ({ because }) => because.kind !== 'stage' || project.stageSince !== undefined,
            ),
          }
        : null,
    ...(link ? { proposals: [] } : await matchThread(reads, seen, isOurs)),
    guess: guessClient(seen, isOurs),
    situations: situationsFor(state, scene),
    offers: attempt(() => offersIn(seen, isOurs, asks, where), []),
    undo: undoView(await reads.lastUndoable()),
    messageIds: [...messagesOf(touches)],
  };
}

/** Those of this conversation, and open ones of the project that have none yet. Open asks first, what needs the PM soonest on top. */
function asksIn(state: ClientState, threadId: string, projectId: string): AskState[] {
  return [...state.asks.values()]
    .filter((ask) => ask.projectId === projectId)
    .filter(({ threadIds, state }) =>
      threadIds.length > 0 ? threadIds.includes(threadId) : state === 'open',
    )
    .sort((a, b) => rank(a) - rank(b));
}

/** Whoever must be told first is told here as well, when the word about that delay was begun in another conversation (G2). */
function withDelays(shown: AskView[], state: ClientState): AskView[] {
  const debts = shown
    .filter(({ suggestion }) => suggestion.kind === 'tell-first')
    .flatMap(({ suggestion }) => suggestion.reasons)
    .flatMap(({ rule, values }) => (rule === 'G2' ? [values.askId] : []));
  const begun = [...state.asks.values()].filter(
    ({ id, situation, state, about }) =>
      situation === 'our-delay' &&
      state === 'open' &&
      debts.includes(about) &&
      !shown.some((one) => one.id === id),
  );
  return [...begun.map((ask) => askView(state, ask)), ...shown];
}

function rank(ask: AskState): number {
  // Whoever is about to be told of a delay hears of it before anything else.
  if (ask.situation === 'our-delay' && ask.state === 'open') return 0;
  if (ask.state === 'closed') return Number.MAX_SAFE_INTEGER - (ask.closedAt ?? 0) / 1e4;
  return ask.due ? Date.parse(ask.due) : ask.openedAt;
}

function situationsFor(state: ClientState | undefined, scene: Scene): ThreadView['situations'] {
  const calendar =
    state?.clientCalendar ?? state?.ownCalendar ?? createCalendar(scene.settings.calendar);
  const proposed = (days: number, from: Instant): Day =>
    calendar.addBusinessDays(calendar.dayOf(from), days);
  return Object.values(ladders).map((ladder) => ({
    id: ladder.situation,
    label: ladder.label,
    hint: ladder.hint,
    owedBy: ladder.owedBy,
    stage: ladder.stage,
    due: proposed(ladder.defaultDue, scene.at),
  }));
}

function isFollowUp({ askSteps }: Touch): boolean {
  return askSteps.length > 0;
}

function messagesOf(touches: readonly Touch[]): Set<string> {
  return new Set(touches.flatMap((touch) => touch.nativeMessageId ?? []));
}
