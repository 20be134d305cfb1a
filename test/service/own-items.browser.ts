import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope, StepChange } from '@/lib/domain/tailoring';
import { createTailoredWorld, everywhere, type TailoredWorld } from './tailored-world';

let world: TailoredWorld;
let client: Scope;
let get: TailoredWorld['get'];
let refused: TailoredWorld['refused'];
let stepIn: TailoredWorld['stepIn'];

beforeEach(async () => {
  world = await createTailoredWorld();
  ({ client, get, refused, stepIn } = world);
  await get('skipStep', { ...about(), stepId: 'acceptance.prepare' });
});
afterEach(() => world.close());

const photos = { id: 'added-photos', label: 'Photographs released' };
const about = () => ({ commitId: world.newId(), askId: world.askId });
const need = (change: StepChange, scope: Scope = client, rev = 0) => ({
  commitId: world.newId(),
  scope,
  stepId: 'acceptance.hand-over',
  rev,
  change,
});
const withPhotos = { ready: ['checklist', 'test-report', photos.id], items: [photos] };
const tick = (readinessId: string) => ({ ...about(), readinessId, ready: true });
const shown = async () =>
  (await world.view())?.readiness.map(({ label, ready }) => [label.en, ready]);

describe('something that the PM adds to what must be ready', () => {
  it('is asked for in every open ask of its scope, ticked like the others, and undone', async () => {
    const before = await shown();
    await get('changeStep', need(withPhotos));
    expect(await shown()).toEqual([...(before ?? []), ['Photographs released', false]]);
    await get('setReady', tick(photos.id));
    expect((await shown())?.at(-1)).toEqual(['Photographs released', true]);
    expect((await world.view())?.stepLabels[photos.id]?.zh).toBe('Photographs released');
    expect(await world.storedRows()).toEqual(await world.projectedRows());
    await world.undo();
    await world.undo();
    expect(await shown()).toEqual(before);
  });

  it('holds the step back until it is ticked', async () => {
    await get('changeStep', need({ ready: [photos.id], items: [photos] }));
    world.later(10 * 86_400_000);
    expect((await world.view())?.suggestion.kind).toBe('prepare');
    await get('setReady', tick(photos.id));
    expect((await world.view())?.suggestion.kind).toBe('send');
  });

  it('may vanish under an open ask, ticked or not: the ask goes on and its history is readable', async () => {
    await get('changeStep', need({ ready: [photos.id], items: [photos] }));
    world.later(10 * 86_400_000);
    await get('setReady', tick(photos.id));
    await get('setReady', { ...tick(photos.id), ready: false });
    expect((await world.view())?.suggestion.kind).toBe('prepare');
    await get('changeStep', need({ ready: [], items: [] }, client, 1));
    const view = await world.view();
    expect(view?.suggestion).toMatchObject({ kind: 'send', readiness: [] });
    expect(view?.stepLabels[photos.id]?.en).toBe('Something you no longer ask for');
    expect(await world.storedRows()).toEqual(await world.projectedRows());
    await get('setReady', tick(photos.id));
    expect((await world.view())?.suggestion.kind).toBe('send');
  });

  it('stays with the client who changed the list when it is taken away for all', async () => {
    await get('changeStep', need(withPhotos, everywhere));
    const lunch = { id: 'added-lunch', label: 'Lunch' };
    const ready = [...withPhotos.ready, lunch.id];
    await get('changeStep', need({ ready, items: [photos, lunch] }));
    const { row } = (await stepIn(everywhere, 'hand-over')) ?? {};
    await get('restoreGuidance', { commitId: world.newId(), rows: row ? [row] : [] });
    expect((await stepIn(client, 'hand-over'))?.step).toMatchObject({
      ready,
      items: [photos, lunch],
    });
    expect((await stepIn(everywhere, 'hand-over'))?.step.items).toBeUndefined();
  });

  it('is refused without words, for an unknown id, twice, or as markup of the file', async () => {
    for (const change of [
      { ready: [photos.id] },
      { ready: ['luck'] },
      { items: [{ id: 'luck', label: 'Luck' }] },
      { ready: [photos.id], items: [{ ...photos, label: ' \u200b ' }] },
    ]) {
      expect(await refused('changeStep', need(change))).toBe('ladder-broken');
    }
    for (const items of [
      [photos, photos],
      [{ ...photos, more: 1 }],
      [{ id: '__proto__', label: 'x' }],
      [{ id: 'added-x', label: 7 }],
      Array.from({ length: 21 }, (_, n) => ({ id: `added-${n}`, label: 'x' })),
    ]) {
      expect(await refused('changeStep', { ...need({}), change: { items } })).toBe(
        'invalid-request',
      );
    }
    const [problem] = [await world.ask('changeStep', need({ ready: ['luck'] }))];
    expect(!problem.ok && problem.failure.values).toMatchObject({
      rule: 'unknown-need',
      need: 'luck',
    });
  });

  it('is kept as one visible line', async () => {
    const label = '  Photographs\u202e\n\u0000released ';
    await get('changeStep', need({ ...withPhotos, items: [{ ...photos, label }] }));
    expect((await stepIn(client, 'hand-over'))?.step.items).toEqual([photos]);
  });
});

