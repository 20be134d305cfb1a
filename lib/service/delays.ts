import type { Ask as AskState } from '@/lib/domain/ask';
import { ladderOf } from '@/lib/guidance/guidance';
import type { Ask } from '@/lib/messaging/protocol';
import type { Entry } from '@/lib/store/commit';
import type { ClientHistory } from '@/lib/store/history';
import { asksOf } from './projector';
import { eventEntry, findThread, historyOfAsk, Refusal, type Scene, type UseCase } from './scene';

/** What we owe may slip, or no longer: the flag, and with it the ask to tell them before it is late (S2 §2). */
export const flagRisk: UseCase<Ask<'flagRisk'>> = async (scene, { askId, atRisk, delayId }) => {
  const history = await historyOfAsk(scene.reads, askId);
  const asks = asksOf(history, history.touches);
  const ask = asks.get(askId);
  if (ask?.owedBy !== 'us' || ask.situation === 'our-delay') throw new Refusal('not-found');
  const flag = eventEntry(scene, history.client.id, askId, { type: 'at-risk', atRisk });
  const known = delayAbout(asks, ask);
  return atRisk && !known ? [flag, opened(scene, history, ask, delayId)] : [flag];
};

/** Something of ours is late and stands before a step: the ask to tell them, in the conversation where the PM is (G2). */
export const tellFirst: UseCase<Ask<'tellFirst'>> = async (scene, ask) => {
  const history = await historyOfAsk(scene.reads, ask.askId);
  const asks = asksOf(history, history.touches);
  const debt = asks.get(ask.askId);
  if (!debt) throw new Refusal('not-found');
  if (delayAbout(asks, debt)) return [];
  const here = ask.nativeThreadId ? await findThread(scene, ask.nativeThreadId) : undefined;
  return [opened(scene, history, debt, ask.delayId, here?.id)];
};

function delayAbout(asks: ReadonlyMap<string, AskState>, { id }: AskState): AskState | undefined {
  return [...asks.values()].find(
    (ask) => ask.situation === 'our-delay' && ask.about === id && ask.state === 'open',
  );
}

function opened(
  scene: Scene,
  history: ClientHistory,
  debt: AskState,
  askId: string,
  threadId = debt.threadIds[0],
): Entry {
  const { situation, owedBy } = ladderOf('our-delay');
  const { clientId, projectId, title, due, id: about } = debt;
  return eventEntry(scene, history.client.id, askId, {
    type: 'opened',
    clientId,
    projectId,
    ...(threadId && { threadId }),
    situation,
    owedBy,
    title,
    items: [],
    ...(due && { due }),
    about,
  });
}
