import type { AnswerKind, AskEvent, Item, ReasonKind, Side, SituationId } from '@/lib/domain/event';
import type { Level, Medium, Phrase, Readiness } from '@/lib/domain/ladder';
import type { AskRow } from '@/lib/domain/projection';
import type { Client, Contact, Id, Language, Project, Stage } from '@/lib/domain/records';
import type { Reason, Suggestion } from '@/lib/domain/suggestion';
import type { Day, Instant } from '@/lib/domain/time';
import type { ToneFinding } from '@/lib/domain/tone';
import type { Participant, Reading, Touch } from '@/lib/domain/touch';
import type { ProposalView } from './project-view';
import type { DraftStep } from './requests';

/** One rung as the ladder picture draws it. */
export interface RungView {
  stepId: string;
  label: Phrase;
  level: Level;
  medium: Medium;
  state: 'sent' | 'skipped' | 'lapsed' | 'next' | 'later';
  /** When it went out, or when it would come if nothing else happens. */
  at?: Instant;
}

/** One line of the timeline. */
export type TimelineEntry =
  | { kind: 'event'; at: Instant; event: AskEvent }
  | { kind: 'touch'; at: Instant; touch: Touch };

export interface AskView {
  id: Id;
  rev: number;
  situation: SituationId;
  situationLabel: Phrase;
  title: string;
  owedBy: Side;
  items: (Item & { done: boolean })[];
  due?: Day;
  promisedFor?: Day;
  snoozedUntil?: Day;
  reason?: ReasonKind;
  /** What it is about: an ask of ours that is late, or one that their question holds up. */
  about?: Id;
  state: AskRow['state'];
  ball: Side;
  ballSince: Instant;
  /** Business days that the ball has been where it is. */
  ballDays: number;
  levelReached: Level | -1;
  /** Business days overdue, 0 when not. */
  overdueDays: number;
  suggestion: Suggestion;
  stepLabels: Record<string, Phrase>;
  readiness: (Readiness & { ready: boolean })[];
  /** Agreed terms that the step rests on and the project does not name yet: asked for right here. */
  terms: MissingValue[];
  /** The step has a text of ours. */
  writes: boolean;
  /** What we owe may slip. */
  atRisk: boolean;
  /** They delivered a short while ago, and nobody has said thank you yet. */
  thanks: boolean;
  rungs: RungView[];
  timeline: TimelineEntry[];
  /** We owe it, and the client's decision about it is chased. */
  chased?: true;
  /** The inbound message that waits for the PM's word (G3). */
  question?: {
    touchId: Id;
    from: string;
    at: Instant;
    excerpt: string;
    /** What it seems to say. */
    guess?: NonNullable<Reading['answer']>;
    /** Open items that it seems to bring. */
    itemIds: Id[];
  };
  /** News from a machine that changes what to do: an absence, a contact who left, a mail that did not arrive. */
  notice?: { touchId: Id; from: string; at: Instant } & NonNullable<Reading['auto']>;
  answers: AnswerKind[];
}

export interface ThreadView {
  nativeThreadId: string;
  /** When this was computed, for relative words. */
  now: Instant;
  language: Language;
  link: {
    threadId: Id;
    project: Project;
    client: Client;
    contacts: Contact[];
    asks: AskView[];
    /** What the project's stage, or the end of another ask, would open now. */
    proposedAsks: ProposalView[];
    /** Differs when the PM changed the guidance that holds here. */
    guidance?: string;
  } | null;
  /** Projects that this conversation may belong to, best first, each with why. */
  proposals: ProjectHit[];
  /** Somebody writes from a domain that could be mistaken for a client's: never matched, only told. */
  lookAlike?: { domain: string; like: string };
  /** What a new client for this conversation would be called. */
  guess: {
    name: string;
    domains: string[];
    language: Language;
    country?: string;
    timeZone?: string;
    projectName: string;
  };
  /** Days offered for a new ask of each situation. */
  situations: {
    id: SituationId;
    label: Phrase;
    hint: Phrase;
    owedBy: Side;
    stage: Stage | 'anywhere';
    due: Day;
  }[];
  /** What our own last mail asked for or promised, as asks that could be opened. */
  offers: AskOffer[];
  undo: UndoView | null;
  /** Messages of this conversation that the ledger knows. */
  messageIds: string[];
}

/** An ask that our own words suggest. */
export interface AskOffer {
  title: string;
  owedBy: Side;
  due?: Day;
  items: string[];
  /** The sentence that says so. */
  words: string;
}

export interface ProjectHit {
  projectId: Id;
  projectName: string;
  clientId: Id;
  clientName: string;
  because: 'earlier-thread' | 'reference' | 'participant' | 'code' | 'name' | 'domain' | 'search';
}

export interface DraftView {
  step: DraftStep;
  /** A chat's text is copied by hand. */
  channel: 'mail' | 'chat';
  /** This very text went out before. */
  sentAt?: Instant;
  language: Language;
  /** The client's own language where we have no texts in it. */
  insteadOf?: string;
  /** Where the text starts a thread. */
  subject?: string;
  /** It goes out as a mail of its own: proposed by the background, chosen by the PM. Never without a subject. */
  newMail: boolean;
  text: string;
  html: string;
  /** The PM's own text, in place of the built-in one. */
  changed?: true;
  /** Values that must be given first: asked for in a small form. */
  missing: MissingValue[];
  /** Values that would say more. */
  optional: MissingValue[];
  recipients: { to: Participant[]; cc: Participant[]; missingRoles: string[] };
  /** Words of the text that may offend, with better ones (G10). */
  tone: ToneFinding[];
}

export interface MissingValue {
  name: string;
  label: Phrase;
  hint: Phrase;
  input: 'line' | 'lines' | 'day';
  /** Remembered with the project, kept as items of the ask, or meant for this text alone. */
  scope: 'project' | 'items' | 'draft';
  /** For a day: a fair one. */
  proposed?: Day;
}

/** The change that `undo` would take back now. */
export interface UndoView {
  commitId: Id;
  verb: string;
  at: Instant;
  /** False for a mail that went out: it cannot be unsent. */
  possible: boolean;
}

export interface TodayAsk {
  askId: Id;
  /** Where `open-thread` leads; absent for an ask without a conversation. */
  threadId?: Id;
  title: string;
  situationLabel: Phrase;
  projectName: string;
  levelReached: Level | -1;
  overdueDays: number;
  kind: Suggestion['kind'];
  stepLabel?: Phrase;
  level?: Level;
  when?: Instant;
  because?: Reason;
  due?: Day;
}

export interface TodayClient {
  clientId: Id;
  name: string;
  /** Business days overdue of its oldest ask. */
  days: number;
  asks: TodayAsk[];
}

/** A host that the user granted for their webmail. */
export interface WebmailView {
  /** As the browser names the grant. */
  pattern: string;
  host: string;
  /** `foreign`: none of its pages so far is a webmail that we know. */
  state: 'unseen' | 'found' | 'foreign';
}

/** What the popup shows. */
export interface TodayView {
  now: Instant;
  language: Language;
  overdue: TodayClient[];
  dueToday: (TodayAsk & { clientName: string })[];
  waiting: (TodayAsk & { clientName: string })[];
  counts: { overdueClients: number; overdueAsks: number; dueToday: number; waiting: number };
  /** True where no ask was ever opened: the popup explains the first step. */
  fresh: boolean;
  /** Acknowledged changes that both databases lost: the user must be told. 0 but for a broken disk. */
  lost: number;
  undo: UndoView | null;
}
