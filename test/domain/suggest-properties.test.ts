import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAsk } from '@/lib/domain/fold';
import { projectAsk } from '@/lib/domain/projection';
import { suggest } from '@/lib/domain/suggest';
import type { SuggestInput } from '@/lib/domain/suggestion';
import { histories } from './support/random';

const RUNS = { numRuns: 300 };
const calendarsOf = ({ clientCalendar, ownCalendar }: SuggestInput) => [
  clientCalendar ?? ownCalendar,
  ownCalendar,
];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}

describe('whatever happened to an ask', { timeout: 30_000 }, () => {
  it('the same input gives the same suggestion, and is left as it was', () => {
    fc.assert(
      fc.property(histories, ({ told, now }) => {
        const input = frozen(told.input(now));
        expect(suggest(input)).toEqual(suggest(told.input(now)));
      }),
      RUNS,
    );
  });

  it('no step falls on a day off of either side', () => {
    fc.assert(
      fc.property(histories, ({ told, now }) => {
        const input = told.input(now);
        const { when, kind } = suggest(input);
        for (const calendar of calendarsOf(input)) {
          if (when !== undefined) expect(calendar.isBusinessDay(calendar.dayOf(when))).toBe(true);
          if (kind === 'send' || kind === 'call') {
            expect(calendar.isBusinessDay(calendar.dayOf(now))).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  it('nothing is sent before a guard allows it', () => {
    fc.assert(
      fc.property(histories, ({ told, now }) => {
        const input = told.input(now);
        const { ask } = input;
        const { kind, when = 0 } = suggest(input);
        if (kind !== 'send' && kind !== 'call') return;
        const [client = input.ownCalendar] = calendarsOf(input);
        const days = (since: number) =>
          client.businessDaysBetween(client.dayOf(since), client.dayOf(now));
        expect(when).toBeLessThanOrEqual(now);
        if (ask.lastOutboundAt !== undefined) expect(days(ask.lastOutboundAt)).toBeGreaterThan(1);
        if (ask.snoozedUntil)
          expect(now).toBeGreaterThanOrEqual(client.startOfDay(ask.snoozedUntil));
        const promise = ask.promises.at(-1);
        const checked = ask.sent.some(
          ({ at }) => promise && at >= client.endOfDay(promise.promisedFor),
        );
        if (promise && !checked) {
          expect(now).toBeGreaterThanOrEqual(client.endOfDay(promise.promisedFor));
        }
        expect(ask.unclassifiedTouchId).toBeUndefined();
        expect(ask.state).toBe('open');
      }),
      RUNS,
    );
  });

  it('there is a blocker exactly when there is nothing to do now', () => {
    fc.assert(
      fc.property(histories, ({ told, now }) => {
        const { kind, blockers, reasons } = suggest(told.input(now));
        const idle = kind === 'wait' || kind === 'none';
        expect(blockers.length > 0).toBe(idle);
        if (!idle) expect(reasons.length).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('a row changes by time alone no earlier than it says', () => {
    const about = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(histories, about, ({ told, now }, share) => {
        const row = projectAsk(told.input(now));
        const end = row.revisitAt ?? now + 400 * 86_400_000;
        const between = Math.min(end - 1, Math.floor(now + (end - now) * share));
        const later = projectAsk(told.input(between));
        expect(later).toEqual({ ...row, computedAt: between });
        if (row.revisitAt) expect(row.revisitAt).toBeGreaterThan(now);
      }),
      RUNS,
    );
  });

  it('the order in which history is read does not matter', () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ told }, seed) => {
        const mixed = <T>(list: readonly T[]) =>
          list
            .map((item, i) => ({ item, key: (i * 7919 + seed) % 101 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        expect(foldAsk(mixed(told.events), mixed(told.touches))).toEqual(told.ask());
      }),
      RUNS,
    );
  });

  it('taking the last thing back restores what was before', () => {
    fc.assert(
      fc.property(histories, ({ told, now }) => {
        const before = projectAsk(told.input(now));
        told.snoozes('2026-12-01', '2026-11-01 10:00').hears('2026-11-01 11:00');
        projectAsk(told.input(now));
        told.events.pop();
        told.touches.pop();
        expect(projectAsk(told.input(now))).toEqual(before);
      }),
      RUNS,
    );
  });
});
