import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '@/lib/domain/calendar';
import { nextDue } from '@/lib/domain/next-due';

const germany = createCalendar({ country: 'DE', timeZone: 'Europe/Berlin' });
const china = createCalendar({ country: 'CN', timeZone: 'Asia/Shanghai' });
const update = { situation: 'progress-update', defaultDue: 5 };
const pulse = { situation: 'pulse', defaultDue: 5 };

describe('the next one of a recurring ask', () => {
  it('comes a week, two weeks or a month of the client’s days later', () => {
    const after = (rhythm: 'weekly' | 'biweekly' | 'monthly') =>
      nextDue(update, rhythm, '2026-11-20', '2026-11-20', germany);
    expect(after('weekly')).toBe('2026-11-27');
    expect(after('biweekly')).toBe('2026-12-04');
    expect(after('monthly')).toBe('2026-12-21');
  });

  it('keeps to its days although one was done late, and skips what was missed', () => {
    expect(nextDue(update, 'weekly', '2026-11-20', '2026-11-24', germany)).toBe('2026-11-27');
    expect(nextDue(update, 'weekly', '2026-11-06', '2026-11-24', germany)).toBe('2026-11-27');
    expect(nextDue(update, 'monthly', '2026-08-31', '2026-11-24', germany)).toBe('2026-11-30');
  });

  it('comes after the one that was done early', () => {
    expect(nextDue(update, 'weekly', '2026-11-27', '2026-11-24', germany)).toBe('2026-12-04');
  });

  it('counts around a long break and never falls into it', () => {
    // Chinese New Year 2026: 15 to 23 February off.
    expect(nextDue(update, 'weekly', '2026-02-12', '2026-02-12', china)).toBe('2026-02-26');
    expect(nextDue(update, 'monthly', '2026-01-19', '2026-01-19', china)).toBe('2026-02-24');
  });

  it('takes the last day of a shorter month', () => {
    expect(nextDue(update, 'monthly', '2027-03-31', '2027-03-31', germany)).toBe('2027-04-30');
  });

  it('is monthly for a pulse, and by the situation’s own days without a rhythm', () => {
    expect(nextDue(pulse, 'weekly', '2026-11-20', '2026-11-20', germany)).toBe('2026-12-21');
    expect(nextDue(update, undefined, '2026-11-20', '2026-11-20', germany)).toBe('2026-11-27');
    expect(nextDue(update, 'weekly', undefined, '2026-11-20', germany)).toBe('2026-11-27');
  });

  it('always falls on a business day after today and after the last one', () => {
    const day = fc.integer({ min: 20_500, max: 21_900 }).map((n) => {
      return new Date(n * 86_400_000).toISOString().slice(0, 10);
    });
    const rhythm = fc.constantFrom(undefined, 'weekly', 'biweekly', 'monthly');
    fc.assert(
      fc.property(day, day, rhythm, fc.constantFrom(germany, china), (last, today, r, calendar) => {
        const next = nextDue(update, r as 'weekly' | undefined, last, today, calendar);
        expect(next > last && next > today && calendar.isBusinessDay(next)).toBe(true);
      }),
    );
  });
});
