import type { Ladder, Step } from '@/lib/domain/ladder';
import type { Language } from '@/lib/domain/records';
import { checkLadder, uncited } from './check-ladder';
import { checkTexts } from './check-texts';
import type { Template } from './texts';
import type { ValueSpec } from './values/spec';

/** All of the guidance, as it is built in or as a test breaks it. */
export interface Guidance {
  ladders: readonly Ladder[];
  /** What is written once the PM said why it does not move. */
  reasons: readonly Step[];
  /** Texts that belong to no ladder: thanks, bundles, a word to the contact first. */
  extras: readonly string[];
  /** What holds for all ladders. */
  principles: readonly { sources: readonly string[] }[];
  texts: Record<Language, ReadonlyMap<string, Template>>;
  values: readonly ValueSpec[];
  /** Names of the values that are agreed terms. */
  terms: readonly string[];
}

/** What is wrong with the guidance, one plain sentence each; empty where it can be worked with. */
export function guidanceProblems(guidance: Guidance): string[] {
  return [
    ...twice(allSteps(guidance).map(({ id }) => id)).map((id) => `${id}: two steps have this id.`),
    ...twice(guidance.ladders.map(({ situation }) => situation)).map(
      (id) => `${id}: two ladders are of this situation.`,
    ),
    ...guidance.ladders.flatMap((ladder) => checkLadder(ladder, guidance)),
    ...guidance.reasons.flatMap((step) => checkLadder(reasonLadder(step), guidance)),
    ...guidance.principles.flatMap(({ sources }) => uncited('A principle', sources)),
    ...checkTexts(guidance, allSteps(guidance)),
  ];
}

/** A step of a ladder with what its texts depend on. */
export interface OwnedStep extends Step {
  /** The client owes it, or the decision that it asks for. */
  chased: boolean;
}

function allSteps({ ladders, reasons }: Guidance): OwnedStep[] {
  return [
    ...ladders.flatMap(({ owedBy, steps }) =>
      steps.map((step) => ({ ...step, chased: owedBy === 'client' || step.chases === true })),
    ),
    ...reasons.map((step) => ({ ...step, chased: true })),
  ];
}

/** An answer to a reason, read as a ladder of one step. */
function reasonLadder(step: Step): Ladder {
  const { label, sources } = step;
  const rest = { stage: 'anywhere', owedBy: 'client', defaultDue: 0, bundles: true } as const;
  return {
    situation: 'reason',
    label,
    hint: label,
    readiness: [],
    steps: [step],
    sources,
    ...rest,
  };
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
