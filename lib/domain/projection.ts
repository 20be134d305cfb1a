import type { Side, SituationId } from './event';
import type { Level } from './ladder';
import type { Id } from './records';
import type { Suggestion } from './suggestion';
import type { Day, Instant } from './time';

/** What lists and searches read: one row per ask, computed, never edited. `row == project(history, row.computedAt)`. */
export interface AskRow {
  id: Id;
  clientId: Id;
  projectId: Id;
  threadIds: Id[];
  situation: SituationId;
  title: string;
  /** `waiting`: time must pass or the client must answer; `due`: the PM has something to do now. */
  state: 'waiting' | 'due' | 'answered' | 'snoozed' | 'promised' | 'closed';
  open: 0 | 1;
  /** Whose court the ball is in, and since when. */
  ball: Side;
  ballSince: Instant;
  /** Highest level that went out; -1 before the first step. */
  levelReached: Level | -1;
  due?: Day;
  /** From when the ask counts as overdue: the end of its due day in the client's zone, later while snoozed or promised; absent while it cannot be. */
  overdueAt?: Instant;
  suggestion: Suggestion;
  /** Earliest instant at which time alone may change this row. */
  revisitAt?: Instant;
  computedAt: Instant;
}
