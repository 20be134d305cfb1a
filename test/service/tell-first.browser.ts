import { v7 } from 'uuid';
import { expect, it } from 'vitest';
import type { ThreadView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

const DAY = 86_400_000;

async function asksIn(world: World, nativeThreadId: string) {
  const reply = await world.ask('thread', { nativeThreadId });
  if (!reply.ok) throw new Error(reply.failure.code);
  return (reply.value as ThreadView).link?.asks ?? [];
}

it('a delay that is being told in another conversation is shown where it stands before a step', async () => {
  const world = await createWorld();
  const [project] = (await world.tables()).projects;
  const elsewhere = { nativeThreadId: 't2', subject: 'Archive', messages: [] };
  await world.ask('tieThread', {
    commitId: v7(),
    conversation: elsewhere,
    project: { id: project?.id },
  });
  const open = (askId: string, nativeThreadId: string, situation: string, due: string) =>
    world.ask('openAsk', {
      ...{ commitId: v7(), askId, nativeThreadId, situation, due },
      title: situation,
      items: [],
    });
  const [late, debt, delayId] = [v7(), v7(), v7()];
  await open(late, 't1', 'acceptance', '2026-11-20');
  await open(debt, 't2', 'feedback-action', '2026-11-20');
  for (const stepId of ['acceptance.reminder', 'acceptance.help']) {
    const step = { askIds: [late], stepId, variant: 'first' };
    const sent = { commitId: v7(), askId: late, step, channel: 'mail', text: 'Hello' };
    expect(await world.ask('logSent', sent)).toMatchObject({ ok: true });
    world.later(4 * DAY);
  }
  const stopped = (await asksIn(world, 't1')).find(({ id }) => id === late);
  expect(stopped?.suggestion.kind).toBe('tell-first');

  const begun = { commitId: v7(), askId: debt, delayId, nativeThreadId: 't2' };
  expect(await world.ask('tellFirst', begun)).toMatchObject({ ok: true });
  expect((await asksIn(world, 't1')).map(({ id }) => id)).toContain(delayId);
  expect(await world.ask('draft', { askId: delayId, nativeThreadId: 't1' })).toMatchObject({
    ok: true,
    value: { step: { askIds: [delayId] } },
  });
  world.close();
});
