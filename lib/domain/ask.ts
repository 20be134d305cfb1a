import type { AnswerKind, Item, ReasonKind, Side, SituationId } from './event';
import type { Id } from './records';
import type { Day, Instant } from './time';

/** A step of ours that went out, in the order sent. */
export interface SentStep {
  stepId: string;
  touchId: Id;
  at: Instant;
  again: boolean;
}

/** A promise by the client; what a broken or kept one is measured against (G4). */
export interface PromiseMade {
  promisedFor: Day;
  at: Instant;
}

/** One thing that one side owes the other: the fold of its events and touches. Counters are never kept, only computed. */
export interface Ask {
  id: Id;
  clientId: Id;
  projectId: Id;
  situation: SituationId;
  owedBy: Side;
  title: string;
  items: Item[];
  tickedItemIds: Id[];
  due?: Day;
  openedAt: Instant;
  threadIds: Id[];
  state: 'open' | 'closed';
  outcome?: 'done' | 'dropped' | 'written-off';
  closedAt?: Instant;
  /** Steps of ours that went out (not drafts, cancelled or bounced). */
  sent: SentStep[];
  skipped: string[];
  /** Late entry: the step chosen to start at. */
  entryStep?: string;
  readied: string[];
  overrides: string[];
  reason?: ReasonKind;
  /** Every promise in the order made; the last one counts. */
  promises: PromiseMade[];
  /** Day before which nothing happens. */
  snoozedUntil?: Day;
  snoozedFor?: 'absence';
  lastOutboundAt?: Instant;
  lastInboundAt?: Instant;
  /** A human inbound message after our last outbound one that the PM has not yet said the meaning of (G3). */
  unclassifiedTouchId?: Id;
  /** The last thing the PM said of an answer, and when. */
  lastAnswer?: { answer: AnswerKind; at: Instant };
}
