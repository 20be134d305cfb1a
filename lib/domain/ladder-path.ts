import type { Ask, SentStep } from './ask';
import type { Ladder, Step } from './ladder';
import { foundReminders } from './late-entry';
import type { Timing } from './timing';

/** A step that went out, with its place on the ladder. */
export interface Sent {
  step: Step;
  index: number;
  sent: SentStep;
}

/** Where an ask stands on its ladder. */
export interface Path {
  /** The last sending of a step of level >= 1: the next steps are spaced from it. */
  last: Sent | undefined;
  /** Position of the next step that neither went out, was skipped, nor lapsed; the length of the ladder after the last. */
  next: number;
}

/** Reads off how far an ask has come. Steps below one that went out are behind us, whether they were sent or not. */
export function pathOf(
  ask: Ask,
  ladder: Ladder,
  timing: Timing,
  isLapsed: (step: Step) => boolean,
): Path {
  const { steps } = ladder;
  const since = leftAt(ask) ?? Number.NEGATIVE_INFINITY;
  let last: Sent | undefined;
  let next = startOf(ask, ladder, timing);
  for (const sent of ask.sent) {
    const index = sent.at > since ? indexOf(steps, sent.stepId) : -1;
    const step = steps[index];
    if (!step) continue;
    if (step.level > 0) last = { step, index, sent };
    next = Math.max(next, step.every === undefined ? index + 1 : index);
  }
  for (; next < steps.length; next++) {
    const step = steps[next];
    // Of what comes again one turn is skipped, not all of them.
    const isSkipped = step?.every === undefined && ask.skipped.includes(step?.id ?? '');
    if (step && !isSkipped && !isLapsed(step)) break;
  }
  return { last, next };
}

/** Position of the first step of level >= 1 that is not skipped; the length of the ladder where there is none. */
export function firstReminder(ask: Ask, ladder: Ladder): number {
  const index = ladder.steps.findIndex(({ level, id }) => level > 0 && !ask.skipped.includes(id));
  return index < 0 ? ladder.steps.length : index;
}

function startOf(ask: Ask, ladder: Ladder, timing: Timing): number {
  // A new contact is met at level 1, whatever the earlier one had been told (S3 §1.2).
  if (leftAt(ask) !== undefined) return firstReminder(ask, ladder);
  if (ask.entryStep === undefined) return 0;
  const chosen = Math.max(0, indexOf(ladder.steps, ask.entryStep));
  if (foundReminders(ask, timing) > 0) return chosen;
  // Never above level 2 without earlier reminders (guidance, Late entry).
  const highest = ladder.steps.findLastIndex(({ level }) => level <= 2);
  return highest < 0 ? chosen : Math.min(chosen, highest);
}

/** What we owe starts anew with nobody. */
function leftAt({ owedBy, contactLeftAt }: Ask): number | undefined {
  return owedBy === 'client' ? contactLeftAt : undefined;
}

function indexOf(steps: readonly Step[], id: string): number {
  for (let i = 0; i < steps.length; i++) if (steps[i]?.id === id) return i;
  return -1;
}
