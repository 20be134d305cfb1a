import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { CalendarView } from '@/lib/messaging/calendar-view';
import { createWorld } from './world';

describe('the month', () => {
  async function monthOf(month?: string) {
    const world = await createWorld();
    const ask = { situation: 'reply', title: 'The plan', items: [], due: '2026-12-03' };
    await world.ask('openAsk', { ...ask, commitId: v7(), askId: v7(), nativeThreadId: 't1' });
    const reply = await world.ask('calendar', month ? { month } : {});
    world.close();
    if (!reply.ok) throw new Error(reply.failure.code);
    return reply.value as CalendarView;
  }

  it('is this one unless told, with the days off of the PM', async () => {
    const view = await monthOf();
    expect(view).toMatchObject({ month: '2026-11', today: '2026-11-23' });
    expect(view.days).toHaveLength(30);
    const off = view.days.filter((day) => day.off).map(({ day }) => Number(day.slice(8)));
    expect(off).toEqual([1, 7, 8, 14, 15, 21, 22, 28, 29]);
  });

  it('holds due days and next steps, each with its project', async () => {
    const view = await monthOf('2026-12');
    const due = view.entries.find(({ kind, title }) => kind === 'due' && title === 'The plan');
    expect(due).toMatchObject({
      day: '2026-12-03',
      projectName: 'Portal',
      clientName: 'Acme',
      overdue: false,
    });
    expect(view.entries.every(({ day }) => day.startsWith('2026-12'))).toBe(true);
    const days = view.entries.map(({ day }) => day);
    expect(days).toEqual([...days].sort());
  });

  it.each(['2026-13', '2026-1', 'soon', ''])('refuses “%s” as a month', async (month) => {
    const world = await createWorld();
    const reply = await world.ask('calendar', { month });
    world.close();
    expect(reply).toMatchObject({ ok: false, failure: { code: 'invalid-request' } });
  });
});
