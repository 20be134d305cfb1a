import type { Ask } from './ask';
import { type Hold, latest } from './holds';
import type { Ladder, Step } from './ladder';
import type { Path } from './ladder-path';
import type { Pending } from './pending';
import { reason } from './reasons';
import type { Timing } from './timing';

/** Business days from the message about changed priorities to the talk with who decides (S0 §1, S1.A §9). */
const TALK = 3;

/** What the reason that the PM gave makes of the path (G5). */
interface ReasonPath {
  /** The message that the reason asks for, until it went out. */
  pending?: Pending;
  /** The ladder goes on here instead. */
  next?: Step;
}

/** The reason's own message first; then, where priorities changed, the talk with the decision-maker. Undefined: the ladder goes on as it is. */
export function reasonPath(
  ask: Ask,
  ladder: Ladder,
  path: Path,
  timing: Timing,
  holds: Hold[],
): ReasonPath | undefined {
  const { reason: kind, reasonAt } = ask;
  const step = kind && ladder.reasons?.[kind];
  if (!step || reasonAt === undefined || ask.skipped.includes(step.id)) return undefined;
  if (ask.owedBy === 'us' && ask.handedOverAt === undefined) return undefined;
  const sent = ask.sent.find(({ stepId, at }) => stepId === step.id && at >= reasonAt);
  if (!sent) {
    const reasons = [reason('G5', { reason: kind }, step.sources[0])];
    return { pending: { step, variant: 'first', hold: latest(holds), reasons } };
  }
  if (kind !== 'priorities-changed') return undefined;
  const talk = ladder.steps.findIndex(({ level }) => level === 3);
  const next = ladder.steps[talk];
  if (!next || talk < path.next || ask.skipped.includes(next.id)) return undefined;
  const day = timing.add(timing.client.dayOf(sent.at), TALK);
  const why = reason('G5-talk', { day });
  return {
    pending: {
      step: { ...next, audience: withDecider(next) },
      variant: 'first',
      hold: latest([{ day, blocker: why }, ...holds]),
      reasons: [why],
    },
    next,
  };
}

function withDecider({ audience }: Step): Step['audience'] {
  if (audience.to.includes('decision-maker')) return audience;
  return { ...audience, to: [...audience.to, 'decision-maker'] };
}
