import type { Ask } from './ask';
import { latest } from './holds';
import type { Level, Medium, Phrase, Step } from './ladder';
import { pathOf } from './ladder-path';
import { LIMITS, type Limits } from './limits';
import { ladderHold } from './pending';
import { reason } from './reasons';
import { suggest } from './suggest';
import type { SuggestInput } from './suggestion';
import type { Instant } from './time';
import { type Timing, timingOf } from './timing';

/** One rung as the ladder picture draws it. */
export interface Rung {
  stepId: string;
  label: Phrase;
  level: Level;
  medium: Medium;
  /** `lapsed`: passed without being sent. */
  state: 'sent' | 'skipped' | 'lapsed' | 'next' | 'later';
  /** When it went out last, or when it would come if nothing else happens; absent where no moment can be told. */
  at?: Instant;
}

/** Where the walk stands: the step before, and when it went or would go out. */
interface Cursor {
  step: Step;
  at: Instant;
}

/** The whole ladder of an ask at `input.now`, first step first. Guards between asks count for the next step alone. */
export function rungsOf(input: SuggestInput): Rung[] {
  const { ask, ladder, now } = input;
  const timing = timingOf(input.clientCalendar ?? input.ownCalendar, input.ownCalendar);
  const suggestion = suggest(input);
  const proposed = ladder.steps.findIndex(({ id }) => id === suggestion.stepId);
  const over = (step: Step) => step.level === 0 && isOver(ask, timing, now);
  const next = proposed >= 0 ? proposed : pathOf(ask, ladder, timing, over).next;
  const at = suggestion.kind === 'none' ? undefined : suggestion.when;
  let cursor: Cursor | undefined;
  return ladder.steps.map((step, index): Rung => {
    const { id: stepId, label, level, medium } = step;
    const rung = { stepId, label, level, medium };
    const sent = ask.sent.findLast((carried) => carried.stepId === stepId);
    if (index === next && ask.state === 'open') {
      if (proposed < 0 || at === undefined) return { ...rung, state: 'next' };
      cursor = { step, at: Math.max(at, now) };
      return { ...rung, state: 'next', at };
    }
    if (sent) return { ...rung, state: 'sent', at: sent.at };
    if (ask.skipped.includes(stepId)) return { ...rung, state: 'skipped' };
    if (index < next || over(step)) return { ...rung, state: 'lapsed' };
    const would = cursor && momentAfter(ask, step, cursor, timing, input.limits);
    if (would === undefined) return { ...rung, state: 'later' };
    if (level === 0 && isOver(ask, timing, would)) return { ...rung, state: 'lapsed' };
    cursor = { step, at: would };
    return { ...rung, state: 'later', at: would };
  });
}

function momentAfter(
  ask: Ask,
  step: Step,
  before: Cursor,
  timing: Timing,
  { gap }: Limits = LIMITS,
): Instant | undefined {
  const byLadder = ladderHold(ask, step, before.step.level > 0 ? before : undefined, timing);
  if (!byLadder) return undefined;
  const last = timing.client.dayOf(before.at);
  const day = timing.add(last, gap);
  const hold = latest([byLadder, { day, blocker: reason('G1-gap', { last, day, gap }) }]);
  return hold && timing.nextSlot(hold.day, step.level >= 3)?.at;
}

function isOver(ask: Ask, timing: Timing, at: Instant): boolean {
  return ask.due !== undefined && at >= timing.client.endOfDay(ask.due);
}
