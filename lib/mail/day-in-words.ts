// From the root: Vite does not resolve the package's locale paths, and drops the other locales by itself.
import { en, zh } from 'chrono-node';
import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import { epochDayOf, isRealDay, toDay, toEpochDay, weekdayOf } from '@/lib/domain/day';
import type { Day, Instant, TimeZone } from '@/lib/domain/time';
import { dayIn } from '@/lib/domain/zone';
import { FIGURES, type Meaning, nearestYear, type Rule, type Today } from './day-rules';
import {
  ENGLISH,
  ENGLISH_DENIAL,
  ENGLISH_DOUBT,
  ENGLISH_LATE,
  ENGLISH_TIME,
  ENGLISH_VAGUE,
} from './day-rules-en';
import {
  CHINESE,
  CHINESE_DENIAL,
  CHINESE_DOUBT,
  CHINESE_LATE,
  CHINESE_TIME,
  CHINESE_VAGUE,
  simplified,
} from './day-rules-zh';

export interface DayRef {
  now: Instant;
  /** Where "tomorrow" is said. */
  timeZone: TimeZone;
  /** For business days; without it those of Monday to Friday. */
  calendar?: Calendar;
}

export type DayRead =
  | { ok: true; day: Day }
  | { ok: false; code: 'day-unreadable' | 'day-past' | 'day-ambiguous' };

const LONGEST = 200;
const FURTHEST_DAYS = 3660;
/** Puts an end to words that stood beside what was read, so that they do not join. */
const READ = ' ; ';

/**
 * Reads a date typed for a snooze or a promise, in English or Chinese: `2026-11-27`, `next Friday`, `三天后`. Today counts, the
 * past does not. What names no day, several days or a span is refused: a wrong day is worse than none.
 * Weeks begin on Monday. @throws RangeError for an unknown time zone.
 */
export function readDayInWords(text: string, ref: DayRef): DayRead {
  const today = todayOf(ref);
  if (text.length > LONGEST) return refused('day-unreadable');
  const words = simplified(text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase());
  // Format marks (right-to-left, zero width) make a text look like another.
  if (/[<>\p{Cc}\p{Cf}]/u.test(words)) return refused('day-unreadable');

  const meanings: Meaning[] = [];
  let rest = words.replace(ENGLISH_TIME, ' ').replace(CHINESE_TIME, ' ').replace(/ +/g, ' ').trim();
  rest = apply([...FIGURES, ...ENGLISH, ...CHINESE], rest, today, meanings);
  if (ENGLISH_VAGUE.test(rest) || CHINESE_VAGUE.test(rest)) meanings.push('ambiguous');
  if (/[a-z]/.test(rest)) rest = applyChrono(en.casual, rest, today, meanings);
  if (/\p{Script=Han}/u.test(rest)) rest = applyChrono(zh.hans.casual, rest, today, meanings);
  rest = apply([...ENGLISH_LATE, ...CHINESE_LATE], rest, today, meanings);

  if (meanings.length === 0 || meanings.includes('unreadable')) return refused('day-unreadable');
  if (ENGLISH_DENIAL.test(rest) || CHINESE_DENIAL.test(rest)) return refused('day-unreadable');
  if (/\d/.test(rest) || ENGLISH_DOUBT.test(rest) || CHINESE_DOUBT.test(rest)) {
    return refused('day-ambiguous');
  }
  return decide(meanings, today);
}

function todayOf({ now, timeZone, calendar }: DayRef): Today {
  const day = dayIn(timeZone, now);
  return {
    day: toEpochDay(day),
    addBusinessDays(n) {
      const counting = calendar ?? createCalendar({ country: '', timeZone, weekend: [0, 6] });
      return toEpochDay(counting.addBusinessDays(day, n));
    },
  };
}

/** Collects what the rules read and gives back the text without it. */
function apply(rules: readonly Rule[], text: string, today: Today, into: Meaning[]): string {
  return rules.reduce(
    (rest, { pattern, read }) =>
      rest.replace(pattern, (...found: (string | undefined)[]) => {
        into.push(read(found, today));
        return READ;
      }),
    text,
  );
}

function applyChrono(
  chrono: typeof en.casual,
  text: string,
  today: Today,
  into: Meaning[],
): string {
  // chrono-node asks the machine's own clock zone what day it is: noon of the same date there.
  const [year, month, date] = toDay(today.day).split('-').map(Number) as [number, number, number];
  const results = chrono.parse(text, new Date(year, month - 1, date, 12));
  let rest = text;
  for (const result of [...results].reverse()) {
    const { start } = result;
    const parts = ['year', 'month', 'day'] as const;
    const [y = 0, m = 0, d = 0] = parts.map((part) => start.get(part) ?? 0);
    if (result.end || !start.isCertain('day') || !start.isCertain('month')) into.push('ambiguous');
    else if (!start.isCertain('year')) into.push(nearestYear(today.day, m, d));
    else into.push(isRealDay(y, m, d) ? { day: epochDayOf(y, m, d) } : 'unreadable');
    rest = rest.slice(0, result.index) + READ + rest.slice(result.index + result.text.length);
  }
  return rest;
}

function decide(meanings: readonly Meaning[], today: Today): DayRead {
  const days = new Set<number>();
  const weekdays = new Set<number>();
  for (const meaning of meanings) {
    if (typeof meaning === 'string') return refused('day-ambiguous');
    if ('day' in meaning) days.add(meaning.day);
    else weekdays.add(meaning.weekday);
  }
  const [named] = days;
  const [weekday] = weekdays;
  if (days.size > 1 || weekdays.size > 1) return refused('day-ambiguous');
  // `Friday` said on a Friday may be today or in a week; `Monday 27 November` may be a slip.
  const said = weekdayOf(named ?? today.day);
  if (weekday !== undefined && (named === undefined) === (weekday === said)) {
    return refused('day-ambiguous');
  }
  const day = named ?? today.day + (((weekday ?? said) - said + 7) % 7);
  if (day < today.day) return refused('day-past');
  if (day > today.day + FURTHEST_DAYS) return refused('day-unreadable');
  return { ok: true, day: toDay(day) };
}

function refused(code: 'day-unreadable' | 'day-past' | 'day-ambiguous'): DayRead {
  return { ok: false, code };
}
