import type { Settings } from '@/lib/domain/records';
import type { Ask } from '@/lib/messaging/protocol';
import {
  type CalendarDraft,
  type CalendarProblem,
  calendarChanged,
  calendarProblems,
  specOf,
  toCalendarDraft,
} from './calendar-draft';

/** The settings as the form holds them. */
export interface SettingsDraft extends CalendarDraft {
  name: string;
  uiLanguage: Settings['uiLanguage'];
  /** One per line. */
  addresses: string;
  domains: string;
}

export type SettingsChanges = Ask<'saveSettings'>['changes'];

/** What is wrong with a draft: the field, and the words that are wrong. */
export type Problem = CalendarProblem | { field: 'addresses' | 'domains'; text: string };

/** What a mail can go to, and where it can come from: enough to catch a slip. */
export const ADDRESS = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/;
export const DOMAIN = /^[^\s@<>,;/.]+(\.[^\s@<>,;/.]+)+$/;

/** Most entries that are kept of addresses or domains. */
const MOST = 50;

export function toDraft({ name, uiLanguage, calendar, ...settings }: Settings): SettingsDraft {
  return {
    name,
    uiLanguage,
    ...toCalendarDraft(calendar),
    addresses: settings.ownAddresses.join('\n'),
    domains: settings.ownDomains.join('\n'),
  };
}

/** What differs between the settings and a draft; empty when nothing does. */
export function changesOf(base: Settings, draft: SettingsDraft): SettingsChanges {
  const before = toDraft(base);
  const changed = (key: keyof SettingsDraft) =>
    JSON.stringify(before[key]) !== JSON.stringify(draft[key]);
  return {
    ...(changed('name') && { name: draft.name.trim() }),
    ...(changed('uiLanguage') && { uiLanguage: draft.uiLanguage }),
    ...(calendarChanged(before, draft) && { calendar: specOf(draft) }),
    ...(changed('addresses') && { ownAddresses: lines(draft.addresses) }),
    ...(changed('domains') && { ownDomains: lines(draft.domains).map(bareDomain) }),
  };
}

export function problemsOf(draft: SettingsDraft): Problem[] {
  const problems: Problem[] = calendarProblems(draft);
  const checks = [
    ['addresses', lines(draft.addresses), ADDRESS],
    ['domains', lines(draft.domains).map(bareDomain), DOMAIN],
  ] as const;
  for (const [field, values, shape] of checks) {
    const wrong = values.find((value) => !shape.test(value));
    if (wrong !== undefined) problems.push({ field, text: wrong });
    else if (values.length > MOST) problems.push({ field, text: '' });
  }
  return problems;
}

/** One entry per line, comma or space, in lower case, each once. */
export function lines(text: string): string[] {
  const parts = text.toLowerCase().split(/[\s,;]+/);
  return [...new Set(parts.filter(Boolean))];
}

/** `example.com` for `https://www.example.com/`. */
export function bareDomain(text: string): string {
  return text.replace(/^(https?:\/\/)?(www\.|@)?/, '').replace(/\/$/, '');
}
