import { type Ladder, OWN_ITEM, type OwnItem, type Step } from './ladder';
import type { Role } from './records';
import type { LimitName, StepChange } from './tailoring';

/** Why a ladder cannot be worked with, and at which step. */
export type LadderProblem =
  | { rule: 'order'; stepId: string; before: string }
  | { rule: 'range'; stepId: string; least: number; most: number }
  | { rule: 'heads-up-late'; stepId: string }
  | { rule: 'nobody'; stepId: string }
  | { rule: 'twice'; stepId: string; role: Role }
  | { rule: 'medium'; stepId: string }
  | { rule: 'unknown-need'; stepId: string; need: string }
  | { rule: 'unnamed-need'; stepId: string }
  | { rule: 'long-need'; stepId: string; most: number }
  | { rule: 'many-needs'; stepId: string; most: number };

/** No step lies further from its anchor, in days. */
export const FURTHEST = 365;

/** What each limit may be: business days, or messages. */
export const LIMIT_RANGE: Record<LimitName, [least: number, most: number]> = {
  gap: [1, 20],
  cap: [1, 10],
  window: [1, 30],
  decide: [1, 60],
};

/** What is wrong with a ladder in force beside the one that is built in; empty where nothing is. */
export function ladderProblems(
  ladder: Pick<Ladder, 'steps' | 'readiness'>,
  builtIn: Pick<Ladder, 'steps'>,
): LadderProblem[] {
  const known = knownNeeds({ ...builtIn, readiness: ladder.readiness });
  return ladder.steps.flatMap((step, index) => {
    const original = builtIn.steps[index] ?? step;
    const before = ladder.steps[index - 1];
    const together = builtIn.steps[index - 1]?.offset === original.offset;
    return [
      ...offsetProblems(step, before, original, together),
      ...mediumProblems(step, original),
      ...audienceProblems(step),
      ...needProblems(step.id, step, known),
    ];
  });
}

function offsetProblems(
  step: Step,
  before: Step | undefined,
  original: Step,
  together: boolean,
): LadderProblem[] {
  const { id: stepId, offset, anchor } = step;
  const least = anchor === 'due' ? -FURTHEST : 0;
  if (!Number.isInteger(offset) || offset < least || offset > FURTHEST) {
    return [{ rule: 'range', stepId, least, most: FURTHEST }];
  }
  // A heads-up lapses when the ask is due: after that it would never be sent.
  if (step.level === 0 && anchor === 'due' && offset > 0 && original.offset <= 0) {
    return [{ rule: 'heads-up-late', stepId }];
  }
  if (!before || !isOneLine(before, step)) return [];
  // Two that are built in for one day may stay on one.
  const rises = offset > before.offset || (together && offset === before.offset);
  return rises ? [] : [{ rule: 'order', stepId, before: before.id }];
}

/** Whether two steps count from the same thing, in the same days. */
function isOneLine(a: Step, b: Step): boolean {
  return a.anchor === b.anchor && a.after === b.after && a.unit === b.unit;
}

/** What we do for ourselves stays so, and formal steps stay written (G7). */
function mediumProblems({ id: stepId, medium, level }: Step, original: Step): LadderProblem[] {
  if (medium === original.medium) return [];
  const free = level < 4 && original.medium !== 'self' && medium !== 'self';
  return free ? [] : [{ rule: 'medium', stepId }];
}

function audienceProblems({ id: stepId, medium, audience }: Step): LadderProblem[] {
  if (medium === 'self') return [];
  if (audience.to.length === 0) return [{ rule: 'nobody', stepId }];
  const all = [...audience.to, ...audience.cc];
  const role = all.find((one, index) => all.indexOf(one) !== index);
  return role ? [{ rule: 'twice', stepId, role }] : [];
}

/** Ids of what may have to be ready on a ladder as it is built in. */
export function knownNeeds(builtIn: Pick<Ladder, 'steps' | 'readiness'>): ReadonlySet<string> {
  return new Set([
    ...builtIn.readiness.map(({ id }) => id),
    ...builtIn.steps.flatMap(({ ready }) => ready),
  ]);
}

/** Whether there are words for it: the guidance's, or the PM's. */
export function isKnownNeed(
  id: string,
  items: readonly OwnItem[] | undefined,
  known: ReadonlySet<string>,
): boolean {
  if (!id.startsWith(OWN_ITEM)) return known.has(id);
  return items?.some((item) => item.id === id) ?? false;
}

export const MOST_ITEMS = 20;
export const LONGEST_ITEM = 200;

/** What is wrong with the things to make ready that a step or a change of it names. */
export function needProblems(
  stepId: string,
  { ready = [], items = [] }: Pick<StepChange, 'ready'> & { items?: readonly OwnItem[] },
  known: ReadonlySet<string>,
): LadderProblem[] {
  const named = [...ready, ...items.map(({ id }) => id)];
  const need = named.find((id) => !isKnownNeed(id, items, known));
  const is = (wrong: (label: string) => boolean) => items.some(({ label }) => wrong(label));
  return [
    ...(need === undefined ? [] : [{ rule: 'unknown-need', stepId, need } as const]),
    ...(is((label) => label.trim() === '') ? [{ rule: 'unnamed-need', stepId } as const] : []),
    ...(is((label) => label.length > LONGEST_ITEM)
      ? [{ rule: 'long-need', stepId, most: LONGEST_ITEM } as const]
      : []),
    ...(Math.max(ready.length, items.length) > MOST_ITEMS
      ? [{ rule: 'many-needs', stepId, most: MOST_ITEMS } as const]
      : []),
  ];
}

/** Why a text of the PM's own cannot be used. `line` counts from 1. */
export type TextProblem = { part: 'subject' | 'body' } & (
  | { rule: 'empty' }
  | { rule: 'long'; most: number }
  | { rule: 'unknown-value'; name: string }
  | { rule: 'unknown-tag'; name: string }
  | { rule: 'unknown-filter'; name: string }
  | { rule: 'unclosed'; line: number; near: string }
  | { rule: 'broken'; line: number; near: string }
  | { rule: 'heavy' }
);

export const LONGEST_SUBJECT = 300;
export const LONGEST_BODY = 8000;
