import type { Reason, ReasonRule } from './suggestion';

/** What each rule rests on; empty where it is the PM's own word, or the step names its own source. */
const SOURCES: Record<ReasonRule, string> = {
  step: '',
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
  ours: 'S2 §1',
};

/** One reason or blocker with its source; `source` where the step itself names one. */
export function reason(
  rule: ReasonRule,
  values: Reason['values'] = {},
  source = SOURCES[rule],
): Reason {
  return { rule, source, values };
}
