import type { Id } from '@/lib/domain/records';
import type { Commit } from '@/lib/store/commit';
import type { MainDb } from '@/lib/store/database';

/** The log itself. */
export interface LogReads {
  commitById(id: Id): Promise<Commit | undefined>;
  /** The last undoable commit that is not taken back. */
  lastUndoable(): Promise<Commit | undefined>;
  /** True where nothing was ever stored. */
  isEmpty(): Promise<boolean>;
}

export function createLogReads(db: MainDb): LogReads {
  return {
    commitById: (id) => db.log.where({ id }).first(),
    lastUndoable: async () => {
      const last = await db.undoables.orderBy('seq').last();
      return last && db.log.get(last.seq);
    },
    isEmpty: async () => (await db.log.limit(1).primaryKeys()).length === 0,
  };
}
