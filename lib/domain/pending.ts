import type { Ask } from './ask';
import { toDay, toEpochDay } from './day';
import { commonHolds, type Hold, latest, onceMore, openPromise } from './holds';
import type { Ladder, Step } from './ladder';
import { firstReminder, pathOf, type Sent } from './ladder-path';
import { reason } from './reasons';
import type { Reason, Suggestion } from './suggestion';
import type { Day, Instant } from './time';
import type { Timing } from './timing';

/** The step that comes next, the first day for it, and why. */
export interface Pending {
  /** Absent when the ladder is at its end: then `decide`. */
  step?: Step;
  variant: Suggestion['variant'];
  /** The latest of what holds it; undefined when nothing does, or when its anchor is not known. */
  hold: Hold | undefined;
  reasons: Reason[];
  /** The step counts from the due date, and there is none. */
  noDue?: true;
}

/** Business days after the last step until the PM decides what becomes of the ask. */
const DECIDE = 5;

/** Which step comes next and from which day on, by the ask's own history (guidance, When a step is due; G3, G4). */
export function pendingOf(ask: Ask, ladder: Ladder, timing: Timing, now: Instant): Pending {
  const holds = commonHolds(ask, timing);
  const path = pathOf(ask, ladder, timing, (step) => isLapsed(step, ask, holds, timing, now));
  const next = ladder.steps[path.next];
  const promised = pendingPromise(ask, ladder, timing, now, holds, path.last, next);
  if (promised) return promised;

  const said = onceMore(ask);
  if (said && path.last) {
    const answered = timing.client.dayOf(said.at);
    const open = ask.items.length - ask.tickedItemIds.length;
    const why =
      said.answer === 'partial'
        ? reason('G3-partial', { answered, open })
        : reason('G3-question', { answered });
    return { step: path.last.step, variant: 'again', hold: latest(holds), reasons: [why] };
  }
  if (!next) return decideOf(ask, holds, path.last, timing);
  return scheduled(ask, next, path.last, timing, holds);
}

/** When the ladder itself puts a step, as a hold with its reason. Undefined: it counts from a due date that is missing. */
export function ladderHold(
  ask: Ask,
  step: Step,
  last: (Pick<Sent, 'step'> & { at: Instant }) | undefined,
  timing: Timing,
): Hold | undefined {
  const { anchor, unit, offset } = step;
  const from = anchor === 'due' ? ask.due : timing.client.dayOf(ask.openedAt);
  if (from === undefined) return undefined;
  const day = shift(from, offset, unit, timing);
  const source = step.sources[0];
  const hold: Hold = { day, blocker: reason('offset', { offset, anchor, unit, day }, source) };
  if (!last || last.step.anchor !== anchor || last.step.unit !== unit) return hold;
  const sent = timing.client.dayOf(last.at);
  const spaced = shift(sent, offset - last.step.offset, unit, timing);
  if (spaced <= day) return hold;
  return { day: spaced, blocker: reason('spacing', { stepId: last.step.id, sent, day: spaced }) };
}

function scheduled(
  ask: Ask,
  step: Step,
  last: Sent | undefined,
  timing: Timing,
  holds: Hold[],
): Pending {
  const before = last && { step: last.step, at: last.sent.at };
  const byLadder = ladderHold(ask, step, before, timing);
  if (!byLadder) return { step, variant: 'first', hold: latest(holds), reasons: [], noDue: true };
  const { blocker, day } = byLadder;
  const waits: Hold = { day, blocker: reason('not-yet', { day }, blocker.source) };
  return { step, variant: 'first', hold: latest([waits, ...holds]), reasons: [blocker] };
}

/** The check on the first business day after a promise: the last step again, from the second broken one the next (G4). */
function pendingPromise(
  ask: Ask,
  ladder: Ladder,
  timing: Timing,
  now: Instant,
  holds: Hold[],
  last: Sent | undefined,
  next: Step | undefined,
): Pending | undefined {
  const open = openPromise(ask, timing);
  if (!open) return undefined;
  const { promisedFor } = open.promise;
  const reasons: Reason[] = [];
  if (open.far !== undefined) reasons.push(reason('G4-far', { promisedFor, days: open.far }));
  if (now >= timing.client.endOfDay(promisedFor)) {
    reasons.push(
      open.broken > 1
        ? reason('G4-broken-again', { promisedFor, count: open.broken })
        : reason('G4-broken', { promisedFor }),
    );
  }
  const first = ladder.steps[firstReminder(ask, ladder)];
  const again = open.broken > 1;
  const step = again ? (next?.level === 0 ? first : next) : (last?.step ?? first);
  const all = [open.hold, ...holds];
  if (!step) return decideOf(ask, all, last, timing);
  return { step, variant: again ? 'first' : 'promise', hold: latest(all), reasons };
}

function decideOf(ask: Ask, holds: Hold[], last: Sent | undefined, timing: Timing): Pending {
  const at = last?.sent.at ?? ask.lastOutboundAt ?? ask.openedAt;
  const day = timing.add(timing.client.dayOf(at), DECIDE);
  const waits: Hold = { day, blocker: reason('not-yet', { day }) };
  const reasons = [reason('after-last-step', { day })];
  return { variant: 'first', hold: latest([waits, ...holds]), reasons };
}

/** A heads-up lapses when the ask is due, or when it could not come before that (guidance, When a step is due). */
function isLapsed(
  step: Step,
  ask: Ask,
  holds: readonly Hold[],
  timing: Timing,
  now: Instant,
): boolean {
  if (step.level > 0 || ask.due === undefined) return false;
  const over = timing.client.endOfDay(ask.due);
  if (now >= over) return true;
  const byLadder = ladderHold(ask, step, undefined, timing);
  const first = latest(byLadder ? [byLadder, ...holds] : holds);
  const slot = first && timing.nextSlot(first.day, false);
  return slot !== undefined && slot.at >= over;
}

function shift(day: Day, offset: number, unit: Step['unit'], timing: Timing): Day {
  return unit === 'business' ? timing.add(day, offset) : toDay(toEpochDay(day) + offset);
}
