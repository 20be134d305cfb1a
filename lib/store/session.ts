import type { Instant } from '@/lib/domain/time';
import { type Head, headOf } from './chain';
import { type CopyDb, type MainDb, openCopy, openMain } from './database';
import { StoreError } from './errors';
import { heal, isGapless, isLevel } from './heal';
import type { Projector } from './history';
import { type NoteKeeper, noteSchema } from './note';
import type { Healing } from './store';

/** Both databases, open and compared. */
export interface Session {
  main: MainDb;
  copy: CopyDb;
  head: Head;
  healing: Healing;
  /** False while the copy could not be brought up to main: reading goes on, writing does not. */
  level: boolean;
  /** Whether the lines were counted; before the first write they are. */
  counted: boolean;
}

export interface SessionDeps {
  now: () => Instant;
  project: Projector;
  note: NoteKeeper;
  main: string;
  copy: string;
}

/** Opens both databases and heals what differs. Constant time where nothing does. */
export async function startSession(deps: SessionDeps): Promise<Session> {
  const [main, copy] = await Promise.allSettled([openMain(deps.main), openCopy(deps.copy)]);
  if (main.status === 'rejected' || copy.status === 'rejected') {
    for (const db of [main, copy]) if (db.status === 'fulfilled') db.value.close();
    throw main.status === 'rejected' ? main.reason : (copy as PromiseRejectedResult).reason;
  }
  const session: Session = {
    main: main.value,
    copy: copy.value,
    head: await headOf(main.value.log),
    healing: { healed: 'none', lost: 0 },
    level: await isLevel(main.value, copy.value),
    counted: false,
  };
  try {
    if (!session.level) await mend(session, deps, 'fork');
  } catch (error) {
    if (!isFull(error)) throw error;
  }
  session.healing.lost += await lostSince(session, deps.note);
  return session;
}

/** What must hold before anything is acknowledged: both logs alike and without gaps. */
export async function prepareWriting(session: Session, deps: SessionDeps): Promise<void> {
  if (!session.level) await mend(session, deps, 'fork');
  if (!session.counted && !(await isGapless(session.main, session.copy, session.head))) {
    await mend(session, deps, 'start');
  }
  session.counted = true;
}

export function endSession(session: Session): void {
  session.main.close();
  session.copy.close();
}

/** Whether an error says that there was no room. */
export function isFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const inner = 'inner' in error ? error.inner : undefined;
  return error.name === 'QuotaExceededError' || (inner !== error && isFull(inner));
}

async function mend(session: Session, deps: SessionDeps, from: 'fork' | 'start'): Promise<void> {
  const { main, copy } = session;
  const { healed, lost } = await heal(main, copy, deps.project, deps.now(), from);
  if (!(await isLevel(main, copy))) throw new StoreError('storage-broken', 'Healing did not hold.');
  session.healing = { healed, lost: session.healing.lost + lost };
  session.head = await headOf(main.log);
  session.level = true;
}

/** Acknowledged commits that neither database has. */
async function lostSince({ main, head }: Session, keeper: NoteKeeper): Promise<number> {
  const note = noteSchema.safeParse(await keeper.read()).data;
  if (!note || note.seq === 0) return 0;
  if (note.seq > head.seq) return note.seq - head.seq;
  // The place was taken by another commit: how many went is not known.
  return (await main.log.get(note.seq))?.hash === note.hash ? 0 : 1;
}
