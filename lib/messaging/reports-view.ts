import type { DelayFigures, MovedMilestone } from '@/lib/domain/delay';
import type { Level } from '@/lib/domain/ladder';
import type { Id } from '@/lib/domain/records';
import type { Day } from '@/lib/domain/time';
import type { LogEntry } from './log-view';
import type { Speaking } from './project-view';

/** Answers of one side, in business days; absent where it gave none. */
export interface AnswerFigures {
  count: number;
  median: number;
  longest: number;
}

export interface ReportFigures {
  /** Business days on which each side held at least one ask. */
  delay: DelayFigures;
  promises: { kept: number; broken: number; open: number };
  answers: { client?: AnswerFigures; us?: AnswerFigures };
  /** Asks that were open at some time in the range. */
  asks: number;
}

export interface ReportProject extends ReportFigures {
  projectId: Id;
  name: string;
  moved: MovedMilestone[];
  /** Asks for which an evidence pack is of use: their next or last step is a formal one. */
  evidence: { askId: Id; title: string; level: Level }[];
}

export interface ReportClient extends ReportFigures {
  clientId: Id;
  name: string;
  projects: ReportProject[];
}

/** Who held the ball, promises and answers, from `from` (or the beginning) through `to`. */
export interface ReportsView extends Speaking {
  from?: Day;
  to: Day;
  /** The client that held the ball longest comes first. Without those where nothing happened in the range. */
  clients: ReportClient[];
}

/** The newest contacts over all projects that the filters leave. */
export interface LogView extends Speaking {
  entries: LogEntry[];
  /** How many the filters leave. */
  total: number;
  /** Everything that can be filtered by. */
  clients: { id: Id; name: string; projects: { id: Id; name: string }[] }[];
}
