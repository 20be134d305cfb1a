import { CAP, isReminder, planClient, turnAfter } from './plan';
import { reason } from './reasons';
import { suggestAlone } from './suggest-alone';
import type { ClientPlan, SuggestInput, Suggestion } from './suggestion';
import { timingOf } from './timing';

/**
 * What to do next about an ask, why, and when; or why there is nothing to do now. Pure: the same input gives the same answer.
 *
 * A suggestion has blockers exactly when its kind is `wait` or `none`. Without a client calendar the PM's own one is used,
 * which every reason list then says; formal steps (level >= 4) are not offered on it.
 */
export function suggest(input: SuggestInput): Suggestion {
  const alone = suggestAlone(input);
  return isReminder(alone) ? inTurn(input, alone) : alone;
}

/** A reminder waits for its turn among the client's other reminders (G1); formal steps never do. */
function inTurn(input: SuggestInput, alone: Suggestion): Suggestion {
  const timing = timingOf(input.clientCalendar ?? input.ownCalendar, input.ownCalendar);
  const plan = planOf(input);
  const revisitAt = Math.min(alone.revisitAt ?? Infinity, plan.revisitAt ?? Infinity);
  const today = timing.client.dayOf(input.now);
  const turn = plan.turns.get(input.ask.id) ?? turnAfter(plan.reminderDays, today, timing);
  if ((alone.level ?? 0) >= 4 || turn <= today) return { ...alone, revisitAt };
  const slot = timing.nextSlot(turn, (alone.level ?? 0) >= 3);
  const { when: _, ...rest } = alone;
  return {
    ...rest,
    kind: 'wait',
    blockers: [reason('G1-cap', { count: CAP, day: turn })],
    ...(slot && { when: slot.at }),
    revisitAt,
  };
}

function planOf(input: SuggestInput): ClientPlan {
  if (input.plan?.now === input.now) return input.plan;
  const { ask, otherAsks, ladder, ladders, plan: _, ...shared } = input;
  const known = ladders[ask.situation] ? ladders : { ...ladders, [ask.situation]: ladder };
  return planClient({ ...shared, ladders: known, asks: [ask, ...otherAsks] });
}
