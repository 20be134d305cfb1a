import type { AnswerKind, Item, ReasonKind, Side, SituationId } from './event';
import type { Id } from './records';
import type { Day, Instant } from './time';
import type { Channel } from './touch';

/** A step of ours that went out, in the order sent. */
export interface SentStep {
  stepId: string;
  touchId: Id;
  at: Instant;
  channel: Channel;
  again: boolean;
}

/** A promise by the client; what a broken or kept one is measured against (G4). */
export interface PromiseMade {
  promisedFor: Day;
  at: Instant;
}

/** A written message of ours from before the ask was opened; what a late entry starts after. */
export interface EarlierMessage {
  at: Instant;
  /** It came on top of another message of ours that was still unanswered. */
  onTop: boolean;
}

/** What the PM said of an answer. */
export interface AnswerGiven {
  answer: AnswerKind;
  /** When the answer came: the message's time, or the PM's word where there was no message. */
  at: Instant;
  /** When the PM said so. */
  saidAt: Instant;
}

/** A stretch of time in which one side had the next move; open-ended for the current one. */
export interface Holding {
  side: Side;
  from: Instant;
  to?: Instant;
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
  /** When the day by which it is due was set to another one. */
  dueMovedAt?: Instant;
  /** What this one is about: the ask of ours that they are told of (`our-delay`), the one of theirs that a question holds up (`client-question`). */
  about?: Id;
  openedAt: Instant;
  threadIds: Id[];
  state: 'open' | 'closed';
  outcome?: 'done' | 'dropped' | 'written-off';
  closedAt?: Instant;
  /** Steps of ours that went out (not drafts, cancelled or bounced). */
  sent: SentStep[];
  skipped: string[];
  /** When each of them was skipped last. */
  skippedAt?: Readonly<Record<string, Instant>>;
  /** Late entry: the step chosen to start at. */
  entryStep?: string;
  readied: string[];
  /** We owe it, and said that it may slip. */
  atRiskSince?: Instant;
  /** We owed it, and a step of ours gave the next move to the client. */
  handedOverAt?: Instant;
  overrides: string[];
  /** The last time that the PM went on: what came up later was not seen. */
  overriddenAt?: Instant;
  reason?: ReasonKind;
  reasonAt?: Instant;
  /** Every promise in the order made; the last one counts. */
  promises: PromiseMade[];
  /** Day before which nothing happens. */
  snoozedUntil?: Day;
  snoozedFor?: 'absence';
  /** When the PM snoozed it: an answer that came later is shown all the same. */
  snoozedAt?: Instant;
  /** Our last message or talk; minutes and thank-yous do not count (G1). */
  lastOutboundAt?: Instant;
  /** Our last message that may answer something: not the word that an answer will come. */
  lastReplyAt?: Instant;
  lastInboundAt?: Instant;
  /** A human inbound message after our last outbound one that the PM has not yet said the meaning of (G3). */
  unclassifiedTouchId?: Id;
  lastAnswer?: AnswerGiven;
  /** The contact left: steps sent before do not count, the ladder starts at level 1 with the new one. */
  contactLeftAt?: Instant;
  earlier: EarlierMessage[];
  /** Who had the next move when, without gaps but for the time it was closed. */
  holding: Holding[];
}
