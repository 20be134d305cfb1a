import type { Instant } from '@/lib/domain/time';
import { type Head, headOf } from './chain';
import { type CopyDb, type MainDb, openCopy, openMain } from './database';
import { StoreError } from './errors';
import { heal, isGapless, isLevel } from './heal';
import type { Projector } from './history';
import { type Note, type NoteKeeper, parseNote } from './note';
import { refuseWhenFull } from './space';
import type { Healing } from './store';

/** Main open, the copy on its way. */
export interface Session {
  main: MainDb;
  copy: Promise<CopyDb>;
  head: Head;
  /** Main has all that the note knows of: reading does not wait for the copy, which costs a cold start as much again. */
  trusted: boolean;
  /** Both databases are compared and alike; before that nothing is written. */
  settled: Promise<Healing>;
  /** Whether the lines were counted; before the first write they are. */
  counted: boolean;
  /** The databases may differ: this session must not write any more. */
  torn: boolean;
}

export interface SessionDeps {
  now: () => Instant;
  project: Projector;
  note: NoteKeeper;
  freeBytes: () => Promise<number | undefined>;
  main: string;
  copy: string;
}

/** Opens both databases and begins to compare them; constant time where nothing differs. */
export async function startSession(deps: SessionDeps): Promise<Session> {
  const [main, seen] = await Promise.all([openMain(deps.main), deps.note.read()]);
  const note = parseNote(seen);
  const [head, unprojected, lost] = await main.transaction('r', main.log, main.meta, async () =>
    Promise.all([headOf(main.log), main.meta.get('unprojected'), lostSince(main, note)]),
  );
  const trusted = note !== undefined && lost === 0 && !unprojected;
  // Begun only now: opened side by side, the two hold each other up.
  const copy = openCopy(deps.copy);
  const begun = { main, copy, head, trusted, counted: false, torn: false };
  const session: Session = { ...begun, settled: Promise.resolve({ healed: 'none', lost: 0 }) };
  settleBy(session, () => settle(session, deps, note));
  return session;
}

/** What must hold before anything is acknowledged: both logs alike and without gaps. Resolves to the copy. */
export async function prepareWriting(session: Session, deps: SessionDeps): Promise<CopyDb> {
  const before = await session.settled;
  const copy = await session.copy;
  if (!session.counted && !(await isGapless(session.main, copy, session.head))) {
    settleBy(session, async () => {
      const healing = await mend(session, deps, 'start');
      return { ...healing, lost: before.lost + healing.lost };
    });
    await session.settled;
  }
  session.counted = true;
  return copy;
}

export function endSession(session: Session): void {
  session.main.close();
  session.copy.then(
    (db) => db.close(),
    () => {},
  );
}

function settleBy(session: Session, fn: () => Promise<Healing>): void {
  session.settled = fn();
  // Whoever waits for it hears of the failure; here it only must not count as unhandled.
  session.settled.catch(() => {
    session.torn = true;
  });
}

async function settle(
  session: Session,
  deps: SessionDeps,
  note: Note | undefined,
): Promise<Healing> {
  const level = await isLevel(session.main, await session.copy);
  const healing = level ? { healed: 'none' as const, lost: 0 } : await mend(session, deps, 'fork');
  session.trusted = true;
  return { ...healing, lost: healing.lost + (await lostSince(session.main, note)) };
}

async function mend(session: Session, deps: SessionDeps, from: 'fork' | 'start'): Promise<Healing> {
  const { main } = session;
  const copy = await session.copy;
  await refuseWhenFull(deps.freeBytes);
  session.trusted = false;
  const healing = await heal(main, copy, deps.project, deps.now(), from);
  if (!(await isLevel(main, copy))) throw new StoreError('storage-broken', 'Healing did not hold.');
  session.head = await headOf(main.log);
  session.trusted = true;
  return healing;
}

/** Acknowledged commits that a database does not have. */
async function lostSince({ log }: Pick<MainDb, 'log'>, note: Note | undefined): Promise<number> {
  if (!note || note.seq === 0) return 0;
  const [{ seq }, line] = await Promise.all([headOf(log), log.get(note.seq)]);
  if (note.seq > seq) return note.seq - seq;
  // The place was taken by another commit: how many went is not known.
  return line?.hash === note.hash ? 0 : 1;
}
