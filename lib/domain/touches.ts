import type { Ask } from './ask';
import type { AskEvent } from './event';
import { byHistory } from './order';
import type { Touch } from './touch';

/** It went out or came in: not a draft, scheduled, cancelled or bounced. */
export function isSent(touch: Touch): boolean {
  return touch.state === 'sent' || touch.state === 'received';
}

export function isWritten(touch: Pick<Touch, 'channel'>): boolean {
  return touch.channel === 'mail' || touch.channel === 'chat';
}

/** The touches that belong to an ask, in the order of history. Adds the conversations that its steps went out in. */
export function touchesOf(ask: Ask, touches: readonly Touch[]): Touch[] {
  const sent = touches.filter(isSent);
  const named = sent.filter((touch) => names(touch, ask.id)).sort(byHistory);
  for (const { threadId } of named) {
    if (threadId && !ask.threadIds.includes(threadId)) ask.threadIds.push(threadId);
  }
  return sent.filter((touch) => names(touch, ask.id) || isInThreads(touch, ask)).sort(byHistory);
}

/** Minutes and thank-yous: they ask for nothing, so nothing waits for them (G1), and they settle no answer (G3). */
function isCourtesy({ askSteps }: Touch): boolean {
  return (
    askSteps.length > 0 &&
    askSteps.every(({ stepId }) => /^(thanks|meeting-minutes)\./.test(stepId))
  );
}

/** It says that an answer will come, and is none. */
export function isReceipt({ askSteps }: Pick<Touch, 'askSteps'>): boolean {
  return (
    askSteps.length > 0 && askSteps.every(({ stepId }) => stepId === 'client-question.received')
  );
}

function names(touch: Touch, askId: string): boolean {
  return touch.askIds.includes(askId) || touch.askSteps.some((carried) => carried.askId === askId);
}

function isInThreads(touch: Touch, ask: Ask): boolean {
  return (
    touch.channel === 'mail' &&
    touch.threadId !== undefined &&
    ask.threadIds.includes(touch.threadId)
  );
}

/**
 * Adds to an ask what its touches say; both lists are its own, in the order of history.
 * Answers the inbound messages that the PM has not yet said the meaning of (G3), oldest first.
 */
export function foldTouches(
  ask: Ask,
  events: readonly AskEvent[],
  touches: readonly Touch[],
): Touch[] {
  let unanswered = false;
  let lastOut: Touch | undefined;
  for (const touch of touches) {
    const at = touch.occurredAt;
    for (const { askId, stepId, again, ball } of touch.askSteps) {
      if (askId !== ask.id) continue;
      const { id: touchId, channel } = touch;
      ask.sent.push({ stepId, touchId, at, channel, again: again ?? false });
      if (ball && ask.owedBy === 'us') ask.handedOverAt ??= at;
    }
    if (touch.direction === 'out') {
      if (!isCourtesy(touch)) {
        lastOut = touch;
        ask.lastOutboundAt = at;
        if (!isReceipt(touch)) ask.lastReplyAt = at;
      }
      if (at < ask.openedAt && isWritten(touch)) ask.earlier.push({ at, onTop: unanswered });
      unanswered = true;
    } else if (touch.human) {
      ask.lastInboundAt = at;
      unanswered = false;
    }
  }
  if (ask.state === 'closed' || (ask.owedBy === 'us' && ask.handedOverAt === undefined)) return [];

  const isCovered = coverOf(events, touches);
  const waiting = touches.filter(
    (touch) =>
      touch.direction === 'in' &&
      touch.human &&
      !(lastOut && byHistory(touch, lastOut) < 0) &&
      !isCovered(touch),
  );
  const last = waiting.at(-1);
  if (last) ask.unclassifiedTouchId = last.id;
  return waiting;
}

/**
 * What the PM has dealt with: an answer covers the message it names and all before it, or without one all that came before
 * the PM's word; opening, closing and reopening cover all before them, because the PM had them in view.
 */
function coverOf(events: readonly AskEvent[], touches: readonly Touch[]): (t: Touch) => boolean {
  let until = Number.NEGATIVE_INFINITY;
  let message: Touch | undefined;
  for (const event of events) {
    if (event.type === 'answered') {
      const named = touches.find(({ id }) => id === event.touchId);
      if (!named) until = Math.max(until, event.occurredAt);
      else if (!message || byHistory(named, message) > 0) message = named;
    } else if (event.type === 'opened' || event.type === 'closed' || event.type === 'reopened') {
      until = Math.max(until, event.occurredAt);
    }
  }
  return (touch) =>
    touch.occurredAt <= until || (message !== undefined && byHistory(touch, message) <= 0);
}
