import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarSpec } from '@/lib/domain/calendar';
import { planClient } from '@/lib/domain/plan';
import { suggest } from '@/lib/domain/suggest';
import type { Touch } from '@/lib/domain/touch';
import { specs } from './support/random';
import { instantOf, localOf, type Story, story } from './support/story';

const HOUR = 3_600_000;
const START = '2026-01-26 10:00';

interface Client {
  client: CalendarSpec;
  own: CalendarSpec;
  /** Days from the start to the due day, one per ask. */
  dues: number[];
  /** Hours that the PM takes, in turn; none later on, because who always comes at night never calls. */
  delays: number[];
}

const clients: fc.Arbitrary<Client> = fc.record({
  client: specs,
  own: specs,
  dues: fc.array(fc.integer({ min: -5, max: 20 }), { minLength: 1, maxLength: 4 }),
  delays: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }),
});

function asksOf({ client, own, dues }: Client): Story[] {
  const start = instantOf(START, client.timeZone);
  const asks = dues.map((days, i) =>
    story({
      id: `ask ${i}`,
      situation: i % 2 === 0 ? 'acceptance' : 'reply',
      client,
      own,
      opened: START,
      due: localOf(start + days * 24 * HOUR, client.timeZone).slice(0, 10),
    }),
  );
  for (const told of asks) told.beside(...asks.filter((other) => other !== told));
  return asks;
}

/** The PM does what is suggested, a while after it becomes due, until every ask is at its end. */
function follow(client: Client): { asks: Story[]; touches: Touch[] } {
  const asks = asksOf(client);
  const touches: Touch[] = [];
  let now = instantOf(START, client.client.timeZone);
  for (let turn = 0; turn < 600; turn++) {
    const moment = localOf(now, client.client.timeZone);
    const due = asks.find((told) => ['send', 'call', 'bundle'].includes(told.at(now).kind));
    if (due) {
      const { kind, stepId, steps = [] } = due.at(now);
      const step = stepId?.split('.')[1] ?? '';
      if (kind === 'bundle') due.writes(moment, { askSteps: [...steps] });
      else if (kind === 'call') due.calls(step, moment);
      else due.sends(step, moment);
      touches.push(...due.touches.slice(-1));
    } else if (asks.every((told) => told.at(now).kind === 'decide')) {
      return { asks, touches };
    } else {
      const revisits = asks.map((told) => told.at(now).revisitAt ?? Number.POSITIVE_INFINITY);
      now = Math.min(...revisits) + (client.delays[turn] ?? 0) * HOUR;
    }
  }
  throw new Error('The ladders never end');
}

const carries = (told: Story) => (touch: Touch) =>
  touch.askSteps.some(({ askId }) => askId === told.id);

const RUNS = { numRuns: 25 };

describe('a PM who follows the suggestions', { timeout: 30_000 }, () => {
  it('never writes or calls twice within two business days on one ask', () => {
    fc.assert(
      fc.property(clients, (client) => {
        const { asks, touches } = follow(client);
        for (const told of asks) {
          const calendar = told.input(START).clientCalendar;
          touches.filter(carries(told)).reduce((before, touch) => {
            const from = calendar?.dayOf(before.occurredAt) ?? '';
            const to = calendar?.dayOf(touch.occurredAt) ?? '';
            expect(calendar?.businessDaysBetween(from, to)).toBeGreaterThanOrEqual(2);
            return touch;
          });
        }
      }),
      RUNS,
    );
  });

  it('sends no third reminder to a client in five business days, formal notices apart', () => {
    fc.assert(
      fc.property(clients, (client) => {
        const { asks, touches } = follow(client);
        const { clientCalendar: calendar, ladders } = asks[0]?.input(START) ?? {};
        const reminders = touches
          .filter(({ channel }) => channel === 'mail')
          .map((touch) => {
            const levels = touch.askSteps.map(({ stepId }) => {
              const steps = ladders?.[stepId.split('.')[0] ?? '']?.steps ?? [];
              return steps.find(({ id }) => id === stepId)?.level ?? 0;
            });
            const level = Math.max(...levels);
            return { day: calendar?.dayOf(touch.occurredAt) ?? '', level };
          })
          .filter(({ level }) => level > 0);
        reminders.forEach(({ day, level }, i) => {
          const first = reminders[i - 2];
          if (level >= 4 || !first) return;
          expect(calendar?.businessDaysBetween(first.day, day)).toBeGreaterThanOrEqual(5);
        });
      }),
      RUNS,
    );
  });

  it('climbs every ladder to its end, step by step', () => {
    fc.assert(
      fc.property(clients, (client) => {
        for (const told of follow(client).asks) {
          const sent = told.ask().sent.map(({ stepId }) => stepId);
          const steps = told.input(START).ladder.steps.filter(({ level }) => level > 0);
          expect(sent.slice(-steps.length)).toEqual(steps.map(({ id }) => id));
        }
      }),
      RUNS,
    );
  });

  it('is told the same with a plan for the whole client as without', () => {
    fc.assert(
      fc.property(clients, fc.nat(90), (client, days) => {
        const asks = asksOf(client);
        const now = instantOf(START, client.client.timeZone) + days * 24 * HOUR;
        const inputs = asks.map((told) => told.input(now));
        const [first] = inputs;
        if (!first) return;
        const plan = planClient({ ...first, asks: inputs.map(({ ask }) => ask) });
        for (const input of inputs) expect(suggest({ ...input, plan })).toEqual(suggest(input));
      }),
      RUNS,
    );
  });
});
