import type { Ask } from './ask';
import type { Calendar } from './calendar';
import type { Day, Instant } from './time';

/** A promise and what became of it. `replaced`: a new day was given in time; `dropped`: the ask ended without it. */
export interface PromiseKept {
  promisedFor: Day;
  madeAt: Instant;
  standing: 'open' | 'kept' | 'broken' | 'replaced' | 'dropped';
  /** When it was settled: the delivery, the end of the promised day, the next promise, the end of the ask. */
  settledAt?: Instant;
}

/** Every promise on an ask in the order made, as it stood at `at` (G4). `ask` is the ask as of then. */
export function promisesOf(ask: Ask, calendar: Calendar, at: Instant): PromiseKept[] {
  const delivered = deliveredAt(ask);
  return ask.promises.map(({ promisedFor, at: madeAt }, index): PromiseKept => {
    const over = calendar.endOfDay(promisedFor);
    const next = ask.promises[index + 1]?.at ?? Infinity;
    const ended = delivered ?? ask.closedAt ?? Infinity;
    // A day that had passed when it was named can only be kept or broken at once.
    const until = Math.max(over, madeAt);
    const made = { promisedFor, madeAt };
    if (Math.min(next, ended) >= until) {
      return at < until ? { ...made, standing: 'open' } : broken(made, until);
    }
    if (next < ended) return { ...made, standing: 'replaced', settledAt: next };
    const standing = delivered === undefined ? 'dropped' : 'kept';
    return { ...made, standing, settledAt: ended };
  });
}

const broken = (made: Pick<PromiseKept, 'promisedFor' | 'madeAt'>, at: Instant): PromiseKept => ({
  ...made,
  standing: 'broken',
  settledAt: at,
});

/** The message that brought it counts, not the moment at which the PM said so. */
function deliveredAt({ state, outcome, closedAt, lastAnswer }: Ask): Instant | undefined {
  if (state !== 'closed' || outcome !== 'done' || closedAt === undefined) return undefined;
  const said = lastAnswer?.answer === 'done' && lastAnswer.saidAt <= closedAt;
  return said ? Math.min(lastAnswer.at, closedAt) : closedAt;
}
