import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ladder } from '@/lib/domain/ladder';
import { projectAsk } from '@/lib/domain/projection';
import type { Role } from '@/lib/domain/records';
import { rungsOf } from '@/lib/domain/rungs';
import { suggest } from '@/lib/domain/suggest';
import type { SuggestInput } from '@/lib/domain/suggestion';
import { ladderInForce, withKnownNeeds } from '@/lib/domain/tailor';
import { isKnownNeed, knownNeeds, ladderProblems } from '@/lib/domain/tailor-check';
import type { StepChange, Tailoring } from '@/lib/domain/tailoring';
import { histories } from './support/random';

const RUNS = { numRuns: 300 };
const role = fc.constantFrom<Role>('liaison', 'decision-maker', 'finance', 'sponsor');
const roles = fc.uniqueArray(role, { maxLength: 3 });

/** Any change, sensible or not: what is kept may have been checked by another version. */
const change: fc.Arbitrary<StepChange> = fc.record(
  {
    offset: fc.oneof(fc.integer({ min: -15, max: 25 }), fc.integer({ min: -365, max: 365 })),
    medium: fc.constantFrom('written', 'live', 'self'),
    audience: fc.record({ to: roles, cc: roles }),
    ready: fc.uniqueArray(fc.constantFrom('criteria', 'checklist', 'luck', 'added-a', 'added-b'), {
      maxLength: 3,
    }),
    items: fc.uniqueArray(
      fc.record({
        id: fc.constantFrom('added-a', 'added-b', 'criteria', 'luck'),
        label: fc.string({ maxLength: 20 }),
      }),
      { maxLength: 3, selector: ({ id }) => id },
    ),
  },
  { requiredKeys: [] },
);
const changes = fc.array(fc.tuple(fc.nat(9), change), { maxLength: 6 });
const limits = fc.record({
  gap: fc.integer({ min: 1, max: 20 }),
  cap: fc.integer({ min: 1, max: 10 }),
  window: fc.integer({ min: 1, max: 30 }),
  decide: fc.integer({ min: 1, max: 60 }),
});

function rowsFor(ladder: Ladder, made: [number, StepChange][]): Tailoring[] {
  return made.map(([n, change], index) => ({
    id: `${index}`,
    rev: 1,
    updatedAt: 0,
    scope: 'workspace',
    clientId: '',
    projectId: '',
    kind: 'step',
    stepId: ladder.steps[n % ladder.steps.length]?.id ?? '',
    change,
  }));
}

function tailored(input: SuggestInput, made: [number, StepChange][]): SuggestInput {
  const rows = rowsFor(input.ladder, made);
  const changed = ladderInForce(input.ladder, rows, { kind: 'workspace' });
  const ladder = withKnownNeeds(changed, input.ladder);
  return { ...input, ladder, ladderFor: (ask) => (ask.id === input.ask.id ? ladder : undefined) };
}

describe('an open ask whose ladder is changed', { timeout: 60_000 }, () => {
  const cases = [histories, changes, limits] as const;

  it('always has its row, its suggestion and its picture', () => {
    fc.assert(
      fc.property(...cases, ({ told, now }, made, limits) => {
        const input = { ...tailored(told.input(now), made), limits };
        const { kind, blockers } = suggest(input);
        expect(blockers.length > 0).toBe(kind === 'wait' || kind === 'none');
        expect(projectAsk(input).id).toBe(input.ask.id);
        expect(rungsOf(input).length).toBe(input.ladder.steps.length);
      }),
      RUNS,
    );
  });

  it('has the same steps in the same order, and what was sent stays sent', () => {
    fc.assert(
      fc.property(...cases, ({ told, now }, made, limits) => {
        const before = told.input(now);
        const rungs = rungsOf({ ...tailored(before, made), limits });
        expect(rungs.map(({ stepId }) => stepId)).toEqual(before.ladder.steps.map(({ id }) => id));
        for (const { stepId } of before.ask.sent) {
          // A step that is sent once more is next again.
          const state = rungs.find((rung) => rung.stepId === stepId)?.state;
          expect(['sent', 'next', undefined]).toContain(state);
        }
      }),
      RUNS,
    );
  });

  it('never waits for something that has no words, and no longer for what was taken away', () => {
    fc.assert(
      fc.property(...cases, ({ told, now }, made, limits) => {
        const before = told.input(now);
        const input = { ...tailored(before, made), limits };
        const { stepId, readiness } = suggest(input);
        const step = input.ladder.steps.find(({ id }) => id === stepId);
        const known = knownNeeds(before.ladder);
        for (const id of step?.ready ?? []) expect(isKnownNeed(id, step?.items, known)).toBe(true);
        const own = readiness.filter(({ id }) => id.startsWith('added-')).map(({ id }) => id);
        expect(step?.ready ?? []).toEqual(expect.arrayContaining(own));
      }),
      RUNS,
    );
  });

  it('is never sent a step a second time as if it were new, and none is passed over', () => {
    fc.assert(
      fc.property(...cases, ({ told, now }, made, limits) => {
        const input = { ...tailored(told.input(now), made), limits };
        const { ask, ladder } = input;
        const { stepId, variant, kind } = suggest(input);
        if (variant !== 'first' || kind === 'choose-entry' || ask.contactLeftAt !== undefined)
          return;
        const next = ladder.steps.findIndex(({ id }) => id === stepId);
        if (next < 0) return;
        const sent = ask.sent.map((one) => ladder.steps.findIndex(({ id }) => id === one.stepId));
        expect(sent).not.toContain(next);
        const reached = Math.max(-1, ...sent);
        expect(next).toBeGreaterThan(reached);
        for (const { id, level } of ladder.steps.slice(reached + 1, next)) {
          expect(level === 0 || ask.skipped.includes(id) || ask.entryStep !== undefined).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('never moves a step before the one that it follows where the change was allowed', () => {
    fc.assert(
      fc.property(...cases, ({ told, now }, made, limits) => {
        const before = told.input(now);
        const input = { ...tailored(before, made), limits };
        fc.pre(ladderProblems(input.ladder, before.ladder).length === 0);
        const dated = rungsOf(input).flatMap(({ state, at }) =>
          at !== undefined && (state === 'next' || state === 'later') ? [at] : [],
        );
        expect(dated).toEqual([...dated].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });
});
