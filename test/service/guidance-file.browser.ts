import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Scope } from '@/lib/domain/tailoring';
import { createTailoredWorld, everywhere, type TailoredWorld } from './tailored-world';

let world: TailoredWorld;
let client: Scope;
let get: TailoredWorld['get'];
let refused: TailoredWorld['refused'];
let moveStep: TailoredWorld['moveStep'];
let stepIn: TailoredWorld['stepIn'];
let write: TailoredWorld['write'];

beforeEach(async () => {
  world = await createTailoredWorld();
  ({ client, get, refused, moveStep, stepIn, write } = world);
});
afterEach(() => world.close());

describe('a file', () => {
  const compare = (scope: Scope, text: string) => get('compareGuidance', { scope, text });
  const taken = async (scope: Scope, text: string) => {
    const view = await compare(scope, text);
    const items = view.ok ? view.items : [];
    return items.map(({ subject, rev }) => ({ subject, rev }));
  };

  it('carries the changes of one scope into another, shown before anything changes', async () => {
    await get('changeStep', moveStep(client, 'notice', 10));
    await get('changeText', write(client, 'For Acme'));
    const { fileName, text } = await get('exportGuidance', { scope: client });
    expect(fileName).toBe('threadline-guidance-Acme.json');
    const view = await compare(everywhere, text);
    expect(view.ok && view.items.map(({ state }) => state)).toEqual(['new', 'new']);
    expect((await get('guidance', { scope: everywhere })).mine).toEqual([]);
    const take = await taken(everywhere, text);
    await get('importGuidance', { commitId: world.newId(), scope: everywhere, text, take });
    expect((await stepIn(everywhere, 'notice'))?.step.offset).toBe(10);
    const again = await compare(everywhere, text);
    expect(again.ok && again.items.map(({ state }) => state)).toEqual(['same', 'same']);
    await world.undo();
    expect((await get('guidance', { scope: everywhere })).mine).toEqual([]);
  });

  it('says what it would overwrite, and takes only what is chosen', async () => {
    await get('changeStep', moveStep(client, 'notice', 10));
    await get('changeStep', moveStep(client, 'help', 4));
    const { text } = await get('exportGuidance', { scope: client });
    await get('changeStep', moveStep(client, 'notice', 11, 1));
    const view = await compare(client, text);
    expect(view.ok && view.items).toMatchObject([
      { subject: 'step acceptance.help', state: 'same' },
      {
        subject: 'step acceptance.notice',
        state: 'differs',
        rev: 2,
        mine: { change: { offset: 11 } },
        change: { change: { offset: 10 } },
      },
    ]);
    const ask = { scope: client, text, take: [{ subject: 'step acceptance.notice', rev: 1 }] };
    expect(await refused('importGuidance', { commitId: world.newId(), ...ask })).toBe(
      'stale-revision',
    );
  });

  it('knows what it does not know', async () => {
    const changes = [
      { kind: 'step', stepId: 'acceptance.nothing', change: { offset: 4 } },
      { kind: 'limit', limit: 'cap', value: 50 },
      { kind: 'text', textId: 'acceptance.help', language: 'en', text: { body: '{{ x }}' } },
    ];
    const file = { format: 'threadline-guidance', version: 1, name: '', changes };
    const text = JSON.stringify(file);
    const view = await compare(client, text);
    expect(view.ok && view.items.map(({ state }) => state)).toEqual([
      'unknown',
      'invalid',
      'invalid',
    ]);
    const take = await taken(client, text);
    for (const one of take) {
      const ask = { commitId: world.newId(), scope: client, text, take: [one] };
      expect(await refused('importGuidance', ask)).toBe('invalid-request');
    }
  });

  it.each([
    ['unreadable', 'not JSON'],
    ['foreign', '{"a":1}'],
    ['foreign', 'null'],
    ['newer', '{"format":"threadline-guidance","version":2,"steps":[]}'],
    ['broken', '{"format":"threadline-guidance","version":1,"name":"","changes":[{}]}'],
    ['broken', '{"format":"threadline-guidance","version":1,"name":"","changes":[],"more":1}'],
  ])('is refused as %s: %s', async (problem, text) => {
    expect(await compare(client, text)).toEqual({ ok: false, problem });
  });

  it('that would break a ladder is refused as a whole', async () => {
    const changes = [
      { kind: 'step', stepId: 'acceptance.help', change: { offset: 9 } },
      { kind: 'limit', limit: 'cap', value: 3 },
    ];
    const text = JSON.stringify({ format: 'threadline-guidance', version: 1, name: '', changes });
    const ask = { commitId: world.newId(), scope: client, text, take: await taken(client, text) };
    expect(await refused('importGuidance', ask)).toBe('ladder-broken');
    expect((await get('guidance', { scope: client })).mine).toEqual([]);
  });
});
