import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarSpec } from '@/lib/domain/calendar';
import { stepOf } from '@/lib/domain/ladder';
import { chases } from '@/lib/domain/step-reasons';
import { suggest } from '@/lib/domain/suggest';
import type { Touch } from '@/lib/domain/touch';
import { ladders } from '@/lib/guidance/guidance';
import { specs } from './support/random';
import { instantOf, localOf, type Story, story } from './support/story';

const HOUR = 3_600_000;
const START = '2026-01-26 10:00';
const SITUATIONS = Object.keys(ladders);

interface Client {
  client: CalendarSpec;
  own: CalendarSpec;
  asks: { situation: string; project: string; due: number }[];
  delays: number[];
}

const clients: fc.Arbitrary<Client> = fc.record({
  client: specs,
  own: specs,
  asks: fc.array(
    fc.record({
      situation: fc.constantFrom(...SITUATIONS),
      project: fc.constantFrom('p', 'q'),
      due: fc.integer({ min: -5, max: 15 }),
    }),
    { minLength: 2, maxLength: 7 },
  ),
  delays: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 40 }),
});

const ladderOf = (stepId: string) => ladders[stepId.split('.')[0] ?? ''];

/** The PM does what is suggested, a while after it becomes due, for some weeks. */
function follow({ client, own, asks, delays }: Client) {
  const start = instantOf(START, client.timeZone);
  const told = asks.map(({ situation, project, due }, i): Story => {
    const day = localOf(start + due * 24 * HOUR, client.timeZone).slice(0, 10);
    const ladder = ladders[situation];
    const where = { client, own, project, opened: START, due: day };
    return story({ id: `ask ${i}`, situation, ...where, ...(ladder && { ladder }) });
  });
  for (const one of told) one.beside(...told.filter((other) => other !== one));
  const touches: Touch[] = [];
  let now = start;
  const says = (one: Story) => suggest({ ...one.input(now), ladders });
  for (let turn = 0; turn < 120; turn++) {
    const moment = localOf(now, client.timeZone);
    const due = told.find((one) => ['send', 'call', 'bundle', 'prepare'].includes(says(one).kind));
    if (due) {
      const { kind, stepId = '', steps = [], channel = 'mail' } = says(due);
      if (kind === 'prepare') due.closes(moment);
      else if (kind === 'bundle') due.writes(moment, { askSteps: [...steps] });
      else if (channel === 'mail' || channel === 'chat') due.sends(stepId, moment, { channel });
      else due.calls(stepId, moment);
      if (kind !== 'prepare') touches.push(...due.touches.slice(-1));
    } else {
      const next = Math.min(...told.map((one) => says(one).revisitAt ?? Infinity));
      if (next === Infinity) break;
      now = next + (delays[turn] ?? 0) * HOUR;
    }
  }
  const [first] = told;
  const { clientCalendar, ownCalendar } = first?.input(now) ?? {};
  const calendar = clientCalendar ?? ownCalendar;
  const days = (a: Touch, b: Touch) =>
    calendar?.businessDaysBetween(calendar.dayOf(a.occurredAt), calendar.dayOf(b.occurredAt)) ?? 0;
  return { told, touches, days };
}

const reminding = (touch: Touch): number =>
  Math.max(
    0,
    ...touch.askSteps.map(({ stepId }) => {
      const ladder = ladderOf(stepId);
      const step = ladder && stepOf(ladder, stepId);
      return ladder && step && chases(ladder, step) ? step.level : 0;
    }),
  );

describe('a PM who follows the suggestions on all situations', { timeout: 120_000 }, () => {
  it('leaves the client in peace: two days on one ask, two reminders in five days', () => {
    let most = 0;
    fc.assert(
      fc.property(clients, (client) => {
        const { told, touches, days } = follow(client);
        for (const { id, input } of told) {
          const { ask } = input(START);
          if (ask.owedBy === 'us') continue;
          touches
            .filter(({ askSteps }) => askSteps.some(({ askId }) => askId === id))
            .reduce(
              (before, touch) => {
                expect(days(before, touch)).toBeGreaterThanOrEqual(2);
                return touch;
              },
              { ...(touches[0] as Touch), occurredAt: 0 },
            );
        }
        const reminders = touches.filter(
          (touch) => ['mail', 'chat'].includes(touch.channel) && reminding(touch) > 0,
        );
        most = Math.max(most, reminders.length);
        reminders.forEach((touch, i) => {
          const first = reminders[i - 2];
          if (first && reminding(touch) < 4) expect(days(first, touch)).toBeGreaterThanOrEqual(5);
        });
      }),
      { numRuns: 20 },
    );
    expect(most).toBeGreaterThan(4);
  });
});
