import type { CalendarSpec } from '@/lib/domain/calendar';
import type { AnswerKind, Item, ReasonKind, Side, SituationId } from '@/lib/domain/event';
import type { Level } from '@/lib/domain/ladder';
import type { Id, Language, Role, Settings } from '@/lib/domain/records';
import type { Day, Instant } from '@/lib/domain/time';
import type { Participant } from '@/lib/domain/touch';
import type { DraftView, ProjectHit, ThreadView, TodayView, UndoView, WebmailView } from './views';

/** Every command carries the id of the commit it makes, chosen by the caller: asking twice changes once. */
interface Change {
  commitId: Id;
}

/** A change to one ask. `rev` is the revision of the ask that the caller saw; a stale one is refused for edits. */
interface AskChange extends Change {
  askId: Id;
}

/** A conversation as a webmail shows it. The host and the account come from the sender, never from here. */
export interface ConversationSeen {
  nativeThreadId: string;
  subject: string;
  messages: { nativeId: string; participants: Participant[]; sentAt?: Instant; text: string }[];
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
}

/** Every question and command between the pages and the background, by name: what is asked and what is answered. */
export interface Protocol {
  /** First words of a content script: which mailbox this tab shows. */
  hello: {
    ask: { account: string };
    /** `show`: a conversation that the popup asked for before this tab was there. */
    answer: { language: Language; show: string | null };
  };
  /** The conversation came into view: brings the ledger up to date with its messages (backfill) and answers what we know of it. */
  seeThread: { ask: Change & { conversation: ConversationSeen }; answer: ThreadView };
  /** The same answer without a new reading of the page. */
  thread: { ask: { nativeThreadId: string }; answer: ThreadView };
  /** Chips for rows of a list, by native thread id. */
  rows: {
    ask: {
      nativeThreadIds: string[];
      /** How many messages each row says it has, where it says so. */
      messageCounts?: Record<string, number>;
    };
    answer: Record<string, RowChip[]>;
  };
  /** What is to be done with a conversation in this tab, once: asked for by the popup, or left by the page before. */
  takeErrand: { ask: { nativeThreadId: string }; answer: Errand | null };
  /** For the page that this tab loads next; forgotten after a minute. */
  leaveErrand: { ask: { nativeThreadId: string; errand: ReplyErrand }; answer: null };
  /** Short texts that a webmail's script keeps outside of its page, by name; null forgets one. */
  keep: { ask: { name: string; text: string | null }; answer: null };
  /** All that this webmail keeps under names that begin so. */
  kept: { ask: { prefix: string }; answer: Record<string, string> };

  searchProjects: { ask: { text: string }; answer: ProjectHit[] };
  tieThread: {
    ask: Change & {
      conversation: ConversationSeen;
      project: { id: Id } | { name: string; client: ClientChoice };
    };
    answer: ThreadView;
  };
  untieThread: { ask: Change & { nativeThreadId: string }; answer: ThreadView };
  /** Country and time zone, asked once per client; also renames. */
  editClient: {
    ask: Change & {
      clientId: Id;
      rev: number;
      changes: {
        name?: string;
        language?: Language;
        country?: string;
        region?: string;
        timeZone?: string;
      };
    };
    answer: null;
  };
  /** Gives a role to a person of the client; makes the contact where there is none with that address. */
  nameContact: {
    ask: Change & {
      clientId: Id;
      address: string;
      name: string;
      roles: Role[];
      language?: Language;
      formOfAddress?: string;
    };
    answer: null;
  };

  /** What the PM says of a person: roles, greeting, language. `rev` is the revision seen. */
  editContact: {
    ask: Change & {
      contactId: Id;
      rev: number;
      changes: { name?: string; roles?: Role[]; language?: Language; formOfAddress?: string };
    };
    answer: null;
  };

