import { createHash } from 'node:crypto';
import { htmlToText, sanitise, textToHtml } from './sanitise';
import type { Draft, MailboxView, MailMessage, MailThread, ReadMail, SentMail } from './types';

export interface StateOptions {
  /** The addresses behind /mail/u/0/, /mail/u/1/ …; the first name of each is taken from the mails it sent. */
  accounts: { name: string; address: string }[];
  mails: ReadMail[];
  language: 'en' | 'zh-CN';
  undoMs: number;
  /** Milliseconds since the epoch. */
  now: () => number;
}

export interface SavedDraft {
  thread: { id: string; legacyId: string };
  message: { id: string; legacyId: string; rfcId: string };
}

/** The mailboxes of all accounts, in memory. */
export interface MailboxState {
  sent: SentMail[];
  undone: SentMail[];
  view(account: number): MailboxView | undefined;
  thread(account: number, id: string): MailThread | undefined;
  /** A message by any of its ids, saved drafts included. */
  original(
    account: number,
    id: string,
  ): { legacyId: string; rfcId: string; raw: string } | undefined;
  /** Puts a mail into its thread, or into a new one. */
  add(account: number, mail: ReadMail): MailThread;
  markRead(account: number, threadId: string): void;
  setStar(account: number, threadId: string, starred: boolean): void;
  /** Keeps a draft; one that was sent already is taken back from delivery first. */
  save(account: number, draft: Draft): SavedDraft;
  /** Takes a mail for delivery. */
  send(account: number, draft: Draft): SavedDraft;
  discard(account: number, draftId: string): void;
  /** Called with each thread that changed other than by the page itself. */
  onChange(listen: (account: number, thread: MailThread) => void): void;
}

interface Account {
  name: string;
  address: string;
  threads: Map<string, MailThread>;
  threadOf: Map<string, MailThread>;
  raw: Map<string, string>;
  drafts: Map<string, SavedDraft>;
}

