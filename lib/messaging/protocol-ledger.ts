import type { Id } from '@/lib/domain/records';
import type { Day, Instant } from '@/lib/domain/time';
import type { CalendarView } from './calendar-view';
import type { ContractDatesView, EvidenceView } from './evidence-view';
import type { LogView, ReportsView } from './reports-view';

/** What the ledger answers (guidance, What the ledger must be able to say). */
export interface LedgerProtocol {
  /** What the project's terms come to for this ask. */
  contractDates: { ask: { askId: Id }; answer: ContractDatesView };
  /** The evidence pack, as of `at` or now. */
  evidence: { ask: { askId: Id; at?: Instant }; answer: EvidenceView };
  /** Shows the evidence pack in a tab of our own. */
  openEvidence: { ask: { askId: Id }; answer: null };
  /** The communication log over all projects (S4 §4.2), newest first. */
  log: {
    ask: { clientId?: Id; projectId?: Id; text?: string; limit: number };
    answer: LogView;
  };
  /** Whole days, both included, in each client's calendar. */
  reports: { ask: { from?: Day; to?: Day }; answer: ReportsView };
  /** What is due and what comes next in a month, `YYYY-MM`; this month when absent. */
  calendar: { ask: { month?: string }; answer: CalendarView };
}
