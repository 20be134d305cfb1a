import type { Calendar } from './calendar';
import { byHistory } from './order';
import type { Day, Instant } from './time';
import type { Touch } from './touch';
import { isSent } from './touches';

/** How long each side took to answer, in business days, one figure per answer, quickest first; 0: the same day. */
export interface AnswerTimes {
  client: number[];
  us: number[];
}

/**
 * From the first message that was left unanswered in a conversation to the other side's next one, up to `at`.
 * Machines do not answer. With `since`: answers given on that day or later.
 */
export function answerTimes(
  touches: readonly Touch[],
  calendar: Calendar,
  at: Instant,
  since?: Day,
): AnswerTimes {
  const times: AnswerTimes = { client: [], us: [] };
  const waiting = new Map<string, Touch>();
  const counted = touches.filter((touch) => isCounted(touch) && touch.occurredAt <= at);
  for (const touch of counted.sort(byHistory)) {
    const thread = touch.threadId ?? '';
    const before = waiting.get(thread);
    if (before && before.direction === touch.direction) continue;
    waiting.set(thread, touch);
    if (!before) continue;
    const day = calendar.dayOf(touch.occurredAt);
    if (since !== undefined && day < since) continue;
    const days = calendar.businessDaysBetween(calendar.dayOf(before.occurredAt), day);
    times[touch.direction === 'in' ? 'client' : 'us'].push(days);
  }
  times.client.sort((a, b) => a - b);
  times.us.sort((a, b) => a - b);
  return times;
}

/** The middle one, the lower of two; undefined for none. `sorted` is in order. */
export function medianOf(sorted: readonly number[]): number | undefined {
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function isCounted(touch: Touch): boolean {
  return touch.channel === 'mail' && touch.human && touch.threadId !== undefined && isSent(touch);
}
