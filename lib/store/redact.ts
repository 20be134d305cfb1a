import type { Table } from 'dexie';
import { redactedHash } from './chain';
import type { Commit, Entry, Erasure } from './commit';
import type { CopyDb, MainDb } from './database';
import {
  createRedactor,
  type Erased,
  erasedBy,
  gather,
  gatherContact,
  gatherNames,
} from './erasure';

type Log = Table<Commit, number>;

const LINES_AT_ONCE = 1000;

/** What takes out of each store what the entries erase; each to be called in a transaction that writes all of that store. Undefined where they erase nothing. */
export async function planErasing(main: MainDb, copy: CopyDb, entries: readonly Entry[]) {
  const erasures = erasuresIn(entries);
  if (erasures.length === 0) return undefined;
  const erased = await knownOf(erasures, main, [main.log, copy.log]);
  // A hash awaits what is no request: that would end a transaction.
  const [mainLines, copyLines] = [
    await redactedLines(main.log, erased),
    await redactedLines(copy.log, erased),
  ];
  return {
    inMain: () => eraseFrom(main, erased, mainLines),
    inCopy: async () => {
      await copy.log.bulkPut(copyLines);
    },
  };
}

function erasuresIn(entries: readonly Entry[]): Erasure[] {
  return entries.filter((entry) => entry.kind === 'erased');
}

/** All erasures that stand in a log after `seq`. */
export async function erasuresAfter(log: Log, seq: number): Promise<Erasure[]> {
  const found: Erasure[] = [];
  await eachPortion(log, seq, async (lines) => {
    found.push(...lines.flatMap((line) => erasuresIn(line.entries)));
  });
  return found;
}

/** Who is erased, as these logs know them. */
async function knownOf(erasures: readonly Erasure[], db: MainDb, logs: readonly Log[]) {
  const erased = erasedBy(erasures);
  if (erased.people.size > 0) {
    const rows = await db.contacts.bulkGet([...erased.people.keys()]);
    for (const row of rows) if (row) gatherContact(erased, row);
  }
  for (let pass = 0; pass < 2; pass++) {
    for (const log of logs) {
      await eachPortion(log, 0, async (lines) => {
        for (const { entries } of lines) gather(erased, entries);
      });
    }
  }
  for (const { clientId } of erased.people.values()) {
    const touches = await db.touches.where({ clientId }).toArray();
    for (const touch of touches) gatherNames(erased, touch);
  }
  return erased;
}

/** The lines of a log that say something of who is erased, without it. Their hashes stay: the chain holds. */
async function redactedLines(log: Log, erased: Erased): Promise<Commit[]> {
  const redactor = createRedactor(erased);
  const changed: Commit[] = [];
  await eachPortion(log, 0, async (lines) => {
    for (const line of lines) {
      const entries = line.entries.map(redactor.entry).filter((entry) => entry !== undefined);
      if (JSON.stringify(entries) === JSON.stringify(line.entries)) continue;
      const left = { ...line, entries, undoable: line.undoable && entries.length > 0 };
      changed.push({ ...left, redacted: await redactedHash(left) });
    }
  });
  return changed;
}

/** Takes who is erased out of main's log and tables, inside the caller's transaction. `lines` are its redacted ones. */
async function eraseFrom(db: MainDb, erased: Erased, lines: readonly Commit[]) {
  await db.log.bulkPut([...lines]);
  await db.undoables.bulkDelete(lines.filter((line) => !line.undoable).map(({ id }) => id));
  const redactor = createRedactor(erased);
  const clientIds = [...erased.clientIds, ...[...erased.people.values()].map((p) => p.clientId)];
  for (const name of ['contacts', 'projects', 'threads', 'events', 'touches', 'tailorings']) {
    await redactRows(db.table(name), 'clientId', clientIds, redactor.row);
  }
  await redactRows(db.table('clients'), 'id', clientIds, redactor.row);
}

async function redactRows(
  table: Table<{ id: string }, string>,
  key: string,
  clientIds: readonly string[],
  left: (table: string, row: { id: string }) => { id: string } | undefined,
): Promise<void> {
  const rows = await table
    .where(key)
    .anyOf([...clientIds])
    .toArray();
  const gone: string[] = [];
  const changed: { id: string }[] = [];
  for (const row of rows) {
    const rest = left(table.name, row);
    if (!rest) gone.push(row.id);
    else if (rest !== row) changed.push(rest);
  }
  await table.bulkDelete(gone);
  await table.bulkPut(changed);
}

async function eachPortion(
  log: Log,
  after: number,
  read: (lines: Commit[]) => Promise<void>,
): Promise<void> {
  for (let seq = after; ; ) {
    const lines = await log.where('seq').above(seq).limit(LINES_AT_ONCE).toArray();
    const last = lines.at(-1);
    if (!last) return;
    await read(lines);
    seq = last.seq;
  }
}
