import type { Id } from './records';
import type { Instant } from './time';

interface Recorded {
  id: Id;
  occurredAt: Instant;
  recordedAt: Instant;
}

/** The order of history: when it happened, then when it was recorded, then by id. */
export function byHistory(a: Recorded, b: Recorded): number {
  return (
    a.occurredAt - b.occurredAt ||
    a.recordedAt - b.recordedAt ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
