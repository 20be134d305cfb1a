import type { Instant } from '@/lib/domain/time';
import type { Participant } from '@/lib/domain/touch';

/** A webmail, as the rest of the product sees it. Nothing outside `lib/hosts/<name>` and its entrypoint knows which one it is. */
export interface MailHost {
  /** The mailbox's own address, lower case. */
  readonly account: string;
  /** Called whenever a conversation comes into view; `signal` aborts when it leaves. */
  onThread(listen: (thread: HostThread, signal: AbortSignal) => void): void;
  /** Called for every compose window, new mail and replies; `signal` aborts when it closes. */
  onComposer(listen: (composer: HostComposer, signal: AbortSignal) => void): void;
  /** Called for every row of a list that comes on screen; `signal` aborts when it goes. */
  onRow(listen: (row: HostRow, signal: AbortSignal) => void): void;
  /** Called for a mail that went out from a page that is gone by now; again on a later page until it resolves to true. */
  onSentBefore?(listen: (sent: HostSent) => Promise<boolean>): void;
  /** Shows a conversation in this tab. */
  openThread(nativeThreadId: string): void;
  /** True where `compose()` loads another page: it then never resolves, and what is to be done in the mail is left for that page. */
  readonly composeLoadsPage?: boolean;
  /** Opens an empty compose window for a new mail. */
  compose(): Promise<HostComposer>;
}

/** One message as it is read from the page: hostile until parsed. */
export interface HostMessage {
  nativeId: string;
  participants: Participant[];
  /** Milliseconds since the epoch; absent where the page does not tell. */
  sentAt?: Instant;
  /** Visible text as far as the page shows it, without what is a quote by its structure; at most 10,000 characters. */
  text: string;
  /** Headers that tell a program's mail from a person's, names in lower case; absent where the webmail shows none. */
  headers?: Record<string, string>;
  /** Message-IDs that it answers or refers to, the newest last. */
  references?: string[];
  /** Names of the attached files. */
  files?: string[];
}

/** One conversation as it is read from the page, oldest message first. */
export interface HostConversation {
  nativeThreadId: string;
  subject: string;
  messages: HostMessage[];
}

export interface HostThread {
  readonly nativeThreadId: string;
  /** True while `reply()` would load another page: it then never resolves, and what is to be done in the reply is left for that page. */
  readonly replyLoadsPage?: boolean;
  /** Rejects with a `HostFailure` where the webmail does not give it. */
  read(): Promise<HostConversation>;
  /** A message was added or became readable. */
  onChange(listen: () => void): void;
  /** Puts an element beside the conversation; it is taken away when the conversation leaves. */
  mountPanel(element: HTMLElement, title: string, iconUrl: string): void;
  /** The reply that is open in this conversation, or a new one to its last message. */
  reply(): Promise<HostComposer>;
}

/** Why a webmail did not give a conversation: its messages are not there any more, nobody is signed in, or it does not answer. */
export type HostFailureReason = 'gone' | 'signed-out' | 'unreachable';

export class HostFailure extends Error {
  constructor(readonly reason: HostFailureReason) {
    super(`The webmail gave nothing: ${reason}`);
  }
}

/** Short texts by name that outlive the page: a host keeps nothing in the webmail's own storage. */
export interface HostMemory {
  /** All whose name begins so. */
  read(prefix: string): Promise<Record<string, string>>;
  /** At most 20,000 characters; undefined forgets it. */
  write(name: string, text: string | undefined): Promise<void>;
}

export interface HostBody {
  text: string;
  html: string;
}

export interface HostComposer {
  /** The conversation it answers in; undefined for a new mail. */
  readonly nativeThreadId: string | undefined;
  /** The webmail's own id of the draft; may change never to always: ask each time. */
  draftId(): Promise<string | undefined>;
  /** Inserts at the cursor of the body, or at its start; never into another field; nothing is replaced. */
  insert(body: HostBody): void;
  /** Text that stands in the body now, without quotes where the page tells them apart. */
  text(): string;
  subject(): string;
  setSubject(subject: string): void;
  recipients(): Participant[];
  setRecipients(recipients: { to: string[]; cc: string[] }): void;
  /** The webmail accepted the mail. */
  onSent(listen: (sent: HostSent) => void): void;
  /** Undo send: the mail did not go out after all. */
  onSendUndone(listen: () => void): void;
}

/** What is known of a mail that went out. */
export interface HostSent {
  nativeThreadId: string;
  nativeMessageId: string;
  draftId: string | undefined;
  participants: Participant[];
  subject: string;
  text: string;
}

export interface HostRow {
  readonly nativeThreadId: string;
  readonly subject: string;
  /** Messages that the row says the conversation has; undefined where it does not say. */
  readonly messageCount?: number | undefined;
  /** Replaces the chips that we put on this row. */
  setChips(chips: HostChip[]): void;
}

/** A small label on a row of the list. `tone` chooses a colour that reads in light and dark. */
export interface HostChip {
  askId: string;
  state: string;
  text: string;
  tone: 'overdue' | 'due' | 'waiting' | 'done';
}
