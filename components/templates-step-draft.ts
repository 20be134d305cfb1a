import {
  type Medium,
  OWN_ITEM,
  type OwnItem,
  type Readiness,
  type Step,
} from '@/lib/domain/ladder';
import type { Role } from '@/lib/domain/records';
import { type LadderProblem, ladderProblems } from '@/lib/domain/tailor-check';
import type { StepChange } from '@/lib/domain/tailoring';
import type { TailoredLadder, TailoredStep } from '@/lib/messaging/tailor-view';

/** A step as its form holds it. */
export interface StepDraft {
  /** As typed. */
  days: string;
  side: 'before' | 'after';
  medium: Medium;
  places: Record<Role, 'to' | 'cc' | ''>;
  ready: string[];
  items: OwnItem[];
  /** Typed and not yet on the list: saved with it all the same. */
  adding: OwnItem | null;
}

export const ROLES: readonly Role[] = ['liaison', 'decision-maker', 'finance', 'sponsor'];

export function toStepDraft({ offset, medium, audience, ready, items = [] }: Step): StepDraft {
  const place = (role: Role) =>
    audience.to.includes(role) ? 'to' : audience.cc.includes(role) ? 'cc' : '';
  return {
    days: String(Math.abs(offset)),
    side: offset < 0 ? 'before' : 'after',
    medium,
    places: Object.fromEntries(ROLES.map((role) => [role, place(role)])) as StepDraft['places'],
    ready: [...ready],
    items: [...items],
    adding: null,
  };
}

/** All fields as the form says them. Roles keep the order that they had, so that only what was touched differs. */
export function changeOf(
  draft: StepDraft,
  { step, before }: Pick<TailoredStep, 'step' | 'before'>,
  readiness: readonly Readiness[],
): Required<StepChange> {
  const typed = draft.days.trim();
  const size = /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
  const order = [...new Set([...step.audience.to, ...step.audience.cc, ...ROLES])];
  const at = (place: 'to' | 'cc') => order.filter((role) => draft.places[role] === place);
  return {
    // `|| 0`: no negative zero, and no day is no offset.
    offset: draft.side === 'before' ? -size || (size === 0 ? 0 : Number.NaN) : size,
    medium: draft.medium,
    audience: draft.medium === 'self' ? step.audience : { to: at('to'), cc: at('cc') },
    ready: withAdded(draft).ready,
    items: withAdded(draft).items.filter((item) => isOwnWording(item, before, readiness)),
  };
}

/** The form with what was typed last on its list. */
export function withAdded(draft: StepDraft): StepDraft {
  const { adding, ready, items } = draft;
  if (!adding) return draft;
  return { ...draft, ready: [...ready, adding.id], items: [...items, adding], adding: null };
}

/** What is built in and called as it is built in, or nothing at all, has no words of the PM's. */
function isOwnWording(
  { id, label }: OwnItem,
  before: Step,
  readiness: readonly Readiness[],
): boolean {
  if (id.startsWith(OWN_ITEM)) return true;
  if (label.trim() === '') return false;
  const builtIn = Object.values(readiness.find((one) => one.id === id)?.label ?? {});
  return before.items?.some((item) => item.id === id) || !builtIn.includes(label.trim());
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
