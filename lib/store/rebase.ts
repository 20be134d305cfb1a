import type { Id, Records } from '@/lib/domain/records';
import { canonical } from './chain';
import type { Entry } from './commit';
import type { MainDb } from './database';

type Row = Records[keyof Records];

/**
 * Lets an undo meet records by what they hold instead of by `rev`: an undo before it gave them a new one.
 * A record that holds something else is left as it is, and refused when it is carried out.
 */
export async function rebase(db: MainDb, entries: readonly Entry[]): Promise<Entry[]> {
  const rows = new Map<Id, Row | null>();
  const rebased: Entry[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'record') {
      rebased.push(entry);
      continue;
    }
    const id = `${entry.table} ${(entry.before ?? entry.after)?.id}`;
    const known = rows.get(id);
    const now = known === undefined ? await rowNow(db, entry) : known;
    const meets = now && entry.before && sameButRev(now, entry.before);
    const after = meets && entry.after ? { ...entry.after, rev: now.rev + 1 } : entry.after;
    rows.set(id, after);
    rebased.push((meets ? { ...entry, before: now, after } : entry) as Entry);
  }
  return rebased;
}

async function rowNow(db: MainDb, entry: Entry & { kind: 'record' }): Promise<Row | null> {
  const id = (entry.before ?? entry.after)?.id ?? '';
  return (await db.table<Row, Id>(entry.table).get(id)) ?? null;
}

function sameButRev(a: Row, b: Row): boolean {
  return canonical({ ...a, rev: 0 }) === canonical({ ...b, rev: 0 });
}
