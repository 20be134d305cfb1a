import type { Ask } from './ask';
import type { AskEvent } from './event';
import { foldAsk } from './fold';
import type { Id } from './records';
import type { Instant } from './time';
import type { Touch } from './touch';

/** Events and touches of a client, or of one ask; in any order. */
export interface PastHistory {
  events: readonly AskEvent[];
  touches: readonly Touch[];
}

/** What had happened by a moment, that moment included. Delivery states are those of today: a mail that bounced never arrived. */
export function historyUntil(history: PastHistory, at: Instant): PastHistory {
  const had = ({ occurredAt }: { occurredAt: Instant }) => occurredAt <= at;
  return { events: history.events.filter(had), touches: history.touches.filter(had) };
}

/** The asks that were there at a moment, as they stood then, by id. */
export function asksAt(history: PastHistory, at: Instant): Map<Id, Ask> {
  const { events, touches } = historyUntil(history, at);
  const byAsk = new Map<Id, AskEvent[]>();
  for (const event of events) {
    const own = byAsk.get(event.askId);
    if (own) own.push(event);
    else byAsk.set(event.askId, [event]);
  }
  const asks = new Map<Id, Ask>();
  for (const [id, own] of byAsk) {
    if (own.some(({ type }) => type === 'opened')) asks.set(id, foldAsk(own, touches));
  }
  return asks;
}
