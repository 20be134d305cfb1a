import { nextDue } from '@/lib/domain/next-due';
import { projectAsk } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { ladders } from '@/lib/guidance/guidance';
import type { Entry } from '@/lib/store/commit';
import type { ClientHistory } from '@/lib/store/history';
import { stateOf } from './projector';
import { eventEntry, type Scene } from './scene';

/** What a recurring ask that is done now is followed by: the next one, at the project's rhythm, in the same conversation. Nothing once the project is closed, or where another is open; `closing` are those that close with it. */
export function nextInTurn(
  scene: Scene,
  history: ClientHistory,
  askId: Id,
  closing: ReadonlySet<Id> = new Set(),
): Entry[] {
  const state = stateOf(history, scene.settings, scene.at);
  const done = state.asks.get(askId);
  const ladder = done && ladders[done.situation];
  const project = history.projects.find(({ id }) => id === done?.projectId);
  if (!done || done.state === 'closed' || !ladder?.recurring) return [];
  if (!project || project.stage === 'closed') return [];
  const { clientId, projectId, situation, owedBy, title, due } = done;
  const isOpen = [...state.asks.values()].some(
    (ask) =>
      ask !== done &&
      !closing.has(ask.id) &&
      ask.state === 'open' &&
      ask.projectId === projectId &&
      ask.situation === situation &&
      // One that rests without an answer is over.
      projectAsk(state.inputOf(ask)).state !== 'closed',
  );
  if (isOpen) return [];
  const calendar = state.clientCalendar ?? state.ownCalendar;
  const [threadId] = done.threadIds;
  return [
    eventEntry(scene, clientId, scene.newId(), {
      type: 'opened',
      clientId,
      projectId,
      ...(threadId && { threadId }),
      situation,
      owedBy,
      title,
      items: [],
      due: nextDue(ladder, project.rhythm, due, calendar.dayOf(scene.at), calendar),
    }),
  ];
}
