/** A name (may be empty) and an address, lower case. */
export interface Person {
  name: string;
  address: string;
}

export interface Attachment {
  name: string;
  mimeType: string;
  /** Bytes. */
  size: number;
}

/** An e-mail read from a file, before it lies in a mailbox. */
export interface ReadMail {
  raw: Uint8Array;
  /** With its angle brackets; made from the content when the mail has none. */
  rfcId: string;
  references: string[];
  from: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  /** Milliseconds since the epoch. */
  date: number;
  text: string;
  /** As the sender wrote it: hostile. */
  html: string;
  attachments: Attachment[];
  /** `X-Gmail-Labels`, as in an export of a real account: Inbox, Unread, Starred, Sent, or own labels. */
  labels: string[];
}

/** A message as the page shows it. */
export interface MailMessage {
  /** `msg-f:<decimal>`, or `msg-a:r<decimal>` for what was written on the page. */
  id: string;
  /** Sixteen hexadecimal digits. */
  legacyId: string;
  rfcId: string;
  from: Person;
  to: Person[];
  cc: Person[];
  subject: string;
  date: number;
  text: string;
  /** Sanitised on the server. */
  html: string;
  attachments: Attachment[];
}

export interface MailThread {
  /** `thread-f:<decimal>` or `thread-a:r<decimal>`. */
  id: string;
  legacyId: string;
  subject: string;
  labels: string[];
  unread: boolean;
  starred: boolean;
  messages: MailMessage[];
}

/** Everything the page needs at its start. */
export interface MailboxView {
  account: Person;
  accountIndex: number;
  accounts: string[];
  language: 'en' | 'zh-CN';
  /** Milliseconds in which a sent mail can be taken back. */
  undoMs: number;
  threads: MailThread[];
}

/** What the page sends when a draft is saved or sent. */
export interface Draft {
  /** `msg-a:r<decimal>` */
  id: string;
  /** `thread-f:…` for a reply, `thread-a:r…` for a new mail. */
  threadId: string;
  from: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  html: string;
  /** What the writer typed, without the quote. */
  text: string;
  /** The message that is answered. */
  repliesTo: string | undefined;
  sending: boolean;
}

/** A mail that the mailbox's server took for delivery. */
export interface SentMail {
  account: string;
  from: Person;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  text: string;
  html: string;
  /** `r<decimal>`: the id that the page gave the draft. */
  draftId: string;
  /** Sixteen hexadecimal digits, as the page's URL has it. */
  threadId: string;
  /** Sixteen hexadecimal digits. */
  messageId: string;
  rfcMessageId: string;
  /** RFC Message-ID of the mail that it answers. */
  inReplyTo: string | undefined;
  sentAt: number;
}

/** A request that reached another host than the page's own. */
export interface ForeignRequest {
  method: string;
  host: string;
  path: string;
  origin: string;
  body: string;
}
