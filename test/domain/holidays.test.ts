import chineseDays from 'chinese-days/dist/chinese-days.json';
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { epochDayOf, toDay, toEpochDay } from '@/lib/domain/day';
import { HOLIDAY_ATTRIBUTION, holidaysOf, weekendOf } from '@/lib/domain/holidays';

const UPDATE = 'the tables are older than the library: npx vite-node scripts/holidays.ts';

function daysOf(holiday: HolidaysTypes.Holiday): string[] {
  const sunset = holiday.date.endsWith('-0600') ? 6 : 0;
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000 - sunset;
  // 25 hours: the day on which clocks go back; less than 17: half a day.
  const count = hours < 17 ? 0 : Math.max(1, Math.floor((hours + 6) / 24));
  const first = toEpochDay(holiday.date.slice(0, 10));
  return Array.from({ length: count }, (_, i) => toDay(first + i));
}

function fromLibrary(place: [string, string?, string?], year: number): string[] {
  const library = new Holidays(place[0], place[1] ?? '', place[2] ?? '');
  const found = [year - 1, year, year + 1]
    .flatMap((y) => library.getHolidays(y))
    .filter(({ type, date }) => type === 'public' && !date.includes(' 12:00'))
    .flatMap(daysOf)
    .filter((day) => day.startsWith(String(year)));
  return [...new Set(found)].sort();
}

function fromTable(country: string, region: string | undefined, year: number): string[] {
  const { mark } = holidaysOf(country, region);
  const days: string[] = [];
  for (let day = epochDayOf(year, 1, 1); day < epochDayOf(year + 1, 1, 1); day++) {
    if (mark(day) === 'off') days.push(toDay(day));
  }
  return days;
}

describe('the table of holidays says what date-holidays says', () => {
  it.each([
    ['DE'],
    ['DE', 'BY'],
    ['DE', 'BY', 'A'],
    ['US'],
    ['US', 'CA'],
    ['US', 'LA', 'NO'],
    ['GB', 'ENG'],
    ['GB', 'SCT'],
    ['JP'],
    ['IN'],
    ['IN', 'TN'],
    ['BR'],
    ['BR', 'SP'],
    ['CH'],
    ['CH', 'ZH'],
    ['ES', 'CT'],
    ['HK'],
    ['KR'],
    ['SG'],
    ['SA'],
    ['IL'],
    ['TR'],
    ['AU', 'NSW'],
    ['NZ'],
  ] as [string, string?, string?][])('%s %s %s', (...place) => {
    const [country, state, region] = place;
    const area = [state, region].filter(Boolean).join('-');
    for (const year of [2024, 2026, 2027, 2031, 2035]) {
      const expected = fromLibrary(place, year);
      expect(expected.length, UPDATE).toBeGreaterThan(0);
      expect(fromTable(country, area, year), `${year}: ${UPDATE}`).toEqual(expected);
    }
  });
});

describe('China', () => {
  const { knownFrom, knownUntil, mark } = holidaysOf('CN');

  it('is known until the end of the last year that chinese-days has', () => {
    const years = Object.keys(chineseDays.holidays).map((day) => day.slice(0, 4));
    expect(knownUntil.slice(0, 4), UPDATE).toBe(years.sort().at(-1));
    expect(knownUntil.slice(4)).toBe('-12-31');
  });

  it('works and rests on the days that chinese-days says', () => {
    for (let day = toEpochDay(knownFrom); day <= toEpochDay(knownUntil); day++) {
      const weekday = new Date(`${toDay(day)}T00:00Z`).getUTCDay() % 6 !== 0;
      const worked = mark(day) ? mark(day) === 'worked' : weekday;
      const { holidays, workdays } = chineseDays;
      const expected = toDay(day) in workdays || (weekday && !(toDay(day) in holidays));
      expect(worked, `${toDay(day)}: ${UPDATE}`).toBe(expected);
    }
  });

  it('rests on fixed dates alone in years not yet published', () => {
    const year = Number(knownUntil.slice(0, 4)) + 1;
    expect(fromTable('CN', undefined, year).map((day) => day.slice(5))).toEqual([
      '01-01',
      '05-01',
      '05-02',
      '10-01',
      '10-02',
      '10-03',
    ]);
  });
});

describe('regions', () => {
  it('may be written in several ways', () => {
    const assumption = toEpochDay('2026-08-15');
    for (const region of ['SL', 'sl', 'DE-SL', 'SL-X']) {
      expect(holidaysOf('de', region).mark(assumption), region).toBe('off');
    }
    expect(holidaysOf('DE').mark(assumption)).toBeUndefined();
  });

  it('have their country’s holidays when they are unknown', () => {
    expect(fromTable('DE', 'ATLANTIS', 2026)).toEqual(fromTable('DE', undefined, 2026));
  });

  it('keep the fixed dates of their country and their own after the last year', () => {
    const dates = fromTable('DE', 'BY', 2040).map((day) => day.slice(5));
    expect(dates).toEqual(expect.arrayContaining(['01-06', '10-03', '11-01', '12-25', '12-26']));
    expect(dates).not.toContain('10-31');
  });
});

it('has no holidays of an unknown country, and none of its days is published', () => {
  for (const country of ['ZZ', '', '__proto__', 'constructor']) {
    expect(fromTable(country, undefined, 2026), country).toEqual([]);
    expect(holidaysOf(country).knownUntil < '1900-01-01').toBe(true);
  }
});

it('knows weekends that are not Saturday and Sunday', () => {
  expect(weekendOf('SA')).toEqual([5, 6]);
  expect(weekendOf('AE')).toEqual([0, 6]);
  expect(weekendOf('MY', '03')).toEqual([5, 6]);
  expect(weekendOf('MY', '14')).toEqual([0, 6]);
});

it('names its sources and their licences', () => {
  expect(HOLIDAY_ATTRIBUTION).toContain('CC BY-SA 3.0');
  expect(HOLIDAY_ATTRIBUTION).toContain('chinese-days');
});
