import type { AskRow } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Affected } from './apply';
import type { MainDb } from './database';
import type { Projector } from './history';
import { readHistory } from './reads/clients';

/** Computes the rows of these clients' asks anew, inside the caller's transaction. Answers whose they were. */
export async function projectClients(
  db: MainDb,
  affected: Affected,
  project: Projector,
  now: Instant,
): Promise<Id[]> {
  const clientIds = affected === 'all' ? await clientIdsIn(db) : affected;
  for (const clientId of clientIds) await projectClient(db, clientId, project, now);
  return [...clientIds];
}

/** Clients that are there, and those whose asks are still there. */
export async function clientIdsIn(db: MainDb): Promise<Id[]> {
  const known = await db.clients.toCollection().primaryKeys();
  const asked = (await db.asks.orderBy('clientId').uniqueKeys()) as Id[];
  return [...new Set([...known, ...asked])];
}

/** A row that comes out as it was, but for the moment, is not written again: most of a client's asks are not concerned. */
async function projectClient(db: MainDb, clientId: Id, project: Projector, now: Instant) {
  const rows = await db.asks.where({ clientId }).toArray();
  const old = new Map(rows.map((row) => [row.id, withoutMoment(row)]));
  const history = await readHistory(db, clientId);
  const next = history ? project(history, now) : [];
  const changed = next.filter((row) => old.get(row.id) !== withoutMoment(row));
  for (const row of next) old.delete(row.id);
  if (old.size > 0) await db.asks.bulkDelete([...old.keys()]);
  if (changed.length > 0) await db.asks.bulkPut(changed);
}

function withoutMoment(row: AskRow): string {
  return JSON.stringify({ ...row, computedAt: 0 });
}