export function createState(options: StateOptions): MailboxState {
  const listeners: ((account: number, thread: MailThread) => void)[] = [];
  const accounts = options.accounts.map(
    (account): Account => ({
      ...account,
      address: account.address.toLowerCase(),
      threads: new Map(),
      threadOf: new Map(),
      raw: new Map(),
      drafts: new Map(),
    }),
  );
  const sent: SentMail[] = [];
  const undone: SentMail[] = [];
  const at = (index: number): Account => {
    const account = accounts[index];
    if (!account) throw new Error(`no account ${index}`);
    return account;
  };
  const changed = (account: number, thread: MailThread): void => {
    for (const listen of listeners) listen(account, thread);
  };

  function add(index: number, mail: ReadMail): MailThread {
    const account = at(index);
    const message = messageOf(account.address, mail);
    const known = mail.references.map((id) => account.threadOf.get(id)).find(Boolean);
    const thread = known ?? newThread(message, mail.subject);
    const own = mail.from.address === account.address;
    thread.messages = [...thread.messages, message].sort((a, b) => a.date - b.date);
    thread.labels = union(thread.labels, [own ? 'Sent' : 'Inbox'], mail.labels.filter(isPlace));
    thread.unread = thread.unread || mail.labels.includes('Unread');
    thread.starred = thread.starred || mail.labels.includes('Starred');
    account.threads.set(thread.legacyId, thread);
    account.threadOf.set(mail.rfcId, thread);
    account.raw.set(message.legacyId, Buffer.from(mail.raw).toString('utf8'));
    changed(index, thread);
    return thread;
  }

  function takeBack(index: number, draftId: string): void {
    const place = sent.findIndex((mail) => `msg-a:${mail.draftId}` === draftId);
    const [mail] = place < 0 ? [] : sent.splice(place, 1);
    if (!mail) return;
    undone.push(mail);
    const account = at(index);
    const thread = account.threads.get(mail.threadId);
    if (!thread) return;
    thread.messages = thread.messages.filter((message) => message.id !== draftId);
    if (thread.messages.length === 0) account.threads.delete(thread.legacyId);
    changed(index, thread);
  }

  function save(index: number, draft: Draft): SavedDraft {
    takeBack(index, draft.id);
    const account = at(index);
    const known = account.drafts.get(draft.id);
    if (known) return known;
    const legacyId = hexId(`${account.address} ${draft.id}`);
    const thread = findThread(account, draft.threadId);
    const saved = {
      thread: { id: draft.threadId, legacyId: thread?.legacyId ?? legacyId },
      message: { id: draft.id, legacyId, rfcId: `<CA${hexId(draft.id)}@mail.gmail.com>` },
    };
    account.drafts.set(draft.id, saved);
    return saved;
  }

  function send(index: number, draft: Draft): SavedDraft {
    const account = at(index);
    const saved = save(index, draft);
    const message: MailMessage = {
      ...saved.message,
      from: draft.from,
      to: draft.to,
      cc: draft.cc,
      subject: draft.subject,
      date: options.now(),
      text: draft.text,
      html: sanitise(draft.html),
      attachments: [],
    };
    const thread =
      findThread(account, draft.threadId) ??
      ({ ...newThread(message, draft.subject), ...saved.thread } satisfies MailThread);
    const answered = thread.messages.find((each) => each.id === draft.repliesTo);
    thread.messages = [...thread.messages, message];
    thread.labels = union(thread.labels, ['Sent']);
    account.threads.set(thread.legacyId, thread);
    account.threadOf.set(saved.message.rfcId, thread);
    sent.push({
      account: account.address,
      from: draft.from,
      to: draft.to,
      cc: draft.cc,
      bcc: draft.bcc,
      subject: draft.subject,
      text: draft.text,
      html: draft.html,
      draftId: draft.id.replace('msg-a:', ''),
      threadId: thread.legacyId,
      messageId: saved.message.legacyId,
      rfcMessageId: saved.message.rfcId,
      inReplyTo: (answered ?? thread.messages.at(-2))?.rfcId,
      sentAt: message.date,
    });
    changed(index, thread);
    return saved;
  }

  for (const mail of options.mails) {
    for (const index of accounts.keys()) if (concerns(mail, at(index).address)) add(index, mail);
  }

  return {
    sent,
    undone,
    view(index) {
      const account = accounts[index];
      if (!account) return undefined;
      return {
        account: { name: account.name, address: account.address },
        accountIndex: index,
        accounts: accounts.map((each) => each.address),
        language: options.language,
        undoMs: options.undoMs,
        threads: [...account.threads.values()],
      };
    },
    thread: (index, id) => findThread(at(index), id),
    original(index, id) {
      const account = at(index);
      const draft = account.drafts.get(id);
      const messages = [...account.threads.values()].flatMap((thread) => thread.messages);
      const found = draft?.message ?? messages.find((m) => m.id === id || m.legacyId === id);
      return found && { ...found, raw: account.raw.get(found.legacyId) ?? '' };
    },
    add,
    markRead(index, id) {
      const thread = findThread(at(index), id);
      if (thread) thread.unread = false;
    },
    setStar(index, id, starred) {
      const thread = findThread(at(index), id);
      if (thread) thread.starred = starred;
    },
    save,
    send,
    discard(index, draftId) {
      at(index).drafts.delete(draftId);
    },
    onChange(listen) {
      listeners.push(listen);
    },
  };
}

function findThread(account: Account, id: string): MailThread | undefined {
  return (
    account.threads.get(id) ?? [...account.threads.values()].find((thread) => thread.id === id)
  );
}

function newThread(message: MailMessage, subject: string): MailThread {
  const { legacyId } = message;
  const id = `thread-f:${BigInt(`0x${legacyId}`)}`;
  return { id, legacyId, subject, labels: [], unread: false, starred: false, messages: [] };
}

function messageOf(account: string, mail: ReadMail): MailMessage {
  // The same mail has another id in each mailbox, as in Gmail.
  const legacyId = hexId(`${account} ${mail.rfcId}`);
  const { rfcId, from, to, cc, subject, date, attachments } = mail;
  const text = mail.text.trim() || htmlToText(mail.html);
  const html = mail.html ? sanitise(mail.html) : textToHtml(text);
  const id = `msg-f:${BigInt(`0x${legacyId}`)}`;
  return { id, legacyId, rfcId, from, to, cc, subject, date, text, html, attachments };
}

function concerns(mail: ReadMail, address: string): boolean {
  return [mail.from, ...mail.to, ...mail.cc, ...mail.bcc].some((each) => each.address === address);
}

function hexId(seed: string): string {
  return `19${createHash('sha1').update(seed).digest('hex').slice(0, 14)}`;
}

function isPlace(label: string): boolean {
  return !['Unread', 'Starred', 'Opened'].includes(label);
}

function union(...lists: string[][]): string[] {
  return [...new Set(lists.flat())];
}
