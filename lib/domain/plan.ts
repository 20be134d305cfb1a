import type { Ask } from './ask';
import { debtsOf } from './debts';
import type { Id } from './records';
import { suggestAlone } from './suggest-alone';
import type { ClientPlan, SuggestInput, Suggestion } from './suggestion';
import type { Day, Instant } from './time';
import { type Timing, timingOf } from './timing';
import { isSent, isWritten } from './touches';

/** At most two reminders to a client in any five consecutive business days (G1). */
export const CAP = 2;
const WINDOW = 5;

/** What all asks of one client look at. */
export type PlanInput = Omit<SuggestInput, 'ask' | 'otherAsks' | 'ladder' | 'plan'> & {
  asks: readonly Ask[];
};

/** What the asks of one client decide together at one moment; made once, it serves `suggest` for each of them. */
export function planClient(input: PlanInput): ClientPlan {
  const { asks, now, ladders } = input;
  const timing = timingOf(input.clientCalendar ?? input.ownCalendar, input.ownCalendar);
  const debts = new Map<Id, Ask[]>();
  for (const debt of debtsOf(asks, timing.client, now)) {
    const known = debts.get(debt.projectId);
    if (known) known.push(debt);
    else debts.set(debt.projectId, [debt]);
  }
  const plan: ClientPlan = {
    now,
    reminderDays: reminderDaysOf(input, timing),
    turns: new Map(),
    debts,
  };
  const waiting: { ask: Ask; suggestion: Suggestion }[] = [];
  let revisitAt: Instant | undefined;
  for (const ask of asks) {
    const ladder = ladders[ask.situation];
    if (!ladder || ask.state === 'closed') continue;
    const { asks: _, ...shared } = input;
    const suggestion = suggestAlone({ ...shared, ask, ladder, otherAsks: [], plan });
    if (isReminder(suggestion)) waiting.push({ ask, suggestion });
    const at = suggestion.revisitAt;
    if (at !== undefined && !(revisitAt !== undefined && revisitAt <= at)) revisitAt = at;
  }
  const turns = turnsOf(waiting, plan.reminderDays, timing, now);
  return { ...plan, turns, ...(revisitAt !== undefined && { revisitAt }) };
}

/** A written message of level >= 1 on what the client owes, due now. */
export function isReminder({ kind, level }: Suggestion): boolean {
  return kind === 'send' && level !== undefined && level > 0;
}

/** The first day on which one more reminder fits after those that went out. */
export function turnAfter(reminderDays: readonly Day[], today: Day, timing: Timing): Day {
  const previous = reminderDays.at(-CAP);
  if (previous === undefined) return today;
  const free = timing.add(previous, WINDOW);
  return free > today ? free : today;
}

/** Highest level first, then oldest due; formal steps take their turn at once. */
function turnsOf(
  waiting: { ask: Ask; suggestion: Suggestion }[],
  sent: readonly Day[],
  timing: Timing,
  now: Instant,
): Map<Id, Day> {
  const today = timing.client.dayOf(now);
  const days = [...sent];
  const turns = new Map<Id, Day>();
  waiting.sort(
    (a, b) =>
      (b.suggestion.level ?? 0) - (a.suggestion.level ?? 0) ||
      compare(a.ask.due ?? '9', b.ask.due ?? '9') ||
      compare(a.ask.id, b.ask.id),
  );
  for (const { ask, suggestion } of waiting) {
    const formal = (suggestion.level ?? 0) >= 4;
    const day = formal ? today : turnAfter(days, today, timing);
    turns.set(ask.id, day);
    days.push(day);
  }
  return turns;
}

/** Days on which a written message of ours carried a step of level >= 1 on something that the client owes, oldest first. */
export function reminderDaysOf(
  { touches, ladders }: Pick<SuggestInput, 'touches' | 'ladders'>,
  timing: Timing,
): Day[] {
  const days: Day[] = [];
  for (const touch of touches) {
    if (touch.direction !== 'out' || !isWritten(touch) || !isSent(touch)) continue;
    const reminds = touch.askSteps.some(({ stepId }) => {
      const ladder = ladders[stepId.slice(0, stepId.indexOf('.'))];
      if (ladder?.owedBy !== 'client') return false;
      return (ladder.steps.find(({ id }) => id === stepId)?.level ?? 0) > 0;
    });
    if (reminds) days.push(timing.client.dayOf(touch.occurredAt));
  }
  return days.sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
