import type { DelayFigures } from '@/lib/domain/delay';
import type { Side, SituationId } from '@/lib/domain/event';
import type { Phrase } from '@/lib/domain/ladder';
import type { AskRow } from '@/lib/domain/projection';
import type { ProposedAsk } from '@/lib/domain/proposed-asks';
import type { Id, Language, Project, Stage } from '@/lib/domain/records';
import type { Day, Instant, TimeZone } from '@/lib/domain/time';
import type { LogEntry } from './log-view';
import type { MissingValue, TodayAsk, UndoView } from './views';

/** How every page of our own speaks: the PM's language, zone and moment. */
export interface Speaking {
  now: Instant;
  language: Language;
  timeZone: TimeZone;
}

/** Business days of the longest wait on each side, among open asks; absent where that side holds none. */
export type Waits = Partial<Record<Side, number>>;

export interface ProjectLine {
  projectId: Id;
  name: string;
  code?: string;
  stage: Stage;
  open: number;
  overdue: number;
  /** Business days of the longest overdue ask, 0 when none is. */
  overdueDays: number;
  waits: Waits;
}

/** All projects by client. */
export interface ProjectsView extends Speaking {
  clients: { clientId: Id; name: string; overdueDays: number; projects: ProjectLine[] }[];
}

/** An ask as its project shows it. */
export interface ProjectAsk extends TodayAsk {
  situation: SituationId;
  stepId?: string;
  owedBy: Side;
  state: AskRow['state'];
  ball: Side;
  /** Business days that the ball has been where it is. */
  ballDays: number;
  /** Business days that each side has held it, and past its due day. */
  ledger: DelayFigures;
  closedAt?: Instant;
}

/** A proposed ask with its words; `actions` are what the minutes' own items say. */
export interface ProposalView extends ProposedAsk {
  label: Phrase;
  hint: Phrase;
  /** The situation of the ask that it follows from. */
  afterLabel?: Phrase;
  actions?: ActionView[];
}

/** One action of minutes, as an ask that could be opened. */
export interface ActionView {
  who?: string;
  owedBy: Side;
  title: string;
  due?: Day;
}

export type FieldGroup = 'plan' | 'terms' | 'money' | 'acceptance' | 'work';

/** A value that texts need, remembered with the project. */
export interface ProjectField extends MissingValue {
  group: FieldGroup;
  /** The next steps of open asks that cannot go on without it. */
  neededBy: { label: Phrase; ask: string }[];
}

export interface ProjectView extends Speaking {
  project: Project;
  client: { id: Id; name: string; language: Language };
  asks: ProjectAsk[];
  proposals: ProposalView[];
  fields: ProjectField[];
  /** Business days on which each side held any of them. */
  ledger: DelayFigures;
  /** Conversations that are tied to it. */
  conversations: number;
  situations: { id: SituationId; label: Phrase; hint: Phrase; owedBy: Side; due: Day }[];
  undo: UndoView | null;
}

/** The newest contacts of a project, newest first. */
export interface ProjectLogView {
  entries: LogEntry[];
  total: number;
}
