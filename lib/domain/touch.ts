import type { AnswerKind, ReasonKind } from './event';
import type { Id, Role } from './records';
import type { Day, Instant } from './time';

export type Channel = 'mail' | 'chat' | 'call' | 'meeting';

export type DeliveryState = 'draft' | 'scheduled' | 'sent' | 'cancelled' | 'bounced' | 'received';

export interface Participant {
  address: string;
  name: string;
  field: 'from' | 'to' | 'cc' | 'bcc' | 'present';
  role?: Role;
}

/** Which step of which ask a touch carried; `again` where a step was sent once more (G3 partial, G4). */
export interface AskStep {
  askId: Id;
  stepId: string;
  again?: boolean;
  /** On what we owe: with this step the next move is the client's. Part of the history, whatever becomes of the ladder. */
  ball?: 'client';
}

/** What a mail's words seem to say: a proposal, until the PM confirms it. */
export interface Reading {
  /** A machine wrote it: no answer (G3), but worth knowing. */
  auto?: {
    kind: 'out-of-office' | 'left' | 'acknowledged' | 'bounce' | 'other';
    /** First day back. */
    returns?: Day;
    failedAddress?: string;
  };
  /** A person wrote it. `words` are those that led to the guess. */
  answer?: {
    kind: AnswerKind;
    date?: Day;
    reason?: ReasonKind;
    /** 0..1; below 0.85 the PM is only asked. */
    confidence: number;
    words?: string;
  };
}

/** One contact between us and a client. Immutable but for its delivery state. A project's touches are its communication log (S4 §4.2). */
export interface Touch {
  id: Id;
  clientId: Id;
  projectId: Id;
  /** The tied conversation it belongs to. */
  threadId?: Id;
  channel: Channel;
  direction: 'out' | 'in';
  /** False for auto-replies, bounces, receipts: they are no answer (G3). */
  human: boolean;
  participants: Participant[];
  occurredAt: Instant;
  recordedAt: Instant;
  state: DeliveryState;
  /** The webmail's own id of the message. */
  nativeMessageId?: string;
  /** The webmail's own id of the draft it was written in. */
  draftId?: string;
  /** Empty for a plain mail that carries no step. */
  askSteps: AskStep[];
  /** Asks that this touch concerns without carrying a step of them: a call about it, a thread it lives in. */
  askIds: Id[];
  subject: string;
  /** The beginning of the text, at most 280 characters. Whole bodies are never kept. */
  excerpt: string;
  reading?: Reading;
  /** Names of the files that came with it. */
  files?: string[];
}
