import {
  type EpochDay,
  epochDayOf,
  isRealDay,
  lengthOfMonth,
  toDay,
  weekdayOf,
} from '@/lib/domain/day';

/** What the words are seen from. */
export interface Today {
  readonly day: EpochDay;
  addBusinessDays(n: number): EpochDay;
}

/**
 * What a part of the text means: a day; a day of the week, 0 = Sunday, that names no week; more than one day;
 * or a day that does not exist.
 */
export type Meaning = { day: EpochDay } | { weekday: number } | 'ambiguous' | 'unreadable';

/** Words with a meaning. The pattern is global, so that each part of a text is read once. */
export interface Rule {
  pattern: RegExp;
  read(groups: readonly (string | undefined)[], today: Today): Meaning;
}

export interface YearMonth {
  year: number;
  /** 1 = January. */
  month: number;
}

export function monthOf(day: EpochDay): YearMonth {
  const [year, month] = toDay(day).split('-').map(Number) as [number, number, number];
  return { year, month };
}

export function monthsLater({ year, month }: YearMonth, n: number): YearMonth {
  const months = year * 12 + month - 1 + n;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export function dayOfMonth({ year, month }: YearMonth, date: number): Meaning {
  return isRealDay(year, month, date) ? { day: epochDayOf(year, month, date) } : 'unreadable';
}

export function lastOfMonth({ year, month }: YearMonth): Meaning {
  return dayOfMonth({ year, month }, lengthOfMonth(year, month));
}

/** A year that was not said: the one that brings the day nearest, so that `5 January` in November is to come and `20 November` is past. */
export function nearestYear(today: EpochDay, month: number, date: number): Meaning {
  const { year } = monthOf(today);
  const days = [year - 1, year, year + 1]
    .filter((y) => isRealDay(y, month, date))
    .map((y) => epochDayOf(y, month, date))
    .sort((a, b) => Math.abs(a - today) - Math.abs(b - today));
  return days[0] === undefined ? 'unreadable' : { day: days[0] };
}

/** A date alone: in this month, or in the next when it is over. */
export function nextDate(today: EpochDay, date: number): Meaning {
  const month = monthOf(today);
  const here = dayOfMonth(month, date);
  if (typeof here === 'string' || !('day' in here) || here.day >= today) return here;
  return dayOfMonth(monthsLater(month, 1), date);
}

/** A weekday in the week `weeks` after this one; weeks begin on Monday. */
export function weekdayInWeek(today: EpochDay, weekday: number, weeks: number): Meaning {
  const monday = today - ((weekdayOf(today) + 6) % 7);
  return { day: monday + weeks * 7 + ((weekday + 6) % 7) };
}

export type Unit = 'business day' | 'day' | 'week' | 'month' | 'year';

export function later(today: Today, n: number, unit: Unit): Meaning {
  if (!Number.isInteger(n) || n > 1000) return 'unreadable';
  if (unit === 'business day') return { day: today.addBusinessDays(n) };
  if (unit === 'day') return { day: today.day + n };
  if (unit === 'week') return { day: today.day + 7 * n };
  const month = monthsLater(monthOf(today.day), unit === 'year' ? 12 * n : n);
  const date = Number(toDay(today.day).slice(8));
  return dayOfMonth(month, Math.min(date, lengthOfMonth(month.year, month.month)));
}

/** Dates in figures with their year. Which of `3/4/2026` is the month nobody can tell. */
export const FULL_FIGURES: readonly Rule[] = [
  {
    pattern: /(?<![\d./-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g,
    read: ([, year, , month, date]) =>
      dayOfMonth({ year: Number(year), month: Number(month) }, Number(date)),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d/-]|\.\d)/g,
    read([, a, , b, y]) {
      const year = Number(y) < 100 ? 2000 + Number(y) : Number(y);
      return eitherOrder(Number(a), Number(b), (month, date) => dayOfMonth({ year, month }, date));
    },
  },
];

/** Dates in figures, the same in both languages. */
export const FIGURES: readonly Rule[] = [
  ...FULL_FIGURES,
  {
    pattern: /(?<![\d./-])(20\d\d)([01]\d)([0-3]\d)(?![\d./-])/g,
    read: ([, year, month, date]) =>
      dayOfMonth({ year: Number(year), month: Number(month) }, Number(date)),
  },
  {
    pattern: /(?<![\d./-])(\d{1,2})[/.](\d{1,2})\.?(?![\d/-])/g,
    read: ([, a, b], { day }) =>
      eitherOrder(Number(a), Number(b), (month, date) => nearestYear(day, month, date)),
  },
];

function eitherOrder(
  a: number,
  b: number,
  read: (month: number, date: number) => Meaning,
): Meaning {
  if (a !== b && a <= 12 && b <= 12) return 'ambiguous';
  return a <= 12 ? read(a, b) : read(b, a);
}
