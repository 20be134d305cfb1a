import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask } from '@/lib/domain/ask';
import { debtsOf } from '@/lib/domain/debts';
import { stepOf } from '@/lib/domain/ladder';
import { planClient } from '@/lib/domain/plan';
import { projectAsk } from '@/lib/domain/projection';
import { chases } from '@/lib/domain/step-reasons';
import { suggest } from '@/lib/domain/suggest';
import { ladders } from '@/lib/guidance/guidance';
import { clients, HOUR, live, never } from './support/random-client';

/** The same client some time later, with nothing new. */
function later({ inputs, asks }: ReturnType<typeof live>, now: number) {
  const { ask: _, otherAsks: __, ladder: ___, ...shared } = inputs[0] ?? never();
  const plan = planClient({ ...shared, asks, now });
  return inputs.map((input) => projectAsk({ ...input, now, plan }));
}

const holds = (check: (told: ReturnType<typeof live>) => void, numRuns = 600) =>
  fc.assert(
    fc.property(clients, (told) => check(live(told))),
    { numRuns },
  );

describe('a client with asks of all situations', { timeout: 60_000 }, () => {
  it('is told something about each of them, the same each time, and with a plan for all', () => {
    holds(({ inputs, shared, asks }) => {
      const plan = planClient({ ...shared, asks });
      for (const input of inputs) {
        const said = suggest(input);
        expect(suggest({ ...input, touches: [...input.touches].reverse() })).toEqual(said);
        expect(suggest({ ...input, plan })).toEqual(said);
        expect(said.blockers.length > 0).toBe(said.kind === 'wait' || said.kind === 'none');
      }
    }, 200);
  });

  it('is not pressed above level 2 while we are late in the project, unless the PM went on', () => {
    holds(({ inputs, shared, asks }) => {
      const calendar = shared.clientCalendar ?? shared.ownCalendar;
      const debts = debtsOf(asks, calendar, shared.now);
      for (const input of inputs) {
        const { kind, level = 0, stepId = '' } = suggest(input);
        const { ask, ladder } = input;
        if (!['send', 'call', 'bundle', 'prepare'].includes(kind) || level < 3) continue;
        if (!chases(ask, stepOf(ladder, stepId) ?? {}) || ask.overrides.includes('G2')) continue;
        const late = debts.filter((debt) => debt.projectId === ask.projectId && debt.id !== ask.id);
        expect(late).toEqual([]);
      }
    });
  });

  it('has rows that time alone changes no earlier than they say', () => {
    const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(clients, share, (told, part) => {
        const now = live(told);
        const rows = later(now, now.shared.now);
        const end = Math.min(...rows.map(({ revisitAt }) => revisitAt ?? Infinity));
        const until = Number.isFinite(end) ? end : now.shared.now + 100 * 24 * HOUR;
        const between = Math.min(
          until - 1,
          Math.floor(now.shared.now + (until - now.shared.now) * part),
        );
        expect(later(now, between)).toEqual(rows.map((row) => ({ ...row, computedAt: between })));
      }),
      { numRuns: 300 },
    );
  });

  it('gets bundles of level 1-2 that hold each ask once, for the same reader', () => {
    holds(({ inputs, asks }) => {
      const byId = new Map(asks.map((ask): [string, Ask] => [ask.id, ask]));
      for (const input of inputs) {
        const { kind, steps = [], askIds, level } = suggest(input);
        if (kind !== 'bundle') continue;
        expect(new Set(askIds).size).toBe(askIds.length);
        expect(askIds).toContain(input.ask.id);
        expect(steps.map(({ askId }) => askId)).toEqual(askIds);
        const levels = steps.map(({ askId, stepId }) => {
          const ladder = ladders[byId.get(askId)?.situation ?? ''];
          expect(ladder?.bundles).toBe(true);
          expect(byId.get(askId)?.state).toBe('open');
          return ladder?.steps.find(({ id }) => id === stepId)?.level ?? 9;
        });
        expect(Math.min(...levels)).toBeGreaterThan(0);
        expect(Math.max(...levels)).toBeLessThan(3);
        expect(level).toBe(Math.max(...levels));
      }
    });
  });

  it('keeps its due days, whatever it promises', () => {
    holds(({ asks, events }) => {
      for (const ask of asks) {
        const own = events.filter(({ askId }) => askId === ask.id);
        const days = own.flatMap((e) => ('due' in e && e.due ? e.due : []));
        expect(ask.due).toBe(days.at(-1));
      }
    }, 100);
  });

  it('hears nothing about an ask that is closed, answered or put aside', () => {
    holds(({ inputs, shared }) => {
      const calendar = shared.clientCalendar ?? shared.ownCalendar;
      for (const input of inputs) {
        const { ask } = input;
        const { kind } = suggest(input);
        const acts = ['send', 'call', 'bundle'].includes(kind);
        if (!acts) continue;
        expect(ask.state).toBe('open');
        expect(ask.unclassifiedTouchId).toBeUndefined();
        const until = ask.snoozedUntil;
        if (until) expect(shared.now).toBeGreaterThanOrEqual(calendar.startOfDay(until));
      }
    });
  });
});
