import type { Ask as AskState } from '@/lib/domain/ask';
import { createCalendar } from '@/lib/domain/calendar';
import type { SituationId } from '@/lib/domain/event';
import type { Id } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import { ladderOf } from '@/lib/guidance/guidance';
import type { Ask } from '@/lib/messaging/protocol';
import { deliveryOf, type Entry } from '@/lib/store/commit';
import type { ClientHistory } from '@/lib/store/history';
import { completedBy } from './completed';
import { excerptOf } from './messages';
import { asksOf, calendarOf } from './projector';
import { nextInTurn } from './recurring';
import { eventEntry, historyOfAsk, Refusal, type Scene, type UseCase } from './scene';
import { askStepsOf } from './written';

type Said = Omit<Ask<'answer'>, 'commitId' | 'touchId' | 'alsoAskIds'>;

/** The PM says what an inbound message meant, and for which of the asks that await it (G3). */
export const answer: UseCase<Ask<'answer'>> = async (scene, said) => {
  const history = await historyOfAsk(scene.reads, said.askId);
  const asks = asksOf(history, history.touches);
  const main = asks.get(said.askId);
  const touchId = said.touchId ?? main?.unclassifiedTouchId;
  const others = [...new Set(said.alsoAskIds)].filter((id) => id !== said.askId);
  for (const other of others.map((id) => asks.get(id))) {
    const isAwaited = touchId !== undefined && other?.unclassifiedTouchId === touchId;
    if (!isAwaited || other.projectId !== main?.projectId) throw new Refusal('not-found');
  }
  return consequences(scene, history, said, touchId, others);
};

/** Makes nothing of an automatic message: it is not shown again. */
export const setAside: UseCase<Ask<'setAside'>> = async (scene, { askId, touchId }) => {
  const history = await historyOfAsk(scene.reads, askId);
  return [eventEntry(scene, history.client.id, askId, { type: 'set-aside', touchId })];
};

/** A call or meeting is logged by hand; the PM says whether it counts as an answer. */
export const logCall: UseCase<Ask<'logCall'>> = async (scene, call) => {
  const history = await historyOfAsk(scene.reads, call.askId);
  const opened = asksOf(history, []).get(call.askId);
  if (!opened) throw new Refusal('not-found');
  const touch: Touch = {
    id: scene.newId(),
    clientId: history.client.id,
    projectId: opened.projectId,
    ...(opened.threadIds[0] && { threadId: opened.threadIds[0] }),
    channel: call.channel,
    direction: 'out',
    human: true,
    participants: [{ address: '', name: call.who, field: 'present' }],
    occurredAt: scene.at,
    recordedAt: scene.at,
    state: 'sent',
    askSteps: call.stepId
      ? askStepsOf({ askIds: [call.askId], stepId: call.stepId, variant: 'first' })
      : [],
    askIds: [call.askId],
    subject: '',
    excerpt: call.what.slice(0, 280),
  };
  const logged: Entry[] = [
    { kind: 'touch', touch },
    // What follows from a talk opens nothing of its kind again (loop guard).
    ...(opened.situation === MINUTES ? [] : [minutesOf(scene, history, opened)]),
  ];
  if (call.answer !== 'done') logged.push(...(await completedBy(scene, touch)));
  if (!call.answer) return logged;
  const { askId, answer, promisedFor } = call;
  const said = { askId, answer, ...(promisedFor && { promisedFor }) };
  return [...logged, ...consequences(scene, history, said, touch.id)];
};

const MINUTES = 'meeting-minutes';
const QUESTION = 'client-question';

/** Live talk leaves a written trace: minutes that we owe within a business day (G6). */
function minutesOf(scene: Scene, history: ClientHistory, about: AskState): Entry {
  return openedFor(scene, history, about, MINUTES);
}

/** They asked something of us, and we owe the answer: the chase goes on after it (G3). */
function questionOf(scene: Scene, history: ClientHistory, askId: Id): Entry[] {
  const asks = asksOf(history, history.touches);
  const about = asks.get(askId);
  const isOpen = [...asks.values()].some(
    (ask) => ask.situation === QUESTION && ask.about === askId && ask.state === 'open',
  );
  if (about?.owedBy !== 'client' || isOpen) return [];
  return [openedFor(scene, history, about, QUESTION, { about: askId })];
}

