import type { CalendarSpec } from '@/lib/domain/calendar';
import { toDay, toEpochDay } from '@/lib/domain/day';
import { weekendOf } from '@/lib/domain/holidays';
import type { Settings } from '@/lib/domain/records';
import type { Day, TimeZone } from '@/lib/domain/time';
import type { Ask } from '@/lib/messaging/protocol';

/** The settings as the form holds them. */
export interface SettingsDraft {
  name: string;
  uiLanguage: Settings['uiLanguage'];
  country: string;
  timeZone: TimeZone;
  open: string;
  close: string;
  weekend: number[];
  daysOff: Day[];
  /** One per line. */
  addresses: string;
  domains: string;
}

export type SettingsChanges = Ask<'saveSettings'>['changes'];

/** What is wrong with a draft: the field, and the words that are wrong. */
export type Problem =
  | { field: 'hours' | 'weekend' }
  | { field: 'addresses' | 'domains'; text: string };

/** Most entries that are kept of addresses or domains. */
const MOST = 50;
const DAYS_OF_RANGE = 366;
const MOST_DAYS = 400;

export function toDraft({ name, uiLanguage, calendar, ...settings }: Settings): SettingsDraft {
  const [open, close] = calendar.hours ?? ['09:00', '18:00'];
  return {
    name,
    uiLanguage,
    country: calendar.country,
    timeZone: calendar.timeZone,
    open,
    close,
    weekend: [...(calendar.weekend ?? weekendOf(calendar.country, calendar.region))],
    daysOff: [...(calendar.daysOff ?? [])].sort(),
    addresses: settings.ownAddresses.join('\n'),
    domains: settings.ownDomains.join('\n'),
  };
}

/** What differs between the settings and a draft; empty when nothing does. */
export function changesOf(base: Settings, draft: SettingsDraft): SettingsChanges {
  const before = toDraft(base);
  const changed = (key: keyof SettingsDraft) =>
    JSON.stringify(before[key]) !== JSON.stringify(draft[key]);
  const calendarKeys = ['country', 'timeZone', 'open', 'close', 'weekend', 'daysOff'] as const;
  return {
    ...(changed('name') && { name: draft.name.trim() }),
    ...(changed('uiLanguage') && { uiLanguage: draft.uiLanguage }),
    ...(calendarKeys.some(changed) && { calendar: calendarOf(base.calendar, draft) }),
    ...(changed('addresses') && { ownAddresses: lines(draft.addresses) }),
    ...(changed('domains') && { ownDomains: lines(draft.domains).map(bareDomain) }),
  };
}

/** The draft's own calendar, with all of `base` that the form does not show. A region belongs to its country. */
export function calendarOf(base: CalendarSpec, draft: SettingsDraft): CalendarSpec {
  const { region, ...rest } = base;
  return {
    ...rest,
    ...(region !== undefined && base.country === draft.country && { region }),
    country: draft.country,
    timeZone: draft.timeZone,
    hours: [draft.open, draft.close],
    weekend: draft.weekend,
    daysOff: draft.daysOff,
  };
}

export function problemsOf(draft: SettingsDraft): Problem[] {
  const problems: Problem[] = [];
  if (!draft.open || !draft.close || draft.close <= draft.open) problems.push({ field: 'hours' });
  if (draft.weekend.length >= 7) problems.push({ field: 'weekend' });
  const checks = [
    ['addresses', lines(draft.addresses), /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/],
    ['domains', lines(draft.domains).map(bareDomain), /^[^\s@<>,;/.]+(\.[^\s@<>,;/.]+)+$/],
  ] as const;
  for (const [field, values, shape] of checks) {
    const wrong = values.find((value) => !shape.test(value));
    if (wrong !== undefined) problems.push({ field, text: wrong });
    else if (values.length > MOST) problems.push({ field, text: '' });
  }
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

function lines(text: string): string[] {
  const parts = text.toLowerCase().split(/[\s,;]+/);
  return [...new Set(parts.filter(Boolean))];
}

function bareDomain(text: string): string {
  return text.replace(/^(https?:\/\/)?(www\.|@)?/, '').replace(/\/$/, '');
}
