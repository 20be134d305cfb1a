import type { Table } from 'dexie';
import type { Instant } from '@/lib/domain/time';
import { trackUndoable } from './append';
import { applyEntries } from './apply';
import { EMPTY, follows, type Head, headOf, lostLine } from './chain';
import type { Commit } from './commit';
import type { CopyDb, MainDb } from './database';
import type { Projector } from './history';
import { erasuresAfter, planErasing } from './redact';
import { clientIdsIn, projectClients } from './reproject';
import type { Healing } from './store';

type Log = Table<Commit, number>;

const LINES_AT_ONCE = 1000;
const CLIENTS_AT_ONCE = 20;

/** Whether both logs end alike and the rows of asks follow from them; constant time. */
export async function isLevel(main: MainDb, copy: CopyDb): Promise<boolean> {
  const [ours, theirs, unprojected] = await Promise.all([
    headOf(main.log),
    headOf(copy.log),
    main.meta.get('unprojected'),
  ]);
  return sameHead(ours, theirs) && !unprojected;
}

/** Whether no line between the first and the last is missing; reads all keys. */
export async function isGapless(main: MainDb, copy: CopyDb, head: Head): Promise<boolean> {
  const [ours, theirs] = await Promise.all([main.log.count(), copy.log.count()]);
  return ours === head.seq && theirs === head.seq;
}

/**
 * Makes both logs the best that can be had from the two, and main's tables follow from it.
 * `from: 'start'` trusts no line; else what lies before the point where the shorter log ends alike is trusted.
 */
export async function heal(
  main: MainDb,
  copy: CopyDb,
  project: Projector,
  now: Instant,
  from: 'fork' | 'start',
): Promise<Healing> {
  const [ours, theirs] = await Promise.all([headOf(main.log), headOf(copy.log)]);
  const fork = from === 'start' ? EMPTY : await forkOf(main.log, copy.log, ours, theirs);
  await eraseInBoth(main, copy, fork);
  const merged = await mergeIntoCopy(main.log, copy.log, fork, ours, theirs);
  // Only now: until here main may be the one place of a line.
  if (merged.mainWrong) await empty(main);
  const rebuilt = await replay(main, copy.log, project, now);
  return { healed: rebuilt ? 'main' : merged.mended ? 'copy' : 'none', lost: merged.lost };
}

/** What one log says to be erased, and the other may still hold: before anything is copied from one to the other. A cut in between leaves the logs unlike, so it is done again. */
async function eraseInBoth(main: MainDb, copy: CopyDb, fork: Head): Promise<void> {
  const erasures = [
    ...(await erasuresAfter(main.log, fork.seq)),
    ...(await erasuresAfter(copy.log, fork.seq)),
  ];
  const erasing = await planErasing(main, copy, erasures);
  if (!erasing) return;
  await main.transaction('rw', main.tables, erasing.inMain);
  await copy.transaction('rw', copy.log, erasing.inCopy);
}

function sameHead(a: Head, b: Head): boolean {
  return a.seq === b.seq && a.hash === b.hash;
}

/** The end of the shorter log if the longer one has the same line there; else the start. */
async function forkOf(main: Log, copy: Log, ours: Head, theirs: Head): Promise<Head> {
  const [shorter, longer] = ours.seq < theirs.seq ? [ours, copy] : [theirs, main];
  if (shorter.seq === 0) return EMPTY;
  return (await longer.get(shorter.seq))?.hash === shorter.hash ? shorter : EMPTY;
}

/** Writes into the copy, line by line, whichever of the two follows the line before; on a tie the longer log's. */
async function mergeIntoCopy(main: Log, copy: Log, fork: Head, ours: Head, theirs: Head) {
  const found = { mainWrong: false, mended: false, lost: 0 };
  const end = Math.max(ours.seq, theirs.seq);
  let before: Head | Commit = fork;
  for (let seq = fork.seq + 1; seq <= end; seq += LINES_AT_ONCE) {
    const through = Math.min(end, seq + LINES_AT_ONCE - 1);
    const [mainLines, copyLines] = await Promise.all([
      linesOf(main, seq, through),
      linesOf(copy, seq, through),
    ]);
    const fixes: Commit[] = [];
    for (let at = seq; at <= through; at++) {
      const mine = await sound(before, mainLines.get(at));
      const other = await sound(before, copyLines.get(at));
      const best: Commit =
        (ours.seq >= theirs.seq ? (mine ?? other) : (other ?? mine)) ?? lostLine(at);
      if (!mine && !other) found.lost += 1;
      if (mine && other && mine.hash !== other.hash) found.lost += 1;
      if (mine?.hash !== best.hash && at <= ours.seq) found.mainWrong = true;
      if (other?.hash !== best.hash) fixes.push(best);
      before = best;
    }
    if (fixes.length > 0) {
      found.mended = true;
      await copy.bulkPut(fixes);
    }
  }
  return found;
}

async function linesOf(log: Log, from: number, through: number): Promise<Map<number, Commit>> {
  const lines = await log.where('seq').between(from, through, true, true).toArray();
  return new Map(lines.map((line) => [line.seq, line]));
}

async function sound(before: Head | Commit, line: Commit | undefined): Promise<Commit | undefined> {
  return line && (await follows(before, line)) ? line : undefined;
}

function empty(main: MainDb): Promise<void> {
  return main.transaction('rw', main.tables, async () => {
    for (const table of main.tables) await table.clear();
  });
}

/** Carries out in main what only the copy has. The mark stays until all rows of asks are computed: a kill in between is noticed. */
async function replay(main: MainDb, copy: Log, project: Projector, now: Instant): Promise<boolean> {
  for (;;) {
    const { seq } = await headOf(main.log);
    const lines = await copy.where('seq').above(seq).limit(LINES_AT_ONCE).toArray();
    if (lines.length === 0) break;
    await main.transaction('rw', main.tables, async () => {
      await main.meta.put({ key: 'unprojected' });
      await main.log.bulkAdd(lines);
      await applyEntries(
        main,
        lines.flatMap((line) => line.entries),
        false,
      );
      await trackUndoable(main, lines);
    });
  }
  if (!(await main.meta.get('unprojected'))) return false;
  const clientIds = await clientIdsIn(main);
  for (let at = 0; at < clientIds.length; at += CLIENTS_AT_ONCE) {
    const some = new Set(clientIds.slice(at, at + CLIENTS_AT_ONCE));
    await main.transaction('rw', main.tables, async () => projectClients(main, some, project, now));
  }
  await main.meta.bulkDelete(['unprojected', 'behind']);
  return true;
}
