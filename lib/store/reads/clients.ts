import type { Table } from 'dexie';
import type { AskRow } from '@/lib/domain/projection';
import type { Client, Contact, Id, Project, Records, Settings } from '@/lib/domain/records';
import type { Tailoring } from '@/lib/domain/tailoring';
import type { MainDb } from '@/lib/store/database';
import type { ClientHistory } from '@/lib/store/history';

/** Records, and what is known of one client. */
export interface ClientReads {
  record<T extends keyof Records>(table: T, id: Id): Promise<Records[T] | undefined>;
  /** Those that are there, by id. */
  records<T extends keyof Records>(table: T, ids: readonly Id[]): Promise<Map<Id, Records[T]>>;
  settings(): Promise<Settings | undefined>;
  /** All in one transaction; undefined for an unknown client. */
  clientHistory(clientId: Id): Promise<(ClientHistory & { asks: AskRow[] }) | undefined>;
  clientsByDomain(domain: string): Promise<Client[]>;
  /** People of any client with this lower-case address. */
  contactsByAddress(address: string): Promise<Contact[]>;
  /** What the PM changed of the guidance: all of it, in any order. */
  tailorings(): Promise<Tailoring[]>;
  clients(): Promise<Client[]>;
  contacts(): Promise<Contact[]>;
  /** What the search for a project looks through. */
  projectsWithClients(): Promise<{ project: Project; client: Client }[]>;
}

/** One client's part of the ledger; all tables must be in the caller's transaction, if there is one. */
export async function readHistory(db: MainDb, clientId: Id): Promise<ClientHistory | undefined> {
  const of = <T>(table: Table<T, Id>) => table.where({ clientId }).toArray();
  const [client, contacts, projects, threads, events, touches, settings, tailorings] =
    await Promise.all([
      db.clients.get(clientId),
      of(db.contacts),
      of(db.projects),
      of(db.threads),
      of(db.events),
      of(db.touches),
      db.settings.get('settings'),
      db.tailorings.where('clientId').anyOf('', clientId).toArray(),
    ]);
  return client && { client, contacts, projects, threads, events, touches, settings, tailorings };
}

export function createClientReads(db: MainDb): ClientReads {
  return {
    record: <T extends keyof Records>(table: T, id: Id) => db.table<Records[T], Id>(table).get(id),
    async records<T extends keyof Records>(table: T, ids: readonly Id[]) {
      const found = await db.table<Records[T], Id>(table).bulkGet([...ids]);
      return new Map(found.flatMap((record) => (record ? [[record.id, record]] : [])));
    },
    settings: () => db.settings.get('settings'),
    clientHistory: (clientId) =>
      db.transaction('r', db.tables, async () => {
        const history = await readHistory(db, clientId);
        return history && { ...history, asks: await db.asks.where({ clientId }).toArray() };
      }),
    clientsByDomain: (domain) => db.clients.where('domains').equals(domain).toArray(),
    contactsByAddress: (address) => db.contacts.where('addresses').equals(address).toArray(),
    tailorings: () => db.tailorings.toArray(),
    clients: () => db.clients.toArray(),
    contacts: () => db.contacts.toArray(),
    projectsWithClients: () =>
      db.transaction('r', db.clients, db.projects, async () => {
        const clients = new Map((await db.clients.toArray()).map((client) => [client.id, client]));
        return (await db.projects.toArray()).flatMap((project) => {
          const client = clients.get(project.clientId);
          return client ? [{ project, client }] : [];
        });
      }),
  };
}
