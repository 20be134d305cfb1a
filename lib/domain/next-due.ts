import type { Calendar } from './calendar';
import { epochDayOf, lengthOfMonth, toDay } from './day';
import type { Ladder } from './ladder';
import type { Project } from './records';
import type { Day } from './time';

/** Business days of a week's rhythm, and of two. */
const STEPS = { weekly: 5, biweekly: 10 } as const;

/** Comes monthly whatever the project's rhythm: a question a week is no pulse (S1.A §5). */
const MONTHLY: ReadonlySet<string> = new Set(['pulse']);

/**
 * When the next one of a recurring situation is due, after `last` and after `today`: at the project's rhythm, and at the
 * situation's own number of days where the project has none. A month later is the same day of the month, or the next
 * business day. Always a business day of the client, so never inside a break.
 */
export function nextDue(
  ladder: Pick<Ladder, 'situation' | 'defaultDue'>,
  rhythm: Project['rhythm'],
  last: Day | undefined,
  today: Day,
  calendar: Calendar,
): Day {
  const from = last ?? today;
  if (rhythm === 'monthly' || MONTHLY.has(ladder.situation)) {
    return monthly(from, today, calendar);
  }
  const days = rhythm ? STEPS[rhythm] : Math.max(1, ladder.defaultDue);
  const missed = Math.max(0, calendar.businessDaysBetween(from, today));
  return calendar.addBusinessDays(from, (Math.floor(missed / days) + 1) * days);
}

function monthly(from: Day, today: Day, calendar: Calendar): Day {
  for (let n = 1; ; n++) {
    const day = calendar.addBusinessDays(monthsAfter(from, n), 0);
    if (day > today) return day;
  }
}

/** The same day so many months on, or the last one of that month. */
function monthsAfter(day: Day, n: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = month - 1 + n;
  const y = year + Math.floor(months / 12);
  const m = (months % 12) + 1;
  return toDay(epochDayOf(y, m, Math.min(date, lengthOfMonth(y, m))));
}
