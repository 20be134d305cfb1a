import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { TodayView } from '@/lib/messaging/views';
import { createWorld } from './world';

describe('today', () => {
  it('answers with more asks of one client than Dexie carries a transaction over', async () => {
    const world = await createWorld();
    const asks = 130;
    for (let count = 0; count < asks; count++) {
      const commitId = v7();
      const ask = { situation: 'reply', title: `Point ${count}`, items: [], due: '2026-11-25' };
      await world.ask('openAsk', { ...ask, commitId, askId: v7(), nativeThreadId: 't1' });
    }
    world.later(14 * 86_400_000);
    const reply = await world.ask('today', {});
    expect(reply).toMatchObject({ ok: true });
    const view = reply.ok ? (reply.value as TodayView) : undefined;
    expect(view?.overdue[0]?.asks).toHaveLength(asks + 1);
    world.close();
  });
});
