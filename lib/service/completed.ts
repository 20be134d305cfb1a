import type { Touch } from '@/lib/domain/touch';
import { completes } from '@/lib/guidance/guidance';
import type { Entry } from '@/lib/store/commit';
import { asksOf } from './projector';
import { nextInTurn } from './recurring';
import { eventEntry, type Scene } from './scene';

/** What we owed is done with what went out or was said: an update, a word to ask how it goes. A recurring one opens the next. */
export async function completedBy(scene: Scene, { clientId, askSteps }: Touch): Promise<Entry[]> {
  const asks = askSteps.filter(({ stepId }) => completes(stepId)).map(({ askId }) => askId);
  const history = asks.length > 0 ? await scene.reads.clientHistory(clientId) : undefined;
  if (!history) return [];
  const known = asksOf(history, []);
  return asks
    .filter((askId) => known.get(askId)?.state === 'open')
    .flatMap((askId) => [
      eventEntry(scene, clientId, askId, { type: 'closed', outcome: 'done' }),
      ...nextInTurn(scene, history, askId),
    ]);
}

/** The mail did not go out after all: what it had completed is open again. */
export async function reopenedWithout(scene: Scene, touch: Touch): Promise<Entry[]> {
  const { clientId, askSteps, occurredAt } = touch;
  const asks = askSteps.filter(({ stepId }) => completes(stepId)).map(({ askId }) => askId);
  const history = asks.length > 0 ? await scene.reads.clientHistory(clientId) : undefined;
  if (!history) return [];
  const known = asksOf(history, []);
  return asks
    .filter((askId) => (known.get(askId)?.closedAt ?? -1) >= occurredAt)
    .map((askId) => eventEntry(scene, clientId, askId, { type: 'reopened' }));
}
