import type { AskRow } from '@/lib/domain/projection';
import type { Client, Contact, Id, Project, Records, Settings } from '@/lib/domain/records';
import type { ClientHistory } from '@/lib/store/history';

/** Records, and what is known of one client. */
export interface ClientReads {
  record<T extends keyof Records>(table: T, id: Id): Promise<Records[T] | undefined>;
  settings(): Promise<Settings | undefined>;
  /** All in one transaction; undefined for an unknown client. */
  clientHistory(clientId: Id): Promise<(ClientHistory & { asks: AskRow[] }) | undefined>;
  clientsByDomain(domain: string): Promise<Client[]>;
  /** People of any client with this lower-case address. */
  contactsByAddress(address: string): Promise<Contact[]>;
  /** What the search for a project looks through. */
  projectsWithClients(): Promise<{ project: Project; client: Client }[]>;
}
