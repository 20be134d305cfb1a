import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarSpec, createCalendar } from '@/lib/domain/calendar';

const china = createCalendar({ country: 'CN', timeZone: 'Asia/Shanghai' });
const bavaria = createCalendar({ country: 'DE', region: 'BY', timeZone: 'Europe/Berlin' });
const england = createCalendar({ country: 'GB', region: 'ENG', timeZone: 'Europe/London' });
const nowhere = createCalendar({ country: 'ZZ', timeZone: 'UTC' });

describe('business days in China', () => {
  it('include the Sunday that makes up for New Year', () => {
    expect(china.isBusinessDay('2026-01-04')).toBe(true);
  });

  it('leave out the bridge day that it makes up for', () => {
    expect(china.isBusinessDay('2026-01-02')).toBe(false);
  });

  it('jump over the Spring Festival', () => {
    expect(china.addBusinessDays('2026-02-14', 1)).toBe('2026-02-24');
    expect(china.addBusinessDays('2026-02-24', -1)).toBe('2026-02-14');
  });

  it('are provisional after the last published year', () => {
    const next = Number(china.knownUntil.slice(0, 4)) + 1;
    expect(china.knownUntil >= '2026-12-31').toBe(true);
    expect(china.isProvisional(china.knownUntil)).toBe(false);
    expect(china.isProvisional(`${next}-01-01`)).toBe(true);
    expect(china.isBusinessDay(`${next}-01-01`)).toBe(false);
    expect(china.isBusinessDay(china.addBusinessDays(`${next}-06-01`, 0))).toBe(true);
  });
});

describe('business days in Bavaria and England', () => {
  it('leave out what only Bavaria celebrates', () => {
    expect(bavaria.isBusinessDay('2026-01-06')).toBe(false);
    expect(england.isBusinessDay('2026-01-06')).toBe(true);
  });

  it('leave out the substitute for a holiday on a Saturday', () => {
    expect(england.isBusinessDay('2026-12-28')).toBe(false);
  });

  it('are known until the end of the table', () => {
    expect(bavaria.knownUntil).toBe('2035-12-31');
    expect(bavaria.isProvisional('2036-01-01')).toBe(true);
    expect(bavaria.isBusinessDay('2036-12-25')).toBe(false);
  });

  it('are provisional before the table too', () => {
    expect(bavaria.isProvisional('2023-12-29')).toBe(true);
  });
});

