import { LIMITS } from './limits';
import { isReminder, planClient, reminderDaysOf, turnAfter } from './plan';
import { reason } from './reasons';
import { suggestAlone } from './suggest-alone';
import type { ClientPlan, SuggestInput, Suggestion } from './suggestion';
import type { Instant } from './time';
import { timingOf } from './timing';

/**
 * What to do next about an ask, why, and when; or why there is nothing to do now. Pure: the same input gives the same answer.
 *
 * A suggestion has blockers exactly when its kind is `wait` or `none`. Without a client calendar the PM's own one is used,
 * which every reason list then says; formal steps (level >= 4) are not offered on it.
 */
export function suggest(input: SuggestInput): Suggestion {
  const { plan, ask, now } = input;
  const alone = (plan?.now === now && plan.alone.get(ask)) || suggestAlone(input);
  return isReminder(ask, input.ladder, alone) ? inTurn(input, alone) : alone;
}

/** A reminder waits for its turn among the client's other reminders (G1); formal steps never do. */
function inTurn(input: SuggestInput, alone: Suggestion): Suggestion {
  const timing = timingOf(input.clientCalendar ?? input.ownCalendar, input.ownCalendar);
  const level = alone.level ?? 0;
  const today = timing.client.dayOf(input.now);
  const plan = planOf(input);
  const revisitAt = earlier(alone.revisitAt, plan?.revisitAt);
  const turn =
    plan?.turns.get(input.ask.id) ??
    turnAfter(plan?.reminderDays ?? reminderDaysOf(input, timing), today, timing, input.limits);
  if (level >= 4 || turn <= today) return { ...bundled(alone, plan), ...revisitAt };
  const slot = timing.nextSlot(turn, level >= 3);
  const { cap, window } = input.limits ?? LIMITS;
  const { when: _, ...rest } = alone;
  return {
    ...rest,
    kind: 'wait',
    blockers: [reason('G1-cap', { count: cap, window, day: turn })],
    ...(slot && { when: slot.at }),
    ...revisitAt,
  };
}

/** Goes out with the client's other reminders to the same person, as one message (G1). */
function bundled(alone: Suggestion, plan: ClientPlan | undefined): Suggestion {
  const bundle = plan?.bundles.get(alone.askIds[0] ?? '');
  if (!bundle) return alone;
  const { steps, level } = bundle;
  return {
    ...alone,
    kind: 'bundle',
    askIds: steps.map(({ askId }) => askId),
    steps,
    level,
    reasons: [...alone.reasons, reason('G1-bundle', { count: steps.length })],
  };
}

/** An ask alone with its client needs no plan. */
function planOf(input: SuggestInput): ClientPlan | undefined {
  if (input.plan?.now === input.now) return input.plan;
  const { ask, otherAsks, ladder, ladders, plan: _, ...shared } = input;
  if (otherAsks.length === 0) return undefined;
  const known = ladders[ask.situation] ? ladders : { ...ladders, [ask.situation]: ladder };
  return planClient({ ...shared, ladders: known, asks: [ask, ...otherAsks] });
}

function earlier(a: Instant | undefined, b: Instant | undefined): { revisitAt?: Instant } {
  const at = Math.min(a ?? Number.POSITIVE_INFINITY, b ?? Number.POSITIVE_INFINITY);
  return at === Number.POSITIVE_INFINITY ? {} : { revisitAt: at };
}
