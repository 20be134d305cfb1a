import type { Holding } from '@/lib/domain/ask';
import type { ChronologyEntry } from '@/lib/domain/chronology';
import type { ContractDate } from '@/lib/domain/contract-dates';
import type { DelayFigures } from '@/lib/domain/delay';
import type { Side } from '@/lib/domain/event';
import type { Phrase } from '@/lib/domain/ladder';
import type { Id, Language } from '@/lib/domain/records';
import type { Day, Instant, TimeZone } from '@/lib/domain/time';
import type { Speaking } from './project-view';

/** A term or figure of the project in its own words. */
export interface TermView {
  name: string;
  label: Phrase;
  value: string;
}

/** What the agreed terms come to, and what would have to be known for the rest. */
export interface ContractDatesView {
  /** Empty where nothing follows from a contract in this situation. */
  dates: ContractDate[];
  /** Names of the values that are missing or unreadable. */
  labels: Record<string, Phrase>;
  /** Last day for which the client's holidays are published. */
  knownUntil: Day;
  /** False where the client's country or zone is not known: days are counted in our own calendar. */
  calendarKnown: boolean;
}

/** All that a page for print says of one ask, as of `now`. */
export interface EvidenceView extends Speaking, ContractDatesView {
  project: { id: Id; name: string; code?: string };
  client: { id: Id; name: string; language: Language; country?: string; timeZone: TimeZone };
  ask: {
    id: Id;
    title: string;
    situationLabel: Phrase;
    owedBy: Side;
    state: 'open' | 'closed';
    openedAt: Instant;
    due?: Day;
    /** Where it was moved since. */
    firstDue?: Day;
    /** Business days and calendar days overdue, 0 when not. */
    overdueDays: number;
    overdueCalendarDays: number;
    items: { text: string; done: boolean }[];
  };
  /** The PM, as mails are signed. */
  from: string;
  terms: TermView[];
  chronology: ChronologyEntry[];
  stepLabels: Record<string, Phrase>;
  delay: DelayFigures;
  holding: Holding[];
  /** Something in it rests on days for which holidays are not published. */
  provisional: boolean;
}
