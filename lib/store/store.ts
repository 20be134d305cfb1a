import type { Id } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import { append } from './append';
import { hashOf } from './chain';
import type { Plan } from './commit';
import { StoreError } from './errors';
import type { Projector } from './history';
import type { NoteKeeper } from './note';
import { createReads, type Reads } from './reads/reads';
import { rebase } from './rebase';
import { planErasing } from './redact';
import { catchUp, projectClients } from './reproject';
import { endSession, prepareWriting, type Session, startSession } from './session';
import { isFull, refuseWhenFull } from './space';

/** How the two databases were found, and what was mended. */
export interface Healing {
  healed: 'none' | 'main' | 'copy';
  /** Acknowledged commits that both databases lost: the user must be told. */
  lost: number;
}

/** What a commit came to. */
interface Committed {
  seq: number;
  /** False where this id was committed before, or the plan has no entries: nothing changed now. */
  fresh: boolean;
  /** Clients whose asks were computed anew; empty when not fresh. */
  clientIds: Id[];
  /** The change concerns so many clients that their rows are left to `catchUp`. */
  behind: boolean;
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
  /** Computes the next clients that a large change left behind; resolves to whose rows they are, and whether there are more. */
  catchUp(): Promise<{ clientIds: Id[]; behind: boolean }>;
  close(): void;
}

export interface StoreDeps {
  now: () => Instant;
  project: Projector;
  note: NoteKeeper;
  /** Bytes that can still be written (quota less usage; under `unlimitedStorage` the disk's), or undefined where nobody knows. */
  freeBytes: () => Promise<number | undefined>;
  /** Name of the main database. */
  main?: string;
  /** Name of the copy's database, in its own storage bucket. */
  copy?: string;
}

/** Pauses before each try, in ms. A database closed by the browser, or full for a moment, is opened again. */
const TRIES = [0, 50, 250, 1000];

export function createStore(deps: StoreDeps): Store {
  const sessionDeps = {
    ...deps,
    main: deps.main ?? 'threadline',
    copy: deps.copy ?? 'threadline-copy',
  };
  let opening: Promise<Session> | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  function session(): Promise<Session> {
    opening ??= startSession(sessionDeps);
    return opening;
  }

  function drop(opened: Promise<Session> | undefined): void {
    if (opening === opened) opening = undefined;
    opened?.then(endSession, () => {});
  }

  async function withSession<T>(fn: (session: Session) => Promise<T>, writes = false): Promise<T> {
    // What kept the databases from being alike may be over: a writer tries once more.
    if (writes && (await opening?.catch(() => undefined))?.torn) drop(opening);
    let last: unknown;
    for (const pause of TRIES) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const opened = session();
      try {
        return await fn(await opened);
      } catch (error) {
        const failedToOpen = await opened.then(
          () => false,
          () => true,
        );
        if (failedToOpen || isBroken(error)) drop(opened);
        if (!isBroken(error)) throw error;
        last = error;
      }
    }
    const code = isFull(last) ? 'disk-full' : 'storage-broken';
    throw new StoreError(code, String(last), { cause: last });
  }

  /** One writer: each change begins when the one before has ended, well or not. */
  function inTurn<T>(fn: () => Promise<T>): Promise<T> {
    const mine = turn.then(fn);
    turn = mine.catch(() => {});
    return mine;
  }

  async function commitTo(
    session: Session,
    id: Id,
    plan: (reads: Reads) => Promise<Plan>,
  ): Promise<Committed> {
    const { main } = session;
    await session.settled;
    const known = await main.log.where({ id }).first();
    if (known) return { seq: known.seq, fresh: false, clientIds: [], behind: false };
    await refuseWhenFull(deps.freeBytes);
    const copy = await prepareWriting(session, sessionDeps);
    const planned = await plan(createReads(main));
    if (planned.entries.length === 0) {
      return { seq: session.head.seq, fresh: false, clientIds: [], behind: false };
    }
    const entries = planned.undoes ? await rebase(main, planned.entries) : planned.entries;
    const unsigned = { ...planned, entries, seq: session.head.seq + 1, id };
    const line = { ...unsigned, hash: await hashOf(session.head.hash, unsigned) };
    const erasing = await planErasing(main, copy, entries);
    const { clientIds, behind } = await append(
      main,
      line,
      deps.project,
      deps.now(),
      erasing?.inMain,
    );
    session.torn = true;
    await copy.transaction('rw', copy.log, async () => {
      await erasing?.inCopy();
      await copy.log.add(line);
    });
    session.head = { seq: line.seq, hash: line.hash };
    session.torn = false;
    // Not awaited, and its failure is no failure: an old note only notices less.
    deps.note.write(session.head).catch(() => {});
    return { seq: line.seq, fresh: true, clientIds, behind };
  }

  return {
    open: () => withSession((session) => session.settled),
    read: (fn) =>
      withSession(async (session) => {
        if (!session.trusted) await session.settled;
        const { main } = session;
        // Dexie keeps a transaction over native awaits only where its scope is an async function itself.
        return main.transaction('r', main.tables, async () => fn(createReads(main)));
      }),
    commit: (id, plan) => inTurn(() => withSession((session) => commitTo(session, id, plan), true)),
    reproject: (clientIds) =>
      inTurn(async () => {
        await refuseWhenFull(deps.freeBytes);
        for (const clientId of clientIds) {
          await withSession(async ({ main, settled }) => {
            await settled;
            await main.transaction('rw', main.tables, async () =>
              projectClients(main, new Set([clientId]), deps.project, deps.now()),
            );
          });
        }
      }),
    catchUp: () =>
      inTurn(() =>
        withSession(async ({ main, settled }) => {
          await settled;
          if (!(await main.meta.get('behind'))) return { clientIds: [], behind: false };
          await refuseWhenFull(deps.freeBytes);
          return main.transaction('rw', main.tables, async () =>
            catchUp(main, deps.project, deps.now()),
          );
        }),
      ),
    close: () => drop(opening),
  };
}

const broken = new Set([
  'AbortError',
  'ConstraintError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotFoundError',
  'OpenFailedError',
  'QuotaExceededError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
]);

/** Whether the database, not the change, is at fault: worth opening again. */
function isBroken(error: unknown): boolean {
  return error instanceof Error && broken.has(error.name);
}
