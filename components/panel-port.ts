import type { Id, Language } from '@/lib/domain/records';
import type { Instant, TimeZone } from '@/lib/domain/time';
import type { Participant } from '@/lib/domain/touch';
import type { Answer, Ask, Command, Failure, Reply } from '@/lib/messaging/protocol';
import type { ClientChoice } from '@/lib/messaging/requests';
import type { DraftView, ThreadView } from '@/lib/messaging/views';

/** All that the panel needs of the world around it. */
export interface PanelPort {
  /** The language until the first view tells its own. */
  readonly language: Language;
  /** The PM's own zone: days and times are shown in it. */
  readonly timeZone: TimeZone;
  now(): Instant;
  newId(): Id;
  /** Never rejects. After a command that changed something the panel calls `refresh`. */
  send<C extends Command>(command: C, ask: Ask<C>): Promise<Reply<Answer<C>>>;
  /** Calls at once with the present state, then with each new one, until the returned function is called. */
  onState(listen: (state: PanelState) => void): () => void;
  /** Asks for the conversation again; the answer comes through `onState`. */
  refresh(): void;
  /** `tieThread` with this conversation as the page shows it. The same `commitId` again changes nothing twice. */
  tie(ask: { commitId: Id; project: ProjectChoice }): Promise<Reply<null>>;
  /**
   * Records the draft and inserts its text: at the cursor of the reply, opened where there is none, or where `draft.newMail` in a new
   * mail with recipients and subject. The ids are the caller's: a retry inserts once.
   */
  insertDraft(ask: {
    commitId: Id;
    touchId: Id;
    draft: DraftView;
    seenMessageIds: string[];
  }): Promise<Reply<null>>;
  /** Sets To and Cc of the reply that is open, or opens one. */
  applyRecipients(recipients: DraftView['recipients']): Promise<Reply<null>>;
  reloadTab(): void;
}

/** The project that a conversation is tied to: one we know, or a new one. */
type ProjectChoice = { id: Id } | { name: string; client: ClientChoice };

export type PanelState =
  | { kind: 'loading' }
  | {
      kind: 'ready';
      view: ThreadView;
      /** As the page shows it; may be empty. */
      subject: string;
      /** Everybody but us who wrote or received a message here. */
      people: Participant[];
    }
  | { kind: 'failed'; failure: Failure };
