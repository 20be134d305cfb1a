import type { Day, Instant, TimeZone } from './time';

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

/** Business days and hours of one side. Immutable; equal specs give equal calendars. */
export interface Calendar {
  readonly spec: CalendarSpec;
  /** Last day for which the country's holidays are published. */
  readonly knownUntil: Day;
  isBusinessDay(day: Day): boolean;
  /** `n < 0` goes back; `n = 0`: the day itself if it is a business day, else the next one. */
  addBusinessDays(day: Day, n: number): Day;
  /** Business days after `from` through `to`; negative when `to` lies before `from`. */
  businessDaysBetween(from: Day, to: Day): number;
  isProvisional(day: Day): boolean;
  /** The local day on which an instant falls. */
  dayOf(instant: Instant): Day;
  /** First instant of a local day. */
  startOfDay(day: Day): Instant;
  /** First instant after a local day. */
  endOfDay(day: Day): Instant;
  /** Opening and closing instants of a local day, whether it is worked or not. */
  hoursOf(day: Day): { open: Instant; close: Instant };
  /** Days off in the unbroken run of days off around or beside `day`; 0 when `day` and its neighbours are worked. */
  breakAfter(day: Day): number;
  breakBefore(day: Day): number;
}
