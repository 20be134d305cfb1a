import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarSpec, createCalendar } from '@/lib/domain/calendar';
import { calendarYear, isOn, switchDay, yearsOf } from '@/lib/domain/calendar-year';
import { regionsOf } from '@/lib/domain/regions';

const germany: CalendarSpec = { country: 'DE', timeZone: 'Europe/Berlin' };
const china: CalendarSpec = { country: 'CN', timeZone: 'Asia/Shanghai' };
const find = (spec: CalendarSpec, day: string) => {
  const found = calendarYear(spec, Number(day.slice(0, 4))).find((one) => one.day === day);
  if (!found) throw new Error(day);
  return found;
};

describe('calendarYear', () => {
  it('counts every day as the calendar does', () => {
    const places = fc.constantFrom<CalendarSpec>(
      germany,
      { ...germany, region: 'BY' },
      china,
      { country: 'AE', timeZone: 'Asia/Dubai' },
      { country: 'US', timeZone: 'America/New_York', weekend: [0] },
      { country: 'XX', timeZone: 'UTC' },
    );
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
    const days = fc.array(day, { maxLength: 20 });
    fc.assert(
      fc.property(places, days, days, fc.integer({ min: 2024, max: 2037 }), (place, off, on, y) => {
        const spec = { ...place, daysOff: off, workDays: on };
        const calendar = createCalendar(spec);
        for (const { day, kind, provisional } of calendarYear(spec, y)) {
          const worked = kind === 'worked' || kind === 'make-up' || kind === 'work-day';
          expect([day, worked]).toEqual([day, calendar.isBusinessDay(day)]);
          expect([day, provisional]).toEqual([day, calendar.isProvisional(day)]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('tells holidays, make-up days and the own word apart', () => {
    expect(find(china, '2026-02-17').kind).toBe('holiday');
    expect(find(china, '2026-02-14').kind).toBe('make-up');
    expect(find(germany, '2026-12-25').kind).toBe('holiday');
    expect(find(germany, '2026-12-26')).toMatchObject({ kind: 'holiday' });
    expect(find(germany, '2026-12-26').published).toBeUndefined();
    const own = { ...germany, daysOff: ['2026-12-28'], workDays: ['2026-12-25', '2026-12-29'] };
    expect(find(own, '2026-12-28').kind).toBe('day-off');
    expect(find(own, '2026-12-25').kind).toBe('work-day');
    expect(find(own, '2026-12-29').kind).toBe('worked');
  });

  it('offers the years that are published and the one after', () => {
    const { last } = yearsOf(china, '2026-11-25');
    expect(find(china, `${last}-05-04`).provisional).toBe(true);
    expect(find(china, `${last - 1}-05-04`).provisional).toBe(false);
    expect(yearsOf({ country: 'XX' }, '2026-11-25')).toEqual({ first: 2026, last: 2027 });
  });
});

describe('switchDay', () => {
  it('switches a holiday off as a work day, and back to what it was', () => {
    const christmas = find(germany, '2026-12-25');
    const off = switchDay(germany, christmas, false);
    expect(off).toEqual({ daysOff: [], workDays: ['2026-12-25'] });
    expect(createCalendar({ ...germany, ...off }).isBusinessDay('2026-12-25')).toBe(true);
    expect(isOn(find({ ...germany, ...off }, '2026-12-25'))).toBe(false);
    expect(switchDay(off, christmas, true)).toEqual({ daysOff: [], workDays: [] });
  });

  it('switches a make-up day off as a day off, and back', () => {
    const saturday = find(china, '2026-02-14');
    const off = switchDay(china, saturday, false);
    expect(off).toEqual({ daysOff: ['2026-02-14'], workDays: [] });
    expect(createCalendar({ ...china, ...off }).isBusinessDay('2026-02-14')).toBe(false);
    expect(switchDay(off, saturday, true)).toEqual({ daysOff: [], workDays: [] });
  });

  it('leaves other days alone', () => {
    const spec = { daysOff: ['2026-03-02'], workDays: ['2026-03-07'] };
    expect(switchDay(spec, find(germany, '2026-12-25'), false)).toEqual({
      daysOff: ['2026-03-02'],
      workDays: ['2026-03-07', '2026-12-25'],
    });
  });
});

describe('regionsOf', () => {
  it('names the parts of a country that have holidays of their own', () => {
    expect(regionsOf('DE').find(([code]) => code === 'BY')?.[1]).toMatch(/^(Bavaria|Bayern)$/);
    expect(regionsOf('CN')).toEqual([]);
    expect(regionsOf('constructor')).toEqual([]);
  });
});
