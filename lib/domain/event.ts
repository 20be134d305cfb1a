import type { Id } from './records';
import type { Day, Instant } from './time';

/** One side of an ask: the client, or us. */
export type Side = 'client' | 'us';

export type SituationId = string;

/** What a human answer amounted to, as the PM says (guidance G3). */
export type AnswerKind =
  | 'done'
  | 'partial'
  | 'acknowledged'
  | 'promised'
  | 'question'
  | 'objection'
  | 'out-of-office'
  | 'contact-left'
  | 'bounce'
  | 'other';

/** Why it does not move (guidance, Reasons), in the order of every menu. */
export const REASON_KINDS = [
  'in-process',
  'priorities-changed',
  'decision-pending',
  'criteria-unclear',
  'dissatisfied',
  'busy',
  'contact-left',
  'budget',
  'unknown',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** One of several things that an ask asks for. */
export interface Item {
  id: Id;
  text: string;
}

interface Base {
  id: Id;
  askId: Id;
  occurredAt: Instant;
  recordedAt: Instant;
}

/** READ FIRST. Everything that can happen to an ask; an ask is the fold of these and of its touches. */
export type AskEvent = Base &
  (
    | {
        type: 'opened';
        clientId: Id;
        projectId: Id;
        threadId?: Id;
        situation: SituationId;
        owedBy: Side;
        title: string;
        items: Item[];
        /** Day by the end of which it is owed, in the client's zone. It never moves by a promise. */
        due?: Day;
        /** What it is about: the ask of ours that is late or may be (`our-delay`), the one that their question holds up (`client-question`). */
        about?: Id;
      }
    | { type: 'edited'; title?: string; items?: Item[]; due?: Day }
    /** The PM says what an inbound message meant. `touchId` is the message, where there is one. */
    | { type: 'answered'; answer: AnswerKind; touchId?: Id; note?: string }
    /** The PM saw a message of a machine and makes nothing of it. */
    | { type: 'set-aside'; touchId: Id }
    | { type: 'items-ticked'; itemIds: Id[] }
    | { type: 'items-unticked'; itemIds: Id[] }
    /** The client promised it for a day (G4). `due` stays. */
    | { type: 'promised'; promisedFor: Day }
    /** Nothing before this day. For an out-of-office: the first day back. */
    | { type: 'snoozed'; until: Day; because?: 'absence' }
    | { type: 'reason-given'; reason: ReasonKind }
    /** An ask entered late starts at this step (guidance, Late entry). */
    | { type: 'entry-chosen'; stepId: string }
    /** The PM alone skips a step, and that is logged. */
    | { type: 'step-skipped'; stepId: string }
    /** The PM goes on although a guard says otherwise. */
    | { type: 'overridden'; rule: 'G2' }
    /** What we owe may slip: they are told before it does (S2 §2). */
    | { type: 'at-risk'; atRisk: boolean }
    /** Something a step needs was made ready, or is no longer (G11). */
    | { type: 'readied'; readinessId: string; ready: boolean }
    | { type: 'closed'; outcome: 'done' | 'dropped' | 'written-off' }
    | { type: 'reopened' }
  );

/** The kinds of event, for exhaustive tables. */
export type AskEventType = AskEvent['type'];
