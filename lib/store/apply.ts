import type { Table } from 'dexie';
import type { Id, Records } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import { type Delivery, deliveryOf, type Entry, type Erasure } from './commit';
import type { MainDb } from './database';
import { StoreError } from './errors';
import type { StoredEvent } from './history';

/** Clients whose asks must be computed anew. */
export type Affected = Set<Id> | 'all';

/** What an erasure takes out is worked out before: it needs the whole log. */
type RowEntry = Exclude<Entry, Erasure>;
type Row = StoredEvent | Touch | Records[keyof Records];
type TableName = 'events' | 'touches' | keyof Records;

/**
 * Carries entries out on the tables, inside the caller's transaction.
 * `check` refuses what does not fit the rows that are there; a log read back is carried out as it stands.
 */
export async function applyEntries(
  db: MainDb,
  entries: readonly Entry[],
  check: boolean,
): Promise<Affected> {
  const rows = await rowsOf(db, entries);
  const clientIds = new Set<Id>();
  let all = false;
  for (const entry of entries) {
    if (entry.kind === 'erased') {
      clientIds.add(entry.clientId);
      continue;
    }
    const table = rows.get(tableOf(entry)) ?? new Map<Id, Row | undefined>();
    const id = idOf(entry);
    const found = table.get(id);
    if (check) refuseMisfit(entry, found);
    const next = nextRow(entry, found);
    table.set(id, next);
    if (concernsAll(entry)) all = true;
    for (const row of [found, next]) if (row) clientIds.add(clientOf(entry, row));
  }
  for (const [name, changed] of rows) await write(db.table(name), changed);
  return all ? 'all' : clientIds;
}

/** The rows that the entries speak of, in one read per table. */
async function rowsOf(db: MainDb, entries: readonly Entry[]) {
  const ids = new Map<TableName, Set<Id>>();
  for (const entry of entries) {
    if (entry.kind === 'erased') continue;
    const name = tableOf(entry);
    ids.set(name, (ids.get(name) ?? new Set()).add(idOf(entry)));
  }
  const rows = new Map<TableName, Map<Id, Row | undefined>>();
  for (const [name, wanted] of ids) {
    const keys = [...wanted];
    const found = await db.table<Row, Id>(name).bulkGet(keys);
    rows.set(name, new Map(keys.map((key, index) => [key, found[index]])));
  }
  return rows;
}

async function write(table: Table<Row, Id>, changed: Map<Id, Row | undefined>): Promise<void> {
  const puts = [...changed.values()].filter((row) => row !== undefined);
  const gone = [...changed].filter(([, row]) => row === undefined).map(([id]) => id);
  if (puts.length > 0) await table.bulkPut(puts);
  if (gone.length > 0) await table.bulkDelete(gone);
}

function refuseMisfit(entry: RowEntry, found: Row | undefined): void {
  if (entry.kind === 'record') {
    const { before, after } = entry;
    const grows = !before || !after || after.rev > before.rev;
    if ((found as Records[keyof Records] | undefined)?.rev !== before?.rev || !grows) {
      throw new StoreError('stale-revision', `${entry.table} ${idOf(entry)}`);
    }
    return;
  }
  const fits =
    entry.kind === 'event' || entry.kind === 'touch'
      ? !found
      : entry.kind === 'delivery'
        ? found && sameDelivery(entry.before, found as Touch)
        : found;
  if (!fits) throw new StoreError('changed-since', `${entry.kind} ${idOf(entry)}`);
}

function sameDelivery(a: Delivery, b: Delivery): boolean {
  return JSON.stringify(deliveryOf(a)) === JSON.stringify(deliveryOf(b));
}

function nextRow(entry: RowEntry, found: Row | undefined): Row | undefined {
  switch (entry.kind) {
    case 'event':
      return { ...entry.event, clientId: entry.clientId };
    case 'touch':
      return entry.touch;
    case 'event-retracted':
    case 'touch-retracted':
      return undefined;
    case 'delivery': {
      if (!found) return undefined;
      const { nativeMessageId: _message, draftId: _draft, ...rest } = found as Touch;
      return { ...rest, ...entry.after };
    }
    case 'record':
      return entry.after ?? undefined;
  }
}

/** Settings, and what holds for every client, change the asks of all of them. */
function concernsAll(entry: RowEntry): boolean {
  if (entry.kind !== 'record') return false;
  if (entry.table === 'tailorings') return (entry.after ?? entry.before)?.clientId === '';
  return entry.table === 'settings';
}

function tableOf(entry: RowEntry): TableName {
  if (entry.kind === 'record') return entry.table;
  return entry.kind === 'event' || entry.kind === 'event-retracted' ? 'events' : 'touches';
}

function idOf(entry: RowEntry): Id {
  switch (entry.kind) {
    case 'event':
    case 'event-retracted':
      return entry.event.id;
    case 'touch':
    case 'touch-retracted':
      return entry.touch.id;
    case 'delivery':
      return entry.touchId;
    case 'record':
      return (entry.after ?? entry.before)?.id ?? '';
  }
}

function clientOf(entry: RowEntry, row: Row): Id {
  return entry.kind === 'record' && entry.table === 'clients' ? row.id : (row as Touch).clientId;
}
