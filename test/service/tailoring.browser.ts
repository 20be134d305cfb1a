import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tailoring';
import { createTailoredWorld, everywhere, type TailoredWorld } from './tailored-world';

let world: TailoredWorld;
let client: Scope;
let project: Scope;
let get: TailoredWorld['get'];
let refused: TailoredWorld['refused'];
let moveStep: TailoredWorld['moveStep'];
let stepIn: TailoredWorld['stepIn'];
let write: TailoredWorld['write'];

beforeEach(async () => {
  world = await createTailoredWorld();
  ({ client, project, get, refused, moveStep, stepIn, write } = world);
});
afterEach(() => world.close());

const when = async (name: string) => {
  const at = (await world.view())?.rungs.find((rung) => rung.stepId.endsWith(name))?.at;
  return at === undefined ? undefined : new Date(at).toISOString().slice(0, 10);
};

describe('a step that the PM changes', () => {
  it('moves in every open ask of its scope at once, and is taken back with one undo', async () => {
    await get('setReady', ready('criteria'));
    expect(await when('notice')).toBe('2026-12-22');
    await get('changeStep', moveStep(client, 'notice', 10));
    expect(await when('notice')).toBe('2026-12-18');
    expect(await world.storedRows()).toEqual(await world.projectedRows());
    expect(await world.lastVerb()).toBe('changeStep');
    await world.undo();
    expect(await when('notice')).toBe('2026-12-22');
    expect(await world.storedRows()).toEqual(await world.projectedRows());
  });

  it('is marked, names its source, and says so beside the suggestion', async () => {
    await get('changeStep', moveStep(everywhere, 'hand-over', -4));
    await get('skipStep', { ...about(), stepId: 'acceptance.prepare' });
    const reasons = (await world.view())?.suggestion.reasons;
    expect(reasons?.find(({ rule }) => rule === 'changed')).toEqual({
      rule: 'changed',
      source: 'S0 §2',
      values: { stepId: 'acceptance.hand-over' },
    });
    expect(await stepIn(project, 'hand-over')).toMatchObject({
      step: { offset: -4, changed: true },
      builtIn: { offset: -5 },
      changedIn: { offset: 'workspace' },
    });
  });

  it('is no change where it says what holds anyway', async () => {
    await get('changeStep', moveStep(client, 'help', 3));
    expect((await get('guidance', { scope: client })).mine).toEqual([]);
    await get('changeStep', moveStep(client, 'help', 4));
    const { row } = (await stepIn(client, 'help')) ?? {};
    await get('changeStep', moveStep(client, 'help', 3, row?.rev));
    expect((await get('guidance', { scope: client })).mine).toEqual([]);
  });

  it('is refused where the steps would no longer come in order, here or further down', async () => {
    expect(await refused('changeStep', moveStep(client, 'help', 5))).toBe('ladder-broken');
    await get('changeStep', moveStep(project, 'help', 2));
    expect(await refused('changeStep', moveStep(everywhere, 'reminder', 2))).toBe('ladder-broken');
    const reply = await world.ask('changeStep', moveStep(everywhere, 'reminder', 2));
    expect(!reply.ok && reply.failure.values).toMatchObject({
      rule: 'order',
      stepId: 'acceptance.help',
      where: 'Acme · Portal',
    });
    expect((await get('guidance', { scope: everywhere })).mine).toEqual([]);
  });

  it('is refused for an unknown step, client or project, and for an older revision', async () => {
    expect(await refused('changeStep', moveStep(client, 'nothing', 3))).toBe('not-found');
    const stranger: Scope = { kind: 'client', clientId: world.newId() };
    expect(await refused('changeStep', moveStep(stranger, 'help', 4))).toBe('not-found');
    await get('changeStep', moveStep(client, 'help', 4));
    expect(await refused('changeStep', moveStep(client, 'help', 2))).toBe('stale-revision');
  });

  it.each([
    { offset: 1.5 },
    { offset: '4' },
    { offset: 9999 },
    { medium: 'pigeon' },
    { audience: { to: ['boss'], cc: [] } },
    { level: 5 },
    { sources: [] },
  ])('is refused as %j', async (change) => {
    const ask = { ...moveStep(client, 'help', 4), change };
    expect(await refused('changeStep', ask)).toBe('invalid-request');
  });
});

