import type { Phrase } from '@/lib/domain/ladder';
import type { Id } from '@/lib/domain/records';
import type { SuggestionKind } from '@/lib/domain/suggestion';
import type { Day } from '@/lib/domain/time';
import type { Speaking } from './project-view';

/** Something of an open ask on a day: its due day, or its next step on the PM's day. */
export interface CalendarEntry {
  day: Day;
  kind: 'due' | 'step';
  askId: Id;
  projectId: Id;
  title: string;
  projectName: string;
  clientName: string;
  overdue: boolean;
  /** What to do, of a step. */
  next?: { kind: SuggestionKind; label?: Phrase };
}

/** A month of the PM. */
export interface CalendarView extends Speaking {
  /** `YYYY-MM` */
  month: string;
  today: Day;
  /** Every day of the month; `off`: the PM does not work. */
  days: { day: Day; off: boolean }[];
  entries: CalendarEntry[];
}
