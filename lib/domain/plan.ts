import type { Ask } from './ask';
import { bundlesOf, type Waiting } from './bundles';
import { debtsOf } from './debts';
import { type Ladder, stepOf } from './ladder';
import { LIMITS, type Limits } from './limits';
import type { Id } from './records';
import { chases } from './step-reasons';
import { suggestAlone } from './suggest-alone';
import type { ClientPlan, SuggestInput, Suggestion } from './suggestion';
import type { Day, Instant } from './time';
import { type Timing, timingOf } from './timing';
import type { Touch } from './touch';
import { isSent, isWritten } from './touches';

/** What all asks of one client look at. */
export type PlanInput = Omit<SuggestInput, 'ask' | 'otherAsks' | 'ladder' | 'plan'> & {
  asks: readonly Ask[];
};

/** What the asks of one client decide together at one moment; made once, it serves `suggest` for each of them. */
export function planClient(input: PlanInput): ClientPlan {
  const { asks, now, ladders } = input;
  const timing = timingOf(input.clientCalendar ?? input.ownCalendar, input.ownCalendar);
  const debts = new Map<Id, Ask[]>();
  for (const debt of debtsOf(asks, timing.client, now)) push(debts, debt.projectId, debt);
  const { asks: _, ...shared } = input;
  const alone = new Map<Ask, Suggestion>();
  const reminderDays = reminderDaysOf(input, timing);
  const ours = new Map<Id, Ask[]>();
  for (const ask of asks) if (ask.owedBy === 'us') push(ours, ask.projectId, ask);
  const none = new Map();
  const plan: ClientPlan = { now, reminderDays, alone, turns: none, debts, ours, bundles: none };
  const waiting: Waiting[] = [];
  let revisitAt: Instant | undefined;
  for (const ask of asks) {
    const ladder = input.ladderFor?.(ask) ?? ladders[ask.situation];
    if (!ladder) continue;
    const suggestion = suggestAlone({ ...shared, ask, ladder, otherAsks: [], plan });
    alone.set(ask, suggestion);
    if (isReminder(ask, ladder, suggestion)) waiting.push({ ask, ladder, suggestion });
    const at = suggestion.revisitAt;
    if (at !== undefined && (revisitAt === undefined || at < revisitAt)) revisitAt = at;
  }
  waiting.sort(byUrgency);
  const bundles = bundlesOf(waiting, input.contacts);
  const turns = turnsOf(waiting, bundles, input, reminderDays, timing);
  return { ...plan, turns, bundles, ...(revisitAt !== undefined && { revisitAt }) };
}

/** A written message of level >= 1 on what the client owes, due now. */
export function isReminder(ask: Ask, ladder: Ladder, suggestion: Suggestion): boolean {
  const { kind, level, stepId } = suggestion;
  if (kind !== 'send' || level === undefined || level === 0 || !stepId) return false;
  return chases(ask, stepOf(ladder, stepId) ?? {});
}

/** The first day on which one more reminder fits after those that went out. */
export function turnAfter(
  reminderDays: readonly Day[],
  today: Day,
  timing: Timing,
  { cap, window }: Limits = LIMITS,
): Day {
  const previous = reminderDays.at(-cap);
  if (previous === undefined) return today;
  const free = timing.add(previous, window);
  return free > today ? free : today;
}

/** Highest level first, then oldest due. */
function byUrgency(a: Waiting, b: Waiting): number {
  return (
    (b.suggestion.level ?? 0) - (a.suggestion.level ?? 0) ||
    compare(a.ask.due ?? '9', b.ask.due ?? '9') ||
    compare(a.ask.id, b.ask.id)
  );
}

/** In the order of urgency; a bundle takes one turn, formal steps take theirs at once. */
function turnsOf(
  waiting: readonly Waiting[],
  bundles: ClientPlan['bundles'],
  { now, limits }: PlanInput,
  sent: readonly Day[],
  timing: Timing,
): Map<Id, Day> {
  const today = timing.client.dayOf(now);
  const days = [...sent];
  const turns = new Map<Id, Day>();
  for (const { ask, suggestion } of waiting) {
    if (turns.has(ask.id)) continue;
    const formal = (suggestion.level ?? 0) >= 4;
    const day = formal ? today : turnAfter(days, today, timing, limits);
    for (const { askId } of bundles.get(ask.id)?.steps ?? [{ askId: ask.id }])
      turns.set(askId, day);
    days.push(day);
  }
  return turns;
}

type PlanInputOfDays = Pick<SuggestInput, 'touches' | 'ladders' | 'now' | 'limits'>;

/** Days of the last reminders: written messages of ours that carried a step of level >= 1 on what the client owes. */
export function reminderDaysOf(
  { touches, ladders, now, limits = LIMITS }: PlanInputOfDays,
  timing: Timing,
): Day[] {
  const { client } = timing;
  const since = client.startOfDay(timing.add(client.dayOf(now), -limits.window));
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
    const situation = stepId.slice(0, stepId.indexOf('.'));
    if (situation === 'reason') return true;
    const ladder = ladders[situation];
    const step = ladder && stepOf(ladder, stepId);
    return ladder && step ? step.level > 0 && chases(ladder, step) : false;
  });
}

function push<T>(map: Map<Id, T[]>, key: Id, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
