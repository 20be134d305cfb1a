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

async function projectClient(db: MainDb, clientId: Id, project: Projector, now: Instant) {
  const old = await db.asks.where({ clientId }).primaryKeys();
  const history = await readHistory(db, clientId);
  const rows = history ? project(history, now) : [];
  const kept = new Set(rows.map((row) => row.id));
  const gone = old.filter((id) => !kept.has(id));
  if (gone.length > 0) await db.asks.bulkDelete(gone);
  await db.asks.bulkPut(rows);
}
