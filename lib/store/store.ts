import type { Id } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Plan } from './commit';
import type { Projector } from './history';
import type { NoteKeeper } from './note';
import type { Reads } from './reads/reads';

/** How the two databases were found, and what was mended. */
export interface Healing {
  healed: 'none' | 'main' | 'copy';
  /** Acknowledged commits that both databases lost: the user must be told. */
  lost: number;
}

/** What a commit came to. */
export interface Committed {
  seq: number;
  /** False where this id was committed before: nothing changed now. */
  fresh: boolean;
  /** Clients whose asks were computed anew; empty when not fresh. */
  clientIds: Id[];
}

/**
 * The ledger: one append-only log in two databases, and tables that follow from it. There is one writer.
 * All methods reject with StoreError: `storage-broken`, `newer-data`, and what is named at each.
 */
export interface Store {
  /** Opens, compares and heals both databases. The other methods do so by themselves; calling it gives the result. */
  open(): Promise<Healing>;
  /** Asks several questions of one moment. `fn` awaits nothing but these. */
  read<T>(fn: (reads: Reads) => Promise<T>): Promise<T>;
  /**
   * Appends one use case: tables, rows of asks and log in one transaction, then the copy, and only then resolves.
   * `plan` runs when it is this commit's turn, so what it reads is what it changes; it is not asked when `id` is there already.
   * Rejects with `stale-revision`, `changed-since` (what an entry takes back or adds is not as it says), `disk-full`, or what `plan` throws.
   */
  commit(id: Id, plan: (reads: Reads) => Promise<Plan>): Promise<Committed>;
  /** Computes the rows of these clients' asks anew, because time has passed. */
  reproject(clientIds: readonly Id[]): Promise<void>;
  close(): void;
}

export interface StoreDeps {
  now: () => Instant;
  project: Projector;
  note: NoteKeeper;
  /** Bytes that can still be written, or undefined where nobody knows. */
  freeBytes: () => Promise<number | undefined>;
  /** Name of the main database. */
  main?: string;
  /** Name of the storage bucket and database of the copy. */
  copy?: string;
}

export function createStore(_deps: StoreDeps): Store {
  throw new Error('Not built yet.');
}
