import type { Level } from '@/lib/domain/ladder';
import type { Id, Language } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Participant } from '@/lib/domain/touch';

/** Every command carries the id of the commit it makes, chosen by the caller: asking twice changes once. */
export interface Change {
  commitId: Id;
}

/** A change to one ask. `rev` is the revision of the ask that the caller saw; a stale one is refused for edits. */
export interface AskChange extends Change {
  askId: Id;
}

/** Where an ask is opened: in a tied conversation, or in a project without one; the latter from our own pages only. */
export interface AskPlace {
  nativeThreadId?: string;
  projectId?: Id;
}

/** A conversation as a webmail shows it. The host and the account come from the sender, never from here. */
export interface ConversationSeen {
  nativeThreadId: string;
  subject: string;
  messages: MessageSeen[];
}

/** One message as a webmail shows it. */
export interface MessageSeen {
  nativeId: string;
  participants: Participant[];
  sentAt?: Instant;
  text: string;
  /** Those that tell a program's mail from a person's, names in lower case. */
  headers?: Record<string, string>;
  /** Ids of messages that it answers or refers to. */
  references?: string[];
  /** Names of the attached files. */
  files?: string[];
}

/** A client named in place: an existing one by id, or a new one. */
export type ClientChoice =
  | { id: Id }
  | { name: string; domains: string[]; language: Language; country?: string; timeZone?: string };

/** The steps that a draft carries. */
export interface DraftStep {
  askIds: Id[];
  stepId: string;
  variant: 'first' | 'again' | 'promise';
  /** One message for several asks: each with its own step. */
  steps?: { askId: Id; stepId: string; variant: 'first' | 'again' | 'promise' }[];
}

/** Something to do in a conversation once it is open. */
export type Errand = DraftErrand | WritingErrand;

/** What one page leaves for the page that the mail is written on. */
export type WritingErrand = ReplyErrand | NewMailErrand;

/** Write the draft of an ask. */
export interface DraftErrand {
  kind: 'draft';
  askId: Id;
}

/** What goes into the reply, in a webmail whose reply is a page of its own. */
export interface ReplyErrand {
  kind: 'reply';
  body?: { touchId: Id; text: string; html: string };
  recipients?: { to: string[]; cc: string[] };
}

/** What goes into a mail of its own, in a webmail where that is another page. */
export interface NewMailErrand {
  kind: 'new-mail';
  body: { touchId: Id; text: string; html: string };
  subject: string;
  recipients: { to: string[]; cc: string[] };
}

export interface RowChip {
  askId: Id;
  state: string;
  level: Level | -1;
  /** Business days overdue, 0 when not. */
  days: number;
  tone: 'overdue' | 'due' | 'waiting' | 'done';
  /** The row has messages that the ledger has not seen: the conversation should be opened. */
  news: boolean;
  /** Next moment, for waiting ones. */
  when?: Instant;
}
