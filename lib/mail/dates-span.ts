import type { Calendar } from '@/lib/domain/calendar';
import {
  type EpochDay,
  epochDayOf,
  isRealDay,
  lengthOfMonth,
  toDay,
  weekdayOf,
} from '@/lib/domain/day';
import {
  lastOfMonth,
  type Meaning,
  monthOf,
  monthsLater,
  type Rule,
  type Today,
  type YearMonth,
} from './day-rules';

export type Precision = 'day' | 'week' | 'month' | 'fuzzy';

/** Days from `from` through `to`. */
export interface Span {
  from: EpochDay;
  to: EpochDay;
  precision: Precision;
  /** A month and a day were said: it holds in the past too. `year`: the year as well. */
  exact?: 'date' | 'year';
  /** The words can only look forward: `tomorrow`, `next week`. */
  ahead?: boolean;
  /** `today`: as often the day of what is told as of what is promised. */
  today?: boolean;
  /** An hour of today, or of the day beside it: `eod`. */
  hours?: boolean;
  /** A week was named, before the weekday (下周五) or `behind` it (`Friday next week`): weekdays beside it may be of that week. */
  week?: 'before' | 'behind';
}

/**
 * What words mean: days; a weekday that names no week; a day of the month that names no month (`listed`: only as a further one of a
 * list); a number of days that may count from another date.
 */
export type Reading =
  | Span
  | { weekday: number }
  | { date: number; listed?: boolean }
  | { count: number; unit: 'business day' | 'day' | 'week' | 'month'; bare: boolean };

export interface Now extends Today {
  calendar: Calendar | undefined;
  /** The same, seen from another day. */
  from(day: EpochDay): Now;
}

/** Words of the text from `at` up to `until`, and what they mean. */
export interface Atom {
  at: number;
  until: number;
  reading: Reading | undefined;
}

export interface Dated extends Span {
  at: number;
  until: number;
}

/** Words of running text. What reads as undefined is no date, and no other rule sees it. */
export interface ProseRule {
  pattern: RegExp;
  /** The words must begin with a capital: `May`, not `may`. */
  capital?: boolean;
  read(groups: readonly (string | undefined)[], now: Now): Reading | undefined;
}

/** A rule for a typed date, as one for running text. */
export function asProse({ pattern, read }: Rule, more: Partial<Span> = {}): ProseRule {
  return { pattern, read: (groups, now) => asSpan(read(groups, now), more) };
}

export function asSpan(meaning: Meaning, more: Partial<Span> = {}): Span | undefined {
  if (typeof meaning === 'string' || !('day' in meaning)) return undefined;
  return { from: meaning.day, to: meaning.day, precision: 'day', ...more };
}

/** Words that are no date, or none to come. */
export function no(pattern: RegExp): ProseRule {
  return { pattern, read: () => undefined };
}

export function fuzzy(from: EpochDay, to: EpochDay): Span {
  return { from, to, precision: 'fuzzy', ahead: true };
}

export function mondayOf(day: EpochDay, weeks = 0): EpochDay {
  return day - ((weekdayOf(day) + 6) % 7) + 7 * weeks;
}

/** A whole week, Monday through Sunday; of this one what is left. */
export function week(day: EpochDay, weeks: number): Span | undefined {
  const monday = mondayOf(day, weeks);
  if (weeks < 0) return undefined;
  return {
    from: Math.max(monday, day),
    to: monday + 6,
    precision: 'week',
    ahead: weeks > 0,
    week: 'before',
  };
}

/** The end of a week is its last business day that is no later than Friday. */
export function endOfWeek({ day, calendar }: Now, weeks: number): Span | undefined {
  const monday = mondayOf(day, weeks);
  let end = monday + 4;
  while (calendar && end > monday && !calendar.isBusinessDay(toDay(end))) end--;
  return end < day ? undefined : { from: end, to: end, precision: 'day', ahead: true };
}

export type Part = 'early' | 'mid' | 'late';

