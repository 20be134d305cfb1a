import type { AskRow } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Affected } from './apply';
import type { MainDb } from './database';
import type { Projector } from './history';
import { readHistory } from './reads/clients';

/** More clients than these are computed anew one portion after the other: 20,000 asks in one go took 4 to 7 s. */
const AT_ONCE = 25;

/** Computes anew what a commit changed, inside its transaction; of a large one it only notes whose rows are behind. */
export async function projectAffected(
  db: MainDb,
  affected: Affected,
  project: Projector,
  now: Instant,
): Promise<{ clientIds: Id[]; behind: boolean }> {
  const clientIds = affected === 'all' ? await clientIdsIn(db) : [...affected];
  const behind = clientIds.length > AT_ONCE;
  if (behind) {
    const noted = await db.meta.get('behind');
    const before = noted?.key === 'behind' ? noted.clientIds : [];
    await db.meta.put({ key: 'behind', clientIds: [...new Set([...before, ...clientIds])] });
  } else await projectClients(db, new Set(clientIds), project, now);
  return { clientIds: behind ? [] : clientIds, behind };
}

/** Computes the next portion of what is behind, inside the caller's transaction. */
export async function catchUp(
  db: MainDb,
  project: Projector,
  now: Instant,
): Promise<{ clientIds: Id[]; behind: boolean }> {
  const noted = await db.meta.get('behind');
  if (noted?.key !== 'behind') return { clientIds: [], behind: false };
  const clientIds = noted.clientIds.slice(0, AT_ONCE);
  const left = noted.clientIds.slice(AT_ONCE);
  await projectClients(db, new Set(clientIds), project, now);
  if (left.length > 0) await db.meta.put({ key: 'behind', clientIds: left });
  else await db.meta.delete('behind');
  return { clientIds, behind: left.length > 0 };
}

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
