import type { AskEvent } from '@/lib/domain/event';
import type { AskRow } from '@/lib/domain/projection';
import type { Client, Contact, Id, Project, Settings, ThreadLink } from '@/lib/domain/records';
import type { Tailoring } from '@/lib/domain/tailoring';
import type { Instant } from '@/lib/domain/time';
import type { Touch } from '@/lib/domain/touch';

/** An event as the table keeps it: with its client, to be found by it. */
export type StoredEvent = AskEvent & { clientId: Id };

/** Everything the ledger knows of one client, read at one moment. Order of the lists is not promised. */
export interface ClientHistory {
  client: Client;
  contacts: Contact[];
  projects: Project[];
  threads: ThreadLink[];
  events: StoredEvent[];
  touches: Touch[];
  /** Absent until the user saved them. */
  settings: Settings | undefined;
  /** What the PM changed of the guidance, for everybody and for this client. */
  tailorings: Tailoring[];
}

/** Computes the rows of all asks of a client. Pure and synchronous: it runs inside the transaction that writes them. */
export type Projector = (history: ClientHistory, now: Instant) => AskRow[];
