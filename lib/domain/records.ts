import type { CalendarSpec } from './calendar';
import type { Tailoring } from './tailoring';
import type { Instant } from './time';

/** UUID v7, made by whoever asks for the change. */
export type Id = string;

/** Languages that texts exist in. */
export type Language = 'en' | 'zh';

export type Role = 'liaison' | 'decision-maker' | 'finance' | 'sponsor';

export type Stage = 'kickoff' | 'delivery' | 'acceptance' | 'closeout' | 'aftercare' | 'closed';

/** What every stored record carries: an edit names the revision it saw, a stale one is refused. */
export interface Revised {
  id: Id;
  rev: number;
  updatedAt: Instant;
}

/** An organisation that we work for. Its calendar is asked for once: `country` and `timeZone` may be missing until then. */
export interface Client extends Revised, Partial<CalendarSpec> {
  name: string;
  domains: string[];
  language: Language;
  /** The language they speak where there are no texts in it, in words: mails are in English or Chinese, and the draft says so (G9). */
  otherLanguage?: string;
  /** How its people like to be addressed: greeting and closing of mails. Friendly where it is not said. */
  tone?: 'friendly' | 'formal';
  /** Where a written step goes when mails stay unanswered (G7); a call where it is not said. */
  second?: 'chat' | 'call';
  /** The chat they use, e.g. WeCom. */
  chatName?: string;
  /** How talks are held (G7). */
  live?: 'call' | 'meeting';
  industry?: string;
  /** Who decides what, and how long it takes. */
  decisionProcess?: string;
  /** Custom, habits, what to mind (S1.A §7). */
  notes?: string;
}

/** A person at a client. */
export interface Contact extends Revised {
  clientId: Id;
  name: string;
  /** Lower-case mail addresses. */
  addresses: string[];
  roles: Role[];
  language?: Language;
  /** How to greet them, e.g. `王总` or `Anna`; without it the name is used. */
  formOfAddress?: string;
}

export interface Project extends Revised {
  clientId: Id;
  name: string;
  code?: string;
  stage: Stage;
  /** When the PM moved it there; absent for the stage that it began with. */
  stageSince?: Instant;
  /** How often recurring asks come. */
  rhythm?: 'weekly' | 'biweekly' | 'monthly';
  /** Proposed asks that the PM does not want, by `<situation>@<what led to it>`. */
  declined?: string[];
  /** Terms, criteria and figures that texts need, by template value name; asked for when a step needs them. */
  values: Record<string, string>;
}

/** Ties one conversation in one mailbox to a project. */
export interface ThreadLink extends Revised {
  projectId: Id;
  clientId: Id;
  host: string;
  /** The mailbox: an address, lower case. */
  account: string;
  nativeThreadId: string;
  subject: string;
}

/** The PM's own side. One row, id `settings`. */
export interface Settings extends Revised {
  id: 'settings';
  uiLanguage: 'auto' | Language;
  /** How the PM signs mails. */
  name: string;
  calendar: CalendarSpec;
  /** Own addresses and domains besides the mailboxes in use, lower case. */
  ownAddresses: string[];
  ownDomains: string[];
}

/** All kinds of records by the table that keeps them. */
export interface Records {
  clients: Client;
  contacts: Contact;
  projects: Project;
  threads: ThreadLink;
  settings: Settings;
  tailorings: Tailoring;
}
