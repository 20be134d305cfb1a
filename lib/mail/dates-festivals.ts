import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import { type EpochDay, epochDayOf, toDay, weekdayOf } from '@/lib/domain/day';
import { asSpan, fuzzy, type Now, type Span } from './dates-span';
import { monthOf } from './day-rules';

export type Festival =
  | 'new-year'
  | 'spring'
  | 'qingming'
  | 'labour'
  | 'dragon-boat'
  | 'mid-autumn'
  | 'national'
  | 'easter'
  | 'thanksgiving'
  | 'christmas';

/** Month and date by year from 2025: Spring Festival, Dragon Boat, Mid-Autumn, as chinese-days has them. */
const LUNAR =
  '0129 0531 1006,0217 0619 0925,0206 0609 0915,0126 0528 1003,0213 0616 0922,0203 0605 0912,0123 0624 1001,0211 0612 0919,0131 0601 0908,0219 0620 0927,0208 0610 0916,0128 0530 1004'
    .split(',')
    .map((year) => year.split(' ').map(Number));
const LUNAR_COLUMN = { spring: 0, 'dragon-boat': 1, 'mid-autumn': 2 };
const FIXED = { 'new-year': 101, qingming: 405, labour: 501, national: 1001, christmas: 1225 };
/** Days off before and after the day itself where nobody has published them. */
const USUAL: Partial<Record<Festival, [before: number, after: number]>> = {
  spring: [1, 6],
  national: [0, 6],
  labour: [0, 4],
  easter: [2, 1],
  thanksgiving: [0, 3],
  christmas: [0, 1],
};
const WESTERN: readonly Festival[] = ['easter', 'thanksgiving', 'christmas', 'new-year'];
/** A festival further off is not what a project waits for. */
const FURTHEST = 240;
const BREAK = 3;
const BREAK_WITHIN = 45;

/** The break of days off around the next such festival, or the one that is on. */
function breakOf(festival: Festival, { day, calendar }: Now): [EpochDay, EpochDay] | undefined {
  const { year } = monthOf(day);
  for (const y of [year, year + 1]) {
    const date = dateOf(festival, y);
    if (date === undefined) continue;
    const off = daysOffAround(date, festival, calendarFor(festival, calendar));
    if (off[1] >= day) return date - day > FURTHEST ? undefined : off;
  }
  return undefined;
}

/** `before the festival`: the last business day before its break. `after`: the first one after it. */
export function byFestival(
  side: 'before' | 'after',
  festival: Festival,
  now: Now,
): Span | undefined {
  const off = breakOf(festival, now);
  return off && beside(side, off, now, calendarFor(festival, now.calendar));
}

/** The next break of three or more days off within six weeks, or the one that is on: 节后, `after the holiday`. */
export function byNextBreak(
  side: 'before' | 'after',
  now: Now,
  shortest = BREAK,
): Span | undefined {
  const calendar = now.calendar ?? china();
  const isOff = (day: EpochDay) => !calendar.isBusinessDay(toDay(day));
  for (let day = now.day; day <= now.day + BREAK_WITHIN; day++) {
    if (!isOff(day)) continue;
    const off = grow(day, day, isOff);
    if (off[1] - off[0] + 1 >= shortest) return beside(side, off, now, calendar);
    day = off[1];
  }
  return undefined;
}

/** `after the holidays` in November and December means after New Year. */
export function byHolidays(side: 'before' | 'after', now: Now): Span | undefined {
  const { month } = monthOf(now.day);
  if (month >= 11) return byFestival(side, side === 'after' ? 'new-year' : 'christmas', now);
  return now.calendar && byNextBreak(side, now, BREAK + 1);
}

function beside(
  side: 'before' | 'after',
  [first, last]: [EpochDay, EpochDay],
  now: Now,
  calendar: Calendar,
): Span | undefined {
  const day = side === 'after' ? last + 1 : first - 1;
  const step = side === 'after' ? 1 : -1;
  let at = day;
  while (!calendar.isBusinessDay(toDay(at)) && Math.abs(at - day) < 15) at += step;
  return at < now.day ? undefined : fuzzy(at, at);
}

function daysOffAround(
  date: EpochDay,
  festival: Festival,
  calendar: Calendar,
): [EpochDay, EpochDay] {
  const isOff = (day: EpochDay) => !calendar.isBusinessDay(toDay(day));
  const known = isOff(date) && !calendar.isProvisional(toDay(date));
  const [before, after] = (!known || festival === 'thanksgiving' ? USUAL[festival] : undefined) ?? [
    0, 0,
  ];
  return grow(date - before, date + after, isOff);
}

function grow(
  first: EpochDay,
  last: EpochDay,
  isOff: (day: EpochDay) => boolean,
): [EpochDay, EpochDay] {
  let [from, to] = [first, last];
  while (isOff(from - 1) && first - from < 15) from--;
  while (isOff(to + 1) && to - last < 15) to++;
  return [from, to];
}

function dateOf(festival: Festival, year: number): EpochDay | undefined {
  if (festival === 'easter') return easter(year);
  if (festival === 'thanksgiving') {
    const first = epochDayOf(year, 11, 1);
    return first + ((4 - weekdayOf(first) + 7) % 7) + 21;
  }
  const date =
    festival in FIXED
      ? FIXED[festival as keyof typeof FIXED]
      : LUNAR[year - 2025]?.[LUNAR_COLUMN[festival as keyof typeof LUNAR_COLUMN]];
  return date === undefined ? undefined : epochDayOf(year, Math.floor(date / 100), date % 100);
}

/** The next day that lies so many days after such a festival: Black Friday is 1 after Thanksgiving, 除夕 1 before the Spring Festival. */
export function dayBeside(festival: Festival, shift: number, { day }: Now): Span | undefined {
  const { year } = monthOf(day);
  const next = [year, year + 1]
    .map((y) => (dateOf(festival, y) ?? Number.NEGATIVE_INFINITY) + shift)
    .find((date) => date >= day);
  return next === undefined || next - day > FURTHEST ? undefined : asSpan({ day: next });
}

/** Chinese festivals go by the Chinese calendar, whoever reads the mail. */
function calendarFor(festival: Festival, calendar: Calendar | undefined): Calendar {
  if (WESTERN.includes(festival))
    return calendar ?? createCalendar({ country: 'GB', timeZone: 'UTC' });
  return calendar?.spec.country.toUpperCase() === 'CN' ? calendar : china();
}

function china(): Calendar {
  return createCalendar({ country: 'CN', timeZone: 'Asia/Shanghai' });
}

/** Sunday, Gregorian (Meeus). */
function easter(year: number): EpochDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return epochDayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
