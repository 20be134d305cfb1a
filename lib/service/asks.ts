import type { Id } from '@/lib/domain/records';
import type { Ask } from '@/lib/messaging/protocol';
import type { Entry } from '@/lib/store/commit';
import type { ClientHistory } from '@/lib/store/history';
import { opened, projectFor } from './opening';
import { asksOf } from './projector';
import { nextInTurn } from './recurring';
import { eventEntry, historyOfAsk, Refusal, type Scene, type UseCase } from './scene';

/** Opens an ask in a tied conversation, or in a project without one. */
export const openAsk: UseCase<Ask<'openAsk'>> = async (scene, ask) => {
  const where = await projectFor(scene, ask);
  return [opened(scene, where, ask)];
};

export const editAsk: UseCase<Ask<'editAsk'>> = async (scene, ask) => {
  const history = await historyOfAsk(scene.reads, ask.askId);
  if (revOf(history, ask.askId) !== ask.rev) throw new Refusal('stale-revision');
  const clientId = history.client.id;
  const { title, items, due } = ask;
  return [
    eventEntry(scene, clientId, ask.askId, {
      type: 'edited',
      ...(title !== undefined && { title }),
      ...(items !== undefined && { items }),
      ...(due !== undefined && { due }),
    }),
  ];
};

export const snooze: UseCase<Ask<'snooze'>> = (scene, { askId, until, because }) =>
  one(scene, askId, { type: 'snoozed', until, ...(because && { because }) });

export const giveReason: UseCase<Ask<'giveReason'>> = (scene, { askId, reason }) =>
  one(scene, askId, { type: 'reason-given', reason });

/** The items that are ticked from now on; the others are not. */
export const tickItems: UseCase<Ask<'tickItems'>> = async (scene, { askId, itemIds }) => {
  const history = await historyOfAsk(scene.reads, askId);
  const before = asksOf(history, []).get(askId)?.tickedItemIds ?? [];
  const say = (type: 'items-ticked' | 'items-unticked', ids: Id[]) =>
    ids.length > 0 ? [eventEntry(scene, history.client.id, askId, { type, itemIds: ids })] : [];
  return [
    ...say(
      'items-ticked',
      itemIds.filter((id) => !before.includes(id)),
    ),
    ...say(
      'items-unticked',
      before.filter((id) => !itemIds.includes(id)),
    ),
  ];
};

/** A recurring one that is done opens the next. */
export const closeAsk: UseCase<Ask<'closeAsk'>> = async (scene, { askId, outcome }) => {
  const history = await historyOfAsk(scene.reads, askId);
  const closed = eventEntry(scene, history.client.id, askId, { type: 'closed', outcome });
  return [closed, ...(outcome === 'done' ? nextInTurn(scene, history, askId) : [])];
};

export const reopenAsk: UseCase<Ask<'reopenAsk'>> = (scene, { askId }) =>
  one(scene, askId, { type: 'reopened' });

export const chooseEntry: UseCase<Ask<'chooseEntry'>> = (scene, { askId, stepId }) =>
  one(scene, askId, { type: 'entry-chosen', stepId });

export const skipStep: UseCase<Ask<'skipStep'>> = (scene, { askId, stepId }) =>
  one(scene, askId, { type: 'step-skipped', stepId });

export const overrideGuard: UseCase<Ask<'overrideGuard'>> = (scene, { askId, rule }) =>
  one(scene, askId, { type: 'overridden', rule });

export const setReady: UseCase<Ask<'setReady'>> = (scene, { askId, readinessId, ready }) =>
  one(scene, askId, { type: 'readied', readinessId, ready });

async function one(
  scene: Scene,
  askId: Id,
  body: Parameters<typeof eventEntry>[3],
): Promise<Entry[]> {
  const { clientId } = await rowOf(scene, askId);
  return [eventEntry(scene, clientId, askId, body)];
}

/** The revision of an ask: it names what an edit saw. The count keeps it moving when the computer's clock was set back. */
export function revOf(history: Pick<ClientHistory, 'events'>, askId: Id): number {
  const recorded = history.events.filter((e) => e.askId === askId).map((e) => e.recordedAt);
  return Math.max(0, ...recorded) + recorded.length;
}

async function rowOf(scene: Scene, askId: Id) {
  const row = await scene.reads.ask(askId);
  if (!row) throw new Refusal('not-found');
  return row;
}
