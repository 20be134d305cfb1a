import type { AskRow } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';

/** Rows of asks as last computed. */
export interface AskReads {
  ask(id: Id): Promise<AskRow | undefined>;
  asksByThread(threadIds: readonly Id[]): Promise<AskRow[]>;
  asksByProject(projectId: Id): Promise<AskRow[]>;
  /** Overdue at `now`, longest overdue first. */
  rowsOverdue(now: Instant): Promise<AskRow[]>;
  countOverdue(now: Instant): Promise<number>;
  /** First moment after `now` at which an ask becomes overdue. */
  nextOverdueAt(now: Instant): Promise<Instant | undefined>;
  /** Open ones in this state, at most `limit`. */
  rowsInState(state: AskRow['state'], limit: number): Promise<AskRow[]>;
  countInState(state: AskRow['state']): Promise<number>;
  /** Rows that time has made stale at `now`, oldest first. */
  rowsToRevisit(now: Instant, limit: number): Promise<AskRow[]>;
  nextRevisitAt(): Promise<Instant | undefined>;
}
