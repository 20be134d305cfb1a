import { describe, expect, it } from 'vitest';
import type { OwnItem, Step } from '@/lib/domain/ladder';
import { ladderInForce, tailoringId, withKnownNeeds } from '@/lib/domain/tailor';
import { ladderProblems } from '@/lib/domain/tailor-check';
import type { GuidanceChange, Scope, StepChange, Tailoring } from '@/lib/domain/tailoring';
import { ladders } from '@/lib/guidance/guidance';

const everywhere: Scope = { kind: 'workspace' };
const acme: Scope = { kind: 'client', clientId: 'acme' };
const acceptance = ladders.acceptance as NonNullable<(typeof ladders)[string]>;
const photos: OwnItem = { id: 'added-photos', label: 'Photographs' };
const lunch: OwnItem = { id: 'added-lunch', label: 'Lunch' };

function row(scope: Scope, change: GuidanceChange): Tailoring {
  return {
    id: tailoringId(scope, change),
    rev: 1,
    updatedAt: 0,
    scope: scope.kind,
    clientId: 'clientId' in scope ? scope.clientId : '',
    projectId: '',
    ...change,
  };
}
const help = (change: StepChange, scope: Scope = acme) =>
  row(scope, { kind: 'step', stepId: 'acceptance.help', change });
const stepIn = (rows: Tailoring[], scope: Scope = acme): Step | undefined =>
  withKnownNeeds(ladderInForce(acceptance, rows, scope), acceptance).steps.find(
    ({ id }) => id === 'acceptance.help',
  );

describe('what a step needs before it', () => {
  it('is what the PM adds, leaves out and calls otherwise', () => {
    const items = [photos, { id: 'criteria', label: 'Appendix B' }];
    expect(stepIn([help({ ready: ['criteria', photos.id], items })])).toMatchObject({
      ready: ['criteria', photos.id],
      items,
      changed: true,
    });
  });

  it('keeps the words of wider scopes beside those of narrower ones, which win', () => {
    const wide = help({ ready: [photos.id, lunch.id], items: [photos, lunch] }, everywhere);
    const narrow = help({ items: [{ ...lunch, label: 'Dinner' }] });
    expect(stepIn([narrow, wide])?.items).toEqual([photos, { ...lunch, label: 'Dinner' }]);
    expect(stepIn([narrow, wide], everywhere)?.items).toEqual([photos, lunch]);
  });

  it('is not waited for once nobody knows what it is', () => {
    const rows = [help({ ready: [photos.id, 'luck', 'criteria'] })];
    expect(stepIn(rows)?.ready).toEqual(['criteria']);
    expect(stepIn([help({ offset: 4 })])?.ready).toEqual(
      acceptance.steps.find(({ id }) => id === 'acceptance.help')?.ready,
    );
  });

  it('leaves a ladder that nobody changed as the very same', () => {
    expect(withKnownNeeds(acceptance, acceptance)).toBe(acceptance);
  });
});

describe('what is wrong with what a step needs', () => {
  const wrong = (change: StepChange) =>
    ladderProblems(ladderInForce(acceptance, [help(change)], acme), acceptance)[0];

  it('is nothing for items of the PM’s own and built-in ones in other words', () => {
    const items = [photos, { id: 'criteria', label: 'Appendix B' }];
    expect(wrong({ ready: [photos.id], items })).toBeUndefined();
  });

  it('is an item without words, with too many, or that there is not', () => {
    expect(wrong({ ready: [photos.id] })).toMatchObject({ rule: 'unknown-need', need: photos.id });
    expect(wrong({ items: [{ id: 'luck', label: 'Luck' }] })).toMatchObject({
      rule: 'unknown-need',
      need: 'luck',
    });
    expect(wrong({ items: [{ ...photos, label: ' ' }] })).toMatchObject({ rule: 'unnamed-need' });
    const long = { ...photos, label: 'x'.repeat(201) };
    expect(wrong({ items: [long] })).toMatchObject({ rule: 'long-need', most: 200 });
    const many = Array.from({ length: 21 }, (_, n) => ({ id: `added-${n}`, label: 'x' }));
    expect(wrong({ items: many })).toMatchObject({ rule: 'many-needs', most: 20 });
  });
});

describe('the answer to a reason', () => {
  const busy = (scope: Scope = acme) =>
    row(scope, { kind: 'text', textId: 'reason.busy#chat', language: 'en', text: { body: 'Hi' } });
  const changed = (rows: Tailoring[], scope: Scope, of = acceptance) =>
    Object.values(ladderInForce(of, rows, scope).reasons ?? {}).flatMap((step) =>
      step.changed ? [step.id] : [],
    );

  it('is marked where its text is changed, and the steps are not', () => {
    expect(changed([busy()], acme)).toEqual(['reason.busy']);
    expect(changed([busy()], everywhere)).toEqual([]);
    expect(ladderInForce(acceptance, [busy()], acme).steps).toBe(acceptance.steps);
  });

  it('is nothing to a ladder that asks for no reason', () => {
    const { training } = ladders;
    expect(training && ladderInForce(training, [busy()], acme)).toBe(training);
  });

  it('changes in nothing but its text', () => {
    const step = row(acme, { kind: 'step', stepId: 'reason.busy', change: { offset: 9 } });
    expect(ladderInForce(acceptance, [step], acme)).toBe(acceptance);
  });
});
