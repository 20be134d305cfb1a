import {
  CRITERIA_AGREED,
  DATE_CONFIRMED,
  LIAISON_TOLD,
  type Step,
  SUPERIOR_KNOWS,
  TELL_LIAISON,
  TWO_REMINDERS,
  termReadiness,
} from './ladder';
import type { Moment } from './moment';
import { chases, remindersBefore } from './step-reasons';
import type { ReadinessItem, SuggestInput } from './suggestion';
import type { Timing } from './timing';

/** Written reminders that a formal step wants before it (guidance, Levels). */
const BEFORE_FORMAL = 2;

/** What must be ready before a step (G11): its own list, and what every formal step wants besides. */
export function readinessOf(
  input: SuggestInput,
  step: Step,
  { when }: Moment,
  timing: Timing,
): ReadinessItem[] {
  const { ask, terms } = input;
  const items: ReadinessItem[] = [];
  const add = (id: string, isSo = false) => {
    if (items.some((item) => item.id === id)) return;
    items.push({ id, ready: isSo || ask.readied.includes(id) });
  };
  const told = ask.sent.some(({ stepId }) => stepId === TELL_LIAISON);
  for (const id of step.ready) add(id, id === LIAISON_TOLD && told);
  if (step.term && terms) {
    // Only the project itself can name it: no tick stands for an agreed term.
    const isNamed = terms.get(ask.projectId)?.has(step.term) ?? false;
    items.push({ id: termReadiness(step.term), ready: isNamed });
  }
  if (ask.reason === 'criteria-unclear' && step.level > 3) add(CRITERIA_AGREED);
  if (step.level >= 4) {
    if (chases(ask, step)) add(TWO_REMINDERS, remindersBefore(input, timing) >= BEFORE_FORMAL);
    const day = when === undefined ? undefined : timing.client.dayOf(when);
    if (day !== undefined && timing.client.isProvisional(day)) add(DATE_CONFIRMED);
  }
  if (step.needsTick) add(SUPERIOR_KNOWS);
  return items;
}
