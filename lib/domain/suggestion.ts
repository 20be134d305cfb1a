import type { Ask } from './ask';
import type { Calendar } from './calendar';
import type { Audience, Ladder, Level } from './ladder';
import type { Contact, Id } from './records';
import type { Instant } from './time';
import type { Channel, Touch } from './touch';

/** Why something is suggested or held back: a rule (`G1`, `when`, `late-entry`…), its source (`S0 §6`), and the values its sentence needs. */
export interface Reason {
  rule: ReasonRule;
  source: string;
  values: Record<string, string | number>;
}

/** Every sentence that the product can give as a reason or a blocker; `lib/i18n` has one plain sentence for each. */
export type ReasonRule =
  | 'step' // this is the next step of the ladder: { label by stepId, level, due }
  | 'offset' // due since the ladder's offset: { offset, anchor, day }
  | 'spacing' // earlier step was sent late, so this one moves: { day }
  | 'late-entry'
  | 'calendar-provisional'
  | 'after-last-step'
  | 'G1-gap'
  | 'G1-cap'
  | 'G2'
  | 'G2-overridden'
  | 'G3-answered'
  | 'G3-acknowledged'
  | 'G3-partial'
  | 'G3-question'
  | 'G4-waiting'
  | 'G4-broken'
  | 'G4-broken-again'
  | 'G4-far'
  | 'G7'
  | 'G8-day-off'
  | 'G8-hours'
  | 'G8-break'
  | 'G11'
  | 'snoozed'
  | 'absence'
  | 'not-yet'
  | 'no-due'
  | 'no-contact'
  | 'no-calendar'
  | 'closed'
  | 'ours';

export type SuggestionKind =
  | 'send'
  | 'call'
  | 'prepare'
  | 'wait'
  | 'classify'
  | 'choose-entry'
  | 'bundle'
  | 'tell-first'
  | 'decide'
  | 'none';

export interface ReadinessItem {
  id: string;
  ready: boolean;
}

/** What to do next about an ask, and why; or why there is nothing to do now. */
export interface Suggestion {
  kind: SuggestionKind;
  askIds: Id[];
  stepId?: string;
  level?: Level;
  channel?: Channel;
  audience?: Audience;
  /** The moment it is due; in the past or present: it is due now. */
  when?: Instant;
  /** `again` after a partial answer, `promise` after a broken promise: the same step with another text. */
  variant: 'first' | 'again' | 'promise';
  reasons: Reason[];
  /** Why nothing can be done now; empty when it can. */
  blockers: Reason[];
  readiness: ReadinessItem[];
  /** For `choose-entry`: the steps that an ask entered late may start at. */
  choices: string[];
  /** The next instant at which time alone may change this suggestion. */
  revisitAt?: Instant;
}

/** Everything `suggest` looks at. Nothing else influences it: no clock, no storage. */
export interface SuggestInput {
  now: Instant;
  ask: Ask;
  /** All touches of the client that are not drafts or cancelled, any order. */
  touches: readonly Touch[];
  /** The client's other asks. */
  otherAsks: readonly Ask[];
  ladder: Ladder;
  /** Ladders of the other asks, by situation. */
  ladders: Readonly<Record<string, Ladder>>;
  contacts: readonly Contact[];
  /** Missing until the client's country and time zone are known. */
  clientCalendar: Calendar | undefined;
  ownCalendar: Calendar;
}
