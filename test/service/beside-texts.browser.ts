import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tailoring';
import { createTailoredWorld, everywhere, type TailoredWorld } from './tailored-world';

let world: TailoredWorld;
let client: Scope;
let get: TailoredWorld['get'];
let refused: TailoredWorld['refused'];

beforeEach(async () => {
  world = await createTailoredWorld();
  ({ client, get, refused } = world);
});
afterEach(() => world.close());

const about = () => ({ commitId: world.newId(), askId: world.askId });
const write = (textId: string, body: string, scope: Scope = client, subject?: string) => ({
  commitId: world.newId(),
  scope,
  textId,
  language: 'en' as const,
  rev: 0,
  text: { body, ...(subject && { subject }) },
});
const draft = (more: object = {}) => get('draft', { askId: world.askId, ...more });
const suggestion = async () => (await world.view())?.suggestion;

describe('the answer to a reason in the PM’s words', () => {
  beforeEach(async () => {
    await get('giveReason', { ...about(), reason: 'busy' });
  });

  it('is what the draft says and what a new mail is called, marked with its source', async () => {
    expect((await draft()).changed).toBeUndefined();
    await get('changeText', write('reason.busy', 'Ten minutes for {{ title }}?', client, 'Short'));
    const said = await draft();
    expect(said.text).toContain('Ten minutes for Accept the portal?');
    expect(said).toMatchObject({ subject: 'Short', changed: true });
    const { stepId, reasons } = (await suggestion()) ?? {};
    expect(stepId).toBe('reason.busy');
    expect(reasons?.find(({ rule }) => rule === 'changed')).toEqual({
      rule: 'changed',
      source: 'S0 §3',
      values: { stepId: 'reason.busy' },
    });
    expect((await draft({ language: 'zh' })).changed).toBeUndefined();
    expect(await world.storedRows()).toEqual(await world.projectedRows());
  });

  it('marks no ladder, and is taken back with one undo', async () => {
    await get('changeText', write('reason.busy', 'Ten minutes?', everywhere, 'Short'));
    const { situations, beside, mine } = await get('guidance', { scope: client });
    expect(situations.filter(({ changed }) => changed)).toEqual([]);
    expect(beside.flatMap(({ owner, changed }) => (changed ? [owner] : []))).toEqual(['reason']);
    expect(mine).toEqual([]);
    await world.undo();
    expect((await draft()).text).not.toContain('Ten minutes');
    expect((await suggestion())?.reasons.map(({ rule }) => rule)).not.toContain('changed');
  });

  it('is shown with its neighbours, each with its variants, and restored by itself', async () => {
    await get('changeText', write('reason.busy#chat', 'Ten minutes?'));
    const view = await get('tailoredBeside', { scope: client, owner: 'reason' });
    expect(view.texts).toHaveLength(8);
    const busy = view.texts.find(({ id }) => id === 'reason.busy');
    expect(busy).toMatchObject({
      changed: true,
      variants: [
        { textId: 'reason.busy', changedIn: {} },
        { textId: 'reason.busy#chat', changedIn: { en: 'client' } },
      ],
    });
    expect(view.texts.filter(({ changed }) => changed)).toHaveLength(1);
    await get('restoreGuidance', { commitId: world.newId(), rows: view.rows });
    expect((await get('guidance', { scope: client })).mine).toEqual([]);
  });
});

describe('a text beside the ladders in the PM’s words', () => {
  it.each([
    ['liaison.told', 'liaison'],
    ['superior.briefing', 'superior'],
    ['thanks.received', 'thanks'],
    ['reason.contact-left', 'successor'],
  ] as const)('is what is written as %s', async (textId, beside) => {
    await get('changeText', write(textId, 'Ours: {{ title }}', client, 'Ours'));
    const said = await draft({ about: beside });
    expect(said.text).toContain('Ours: Accept the portal');
    expect(said.changed).toBe(true);
  });

  it('is seen, tried out and refused as the texts of steps are', async () => {
    const place = { textId: 'bundle.reminder', language: 'en' as const };
    const view = await get('tailoredText', { scope: client, ...place });
    expect(view.text).toEqual(view.before);
    expect(view.text.subject).toContain('few points');
    const body = '{% for entry in entries %}\n- {{ entry }}\n{% endfor %}';
    const seen = await get('previewText', { ...place, text: { subject: 'All', body } });
    expect(seen).toMatchObject({ subject: 'All', problems: [] });
    expect(await refused('changeText', write('bundle.reminder', '{{ x }}', client, 'All'))).toBe(
      'text-broken',
    );
    for (const textId of ['general', 'acceptance#again', 'thanks', 'general#chat']) {
      expect(await refused('changeText', write(textId, 'Hi'))).toBe('invalid-request');
    }
    for (const textId of ['thanks.received#again', 'reason.unknown', 'reason.busy#promise']) {
      expect(await refused('changeText', write(textId, 'Hi'))).toBe('not-found');
      expect(await refused('tailoredText', { scope: client, textId, language: 'en' })).toBe(
        'not-found',
      );
    }
    expect(await refused('tailoredBeside', { scope: client, owner: 'nothing' })).toBe('not-found');
    expect(await refused('tailoredBeside', { scope: client, owner: '__proto__' })).toBe(
      'not-found',
    );
  });

  it('travels in a file', async () => {
    await get('changeText', write('reason.busy', 'Ten minutes?', client, 'Short'));
    await get('changeText', write('general#again', 'What is left: {{ title }}'));
    const { text } = await get('exportGuidance', { scope: client });
    const view = await get('compareGuidance', { scope: everywhere, text });
    expect(view.ok && view.items).toMatchObject([
      { state: 'new', about: { situation: { en: 'Once more' } } },
      { state: 'new', about: { step: { id: 'reason.busy' } } },
    ]);
    const take = (view.ok ? view.items : []).map(({ subject, rev }) => ({ subject, rev }));
    await get('importGuidance', { commitId: world.newId(), scope: everywhere, text, take });
    const { mine } = await get('guidance', { scope: everywhere });
    expect(mine.map(({ change }) => change.kind === 'text' && change.textId).sort()).toEqual([
      'general#again',
      'reason.busy',
    ]);
  });

  it('is known as unknown or unfit where a file names what there is not', async () => {
    const text = (textId: string, body = 'Hi') => ({
      kind: 'text',
      textId,
      language: 'en',
      text: { body },
    });
    const changes = [
      text('reason.unknown'),
      text('thanks.received#again'),
      text('general#again', '{{ 7*7 }}{% include "x" %}'),
      { kind: 'step', stepId: 'reason.busy', change: { offset: 4 } },
    ];
    const file = JSON.stringify({ format: 'threadline-guidance', version: 1, name: '', changes });
    const view = await get('compareGuidance', { scope: client, text: file });
    expect(view.ok && view.items.map(({ state }) => state)).toEqual([
      'unknown',
      'unknown',
      'invalid',
      'unknown',
    ]);
  });
});
