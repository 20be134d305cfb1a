import type { AskRow } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { MainDb } from '@/lib/store/database';

/** Rows of asks as last computed. */
export interface AskReads {
  ask(id: Id): Promise<AskRow | undefined>;
  asksByThread(threadIds: readonly Id[]): Promise<AskRow[]>;
  asksByProject(projectId: Id): Promise<AskRow[]>;
  /** Overdue at `now`, longest overdue first, at most `limit`. */
  rowsOverdue(now: Instant, limit: number): Promise<AskRow[]>;
  countOverdue(now: Instant): Promise<number>;
  /** First moment after `now` at which an ask becomes overdue. */
  nextOverdueAt(now: Instant): Promise<Instant | undefined>;
  /** Open ones in this state, at most `limit`. */
  rowsInState(state: AskRow['state'], limit: number): Promise<AskRow[]>;
  countInState(state: AskRow['state']): Promise<number>;
  /** All open ones, in any order. */
  rowsOpen(): Promise<AskRow[]>;
  /** True where no ask was ever opened, or all were taken back. */
  hasNoAsks(): Promise<boolean>;
  /** Rows that time has made stale at `now`, oldest first. */
  rowsToRevisit(now: Instant, limit: number): Promise<AskRow[]>;
  nextRevisitAt(): Promise<Instant | undefined>;
}

export function createAskReads(db: MainDb): AskReads {
  const open = (index: 'overdueAt' | 'revisitAt', from: number, through: number) =>
    db.asks.where(`[open+${index}]`).between([1, from], [1, through], false, true);
  const inState = (state: AskRow['state']) => db.asks.where('[open+state]').equals([1, state]);
  return {
    ask: (id) => db.asks.get(id),
    asksByThread: (threadIds) => db.asks.where('threadIds').anyOf(threadIds).distinct().toArray(),
    asksByProject: (projectId) => db.asks.where({ projectId }).toArray(),
    rowsOverdue: (now, limit) => open('overdueAt', -Infinity, now).limit(limit).toArray(),
    countOverdue: (now) => open('overdueAt', -Infinity, now).count(),
    nextOverdueAt: async (now) => (await open('overdueAt', now, Infinity).first())?.overdueAt,
    rowsInState: (state, limit) => inState(state).limit(limit).toArray(),
    countInState: (state) => inState(state).count(),
    rowsOpen: () => db.asks.where('[open+state]').between([1, ''], [1, '\uffff']).toArray(),
    hasNoAsks: async () => (await db.asks.limit(1).count()) === 0,
    rowsToRevisit: (now, limit) => open('revisitAt', -Infinity, now).limit(limit).toArray(),
    nextRevisitAt: async () => (await open('revisitAt', -Infinity, Infinity).first())?.revisitAt,
  };
}
