import { createBusinessDays } from './business-days';
import { toDay, toEpochDay, weekdayOf } from './day';
import { holidaysOf, weekendOf } from './holidays';
import type { Day, Instant, TimeZone } from './time';
import { minutesOf, zoneNamed } from './zone';

/** What makes a calendar: where somebody works, and when. */
export interface CalendarSpec {
  /** ISO 3166-1 alpha-2, e.g. `CN`. */
  country: string;
  /** Subdivision as date-holidays names it, e.g. `BY` in Germany. */
  region?: string;
  timeZone: TimeZone;
  /** Days of the week that are off, 0 = Sunday. Default: Saturday and Sunday. */
  weekend?: number[];
  /** Opening hours `['09:00', '18:00']` in local time. */
  hours?: [start: string, end: string];
  /** Own days off, besides the public holidays. */
  daysOff?: Day[];
  /** Days worked although the weekend or a holiday says otherwise. */
  workDays?: Day[];
}

export interface Hours {
  readonly open: Instant;
  readonly close: Instant;
}

/**
 * Business days and hours of one side. Immutable; equal specs give equal calendars.
 * Every method throws a RangeError for a day that does not exist.
 */
export interface Calendar {
  readonly spec: CalendarSpec;
  /** Last day for which the country's holidays are published. */
  readonly knownUntil: Day;
  isBusinessDay(day: Day): boolean;
  /** `n` whole; `n < 0` goes back; `n = 0`: the day itself if it is a business day, else the next one. */
  addBusinessDays(day: Day, n: number): Day;
  /** Business days after `from` through `to`; negative when `to` lies before `from`. */
  businessDaysBetween(from: Day, to: Day): number;
  /** Whether the holidays of that day are not published, so that it may still turn out otherwise. */
  isProvisional(day: Day): boolean;
  /** The local day on which an instant falls. */
  dayOf(instant: Instant): Day;
  /** First instant of a local day. */
  startOfDay(day: Day): Instant;
  /** First instant after a local day. */
  endOfDay(day: Day): Instant;
  /** Opening and closing instants of a local day, whether it is worked or not. */
  hoursOf(day: Day): Hours;
  /** Number of consecutive days off directly after business day `day`; 0 when the next day is worked. */
  breakAfter(day: Day): number;
  /** Number of consecutive days off directly before business day `day`. */
  breakBefore(day: Day): number;
}

const DEFAULT_HOURS: [string, string] = ['09:00', '18:00'];
const CALENDARS_KEPT = 256;
const HOURS_KEPT = 4096;

const calendars = new Map<string, Calendar>();

/**
 * The calendar of somebody who works in a country (and region) by the given hours; `daysOff` count for more than `workDays`, those
 * for more than holidays. An unknown country has its weekends only, all provisional. Made once per spec.
 * @throws RangeError for an unknown time zone, a day that does not exist, hours that do not open before they close, or no working day at all.
 */
export function createCalendar(spec: CalendarSpec): Calendar {
  const { country, region, timeZone, weekend, hours, daysOff, workDays } = spec;
  const key = JSON.stringify([country, region, timeZone, weekend, hours, daysOff, workDays]);
  const kept = calendars.get(key);
  if (kept) return kept;
  const calendar = build(frozenCopy(spec));
  const [oldest] = calendars.keys();
  if (calendars.size >= CALENDARS_KEPT && oldest !== undefined) calendars.delete(oldest);
  calendars.set(key, calendar);
  return calendar;
}

function frozenCopy(spec: CalendarSpec): CalendarSpec {
  return Object.freeze(JSON.parse(JSON.stringify(spec)) as CalendarSpec);
}

function build(spec: CalendarSpec): Calendar {
  const zone = zoneNamed(spec.timeZone);
  const { knownFrom, knownUntil, mark } = holidaysOf(spec.country, spec.region);
  const weekend = spec.weekend ?? weekendOf(spec.country, spec.region);
  if ([0, 1, 2, 3, 4, 5, 6].every((day) => weekend.includes(day))) {
    throw new RangeError('A calendar needs a day of the week that is worked');
  }
  const [open, close] = (spec.hours ?? DEFAULT_HOURS).map(minutesOf) as [number, number];
  if (open >= close) throw new RangeError('Hours must open before they close');
  const daysOff = new Set((spec.daysOff ?? []).map(toEpochDay));
  const workDays = new Set((spec.workDays ?? []).map(toEpochDay));
  const hours = new Map<Day, Hours>();

  const days = createBusinessDays((day) => {
    if (daysOff.has(day)) return false;
    if (workDays.has(day)) return true;
    const marked = mark(day);
    return marked ? marked === 'worked' : !weekend.includes(weekdayOf(day));
  });

  return Object.freeze<Calendar>({
    spec,
    knownUntil,
    isBusinessDay: (day) => days.has(toEpochDay(day)),
    addBusinessDays: (day, n) => toDay(days.add(toEpochDay(day), n)),
    businessDaysBetween: (from, to) => days.between(toEpochDay(from), toEpochDay(to)),
    isProvisional(day) {
      toEpochDay(day);
      return day < knownFrom || day > knownUntil;
    },
    dayOf: (instant) => toDay(zone.dayAt(instant)),
    startOfDay: (day) => zone.startOf(toEpochDay(day)),
    endOfDay: (day) => zone.startOf(toEpochDay(day) + 1),
    hoursOf(day) {
      const kept = hours.get(day);
      if (kept) return kept;
      const epochDay = toEpochDay(day);
      const made = Object.freeze({
        open: zone.at(epochDay, open),
        close: zone.at(epochDay, close),
      });
      if (hours.size >= HOURS_KEPT) hours.clear();
      hours.set(day, made);
      return made;
    },
    breakAfter: (day) => days.add(toEpochDay(day), 1) - toEpochDay(day) - 1,
    breakBefore: (day) => toEpochDay(day) - days.add(toEpochDay(day), -1) - 1,
  });
}
