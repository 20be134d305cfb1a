import type { Id, Language } from '@/lib/domain/records';
import type { Participant } from '@/lib/domain/touch';
import type {
  AskChange,
  Change,
  ClientChoice,
  ConversationSeen,
  DraftErrand,
  DraftStep,
  Errand,
  RowChip,
  WritingErrand,
} from './requests';
import type { DraftView, ProjectHit, ThreadView, WebmailView } from './views';

/** What the webmails ask and say: conversations, drafts, mails. */
export interface MailProtocol {
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
  /** What is to be done with a conversation in this tab, once: asked for by the popup, or left by the page before. Null: in a new mail. */
  takeErrand: { ask: { nativeThreadId: string | null }; answer: Errand | null };
  /** For the page that this tab loads next; forgotten after a minute. */
  leaveErrand: { ask: { nativeThreadId: string | null; errand: WritingErrand }; answer: null };
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
  /** The text of the ask's next step with what is still missing. Values given here are remembered with the project. */
  draft: {
    ask: {
      askId: Id;
      /** The conversation that a reply would go to; the ask's own unless told. */
      nativeThreadId?: string;
      language?: Language;
      values?: Record<string, string>;
      /** A text beside the ladder instead of the next step's. */
      about?: 'thanks' | 'liaison' | 'superior' | 'successor';
      channel?: 'mail' | 'chat';
    };
    answer: DraftView;
  };
  /** The PM sent a text by hand, where the product does not see it: in a chat (G7). */
  logSent: {
    ask: AskChange & { step: DraftStep; channel: 'chat' | 'mail'; text: string };
    answer: null;
  };
  /** Our text is about to be inserted. Refused with `answer-arrived` when a reply came since the caller looked. */
  beginDraft: {
    ask: Change & {
      touchId: Id;
      nativeThreadId: string;
      step: DraftStep;
      seenMessageIds: string[];
      /** It goes out as a mail of its own: the conversation is only where the PM was. */
      newMail?: boolean;
    };
    answer: null;
  };
  /** The draft got its id in the webmail, so that it is found again after a reload. */
  nameDraft: { ask: Change & { touchId: Id; draftId: string }; answer: null };
  /** A mail went out. `touchId` when the draft was ours: then a conversation that it started is tied to the project of the ask. */
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
  /** The popup: show this conversation in its webmail, and what to do there. */
  openInMail: { ask: { threadId: Id; errand?: DraftErrand }; answer: null };
  /** A page of a granted host: whether it is of a webmail that its script knows. */
  sayWebmail: { ask: { supported: boolean }; answer: null };
  /** Hosts that the user granted. */
  webmails: { ask: null; answer: WebmailView[] };
}
