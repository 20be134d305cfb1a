import type { CalendarSpec } from './calendar';
import { type EpochDay, epochDayOf, toDay, weekdayOf } from './day';
import { holidaysOf, weekendOf } from './holidays';
import type { Day } from './time';

/**
 * What a day is, and by whose word: `weekend`, `holiday` and `make-up` by the country's, `day-off` and `work-day` by the PM's own,
 * against what it would be else.
 */
export type DayKind = 'worked' | 'weekend' | 'holiday' | 'make-up' | 'day-off' | 'work-day';

export interface CalendarDay {
  day: Day;
  /** 0 = Sunday. */
  weekday: number;
  kind: DayKind;
  /** What was published, where that makes a difference to the week: it can be switched on and off. */
  published?: 'off' | 'worked';
  /** Not published yet: it may turn out otherwise. */
  provisional: boolean;
}

/** Every day of a year as `createCalendar` counts it, with why. */
export function calendarYear(spec: CalendarSpec, year: number): CalendarDay[] {
  const { knownFrom, knownUntil, mark } = holidaysOf(spec.country, spec.region);
  const weekend = spec.weekend ?? weekendOf(spec.country, spec.region);
  const daysOff = new Set(spec.daysOff);
  const workDays = new Set(spec.workDays);
  const days: CalendarDay[] = [];
  const last: EpochDay = epochDayOf(year, 12, 31);
  for (let at = epochDayOf(year, 1, 1); at <= last; at++) {
    const day = toDay(at);
    const weekday = weekdayOf(at);
    const marked = mark(at);
    const isWeekend = weekend.includes(weekday);
    const published = marked && (marked === 'off') !== isWeekend ? marked : undefined;
    const offAnyway = marked ? marked === 'off' : isWeekend;
    days.push({
      day,
      weekday,
      kind: kindOf(),
      ...(published && { published }),
      provisional: day < knownFrom || day > knownUntil,
    });
    function kindOf(): DayKind {
      if (daysOff.has(day)) return 'day-off';
      if (workDays.has(day)) return offAnyway ? 'work-day' : 'worked';
      if (marked === 'off') return 'holiday';
      if (marked === 'worked') return isWeekend ? 'make-up' : 'worked';
      return isWeekend ? 'weekend' : 'worked';
    }
  }
  return days;
}

/** First and last year worth looking at: what is published, and the year after. */
export function yearsOf({ country, region }: Pick<CalendarSpec, 'country' | 'region'>, now: Day) {
  const { knownFrom, knownUntil } = holidaysOf(country, region);
  const year = (day: Day) => Number(day.slice(0, 4));
  if (knownFrom > knownUntil) return { first: year(now), last: year(now) + 1 };
  return { first: year(knownFrom), last: Math.max(year(knownUntil), year(now)) + 1 };
}

/** Switches a published day: a holiday on or off, a make-up day worked or not. What is left as published needs no entry of its own. */
export function switchDay(
  spec: Pick<CalendarSpec, 'daysOff' | 'workDays'>,
  { day, published }: Pick<CalendarDay, 'day' | 'published'>,
  on: boolean,
): { daysOff: Day[]; workDays: Day[] } {
  const without = (days: readonly Day[] = []) => days.filter((other) => other !== day);
  const daysOff = without(spec.daysOff);
  const workDays = without(spec.workDays);
  if (!on) (published === 'off' ? workDays : daysOff).push(day);
  return { daysOff: daysOff.sort(), workDays: workDays.sort() };
}

/** Whether a published day holds as published. */
export function isOn({ kind }: Pick<CalendarDay, 'kind'>): boolean {
  return kind === 'holiday' || kind === 'make-up';
}
