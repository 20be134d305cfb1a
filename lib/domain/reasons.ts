import type { Reason, ReasonRule } from './suggestion';

/** What each rule rests on; empty where it is the PM's own word, or the step names its own source. */
const SOURCES: Record<ReasonRule, string> = {
  step: '',
  changed: '',
  offset: '',
  spacing: 'S0 §6',
  'late-entry': 'S0 §6',
  'calendar-provisional': 'S1.A §7',
  'after-last-step': 'S0 §6',
  'few-reminders': 'S0 §6',
  'G1-gap': 'S0 §6',
  'G1-cap': 'S3 §4.5',
  G2: 'S2 §1',
  'G2-overridden': 'S2 §1',
  'G3-answered': 'S0 §1',
  'G3-acknowledged': 'S0 §1',
  'G3-partial': 'S0 §1',
  'G3-question': 'S4 §2.1',
  'G3-objection': 'S0 §1',
  'G3-contact-left': 'S3 §1.2',
  'G3-bounce': 'S0 §1',
  'G4-waiting': 'S1.A §1',
  'G4-broken': 'S3 §4.4',
  'G4-broken-again': 'S3 §4.4',
  'G4-far': 'S1.A §1',
  'G1-bundle': 'S0 §6',
  'G2-told': 'S2 §5',
  G5: 'S0 §1',
  'G5-amends': 'S0 §1',
  'G5-criteria': 'S0 §2',
  'G5-talk': 'S1.A §9',
  term: 'S0 §6',
  'closes-itself': 'S3 §4.5',
  'at-risk': 'S2 §2',
  surprise: 'S1.C §2',
  G7: 'S0 §6',
  'G8-day-off': 'S1.A §7',
  'G8-hours': 'S1.A §7',
  'G8-break': 'S1.A §7',
  G11: 'S3 §3.1',
  snoozed: '',
  absence: 'S1.A §7',
  'not-yet': '',
  'no-due': '',
  'no-contact': 'S3 §1.2',
  'no-calendar': 'S1.A §7',
  closed: '',
};

/** One reason or blocker with its source; `source` where the step itself names one. */
export function reason(
  rule: ReasonRule,
  values: Reason['values'] = {},
  source = SOURCES[rule],
): Reason {
  return { rule, source, values };
}
