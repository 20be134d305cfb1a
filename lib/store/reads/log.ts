import type { Id } from '@/lib/domain/records';
import type { Commit } from '@/lib/store/commit';

/** The log itself. */
export interface LogReads {
  commitById(id: Id): Promise<Commit | undefined>;
  /** The last undoable commit that is not taken back. */
  lastUndoable(): Promise<Commit | undefined>;
  /** True where nothing was ever stored. */
  isEmpty(): Promise<boolean>;
}
