import type { AskRow } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import type { MainDb } from '@/lib/store/database';
import type { ClientHistory } from '@/lib/store/history';

/** What a report reads of one client. */
export type ReportHistory = Pick<ClientHistory, 'client' | 'projects' | 'events' | 'touches'> & {
  asks: AskRow[];
};

/** The whole ledger at once: for reports, where asking client by client takes as many ways there and back. */
export interface WholeReads {
  /** One part for each client. */
  everything(): Promise<ReportHistory[]>;
  everyTouch(): Promise<Touch[]>;
  /** Rows of these asks that are there, by id. */
  asksById(ids: readonly Id[]): Promise<Map<Id, AskRow>>;
}

export function createWholeReads(db: MainDb): WholeReads {
  return {
    async everything() {
      const [clients, projects, events, touches, asks] = await Promise.all([
        db.clients.toArray(),
        db.projects.toArray(),
        db.events.toArray(),
        db.touches.toArray(),
        db.asks.toArray(),
      ]);
      const parts = new Map(
        clients.map((client): [Id, ReportHistory] => [
          client.id,
          { client, projects: [], events: [], touches: [], asks: [] },
        ]),
      );
      for (const project of projects) parts.get(project.clientId)?.projects.push(project);
      for (const event of events) parts.get(event.clientId)?.events.push(event);
      for (const touch of touches) parts.get(touch.clientId)?.touches.push(touch);
      for (const ask of asks) parts.get(ask.clientId)?.asks.push(ask);
      return [...parts.values()];
    },
    everyTouch: () => db.touches.toArray(),
    async asksById(ids) {
      const found = await db.asks.bulkGet([...ids]);
      return new Map(found.flatMap((row) => (row ? [[row.id, row]] : [])));
    },
  };
}
