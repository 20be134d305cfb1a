import type { Ask } from './ask';
import { toDay, toEpochDay } from './day';
import { commonHolds, type Hold, latest, onceMore, openPromise } from './holds';
import type { Ladder, Step } from './ladder';
import { firstReminder, pathOf, type Sent } from './ladder-path';
import { LIMITS, type Limits } from './limits';
import { reasonPath } from './reason-path';
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

/** Which step comes next and from which day on, by the ask's own history (guidance, When a step is due; G3, G4). */
export function pendingOf(
  ask: Ask,
  ladder: Ladder,
  timing: Timing,
  now: Instant,
  limits: Limits = LIMITS,
): Pending {
  const holds = commonHolds(ask, timing, limits);
  const isOver = (step: Step) => isLapsed(step, ask, ladder, holds, timing, now);
  const path = pathOf(ask, ladder, timing, isOver);
  const told = reasonPath(ask, ladder, path, timing, holds);
  const next = told?.next ?? ladder.steps[path.next];
  const promised = pendingPromise(ask, ladder, timing, now, holds, path.last, next, limits);
  if (promised) return promised;
  if (told?.pending) return told.pending;

  const said = onceMore(ask);
  if (said && path.last) {
    const answered = timing.client.dayOf(said.at);
    const open = ask.items.filter(({ id }) => !ask.tickedItemIds.includes(id)).length;
    const why =
      said.answer === 'partial'
        ? reason('G3-partial', { answered, open })
        : reason('G3-question', { answered, settled: answered });
    return { step: path.last.step, variant: 'again', hold: latest(holds), reasons: [why] };
  }
  if (!next) return decideOf(ask, holds, path.last, timing, limits);
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
  const from = anchor === 'due' ? ask.due : timing.client.dayOf(eventOf(ask, step));
  if (from === undefined) return undefined;
  const day = shift(from, offset, unit, timing);
  const source = step.sources[0];
  const hold: Hold = {
    day,
    blocker: reason(
      'offset',
      { offset, anchor, unit, day, ...(step.after && { after: step.after }) },
      source,
    ),
  };
  const again = step.every === undefined ? undefined : lastTurn(ask, step.id);
  if (again !== undefined && step.every !== undefined) {
    const sent = timing.client.dayOf(again);
    const due = timing.add(sent, step.every);
    return { day: due, blocker: reason('spacing', { stepId: step.id, sent, day: due }) };
  }
  if (!last || last.step.anchor !== anchor || last.step.unit !== unit) return hold;
  if (last.step.after !== step.after) return hold;
  const sent = timing.client.dayOf(last.at);
  const spaced = shift(sent, offset - last.step.offset, unit, timing);
  if (spaced <= day) return hold;
  return { day: spaced, blocker: reason('spacing', { stepId: last.step.id, sent, day: spaced }) };
}

/** What the offset of a step counts from: the step it names, where that went out, else the opening. */
function eventOf(ask: Ask, { anchor, after }: Step): Instant {
  if (anchor !== 'event' || after === undefined) return ask.openedAt;
  return lastSent(ask, after) ?? ask.sent.at(-1)?.at ?? ask.openedAt;
}

function lastSent(ask: Ask, stepId: string): Instant | undefined {
  return ask.sent.findLast((sent) => sent.stepId === stepId)?.at;
}

/** When a step that comes again was sent last, or left out. */
function lastTurn(ask: Ask, stepId: string): Instant | undefined {
  const sent = lastSent(ask, stepId);
  const skipped = ask.skippedAt?.[stepId];
  return sent === undefined || skipped === undefined ? (sent ?? skipped) : Math.max(sent, skipped);
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
  limits: Limits,
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
  if (!step) return decideOf(ask, all, last, timing, limits);
  return { step, variant: again ? 'first' : 'promise', hold: latest(all), reasons };
}

function decideOf(
  ask: Ask,
  holds: Hold[],
  last: Sent | undefined,
  timing: Timing,
  limits: Limits,
): Pending {
  const at = last?.sent.at ?? ask.sent.at(-1)?.at ?? ask.lastOutboundAt ?? ask.openedAt;
  const day = timing.add(timing.client.dayOf(at), limits.decide);
  const waits: Hold = { day, blocker: reason('not-yet', { day }) };
  const reasons = [reason('after-last-step', { day })];
  return { variant: 'first', hold: latest([waits, ...holds]), reasons };
}

/**
 * A heads-up lapses when the ask is due, or when it could not come before that (guidance, When a step is due). On what we
 * owe, a first word lapses with the due day where a later step says more; what hands it over never does.
 */
function isLapsed(
  step: Step,
  ask: Ask,
  ladder: Ladder,
  holds: readonly Hold[],
  timing: Timing,
  now: Instant,
): boolean {
  // A question of ours that needs no answer is no heads-up: it is asked, however late.
  if (step.level > 0 || ask.due === undefined || ladder.closesItself) return false;
  const over = timing.client.endOfDay(ask.due);
  if (ask.owedBy === 'us') {
    return now >= over && step.ball === undefined && ladder.steps.at(-1)?.id !== step.id;
  }
  if (now >= over) return true;
  const byLadder = ladderHold(ask, step, undefined, timing);
  const first = latest(byLadder ? [byLadder, ...holds] : holds);
  const slot = first && timing.nextSlot(first.day, false);
  return slot !== undefined && slot.at >= over;
}

function shift(day: Day, offset: number, unit: Step['unit'], timing: Timing): Day {
  return unit === 'business' ? timing.add(day, offset) : toDay(toEpochDay(day) + offset);
}
