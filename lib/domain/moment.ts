import { toDay, toEpochDay } from './day';
import type { Hold } from './holds';
import type { Step } from './ladder';
import { reason } from './reasons';
import type { Reason } from './suggestion';
import type { Day, Instant } from './time';
import type { Slot, Timing } from './timing';

/** When something falls, and whether that is now. */
export interface Moment {
  when?: Instant;
  /** Why not now; absent when it is due now. */
  blocker?: Reason;
  /** Its day was no day for it (G8). */
  moved?: Reason;
  revisitAt?: Instant;
}

/**
 * The first moment for a step on or after the day that a hold leaves open: the start of the shared hours of the first
 * allowed day (G8). Once that has passed it stays due on every allowed day; hours bind live talk alone.
 */
export function momentOf(
  hold: Hold | undefined,
  step: Pick<Step, 'level' | 'medium'>,
  timing: Timing,
  now: Instant,
): Moment {
  const quiet = step.level >= 3;
  const live = step.medium === 'live';
  const today = timing.client.dayOf(now);
  const base = hold?.day ?? today;
  const first = timing.nextSlot(base, quiet);
  if (!first) return { blocker: reason('G8-day-off', { day: base, until: '' }) };
  const moved = first.day > base ? offDay(base, first, quiet, timing) : undefined;
  const found = { when: first.at, ...(moved && { moved }) };
  if (first.at > now) {
    if (hold && base > today) {
      const revisitAt = Math.min(first.at, timing.client.startOfDay(base));
      return { ...found, blocker: hold.blocker, revisitAt };
    }
    return { ...found, ...notNow(now, today, first, quiet, timing) };
  }
  const current = live ? timing.slotOn(today, quiet) : undefined;
  if (timing.isWorked(now, quiet) && (!live || isIn(current, now))) {
    const midnight = timing.nextMidnight(now);
    return { ...found, revisitAt: current ? Math.min(current.until, midnight) : midnight };
  }
  const next = slotAfter(now, today, quiet, timing);
  if (!next) return { blocker: reason('G8-day-off', { day: today, until: '' }) };
  return { when: next.at, ...notNow(now, today, next, quiet, timing) };
}

function isIn(slot: Slot | undefined, now: Instant): boolean {
  return slot !== undefined && slot.at <= now && now < slot.until;
}

function slotAfter(now: Instant, today: Day, quiet: boolean, timing: Timing): Slot | undefined {
  const slot = timing.slotOn(today, quiet);
  if (slot && slot.at > now) return slot;
  return timing.nextSlot(toDay(toEpochDay(today) + 1), quiet);
}

/** The day allows it, the hour or the calendar does not; which of them may change at midnight. */
function notNow(
  now: Instant,
  today: Day,
  next: Slot,
  quiet: boolean,
  timing: Timing,
): Pick<Moment, 'blocker' | 'revisitAt'> {
  const blocker = timing.slotOn(today, quiet)
    ? reason('G8-hours', { from: next.at, day: next.day })
    : offDay(today, next, quiet, timing);
  return { blocker, revisitAt: Math.min(next.at, timing.nextMidnight(now)) };
}

function offDay(day: Day, next: Slot, quiet: boolean, timing: Timing): Reason {
  const rule = quiet && timing.slotOn(day, false) ? 'G8-break' : 'G8-day-off';
  return reason(rule, { day, until: next.day });
}
