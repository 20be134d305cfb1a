import { expect, it } from 'vitest';
import {
  epochDayOf,
  lengthOfMonth,
  monthAndDateOf,
  toDay,
  toEpochDay,
  weekdayOf,
} from '@/lib/domain/day';

it('numbers days as UTC does, back and forth, through four centuries', () => {
  for (let day = epochDayOf(1899, 12, 31); day < epochDayOf(2300, 1, 1); day++) {
    const date = new Date(day * 864e5);
    const name = date.toISOString().slice(0, 10);
    if (toDay(day) !== name || toEpochDay(name) !== day || weekdayOf(day) !== date.getUTCDay()) {
      expect.fail(name);
    }
    if (monthAndDateOf(day) !== (date.getUTCMonth() + 1) * 100 + date.getUTCDate()) {
      expect.fail(name);
    }
  }
});

it('reaches from the year 1 to 9999 and no further', () => {
  expect(toDay(toEpochDay('0001-01-01'))).toBe('0001-01-01');
  expect(toDay(toEpochDay('9999-12-31'))).toBe('9999-12-31');
  expect(() => toDay(toEpochDay('9999-12-31') + 1)).toThrow(RangeError);
  expect(() => toDay(toEpochDay('0001-01-01') - 1)).toThrow(RangeError);
  expect(() => toDay(Number.NaN)).toThrow(RangeError);
});

it('knows how long months are', () => {
  expect([lengthOfMonth(2024, 2), lengthOfMonth(2100, 2), lengthOfMonth(2026, 11)]).toEqual([
    29, 28, 30,
  ]);
  expect(lengthOfMonth(2026, 13)).toBeNaN();
});
