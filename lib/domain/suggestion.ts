import type { Ask } from './ask';
import type { Calendar } from './calendar';
import type { Audience, Ladder, Level } from './ladder';
import type { Limits } from './limits';
import type { Client, Contact, Id } from './records';
import type { Day, Instant } from './time';
import type { Channel, Touch } from './touch';

/** Why something is suggested or held back: a rule (`G1`, `when`, `late-entry`…), its source (`S0 §6`), and the values its sentence needs. `source` is empty where it rests on the PM's own word alone. */
export interface Reason {
  rule: ReasonRule;
  source: string;
  values: Record<string, string | number>;
}

/**
 * Every sentence that the product can give as a reason or a blocker; `lib/i18n` has one plain sentence for each.
 * In the values every date is a `Day`, every count a number, `at` and `from` are instants.
 */
export type ReasonRule =
  | 'step' // the next step of the ladder: { stepId, level }
  | 'changed' // the PM changed this step, or its text: { stepId }
  | 'offset' // where the ladder puts it: { offset, anchor, unit, day, after? } (after: the step it follows)
  | 'spacing' // an earlier step went out late, so this one moves: { stepId, sent, day }
  | 'late-entry' // entered when already overdue: { due, messages } (messages: reminders found)
  | 'calendar-provisional' // holidays of that day are not published yet: { day, knownUntil, confirm: 0 | 1 }
  | 'after-last-step' // nothing left on the ladder: { day }
  | 'few-reminders' // a formal step wants two written reminders before: { count }
  | 'G1-gap' // 2 BD after our last message: { last, day, gap }
  | 'G1-cap' // 2 reminders to this client in 5 BD: { count, window, day }
  | 'G2' // we owe them something overdue: { askId, title, due, count }
  | 'G2-overridden' // the same, and the PM went on
  | 'G3-answered' // an answer waits for the PM's word: { day }
  | 'G3-acknowledged' // { answered, day }
  | 'G3-partial' // { answered, open }: items still open
  | 'G3-question' // we owe them an answer: { answered, gap }; have answered it: { answered, day }, or { answered, settled }
  | 'G3-objection' // the reason is not known yet: { answered }
  | 'G3-contact-left' // a successor must be named: { role, answered }
  | 'G3-bounce' // the address must be mended: { role, answered }
  | 'G4-waiting' // { promisedFor, day }
  | 'G4-broken' // { promisedFor }
  | 'G4-broken-again' // { promisedFor, count }
  | 'G4-far' // a promise more than 10 BD away: { promisedFor, days }
  | 'G1-bundle' // goes out with others in one message: { count }
  | 'G2-told' // they know; the new date is what counts: { askId, title, due, count }
  | 'G5' // the PM said why it does not move: { reason }
  | 'G5-amends' // dissatisfied: nothing is chased while their points are open: { open }
  | 'G5-criteria' // nothing above level 3 until the criteria are agreed again
  | 'G5-talk' // priorities changed: the decision-maker next: { day }
  | 'term' // a consequence wants an agreed term that the project does not name: { term }
  | 'closes-itself' // no answer, and that is fine: { day }
  | 'at-risk' // we said that it may slip: { day }
  | 'surprise' // updates were skipped, and the client hears nothing: { count }
  | 'G7' // two unanswered reminders on one channel: { count, channel }
  | 'G8-day-off' // { day, until }
  | 'G8-hours' // { from, day }
  | 'G8-break' // { day, until }
  | 'G11' // { readinessId, open }: the first thing open, and how many
  | 'snoozed' // { until }
  | 'absence' // { until, day }
  | 'not-yet' // { day }
  | 'no-due'
  | 'no-contact' // { role }
  | 'no-calendar' // { level }
  | 'closed';

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

/** The step that a message carries for one ask. */
export interface PlannedStep {
  askId: Id;
  stepId: string;
  variant: Suggestion['variant'];
}

/** Several reminders as one message, with the highest level among them. */
export interface Bundle {
  level: Level;
  steps: PlannedStep[];
}

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
  /** A written step that may as well be a talk. */
  orLive?: true;
  audience?: Audience;
  /** For `bundle`: what the one message carries, this ask's own step among them. */
  steps?: readonly PlannedStep[];
  /** The moment it is due; in the past or present: it is due now. Absent where no moment decides (`classify`, `none`). */
  when?: Instant;
  /** `again` after a partial answer, `promise` after a broken promise: the same step with another text. */
  variant: 'first' | 'again' | 'promise';
  reasons: Reason[];
  /** Why nothing can be done now, the one that decides first; empty exactly when something can. */
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
  /** Terms that each project names, by template value name; not looked at where absent. */
  terms?: ReadonlyMap<Id, ReadonlySet<string>>;
  /** How the client is reached besides mail (G7). */
  channels?: Pick<Client, 'second' | 'live'>;
  limits?: Limits;
  /** The ladder of each ask where the PM changed some; else `ladders` has it. */
  ladderFor?: (ask: Ask) => Ladder | undefined;
  /** What the asks of one client share, from `planClient`: made once for all of them; computed where absent. */
  plan?: ClientPlan;
}

/** What several asks of one client decide together at one moment (G1 per client, G2). */
export interface ClientPlan {
  now: Instant;
  /** Days on which a reminder went to the client, oldest first; only those that still count. */
  reminderDays: readonly Day[];
  /** What each ask suggests before its turn among the others is known. */
  alone: ReadonlyMap<Ask, Suggestion>;
  /** Day from which a reminder that is due may go, by ask; asks that need no turn are absent. */
  turns: ReadonlyMap<Id, Day>;
  /** What we owe the client and are late with, by project, oldest due first. */
  debts: ReadonlyMap<Id, readonly Ask[]>;
  /** Everything that we owe, done or not, by project. */
  ours: ReadonlyMap<Id, readonly Ask[]>;
  /** Steps that go out as one message, by ask: reminders of level 1-2 to one person (G1). */
  bundles: ReadonlyMap<Id, Bundle>;
  /** The next instant at which time alone may change this plan. */
  revisitAt?: Instant;
}
