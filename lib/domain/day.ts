import type { Day } from './time';

/** Days since 1970-01-01: days as numbers, so that counting needs no `Date`. */
export type EpochDay = number;

/** Milliseconds of a day of 24 hours, as UTC days are. */
export const DAY_MS = 86_400_000;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const FIRST_NAMED = epochDayOf(2000, 1, 1);
const NAMED = 36_525;

const names: Day[] = [];

/** @throws RangeError unless `day` is a real day of the years 0001 to 9999, as `YYYY-MM-DD`. */
export function toEpochDay(day: Day): EpochDay {
  if (day.length === 10 && day[4] === '-' && day[7] === '-') {
    const year = digits(day, 0, 4);
    const month = digits(day, 5, 7);
    const date = digits(day, 8, 10);
    if (isRealDay(year, month, date)) return epochDayOf(year, month, date);
  }
  throw new RangeError(`Not a day: ${day.slice(0, 40)}`);
}

/** @throws RangeError outside the years 0001 to 9999. */
export function toDay(epochDay: EpochDay): Day {
  const index = epochDay - FIRST_NAMED;
  const kept = names[index];
  if (kept !== undefined) return kept;
  if (!(epochDay >= -719_162 && epochDay <= 2_932_896)) throw new RangeError('Not a day');
  const day = new Date(epochDay * DAY_MS).toISOString().slice(0, 10);
  if (index >= 0 && index < NAMED) names[index] = day;
  return day;
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(epochDay: EpochDay): number {
  return (((epochDay + 4) % 7) + 7) % 7;
}

/** Whether a year (1-9999), month (1-12) and date (1-31) name a day that exists. */
export function isRealDay(year: number, month: number, date: number): boolean {
  return (
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    date >= 1 &&
    date <= lengthOfMonth(year, month)
  );
}

/** Days in a month, 1 = January; NaN where there is no such month. */
export function lengthOfMonth(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (MONTH_LENGTHS[month - 1] ?? Number.NaN) + (leap ? 1 : 0);
}

/** The proleptic Gregorian calendar; month 1-12. Does not check that the day exists. */
export function epochDayOf(year: number, month: number, date: number): EpochDay {
  // Years begin in March here, so that the leap day is the last of its year.
  const y = month > 2 ? year : year - 1;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  return (
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719_468
  );
}

/** Month and date as one number: 1231 is New Year's Eve. */
export function monthAndDateOf(day: EpochDay): number {
  // The inverse of the above: `dayOfEra` counts within 400 years that begin in March.
  const sinceMarch = day + 719_468;
  const dayOfEra = sinceMarch - Math.floor(sinceMarch / 146_097) * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * month + 2) / 5) + 1;
  return (month < 10 ? month + 3 : month - 9) * 100 + date;
}

/** NaN when anything but an ASCII digit stands there. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}
