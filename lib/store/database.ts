import Dexie, { type Table } from 'dexie';
import type { AskRow } from '@/lib/domain/projection';
import type { Id, Records } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import type { Commit } from './commit';
import { StoreError } from './errors';
import type { StoredEvent } from './history';
import { start } from './migrations/0001-start';
import { tailorings } from './migrations/0002-tailorings';

/** One migration per schema number, in order: the tables that it adds or changes, and what it does to their rows. */
export interface Migration {
  main: Record<string, string | null>;
  copy: Record<string, string | null>;
  upgrade?: (transaction: unknown) => Promise<void>;
}

export const migrations: readonly Migration[] = [start, tailorings];

type RecordTables = { [T in keyof Records]: Table<Records[T], Id> };

/** The log, and all that follows from it. */
export interface MainDb extends Dexie, RecordTables {
  log: Table<Commit, number>;
  /** Undoable commits that are not taken back. */
  undoables: Table<{ id: Id; seq: number }, Id>;
  /** `unprojected`: a healing is not finished. `behind`: whose rows a large change has still to compute anew. */
  meta: Table<{ key: 'unprojected' } | { key: 'behind'; clientIds: Id[] }, string>;
  events: Table<StoredEvent, Id>;
  touches: Table<Touch, Id>;
  asks: Table<AskRow, Id>;
}

/** The log alone: half the writing, and a rebuilt main has fresh tables whatever broke it. */
export interface CopyDb extends Dexie {
  log: Table<Commit, number>;
}

/** Opens the main database. Rejects with `newer-data`, or Dexie's error. */
export async function openMain(name: string): Promise<MainDb> {
  return (await open(name, indexedDB, 'main')) as MainDb;
}

const BUCKET = 'copy';

/** Opens the copy in a storage bucket of its own, which Chromium damages or deletes apart from the main one. */
export async function openCopy(name: string): Promise<CopyDb> {
  const buckets = (navigator as NavigatorWithBuckets).storageBuckets;
  const factory = buckets ? (await buckets.open(BUCKET)).indexedDB : indexedDB;
  return (await open(name, factory, 'copy')) as CopyDb;
}

/** Missing in the DOM library of TypeScript, and in Firefox: there the copy is a second database. */
interface NavigatorWithBuckets {
  storageBuckets?: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
}

async function open(name: string, factory: IDBFactory, part: 'main' | 'copy'): Promise<Dexie> {
  try {
    return await connect(name, exactly(factory), part);
  } catch (error) {
    if (!(error instanceof HigherVersion)) throw error;
    await refuseNewer(name, factory);
    return connect(name, factory, part);
  }
}

async function connect(name: string, factory: IDBFactory, part: 'main' | 'copy'): Promise<Dexie> {
  const db = new Dexie(name, {
    indexedDB: factory,
    IDBKeyRange,
    autoOpen: false,
    cache: 'disabled',
    // The default acknowledges before the disk has it: a power cut took all of the last 20 s.
    chromeTransactionDurability: 'strict',
  });
  migrations.forEach((migration, index) => {
    const version = db.version(index + 1).stores(migration[part]);
    if (migration.upgrade) version.upgrade(migration.upgrade);
  });
  await db.open();
  return db;
}

/** The database that is there has a higher version than ours. */
class HigherVersion extends Error {
  override readonly name = 'HigherVersion';
}

/** Dexie opens a newer database silently, by asking again without a version: that is refused. Asking for the version each time would cost a cold start 3 ms. */
function exactly(factory: IDBFactory): IDBFactory {
  return {
    open(name, version) {
      if (version === undefined) throw new HigherVersion();
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}

/** What Dexie mends by itself raises the version by less than a migration does, and stays ours. */
async function refuseNewer(name: string, factory: IDBFactory): Promise<void> {
  const found = (await factory.databases()).find((database) => database.name === name);
  // Dexie multiplies its versions by ten.
  if ((found?.version ?? 0) >= (migrations.length + 1) * 10) {
    throw new StoreError('newer-data', `${name} has schema ${found?.version}`);
  }
}
