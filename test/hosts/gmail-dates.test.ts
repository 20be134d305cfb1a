import { describe, expect, it } from 'vitest';
import { readShownDate } from '@/lib/hosts/gmail/dates';

const at = (hour: number, minute: number) => new Date(2026, 10, 21, hour, minute).getTime();

describe('a date as Gmail shows it', () => {
  it.each([
    ['Nov 21, 2026, 10:15 AM', 'en', at(10, 15)],
    ['Sat, Nov 21, 2026, 2:05\u202fPM', 'en', at(14, 5)],
    ['Nov 21, 2026, 12:30 AM', 'en', at(0, 30)],
    ['Nov 21, 2026, 12:30 PM', 'en', at(12, 30)],
    ['21 Nov 2026, 14:05', 'en-GB', at(14, 5)],
    ['2026年11月21日 10:15', 'zh-CN', at(10, 15)],
    ['2026年11月21日周六 下午2:05', 'zh-CN', at(14, 5)],
    ['2026年11月21日 上午12:30', 'zh_CN', at(0, 30)],
    ['2026年11月21日 凌晨1:05', 'zh-CN', at(1, 5)],
    ['21. November 2026 um 14:05', 'de', at(14, 5)],
    ['21/11/2026 14:05', 'fr', at(14, 5)],
    ['11/21/2026, 2:05 PM', 'en-US', at(14, 5)],
    ['2026-11-21 14:05', 'sv', at(14, 5)],
  ])('reads %s in %s', (shown, language, expected) => {
    expect(readShownDate(shown, language)).toBe(expected);
  });

  it.each([
    ['', 'en'],
    ['yesterday', 'en'],
    ['10:15 AM', 'en'],
    ['Nov 31, 2026, 10:15 AM', 'en'],
    ['Nov 21, 2026, 25:15', 'en'],
    ['13/13/2026 10:15', 'en'],
    ['mar, 21 nov 2026, 10:15', 'es'],
  ])('leaves "%s" in %s unread', (shown, language) => {
    expect(readShownDate(shown, language)).toBeUndefined();
  });

  it('reads as English where the language is unknown', () => {
    expect(readShownDate('Nov 21, 2026, 10:15 AM', 'not a language')).toBe(at(10, 15));
  });
});
