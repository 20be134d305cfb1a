import { describe, expect, it } from 'vitest';
import { ballDays, ballOf, delayLedger } from '@/lib/domain/ball';
import { createCalendar } from '@/lib/domain/calendar';
import { overdueDays, projectAsk } from '@/lib/domain/projection';
import { SHANGHAI, type Story, story } from './support/story';

const calendar = createCalendar(SHANGHAI);
const row = (s: Story, moment: string) => projectAsk(s.input(moment));
const overdue = (s: Story, moment: string) =>
  overdueDays(row(s, moment), calendar, s.instant(moment));

describe('the row of an ask', () => {
  it('is due when the PM has something to do', () => {
    expect(row(story(), '2026-03-11 10:00')).toMatchObject({
      state: 'due',
      open: 1,
      ball: 'client',
    });
  });

  it('waits when time must pass', () => {
    const s = story().sends('reminder', '2026-03-11 10:00');
    expect(row(s, '2026-03-11 11:00')).toMatchObject({ state: 'waiting', levelReached: 1 });
  });

  it('is answered until the PM says what the answer meant', () => {
    const s = story().sends('reminder', '2026-03-11 10:00').hears('2026-03-12 10:00');
    expect(row(s, '2026-03-12 11:00')).toMatchObject({ state: 'answered', ball: 'us' });
  });

  it('is snoozed until the day', () => {
    const s = story().snoozes('2026-03-16', '2026-03-11 10:00');
    expect(row(s, '2026-03-13 10:00').state).toBe('snoozed');
    expect(row(s, '2026-03-16 10:00').state).toBe('due');
  });

  it('is promised until the check', () => {
    const s = story().promises('2026-03-16', '2026-03-11 10:00');
    expect(row(s, '2026-03-16 10:00').state).toBe('promised');
    expect(row(s, '2026-03-17 10:00').state).toBe('due');
  });

  it('is due while we owe the answer to a question', () => {
    const s = story().hears('2026-03-12 10:00').hearsThat('question', '2026-03-12 11:00');
    expect(row(s, '2026-03-12 12:00')).toMatchObject({ state: 'due', ball: 'us' });
  });

  it('is closed', () => {
    const closed = row(story().closes('2026-03-12 10:00'), '2026-03-12 11:00');
    expect(closed).toMatchObject({ state: 'closed', open: 0 });
    expect(closed.overdueAt).toBeUndefined();
    expect(closed.revisitAt).toBeUndefined();
  });

  it('knows the highest level that went out', () => {
    const s = story().sends('prepare', '2026-02-25 10:00');
    expect(row(story(), '2026-02-25 11:00').levelReached).toBe(-1);
    expect(row(s, '2026-02-25 11:00').levelReached).toBe(0);
    s.calls('meeting', '2026-03-17 10:00').sends('reminder', '2026-03-19 10:00');
    expect(row(s, '2026-03-19 11:00').levelReached).toBe(3);
  });

  it('is to be computed again when it becomes overdue', () => {
    const s = story().promises('2026-03-11', '2026-03-02 10:00');
    expect(row(s, '2026-03-02 11:00').revisitAt).toBe(s.instant('2026-03-12 00:00'));
  });
});

describe('overdue', () => {
  it('begins after the end of the due day in the client’s zone', () => {
    expect(overdue(story(), '2026-03-10 23:59')).toBe(0);
    expect(overdue(story(), '2026-03-11 00:00')).toBe(1);
  });

  it('counts business days', () => {
    expect(overdue(story(), '2026-03-16 10:00')).toBe(4);
  });

  it('is at least one day, also on a weekend', () => {
    expect(overdue(story({ due: '2026-03-13' }), '2026-03-14 10:00')).toBe(1);
  });

  it('leaves the list while snoozed, and comes back with all its days', () => {
    const s = story().snoozes('2026-03-16', '2026-03-11 10:00');
    expect(overdue(s, '2026-03-15 10:00')).toBe(0);
    expect(overdue(s, '2026-03-16 10:00')).toBe(4);
  });

  it('leaves the list until a promised day is over', () => {
    const s = story().promises('2026-03-16', '2026-03-11 10:00');
    expect(overdue(s, '2026-03-16 18:00')).toBe(0);
    expect(overdue(s, '2026-03-17 00:00')).toBe(5);
  });

  it('is nothing that we hold', () => {
    expect(overdue(story().hears('2026-03-12 10:00'), '2026-03-13 10:00')).toBe(0);
    expect(overdue(story({ situation: 'acceptance-fixes' }), '2026-03-13 10:00')).toBe(0);
  });
});

describe('whose court the ball is in', () => {
  const at = (s: Story, moment: string) => s.instant(moment);

  it('is the client’s from the beginning', () => {
    const s = story();
    expect(ballOf(s.ask())).toEqual({ side: 'client', since: at(s, '2026-02-24 09:00') });
  });

  it('is ours from the first message that waits for a word', () => {
    const s = story().hears('2026-03-02 10:00').hears('2026-03-03 10:00');
    expect(ballOf(s.ask())).toEqual({ side: 'us', since: at(s, '2026-03-02 10:00') });
  });

  it('stayed with the client where the answer was a mere acknowledgement', () => {
    const s = story().hears('2026-03-02 10:00').hearsThat('acknowledged', '2026-03-04 10:00');
    expect(ballOf(s.ask())).toEqual({ side: 'client', since: at(s, '2026-02-24 09:00') });
  });

  it('is ours from a question until we answer it', () => {
    const s = story().hears('2026-03-02 10:00').hearsThat('question', '2026-03-03 10:00');
    expect(ballOf(s.ask()).since).toBe(at(s, '2026-03-02 10:00'));
    s.writes('2026-03-05 10:00');
    expect(ballOf(s.ask())).toEqual({ side: 'client', since: at(s, '2026-03-05 10:00') });
    // 24 Feb to 2 March: 25-28 (the Saturday is worked) and 2; 2 to 5 March; 5 to 10 March.
    expect(delayLedger(s.ask(), calendar, at(s, '2026-03-10 10:00'))).toEqual({ client: 8, us: 3 });
  });

  it('is nobody’s while the ask is closed', () => {
    const s = story().closes('2026-03-03 10:00').reopens('2026-03-09 10:00');
    expect(delayLedger(s.ask(), calendar, at(s, '2026-03-10 10:00'))).toEqual({ client: 7, us: 0 });
    expect(ballOf(s.ask())).toEqual({ side: 'client', since: at(s, '2026-03-09 10:00') });
  });

  it('says for how many business days', () => {
    const s = story().hears('2026-03-06 10:00');
    const now = '2026-03-10 10:00';
    expect(ballDays(row(s, now), calendar, at(s, now))).toBe(2);
  });
});