/** Part of a week: Monday and Tuesday, Tuesday to Thursday, Thursday and Friday. */
export function partOfWeek(day: EpochDay, weeks: number, part: Part): Span | undefined {
  const monday = mondayOf(day, weeks);
  const [first, last] = { early: [0, 1], mid: [1, 3], late: [3, 4] }[part] as [number, number];
  if (monday + last < day) return undefined;
  return fuzzy(Math.max(monday + first, day), monday + last);
}

/** A whole month; of this one what is left. */
export function month(day: EpochDay, { year, month: m }: YearMonth): Span | undefined {
  const last = asSpan(lastOfMonth({ year, month: m }));
  if (!last || last.to < day) return undefined;
  const from = Math.max(epochDayOf(year, m, 1), day);
  return { from, to: last.to, precision: 'month' };
}

/** A third of a month: the first ten days, the second ten, the rest. */
export function partOfMonth(
  day: EpochDay,
  { year, month: m }: YearMonth,
  part: Part,
): Span | undefined {
  if (!isRealDay(year, m, 1)) return undefined;
  const [first, last] = { early: [1, 10], mid: [11, 20], late: [21, lengthOfMonth(year, m)] }[
    part
  ] as [number, number];
  const to = epochDayOf(year, m, last);
  if (to < day) return undefined;
  return fuzzy(Math.max(epochDayOf(year, m, first), day), to);
}

/** Seven days of a month, by their number; 5 is none, 0 the last seven. */
export function weekOfMonth(
  day: EpochDay,
  at: YearMonth | undefined,
  nth: number,
): Span | undefined {
  const last = at && asSpan(lastOfMonth(at));
  if (!at || !last || nth > 4) return undefined;
  const from = nth === 0 ? last.from - 6 : epochDayOf(at.year, at.month, 7 * nth - 6);
  return from + 6 < day ? undefined : fuzzy(Math.max(from, day), from + 6);
}

/** `the second Tuesday of December`; 0 is the last. */
export function nthWeekday(
  day: EpochDay,
  at: YearMonth,
  nth: number,
  weekday: number,
): Span | undefined {
  const first = epochDayOf(at.year, at.month, 1);
  const last = first + lengthOfMonth(at.year, at.month) - 1;
  const found =
    nth === 0
      ? last - ((weekdayOf(last) - weekday + 7) % 7)
      : first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return found < day ? undefined : { from: found, to: found, precision: 'day', ahead: true };
}

export function earlyNextYear(day: EpochDay): Span {
  const { year } = monthOf(day);
  return fuzzy(epochDayOf(year + 1, 1, 1), epochDayOf(year + 1, 1, 31));
}

/** A month without a year: to come within eight months, for `October` said in November is the last one as likely as the next. */
export function monthAhead(day: EpochDay, m: number): YearMonth | undefined {
  if (!(m >= 1 && m <= 12)) return undefined;
  const here = monthOf(day);
  const ahead = (m - here.month + 12) % 12;
  return ahead <= 8 ? monthsLater(here, ahead) : undefined;
}

/** `Q3` said in November is the last one. */
const FURTHEST_QUARTER = 230;

/** The last day of a quarter, and its first. */
export function quarter(
  day: EpochDay,
  q: number,
  year?: number,
): [first: EpochDay, last: EpochDay] | undefined {
  const here = monthOf(day);
  if (!(q >= 1 && q <= 4)) return undefined;
  const y = year ?? (q * 3 >= here.month ? here.year : here.year + 1);
  const last = epochDayOf(y, q * 3, lengthOfMonth(y, q * 3));
  if (year === undefined && last > day + FURTHEST_QUARTER) return undefined;
  return last < day ? undefined : [Math.max(epochDayOf(y, q * 3 - 2, 1), day), last];
}

/** From a date to another of the same or the next month: `3 to 5 December`. */
export function range(from: Span | undefined, to: Span | undefined): Span | undefined {
  if (!from || !to || to.from < from.from || to.from - from.from > 92) return undefined;
  return { ...from, to: to.to };
}
