import type { CalendarSpec } from '@/lib/domain/calendar';
import { toDay, toEpochDay } from '@/lib/domain/day';
import { weekendOf } from '@/lib/domain/holidays';
import type { Day, TimeZone } from '@/lib/domain/time';

/** A calendar as a form holds it: every field filled in, '' where nothing is chosen. */
export interface CalendarDraft {
  country: string;
  region: string;
  timeZone: TimeZone;
  open: string;
  close: string;
  weekend: number[];
  daysOff: Day[];
  workDays: Day[];
}

export interface CalendarProblem {
  field: 'hours' | 'weekend' | 'place';
}

const DAYS_OF_RANGE = 366;
const MOST_DAYS = 400;

export function toCalendarDraft(spec: Partial<CalendarSpec>): CalendarDraft {
  const { country = '', region = '', timeZone = '', hours, weekend, daysOff, workDays } = spec;
  const [open, close] = hours ?? ['09:00', '18:00'];
  return {
    country,
    region,
    timeZone,
    open,
    close,
    weekend: [...(weekend ?? weekendOf(country, region))],
    daysOff: [...(daysOff ?? [])].sort(),
    workDays: [...(workDays ?? [])].sort(),
  };
}

/** The calendar of a draft; a weekend as in its country is not fixed. */
export function specOf(draft: CalendarDraft): CalendarSpec {
  const { country, region, timeZone, open, close, weekend, daysOff, workDays } = draft;
  const usual = weekendOf(country, region);
  const own = weekend.length !== usual.length || weekend.some((day) => !usual.includes(day));
  return {
    country,
    ...(region && { region }),
    timeZone,
    hours: [open, close],
    ...(own && { weekend }),
    daysOff,
    workDays,
  };
}

export function calendarChanged(a: CalendarDraft, b: CalendarDraft): boolean {
  return JSON.stringify(specOf(a)) !== JSON.stringify(specOf(b));
}

export function calendarProblems(draft: CalendarDraft): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  const { open, close, weekend, country, timeZone } = draft;
  if (!open || !close || close <= open) problems.push({ field: 'hours' });
  if (weekend.length >= 7) problems.push({ field: 'weekend' });
  if (!country !== !timeZone) problems.push({ field: 'place' });
  return problems;
}

/** Runs of consecutive days, for showing days off as `24–31 Dec`. `days` are sorted. */
export function rangesOf(days: readonly Day[]): { from: Day; to: Day; count: number }[] {
  const ranges: { from: Day; to: Day; count: number }[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && toEpochDay(day) === toEpochDay(last.to) + 1) {
      last.to = day;
      last.count++;
    } else ranges.push({ from: day, to: day, count: 1 });
  }
  return ranges;
}

/** `days` with every day from `from` to `to` besides; null when that is no range of at most a year. */
export function addRange(days: readonly Day[], from: Day, to: Day): Day[] | null {
  if (!from || !to) return null;
  const first = toEpochDay(from);
  const length = toEpochDay(to) - first + 1;
  if (length < 1 || length > DAYS_OF_RANGE) return null;
  const added = Array.from({ length }, (_, index) => toDay(first + index));
  const all = [...new Set([...days, ...added])].sort();
  return all.length > MOST_DAYS ? null : all;
}