describe('counting', () => {
  it('goes forward and back over a weekend', () => {
    expect(nowhere.addBusinessDays('2026-11-27', 1)).toBe('2026-11-30');
    expect(nowhere.addBusinessDays('2026-11-30', -1)).toBe('2026-11-27');
    expect(nowhere.addBusinessDays('2026-11-28', -1)).toBe('2026-11-27');
    expect(nowhere.addBusinessDays('2026-11-28', 1)).toBe('2026-11-30');
  });

  it('by zero stays on a business day and else goes to the next', () => {
    expect(nowhere.addBusinessDays('2026-11-27', 0)).toBe('2026-11-27');
    expect(nowhere.addBusinessDays('2026-11-28', 0)).toBe('2026-11-30');
  });

  it('between days leaves out the first and takes in the last', () => {
    expect(nowhere.businessDaysBetween('2026-11-27', '2026-11-30')).toBe(1);
    expect(nowhere.businessDaysBetween('2026-11-30', '2026-11-30')).toBe(0);
    expect(nowhere.businessDaysBetween('2026-11-27', '2026-11-29')).toBe(0);
    expect(nowhere.businessDaysBetween('2026-11-30', '2026-11-27')).toBe(-1);
  });

  it('is the same far from today', () => {
    expect(nowhere.addBusinessDays('1999-12-31', 1)).toBe('2000-01-03');
    expect(nowhere.addBusinessDays('2040-12-31', 1)).toBe('2041-01-01');
    expect(nowhere.addBusinessDays('2041-01-01', -1)).toBe('2040-12-31');
    expect(nowhere.addBusinessDays('2015-01-01', -1)).toBe('2014-12-31');
    expect(nowhere.businessDaysBetween('2014-12-31', '2041-01-01')).toBe(6784);
    expect(() => nowhere.addBusinessDays('9999-12-31', 1)).toThrow(RangeError);
  });

  it('agrees with itself, whatever the day', () => {
    const day = fc
      .integer({ min: Date.UTC(2013, 0) / 864e5, max: Date.UTC(2043, 0) / 864e5 })
      .map((n) => new Date(n * 864e5).toISOString().slice(0, 10));
    const calendar = fc.constantFrom(china, bavaria, england, nowhere);
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 400 }), ({ ...c }, from, n) => {
        const later = c.addBusinessDays(from, n);
        expect(c.isBusinessDay(later)).toBe(true);
        expect(c.businessDaysBetween(from, later)).toBe(n);
        expect(c.addBusinessDays(later, 0)).toBe(later);
        const earlier = c.addBusinessDays(from, -n);
        expect(c.isBusinessDay(earlier)).toBe(true);
        expect(c.businessDaysBetween(from, earlier)).toBe(c.isBusinessDay(from) ? -n : 1 - n);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('breaks', () => {
  it('are counted beside the business day', () => {
    expect(china.breakAfter('2026-02-14')).toBe(9);
    expect(china.breakBefore('2026-02-24')).toBe(9);
    expect(nowhere.breakAfter('2026-11-27')).toBe(2);
    expect(nowhere.breakBefore('2026-11-30')).toBe(2);
    expect(nowhere.breakAfter('2026-11-26')).toBe(0);
    expect(nowhere.breakBefore('2026-11-27')).toBe(0);
  });
});

describe('own days', () => {
  const spec: CalendarSpec = {
    country: 'DE',
    timeZone: 'Europe/Berlin',
    daysOff: ['2026-11-26', '2026-11-29'],
    workDays: ['2026-11-28', '2026-11-29', '2026-12-25'],
  };

  it('off are no business days, whatever else is said', () => {
    expect(createCalendar(spec).isBusinessDay('2026-11-26')).toBe(false);
    expect(createCalendar(spec).isBusinessDay('2026-11-29')).toBe(false);
  });

  it('worked are business days on weekends and holidays', () => {
    expect(createCalendar(spec).isBusinessDay('2026-11-28')).toBe(true);
    expect(createCalendar(spec).isBusinessDay('2026-12-25')).toBe(true);
  });

  it('may make another weekend', () => {
    const riyadh = createCalendar({ country: 'SA', timeZone: 'Asia/Riyadh' });
    expect(riyadh.isBusinessDay('2026-11-27')).toBe(false);
    expect(riyadh.isBusinessDay('2026-11-29')).toBe(true);
    const monday = createCalendar({ country: 'SA', timeZone: 'Asia/Riyadh', weekend: [1] });
    expect(monday.isBusinessDay('2026-11-27')).toBe(true);
    expect(monday.isBusinessDay('2026-11-30')).toBe(false);
  });
});

describe('instants', () => {
  it('fall on local days, which begin and end where clocks change', () => {
    expect(bavaria.dayOf(Date.parse('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
    expect(bavaria.startOfDay('2026-03-29')).toBe(Date.parse('2026-03-28T23:00:00Z'));
    expect(bavaria.endOfDay('2026-03-29')).toBe(Date.parse('2026-03-29T22:00:00Z'));
  });

  it('of the hours are nine to six unless something else is said', () => {
    expect(china.hoursOf('2026-11-28')).toEqual({
      open: Date.parse('2026-11-28T01:00:00Z'),
      close: Date.parse('2026-11-28T10:00:00Z'),
    });
    const late = createCalendar({ country: 'US', timeZone: 'UTC', hours: ['10:30', '24:00'] });
    expect(late.hoursOf('2026-11-27')).toEqual({
      open: Date.parse('2026-11-27T10:30:00Z'),
      close: Date.parse('2026-11-28T00:00:00Z'),
    });
  });
});

describe('specs', () => {
  it('that are equal give the same calendar, which later changes of the spec do not touch', () => {
    const spec: CalendarSpec = { country: 'FR', timeZone: 'Europe/Paris', daysOff: ['2026-11-27'] };
    const calendar = createCalendar(spec);
    expect(createCalendar({ ...spec })).toBe(calendar);
    spec.daysOff?.push('2026-11-30');
    expect(calendar.spec.daysOff).toEqual(['2026-11-27']);
    expect(createCalendar(spec).isBusinessDay('2026-11-30')).toBe(false);
    expect(calendar.isBusinessDay('2026-11-30')).toBe(true);
  });

  it('of an unknown country have weekends only, all of it provisional', () => {
    expect(nowhere.isBusinessDay('2026-12-25')).toBe(true);
    expect(nowhere.isBusinessDay('2026-12-26')).toBe(false);
    expect(nowhere.isProvisional('2026-11-27')).toBe(true);
  });

  it.each([
    ['an unknown time zone', { timeZone: 'Mars/Olympus' }],
    ['no time zone', { timeZone: '' }],
    ['a day off that does not exist', { daysOff: ['2026-02-30'] }],
    ['hours that close before they open', { hours: ['18:00', '09:00'] as [string, string] }],
    ['hours that are none', { hours: ['9', '18'] as [string, string] }],
    ['a week without work', { weekend: [0, 1, 2, 3, 4, 5, 6] }],
  ])('with %s are refused', (_, wrong) => {
    expect(() => createCalendar({ country: 'DE', timeZone: 'Europe/Berlin', ...wrong })).toThrow(
      RangeError,
    );
  });

  it.each(['2026-02-30', '2026-2-3', '', 'tomorrow', '2026-02-29'])(
    'refuse the day "%s" in every question',
    (day) => {
      expect(() => china.isBusinessDay(day)).toThrow(RangeError);
      expect(() => china.addBusinessDays(day, 1)).toThrow(RangeError);
      expect(() => china.businessDaysBetween('2026-01-01', day)).toThrow(RangeError);
      expect(() => china.isProvisional(day)).toThrow(RangeError);
      expect(() => china.hoursOf(day)).toThrow(RangeError);
      expect(() => china.endOfDay(day)).toThrow(RangeError);
      expect(() => china.breakAfter(day)).toThrow(RangeError);
    },
  );

  it('refuse parts of days', () => {
    expect(() => china.addBusinessDays('2026-11-27', 1.5)).toThrow(RangeError);
    expect(() => china.addBusinessDays('2026-11-27', Number.NaN)).toThrow(RangeError);
  });
});
