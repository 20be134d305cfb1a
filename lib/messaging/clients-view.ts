import type { Client, Contact, Id, Language, Role, Stage } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Speaking } from './project-view';
import type { TodayAsk, UndoView } from './views';

/** A client as the list shows it. */
export interface ClientLine {
  clientId: Id;
  name: string;
  domains: string[];
  language: Language;
  country?: string;
  /** Names and addresses of its people, and names of its projects: what a search looks through besides. */
  people: string[];
  projects: string[];
  open: number;
  overdue: number;
  /** Business days of the longest overdue ask, 0 when none is. */
  overdueDays: number;
  /** Earliest next moment of its open asks. */
  next?: Instant;
}

export interface ClientsView extends Speaking {
  clients: ClientLine[];
}

/** How a mail begins and ends in one language. */
export interface Salutation {
  greeting: string;
  closing: string;
}

export interface ClientView extends Speaking {
  client: Client;
  contacts: Contact[];
  /** Roles that nobody holds. */
  missing: Role[];
  projects: { projectId: Id; name: string; stage: Stage }[];
  /** Open asks, the next moment first. */
  asks: TodayAsk[];
  /** What each tone makes of a mail to the liaison. */
  samples: Record<NonNullable<Client['tone']>, Record<Language, Salutation>>;
  undo: UndoView | null;
}
