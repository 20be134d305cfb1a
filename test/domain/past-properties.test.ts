import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTimes } from '@/lib/domain/answer-times';
import { delayLedger } from '@/lib/domain/ball';
import { createCalendar } from '@/lib/domain/calendar';
import { chronologyOf } from '@/lib/domain/chronology';
import { delayOf, movedMilestones } from '@/lib/domain/delay';
import { foldAsk } from '@/lib/domain/fold';
import { asksAt } from '@/lib/domain/past';
import { promisesOf } from '@/lib/domain/promises';
import { histories } from './support/random';
import type { Story } from './support/story';

const moments = fc.tuple(histories, fc.double({ min: -0.1, max: 1.1, noNaN: true }));

function at(told: Story, now: number, share: number): number {
  const first = Math.min(...told.events.map(({ occurredAt }) => occurredAt));
  return Math.round(first + (now - first) * share);
}

/** All that the ledger says of a history at a moment. */
function answers(told: Story, moment: number, cut: boolean) {
  const had = <T extends { occurredAt: number }>(list: T[]) =>
    cut ? list.filter(({ occurredAt }) => occurredAt <= moment) : list;
  const history = { events: had(told.events), touches: had(told.touches) };
  const { ladder, clientCalendar, ownCalendar } = told.input(moment);
  const calendar = clientCalendar ?? ownCalendar;
  const asks = [...asksAt(history, moment).values()];
  return {
    chronology: chronologyOf({ history, askId: told.id, ladder, calendar, at: moment }),
    delay: delayOf(asks, calendar, moment),
    milestones: movedMilestones(history, 'project', calendar, moment),
    promises: asks.map((ask) => promisesOf(ask, calendar, moment)),
    answerTimes: answerTimes(history.touches, calendar, moment),
  };
}

describe('any past moment', () => {
  it('gives the answers of a history that ends there', () => {
    fc.assert(
      fc.property(moments, ([{ told, now }, share]) => {
        const moment = at(told, now, share);
        expect(answers(told, moment, false)).toEqual(answers(told, moment, true));
      }),
      { numRuns: 300 },
    );
  });

  it('has a chronology in order, that nothing but what came later adds to', () => {
    fc.assert(
      fc.property(moments, ([{ told, now }, share]) => {
        const { chronology } = answers(told, at(told, now, share), false);
        const times = chronology.map((entry) => entry.at);
        expect(times).toEqual([...times].sort((a, b) => a - b));
        const later = answers(told, now, false).chronology;
        const solid = (entries: typeof later) =>
          entries.filter(({ kind }) =>
            ['asked', 'reminded', 'noticed', 'wrote', 'talked'].includes(kind),
          );
        expect(solid(later).slice(0, solid(chronology).length)).toEqual(solid(chronology));
      }),
      { numRuns: 300 },
    );
  });

  it('has the ledger of an ask as its card shows it, and no late day that was not held', () => {
    fc.assert(
      fc.property(histories, ({ told, now }) => {
        const { clientCalendar, ownCalendar } = told.input(now);
        const calendar = clientCalendar ?? createCalendar(ownCalendar.spec);
        const ask = foldAsk(told.events, told.touches);
        const { late, ...ledger } = delayOf([ask], calendar, now);
        expect(ledger).toEqual(delayLedger(ask, calendar, now));
        expect(late.client).toBeLessThanOrEqual(ledger.client);
        expect(late.us).toBeLessThanOrEqual(ledger.us);
      }),
      { numRuns: 300 },
    );
  });
});
