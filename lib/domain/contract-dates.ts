import type { Calendar } from './calendar';
import { lengthOfMonth, toDay, toEpochDay } from './day';
import type { Day } from './time';

/** A span of time as a contract names it. Counting begins the day after the one that it runs from. */
export interface Period {
  count: number;
  unit: 'business' | 'calendar' | 'month';
}

export type ContractDateName =
  | 'acceptance-ends'
  | 'deemed-acceptance'
  | 'payment-late'
  | 'pause'
  | 'resume';

/** One term of the project, as far as it is known. */
export interface ContractTerm {
  name: ContractDateName;
  period?: Period;
  /** The day that the period runs from. */
  from?: Day;
  /** What has to be known for the date and is not, by the name of its value. */
  missing: readonly string[];
  /** What is there and cannot be read as a period or a day, by the name of its value. */
  unreadable: readonly string[];
}

/** What follows from a term in the client's calendar. */
export interface ContractDate extends ContractTerm {
  /** Absent while something is missing or unreadable. */
  day?: Day;
  /** Rests on days for which holidays are not published. */
  provisional: boolean;
  /** It falls on a day that the client does not work. */
  dayOff: boolean;
}

/**
 * `acceptance-ends`, `resume`: the last day of the period. `deemed-acceptance`, `payment-late`: the day after it.
 * `pause`: the first business day after it.
 */
export function contractDate(term: ContractTerm, calendar: Calendar): ContractDate {
  const { period, from, missing, unreadable } = term;
  if (!period || from === undefined || missing.length > 0 || unreadable.length > 0) {
    return { ...term, provisional: false, dayOff: false };
  }
  const last = endOfPeriod(period, from, calendar);
  const day = resultOf(term.name, last, calendar);
  const provisional = calendar.isProvisional(day) && countsDays(term);
  return { ...term, day, provisional, dayOff: !calendar.isBusinessDay(day) };
}

/** The last day of a period that runs from a day. A month ends on the same date, or on the last one of a shorter month. */
export function endOfPeriod({ count, unit }: Period, from: Day, calendar: Calendar): Day {
  if (unit === 'business') return count === 0 ? from : calendar.addBusinessDays(from, count);
  if (unit === 'calendar') return toDay(toEpochDay(from) + count);
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const months = year * 12 + month - 1 + count;
  const last = [Math.floor(months / 12), (months % 12) + 1] as const;
  const shorter = Math.min(date, lengthOfMonth(...last));
  return [String(last[0]).padStart(4, '0'), two(last[1]), two(shorter)].join('-');
}

function resultOf(name: ContractDateName, last: Day, calendar: Calendar): Day {
  switch (name) {
    case 'acceptance-ends':
    case 'resume':
      return last;
    case 'deemed-acceptance':
    case 'payment-late':
      return toDay(toEpochDay(last) + 1);
    case 'pause':
      return calendar.addBusinessDays(last, 1);
  }
}

/** Whether the result rests on business days: a pause begins on one, however its period is counted. */
const countsDays = ({ name, period }: ContractTerm): boolean =>
  name === 'pause' || period?.unit === 'business';

const two = (n: number): string => String(n).padStart(2, '0');
