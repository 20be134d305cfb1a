import { describe, expect, it } from 'vitest';
import type { ThreadView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

const holiday =
  'Hello,\n\nI am on holiday and back on 7 December. Tom looks after the portal meanwhile, he knows the criteria.\n\nAnna';

describe('a mail with what its webmail shows of it', () => {
  it('is a program’s by its headers, else a person’s', async () => {
    const world = await createWorld();
    await see(world, 't1', { text: holiday });
    expect((await world.view())?.suggestion.kind).toBe('classify');
    world.close();

    const other = await createWorld();
    await see(other, 't1', { text: holiday, headers: { 'auto-submitted': 'auto-replied' } });
    const ask = await other.view();
    expect(ask?.suggestion.kind).not.toBe('classify');
    expect(ask?.notice).toMatchObject({ kind: 'out-of-office', returns: '2026-12-07' });
    other.close();
  });

  it('ticks items by the names of its files, and is not offered as all done', async () => {
    const world = await createWorld();
    const view = await world.view();
    const items = ['Logo', 'Price list', 'Opening hours'].map((text) => ({
      id: world.newId(),
      text,
    }));
    const edit = { commitId: world.newId(), askId: world.askId, rev: view?.rev, title: 'Texts' };
    expect(await world.ask('editAsk', { ...edit, items, due: '2026-12-04' })).toMatchObject({
      ok: true,
    });
    const files = ['acme-logo.svg', 'pricelist 2026.pdf'];
    await see(world, 't1', { text: 'Hi Lin, please see attached.', files });
    const question = (await world.view())?.question;
    expect(question?.itemIds).toEqual(items.slice(0, 2).map(({ id }) => id));
    expect(question?.guess?.kind).not.toBe('done');
    world.close();
  });

  it('is proposed for the project of a mail that it refers to', async () => {
    const world = await createWorld();
    const seen = await see(world, 'elsewhere', { text: 'Hello', references: ['x', 'm1'] }, 'pat');
    expect(seen.value.proposals).toMatchObject([{ because: 'reference', projectName: 'Portal' }]);
    world.close();
  });

  it.each([
    { headers: { 'Auto-Submitted': 'x' } },
    { headers: { 'x-a': 'x'.repeat(1001) } },
    {
      headers: Object.fromEntries(
        Array.from({ length: 21 }, (_, i) => [`x-${'a'.repeat(i + 1)}`, '']),
      ),
    },
    { files: ['x'.repeat(201)] },
    { files: Array.from({ length: 21 }, () => 'a.pdf') },
    { references: Array.from({ length: 51 }, () => 'a') },
  ])('is refused beyond its limits (%#)', async (more) => {
    const world = await createWorld();
    expect(await see(world, 't1', { text: 'Hello', ...more })).toMatchObject({
      ok: false,
      failure: { code: 'invalid-request' },
    });
    world.close();
  });
});

async function see(world: World, nativeThreadId: string, more: object, who = 'anna') {
  const domain = who === 'anna' ? 'acme.example' : 'elsewhere.example';
  world.later(60_000);
  const message = {
    nativeId: world.newId(),
    participants: [{ address: `${who}@${domain}`, name: who, field: 'from' }],
    sentAt: Date.UTC(2026, 10, 23, 9, 1),
    ...more,
  };
  const conversation = { nativeThreadId, subject: 'Portal', messages: [message] };
  const reply = await world.ask('seeThread', { commitId: world.newId(), conversation });
  return reply as { ok: boolean; value: ThreadView };
}