describe('what must be ready in the PM’s words', () => {
  it('is called so in this scope alone, keeps its tick, and is marked', async () => {
    await get('setReady', tick('checklist'));
    await get('changeStep', need({ items: [{ id: 'checklist', label: 'Appendix B' }] }));
    expect((await shown())?.[0]).toEqual(['Appendix B', true]);
    expect((await world.view())?.suggestion.reasons.map(({ rule }) => rule)).toContain('changed');
    expect(await stepIn(client, 'hand-over')).toMatchObject({ changedIn: { items: 'client' } });
    expect((await stepIn(everywhere, 'hand-over'))?.step.items).toBeUndefined();
  });

  it('is no change where it says what holds anyway', async () => {
    const items = [{ id: 'checklist', label: 'Appendix B' }];
    await get('changeStep', need({ items }, everywhere));
    await get('changeStep', need({ items }));
    expect((await get('guidance', { scope: client })).mine).toEqual([]);
  });
});

describe('a file', () => {
  const fileOf = (...changes: unknown[]) =>
    JSON.stringify({ format: 'threadline-guidance', version: 1, name: '', changes });
  const step = (change: unknown) => ({ kind: 'step', stepId: 'acceptance.hand-over', change });

  it('carries items from one scope into another', async () => {
    await get('changeStep', need(withPhotos));
    const { text } = await get('exportGuidance', { scope: client });
    const view = await get('compareGuidance', { scope: everywhere, text });
    const take = (view.ok ? view.items : []).map(({ subject, rev }) => ({ subject, rev }));
    await get('importGuidance', { commitId: world.newId(), scope: everywhere, text, take });
    expect((await stepIn(everywhere, 'hand-over'))?.step).toMatchObject(withPhotos);
  });

  it('of a time before items is taken as ever', async () => {
    const text = fileOf(step({ offset: -4, ready: ['criteria', 'checklist'] }));
    const take = [{ subject: 'step acceptance.hand-over', rev: 0 }];
    await get('importGuidance', { commitId: world.newId(), scope: client, text, take });
    const { step: taken } = (await stepIn(client, 'hand-over')) ?? {};
    expect(taken).toMatchObject({ offset: -4, ready: ['criteria', 'checklist'] });
  });

  it.each([
    ['invalid', step({ ready: ['added-nobody'] })],
    ['invalid', step({ ready: ['luck'] })],
    ['invalid', step({ items: [{ id: 'luck', label: 'x' }] })],
    ['invalid', step({ items: [{ id: 'added-x', label: '\u202e' }] })],
    ['broken', step({ items: [{ id: 'added-x', label: '<b>'.repeat(400) }] })],
    ['broken', step({ items: [{ id: 'constructor', label: 'x', html: '' }] })],
    ['broken', step({ items: { 'added-x': 'x' } })],
  ])('is shown as %s with %j', async (state, change) => {
    const text = fileOf(change);
    const view = await get('compareGuidance', { scope: client, text });
    expect(view.ok ? view.items[0]?.state : view.problem).toBe(state);
    const take = [{ subject: 'step acceptance.hand-over', rev: 0 }];
    const ask = { commitId: world.newId(), scope: client, text, take };
    expect(await refused('importGuidance', ask)).toBe('invalid-request');
  });
});