  openAsk: {
    ask: Change & {
      askId: Id;
      nativeThreadId: string;
      situation: SituationId;
      title: string;
      owedBy?: Side;
      items: Item[];
      due?: Day;
    };
    answer: null;
  };
  editAsk: {
    ask: AskChange & { rev: number; title?: string; items?: Item[]; due?: Day };
    answer: null;
  };
  answer: {
    ask: AskChange & {
      answer: AnswerKind;
      /** The message it is about; the one that waits for the PM's word unless told. */
      touchId?: Id;
      itemIds?: Id[];
      promisedFor?: Day;
      returns?: Day;
      note?: string;
    };
    answer: null;
  };
  /** Makes nothing of an automatic message. */
  setAside: { ask: AskChange & { touchId: Id }; answer: null };
  tickItems: { ask: AskChange & { itemIds: Id[] }; answer: null };
  giveReason: { ask: AskChange & { reason: ReasonKind }; answer: null };
  snooze: { ask: AskChange & { until: Day; because?: 'absence' }; answer: null };
  closeAsk: { ask: AskChange & { outcome: 'done' | 'dropped' | 'written-off' }; answer: null };
  reopenAsk: { ask: AskChange; answer: null };
  chooseEntry: { ask: AskChange & { stepId: string }; answer: null };
  skipStep: { ask: AskChange & { stepId: string }; answer: null };
  overrideGuard: { ask: AskChange & { rule: 'G2' }; answer: null };
  setReady: { ask: AskChange & { readinessId: string; ready: boolean }; answer: null };
  logCall: {
    ask: AskChange & {
      channel: 'call' | 'meeting';
      who: string;
      what: string;
      /** The step this talk carried out, where it was one. */
      stepId?: string;
      /** What it counted as, or null when nobody answered anything. */
      answer: AnswerKind | null;
      promisedFor?: Day;
    };
    answer: null;
  };

  /** A day in words ("next Friday", "三天后"), read in the client's calendar of that ask, or in our own. */
  readDay: { ask: { text: string; askId?: Id }; answer: { day: Day } };
  /** The text of the ask's next step with what is still missing. Values given here are remembered with the project. */
  draft: {
    ask: { askId: Id; language?: Language; values?: Record<string, string> };
    answer: DraftView;
  };
  rememberValues: { ask: Change & { projectId: Id; values: Record<string, string> }; answer: null };
  /** Our text is about to be inserted. Refused with `answer-arrived` when a reply came since the caller looked. */
  beginDraft: {
    ask: Change & {
      touchId: Id;
      nativeThreadId: string;
      step: DraftStep;
      seenMessageIds: string[];
    };
    answer: null;
  };
  /** The draft got its id in the webmail, so that it is found again after a reload. */
  nameDraft: { ask: Change & { touchId: Id; draftId: string }; answer: null };
  /** A mail went out in a tied conversation. `touchId` when the draft was ours. */
  mailSent: {
    ask: Change & {
      touchId: Id;
      nativeThreadId: string;
      nativeMessageId: string;
      draftId?: string;
      participants: Participant[];
      subject: string;
      text: string;
    };
    answer: null;
  };
  sendUndone: { ask: Change & { nativeMessageId: string }; answer: null };

  undo: { ask: Change & { undoes: Id }; answer: null };
  lastChange: { ask: null; answer: UndoView | null };

  today: { ask: { search?: string }; answer: TodayView };
  /** The popup: show this conversation in its webmail, and what to do there. */
  openInMail: { ask: { threadId: Id; errand?: DraftErrand }; answer: null };
  /** A page of a granted host: whether it is of a webmail that its script knows. */
  sayWebmail: { ask: { supported: boolean }; answer: null };
  /** Hosts that the user granted. */
  webmails: { ask: null; answer: WebmailView[] };
  settings: { ask: null; answer: Settings };
  saveSettings: {
    ask: Change & {
      rev: number;
      changes: Partial<Omit<Settings, 'id' | 'rev' | 'updatedAt'>> & { calendar?: CalendarSpec };
    };
    answer: Settings;
  };
}

export type Command = keyof Protocol;
export type Ask<C extends Command> = Protocol[C]['ask'];
export type Answer<C extends Command> = Protocol[C]['answer'];

/** Something to do in a conversation once it is open. */
export type Errand = DraftErrand | ReplyErrand;

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

/** What the background says by itself to the tabs and pages that are open. */
export interface Pushes {
  /** Something about this client changed: ask again. */
  changed: { clientId: Id | null };
  /** Show this conversation in this tab. */
  show: { nativeThreadId: string };
}

/** What can go wrong, each with one plain sentence in `lib/i18n` that says what to do. */
export type FailureCode =
  | 'invalid-request'
  | 'not-allowed'
  | 'not-found'
  | 'stale-revision'
  | 'answer-arrived'
  | 'thread-not-tied'
  | 'no-composer'
  | 'mail-gone'
  | 'mail-signed-out'
  | 'mail-unreachable'
  | 'day-unreadable'
  | 'day-past'
  | 'day-ambiguous'
  | 'cannot-unsend'
  | 'nothing-to-undo'
  | 'changed-since'
  | 'disk-full'
  | 'storage-broken'
  | 'newer-data'
  | 'no-answer'
  | 'reload-tab'
  | 'unexpected';

export interface Failure {
  code: FailureCode;
  values: Record<string, string | number>;
}

/** What the background answers: never `undefined`, which is what a dying worker says. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };
