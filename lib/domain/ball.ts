import type { Ask, Holding } from './ask';
import type { Calendar } from './calendar';
import type { Side } from './event';
import type { Instant } from './time';

/** In whose court the ball is, and since when. */
export interface Ball {
  side: Side;
  since: Instant;
}

/** The delay ledger of one ask: business days that each side has held it, in the client's calendar. */
export interface DelayLedger {
  client: number;
  us: number;
}

/** In whose court the ball is. A closed ask stays where it was owed, since it was closed. */
export function ballOf(ask: Ask): Ball {
  const current = ask.holding.at(-1);
  if (ask.state === 'closed' || !current || current.to !== undefined) {
    return { side: ask.owedBy, since: ask.closedAt ?? ask.openedAt };
  }
  return { side: current.side, since: current.from };
}

/** Business days that the ball has been where it is. */
export function ballDays(row: { ballSince: Instant }, calendar: Calendar, now: Instant): number {
  return daysOf({ from: row.ballSince }, calendar, now);
}

/** Business days by side up to `now`; a day that the ball changes hands on counts for whom it left. */
export function delayLedger(ask: Ask, calendar: Calendar, now: Instant): DelayLedger {
  const ledger: DelayLedger = { client: 0, us: 0 };
  for (const held of ask.holding) ledger[held.side] += daysOf(held, calendar, now);
  return ledger;
}

function daysOf(held: Pick<Holding, 'from' | 'to'>, calendar: Calendar, now: Instant): number {
  const to = Math.min(held.to ?? now, now);
  if (to <= held.from) return 0;
  return calendar.businessDaysBetween(calendar.dayOf(held.from), calendar.dayOf(to));
}
