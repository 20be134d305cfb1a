import type { Ask } from './ask';
import { debtsOf } from './debts';
import type { Id } from './records';
import { suggestAlone } from './suggest-alone';
import type { ClientPlan, SuggestInput, Suggestion } from './suggestion';
import type { Day, Instant } from './time';
import { type Timing, timingOf } from './timing';
import type { Touch } from './touch';
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
  const { asks: _, ...shared } = input;
  const alone = new Map<Ask, Suggestion>();
  const reminderDays = reminderDaysOf(input, timing);
  const plan: ClientPlan = { now, reminderDays, alone, turns: new Map(), debts };
  const waiting: Waiting[] = [];
  let revisitAt: Instant | undefined;
  for (const ask of asks) {
    const ladder = ladders[ask.situation];
    if (!ladder) continue;
    const suggestion = suggestAlone({ ...shared, ask, ladder, otherAsks: [], plan });
    alone.set(ask, suggestion);
    if (isReminder(suggestion)) waiting.push({ ask, suggestion });
    const at = suggestion.revisitAt;
    if (at !== undefined && (revisitAt === undefined || at < revisitAt)) revisitAt = at;
  }
  const turns = turnsOf(waiting, reminderDays, timing, now);
  return { ...plan, turns, ...(revisitAt !== undefined && { revisitAt }) };
}

interface Waiting {
  ask: Ask;
  suggestion: Suggestion;
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
  waiting: Waiting[],
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

/** Days of the last reminders: written messages of ours that carried a step of level >= 1 on what the client owes. */
export function reminderDaysOf(
  { touches, ladders, now }: Pick<SuggestInput, 'touches' | 'ladders' | 'now'>,
  timing: Timing,
): Day[] {
  const { client } = timing;
  const since = client.startOfDay(timing.add(client.dayOf(now), -WINDOW));
  const days: Day[] = [];
  for (const touch of touches) {
    if (touch.occurredAt >= since && isReminding(touch, ladders)) {
      days.push(client.dayOf(touch.occurredAt));
    }
  }
  return days.length > 1 ? days.sort() : days;
}

function isReminding(touch: Touch, ladders: SuggestInput['ladders']): boolean {
  if (touch.direction !== 'out' || !isWritten(touch) || !isSent(touch)) return false;
  return touch.askSteps.some(({ stepId }) => {
    const ladder = ladders[stepId.slice(0, stepId.indexOf('.'))];
    if (ladder?.owedBy !== 'client') return false;
    return ladder.steps.some(({ id, level }) => id === stepId && level > 0);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