describe('a text of the PM’s own', () => {
  it('is what a draft of its scope says, with values filled in', async () => {
    await get('setReady', ready('criteria'));
    await get('skipStep', { ...about(), stepId: 'acceptance.prepare' });
    await get('changeText', write(client, '{{ project }} is ready. As agreed: {{ clause }}'));
    const draft = await get('draft', { askId: world.askId });
    expect(draft.text).toContain('Portal is ready. As agreed: _____');
    expect(draft.missing.map(({ name }) => name)).toEqual(['clause']);
    const filled = await get('draft', { askId: world.askId, values: { clause: '§ 8' } });
    expect(filled.text).toContain('As agreed: § 8');
    expect((await world.view())?.suggestion.reasons.map(({ rule }) => rule)).toContain('changed');
    const chinese = await get('draft', { askId: world.askId, language: 'zh' });
    expect(chinese.text).not.toContain('As agreed');
  });

  it('is refused where it cannot be filled in', async () => {
    expect(await refused('changeText', write(client, '{{ nonsense }}'))).toBe('text-broken');
    expect(await refused('changeText', write(client, '{% include "x" %}'))).toBe('text-broken');
  });

  it('is shown beside what it would be without, and looked at on samples', async () => {
    await get('changeText', write(everywhere, 'For all'));
    await get('changeText', write(client, 'For Acme'));
    const place = { textId: 'acceptance.hand-over', language: 'en' as const };
    expect(await get('tailoredText', { scope: client, ...place })).toMatchObject({
      text: { subject: 'Yours', body: 'For Acme' },
      before: { body: 'For all' },
      changedIn: 'client',
      row: { rev: 1 },
    });
    const text = { subject: 'Hi {{ project }}', body: 'For {{ client }}' };
    expect(await get('previewText', { ...place, text })).toMatchObject({
      subject: 'Hi Booking portal',
      text: 'Hello Anna Keller,\n\nFor Keller Logistics\n\nBest regards,\nLin Mei',
      problems: [],
    });
    const wrong = await get('previewText', { ...place, text: { ...text, body: '{{ x' } });
    expect(wrong.problems).toMatchObject([{ part: 'body', rule: 'unclosed' }]);
    expect(wrong.text).toBeUndefined();
  });
});

describe('a limit', () => {
  it('holds for its client, and is none of a project', async () => {
    const limit = { commitId: world.newId(), limit: 'gap' as const, rev: 0, value: 4 };
    await get('changeLimit', { ...limit, scope: client });
    const { limits } = await get('guidance', { scope: client });
    expect(limits[0]).toMatchObject({ limit: 'gap', value: 4, before: 2, changedIn: 'client' });
    const again = { ...limit, commitId: world.newId() };
    expect(await refused('changeLimit', { ...again, scope: project })).toBe('invalid-request');
    expect(await refused('changeLimit', { ...again, scope: everywhere, value: 40 })).toBe(
      'invalid-request',
    );
    expect((await get('guidance', { scope: project })).limits).toEqual([]);
  });
});

describe('restoring', () => {
  it('takes one change away, or all of a scope, and leaves the others', async () => {
    await get('changeStep', moveStep(everywhere, 'help', 4));
    await get('changeStep', moveStep(client, 'notice', 10));
    await get('changeText', write(client, 'For Acme'));
    const { mine } = await get('guidance', { scope: client });
    expect(mine).toHaveLength(2);
    const rows = mine.map(({ row }) => row);
    await get('restoreGuidance', { commitId: world.newId(), rows });
    expect((await get('guidance', { scope: client })).mine).toEqual([]);
    expect((await stepIn(client, 'help'))?.step.offset).toBe(4);
    expect(await refused('restoreGuidance', { commitId: world.newId(), rows })).toBe(
      'stale-revision',
    );
  });

  it('is refused where what is left would not come in order', async () => {
    await get('changeStep', moveStep(client, 'meeting', 7));
    await get('changeStep', moveStep(client, 'help', 6));
    const { row } = (await stepIn(client, 'meeting')) ?? {};
    const ask = { commitId: world.newId(), rows: row ? [row] : [] };
    expect(await refused('restoreGuidance', ask)).toBe('ladder-broken');
  });
});

function about() {
  return { commitId: world.newId(), askId: world.askId };
}

function ready(readinessId: string) {
  return { ...about(), readinessId, ready: true };
}
