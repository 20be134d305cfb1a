import type { CalendarSpec } from '@/lib/domain/calendar';
import type { Client, Language } from '@/lib/domain/records';
import type { Ask } from '@/lib/messaging/protocol';
import {
  type CalendarDraft,
  type CalendarProblem,
  calendarChanged,
  calendarProblems,
  specOf,
  toCalendarDraft,
} from './calendar-draft';
import { bareDomain, DOMAIN, lines } from './settings-draft';

/** A client as its form holds it. */
export interface ClientDraft extends CalendarDraft {
  name: string;
  /** One per line. */
  domains: string;
  language: Language;
  tone: NonNullable<Client['tone']>;
  second: NonNullable<Client['second']>;
  live: NonNullable<Client['live']>;
  chatName: string;
  otherLanguage: string;
  industry: string;
  decisionProcess: string;
  notes: string;
}

export type ClientChanges = Ask<'editClient'>['changes'];

export type ClientProblem =
  | CalendarProblem
  | { field: 'name' }
  | { field: 'domains'; text: string };

const TEXTS = ['chatName', 'otherLanguage', 'industry', 'decisionProcess', 'notes'] as const;
const CHOICES = ['language', 'tone', 'second', 'live'] as const;

export function toDraft(client: Client): ClientDraft {
  const { name, domains, language, tone = 'friendly', second = 'call', live = 'call' } = client;
  const {
    otherLanguage = '',
    chatName = '',
    industry = '',
    decisionProcess = '',
    notes = '',
  } = client;
  return {
    ...toCalendarDraft(client satisfies Partial<CalendarSpec>),
    ...{
      name,
      language,
      tone,
      second,
      live,
      otherLanguage,
      chatName,
      industry,
      decisionProcess,
      notes,
    },
    domains: domains.join('\n'),
  };
}

/** What differs between a client and its draft; empty when nothing does. */
export function changesOf(client: Client, draft: ClientDraft): ClientChanges {
  const before = toDraft(client);
  const changed = (key: keyof ClientDraft) => before[key] !== draft[key];
  const changes: Record<string, unknown> = {};
  for (const key of CHOICES) if (changed(key)) changes[key] = draft[key];
  for (const key of TEXTS) if (changed(key)) changes[key] = draft[key].trim();
  if (changed('name')) changes.name = draft.name.trim();
  if (changed('domains')) changes.domains = lines(draft.domains).map(bareDomain);
  if (draft.country && calendarChanged(before, draft)) changes.calendar = specOf(draft);
  return changes;
}

export function problemsOf(draft: ClientDraft): ClientProblem[] {
  const problems: ClientProblem[] = calendarProblems(draft);
  if (!draft.name.trim()) problems.push({ field: 'name' });
  const wrong = lines(draft.domains)
    .map(bareDomain)
    .find((domain) => !DOMAIN.test(domain));
  if (wrong !== undefined) problems.push({ field: 'domains', text: wrong });
  return problems;
}
