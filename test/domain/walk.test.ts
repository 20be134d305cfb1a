import { describe, expect, it } from 'vitest';
import type { CalendarSpec } from '@/lib/domain/calendar';
import type { Step } from '@/lib/domain/ladder';
import { ladders as guidance, situations } from '@/lib/guidance/guidance';
import { BERLIN, localOf, NEW_YORK, SHANGHAI, type Story, story } from './support/story';

const LONDON: CalendarSpec = { country: 'GB', region: 'ENG', timeZone: 'Europe/London' };

/** Times of year that are hard on a calendar: client, PM, the day it is opened, the due day. */
const seasons: [
  name: string,
  client: CalendarSpec,
  own: CalendarSpec,
  opened: string,
  due: string,
][] = [
  ['Chinese New Year and its make-up days', SHANGHAI, SHANGHAI, '2026-01-26', '2026-02-11'],
  ['the October week', SHANGHAI, BERLIN, '2026-09-14', '2026-09-28'],
  ['past the last published Chinese year', SHANGHAI, SHANGHAI, '2026-12-07', '2026-12-24'],
  ['Christmas and New Year in Germany', BERLIN, BERLIN, '2026-12-01', '2026-12-18'],
  ['Christmas and New Year in the UK', LONDON, SHANGHAI, '2026-12-01', '2026-12-18'],
  ['Thanksgiving in the US', NEW_YORK, SHANGHAI, '2026-11-09', '2026-11-24'],
  ['the change to summer time', BERLIN, NEW_YORK, '2026-03-09', '2026-03-25'],
  ['the change to winter time', NEW_YORK, BERLIN, '2026-10-19', '2026-10-30'],
];

interface Done {
  step: Step;
  at: number;
  provisional: boolean;
}

const isDue = (kind: string, step: Step) =>
  kind === 'prepare' ? step.medium === 'self' : ['send', 'call'].includes(kind);
/** A step that comes again each week has no end of its own. */
const ENOUGH = 8;

/** The PM does each step at the moment it is due, until nothing is left. */
function walk(told: Story, start: number): { done: Done[]; end: string } {
  const { ladder } = told.input(start);
  const done: Done[] = [];
  let now = start;
  for (let turn = 0; turn < 400; turn++) {
    const { kind, stepId, reasons, revisitAt, blockers } = told.at(now);
    const step = ladder.steps.find(({ id }) => id === stepId);
    if (step && isDue(kind, step)) {
      const moment = localOf(now, told.zone);
      if (kind === 'call') told.calls(step.id, moment);
      else told.sends(step.id, moment);
      done.push({
        step,
        at: now,
        provisional: reasons.some((r) => r.rule === 'calendar-provisional'),
      });
      if (done.length === ENOUGH && ladder.steps.some(({ every }) => every))
        return { done, end: 'weekly' };
      now += 60_000;
      continue;
    }
    if (kind === 'decide') return { done, end: 'decide' };
    if (revisitAt === undefined)
      return { done, end: `${kind} ${blockers.map(({ rule }) => rule)}` };
    now = revisitAt;
  }
  throw new Error('never ends');
}

describe.each(seasons)('in %s', (_, client, own, opened, due) => {
  it.each(situations)('%s is walked from its opening to its end', (situation) => {
    const told = story({ situation, client, own, opened: `${opened} 09:00`, due });
    const start = told.instant(`${opened} 09:00`);
    const { done, end } = walk(told, start);
    const { ladder, clientCalendar, ownCalendar } = told.input(start);
    expect(end).toBe(
      ladder.closesItself ? 'none closes-itself' : situation === 'our-delay' ? 'weekly' : 'decide',
    );
    // Nothing is jumped over: what a walk leaves out had lapsed before its time.
    const walked = done.map(({ step }) => step.id);
    const left = ladder.steps.filter(({ id }) => !walked.includes(id));
    for (const step of left) expect([step.id, step.level]).toEqual([step.id, 0]);
    const order = ladder.steps.map(({ id }) => id).filter((id) => walked.includes(id));
    expect([...new Set(walked)]).toEqual(order);
    for (const { step, at, provisional } of done) {
      const day = clientCalendar?.dayOf(at) ?? '';
      expect([step.id, day, clientCalendar?.isBusinessDay(day)]).toEqual([step.id, day, true]);
      expect(ownCalendar.isBusinessDay(ownCalendar.dayOf(at))).toBe(true);
      expect(provisional).toBe(clientCalendar?.isProvisional(day));
      if (step.level >= 3) {
        expect(clientCalendar?.breakAfter(day)).toBeLessThan(3);
        expect(clientCalendar?.breakBefore(day)).toBeLessThan(3);
      }
      if (step.anchor === 'due' && step.unit === 'business') {
        const earliest = clientCalendar?.addBusinessDays(due, step.offset) ?? '';
        expect([step.id, day >= earliest]).toEqual([step.id, true]);
      }
    }
  });
});

describe('the seasons', () => {
  it('reach past what China has published', () => {
    const told = story({ client: SHANGHAI, opened: '2026-12-07 09:00', due: '2026-12-24' });
    const { done } = walk(told, told.instant('2026-12-07 09:00'));
    expect(done.some(({ provisional }) => provisional)).toBe(true);
  });

  it('move at least one step each', () => {
    expect(Object.keys(guidance)).toHaveLength(26);
    const told = story({ client: SHANGHAI, opened: '2026-01-26 09:00', due: '2026-02-11' });
    const { done } = walk(told, told.instant('2026-01-26 09:00'));
    const holidays = done.filter(({ at }) => localOf(at, told.zone).slice(0, 7) === '2026-02');
    // 15-23 February 2026 is the Spring Festival: no step falls into it.
    for (const { at } of holidays) {
      expect(
        localOf(at, told.zone).slice(0, 10) > '2026-02-23' ||
          localOf(at, told.zone).slice(0, 10) < '2026-02-15',
      ).toBe(true);
    }
  });
});