/** Something that we owe because of another ask, in the same conversation. */
function openedFor(
  scene: Scene,
  history: ClientHistory,
  because: AskState,
  what: SituationId,
  more: { about?: Id } = {},
): Entry {
  const { situation, owedBy, label, defaultDue } = ladderOf(what);
  const calendar = calendarOf(history.client) ?? createCalendar(scene.settings.calendar);
  const { clientId, projectId, threadIds, title } = because;
  return eventEntry(scene, clientId, scene.newId(), {
    type: 'opened',
    clientId,
    projectId,
    ...(threadIds[0] && { threadId: threadIds[0] }),
    situation,
    owedBy,
    title: `${label[history.client.language]}: ${title}`,
    items: [],
    due: calendar.addBusinessDays(calendar.dayOf(scene.at), defaultDue),
    ...more,
  });
}

/** The PM sent one of our texts by hand, in a chat that we do not see (G7). */
export const logSent: UseCase<Ask<'logSent'>> = async (scene, sent) => {
  const history = await historyOfAsk(scene.reads, sent.askId);
  const ask = asksOf(history, []).get(sent.askId);
  if (!ask) throw new Refusal('not-found');
  const touch: Touch = {
    id: scene.newId(),
    clientId: history.client.id,
    projectId: ask.projectId,
    channel: sent.channel,
    direction: 'out',
    human: true,
    participants: [],
    occurredAt: scene.at,
    recordedAt: scene.at,
    state: 'sent',
    askSteps: askStepsOf(sent.step),
    askIds: [sent.askId],
    subject: '',
    excerpt: excerptOf(sent.text),
  };
  return [{ kind: 'touch', touch }, ...(await completedBy(scene, touch))];
};

/** What the answer changes; for the others that it holds for the same, but for the items of the ask itself. */
function consequences(
  scene: Scene,
  history: ClientHistory,
  said: Said,
  touchId: Id | undefined,
  others: readonly Id[] = [],
): Entry[] {
  const askIds = [said.askId, ...others];
  const entries = askIds.flatMap((askId, index) => {
    const { itemIds, ...rest } = said;
    const own = index === 0 && itemIds ? { ...rest, itemIds } : { ...rest, askId };
    return consequencesFor(scene, history, own, touchId, new Set(askIds.slice(0, index)));
  });
  return said.answer === 'bounce'
    ? [...entries, ...voidLastMails(scene, history, askIds)]
    : entries;
}

/** `before`: asks that the same answer was taken for already. */
function consequencesFor(
  scene: Scene,
  history: ClientHistory,
  said: Said,
  touchId: Id | undefined,
  before: ReadonlySet<Id>,
): Entry[] {
  const { askId, answer: kind, note } = said;
  const say = (body: Parameters<typeof eventEntry>[3]) =>
    eventEntry(scene, history.client.id, askId, body);
  const entries: Entry[] = [
    say({
      type: 'answered',
      answer: kind,
      ...(touchId && { touchId }),
      ...(note && { note }),
    }),
  ];
  if (said.itemIds?.length) entries.push(say({ type: 'items-ticked', itemIds: said.itemIds }));
  if (kind === 'done') {
    const next = nextInTurn(scene, history, askId, before);
    entries.push(say({ type: 'closed', outcome: 'done' }), ...next);
  }
  if (kind === 'question') entries.push(...questionOf(scene, history, askId));
  if (said.reason) entries.push(say({ type: 'reason-given', reason: said.reason }));
  if (kind === 'promised') {
    if (!said.promisedFor) throw new Refusal('day-unreadable');
    entries.push(say({ type: 'promised', promisedFor: said.promisedFor }));
  }
  if (kind === 'out-of-office' && said.returns) {
    entries.push(say({ type: 'snoozed', until: said.returns, because: 'absence' }));
  }
  if (kind === 'contact-left') entries.push(say({ type: 'reason-given', reason: 'contact-left' }));
  return entries;
}

/** The mails that bounced never arrived: they no longer count as sent, for none of the asks that they were about. */
function voidLastMails(scene: Scene, history: ClientHistory, askIds: readonly Id[]): Entry[] {
  const bounced = new Set(askIds.flatMap((askId) => lastMailOf(history, askId) ?? []));
  const carried = [...bounced].flatMap((touch) => touch.askSteps.map(({ askId }) => askId));
  const others = [...new Set(carried)].filter((id) => !askIds.includes(id));
  return [
    ...[...bounced].map((touch): Entry => {
      const before = deliveryOf(touch);
      return {
        kind: 'delivery',
        touchId: touch.id,
        before,
        after: { ...before, state: 'bounced' },
      };
    }),
    ...others.map((id) =>
      eventEntry(scene, history.client.id, id, { type: 'answered', answer: 'bounce' }),
    ),
  ];
}

function lastMailOf({ touches }: ClientHistory, askId: Id): Touch | undefined {
  return touches
    .filter((t) => t.state === 'sent' && t.channel === 'mail')
    .filter((t) => t.askSteps.some((step) => step.askId === askId))
    .sort((a, b) => b.occurredAt - a.occurredAt)[0];
}
