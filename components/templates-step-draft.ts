import type { Medium, Step } from '@/lib/domain/ladder';
import type { Role } from '@/lib/domain/records';
import { type LadderProblem, ladderProblems } from '@/lib/domain/tailor-check';
import type { StepChange } from '@/lib/domain/tailoring';
import type { TailoredLadder } from '@/lib/messaging/tailor-view';

/** A step as its form holds it. */
export interface StepDraft {
  /** As typed. */
  days: string;
  side: 'before' | 'after';
  medium: Medium;
  places: Record<Role, 'to' | 'cc' | ''>;
  ready: string[];
}

export const ROLES: readonly Role[] = ['liaison', 'decision-maker', 'finance', 'sponsor'];

export function toStepDraft({ offset, medium, audience, ready }: Step): StepDraft {
  const place = (role: Role) =>
    audience.to.includes(role) ? 'to' : audience.cc.includes(role) ? 'cc' : '';
  return {
    days: String(Math.abs(offset)),
    side: offset < 0 ? 'before' : 'after',
    medium,
    places: Object.fromEntries(ROLES.map((role) => [role, place(role)])) as StepDraft['places'],
    ready: [...ready],
  };
}

/** All four fields as the form says them. Roles keep the order that they had, so that only what was touched differs. */
export function changeOf(draft: StepDraft, step: Step): Required<StepChange> {
  const typed = draft.days.trim();
  const size = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  const order = [...new Set([...step.audience.to, ...step.audience.cc, ...ROLES])];
  const at = (place: 'to' | 'cc') => order.filter((role) => draft.places[role] === place);
  return {
    // `|| 0`: no negative zero, and no day is no offset.
    offset: draft.side === 'before' ? -size || (size === 0 ? 0 : Number.NaN) : size,
    medium: draft.medium,
    audience: draft.medium === 'self' ? step.audience : { to: at('to'), cc: at('cc') },
    ready: draft.ready,
  };
}

/** What would be wrong with the ladder if this step were changed so. */
export function problemsWith(
  ladder: TailoredLadder,
  stepId: string,
  change: StepChange,
): LadderProblem[] {
  const steps = ladder.steps.map(({ step }) =>
    step.id === stepId ? { ...step, ...change } : step,
  );
  const builtIn = ladder.steps.map((one) => one.builtIn);
  return ladderProblems({ steps, readiness: ladder.readiness }, { steps: builtIn });
}
