import type { Id } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import { applyEntries } from './apply';
import type { Commit } from './commit';
import type { MainDb } from './database';
import type { Projector } from './history';
import { projectAffected } from './reproject';

/** Log, tables and rows of asks of one commit, all or nothing. Answers whose asks were computed anew, and whether others are still behind. `erase` takes out first what the commit erases. */
export function append(
  db: MainDb,
  line: Commit,
  project: Projector,
  now: Instant,
  erase?: () => Promise<void>,
): Promise<{ clientIds: Id[]; behind: boolean }> {
  return db.transaction('rw', db.tables, async () => {
    await erase?.();
    const affected = await applyEntries(db, line.entries, true);
    await db.log.add(line);
    await trackUndoable(db, [line]);
    return projectAffected(db, affected, project, now);
  });
}

/** Keeps the list of commits that may be taken back. */
export async function trackUndoable(db: MainDb, lines: readonly Commit[]): Promise<void> {
  const undoable = lines.filter((line) => line.undoable).map(({ id, seq }) => ({ id, seq }));
  const undone = lines.flatMap((line) => line.undoes ?? []);
  if (undoable.length > 0) await db.undoables.bulkPut(undoable);
  if (undone.length > 0) await db.undoables.bulkDelete(undone);
}
