import { describe, expect, it } from 'vitest';
import { createFormat } from '@/lib/i18n/format';
import { htmlLang, pickLanguage } from '@/lib/i18n/language';

const now = Date.UTC(2026, 10, 24, 3, 0);
const en = createFormat({ language: 'en', timeZone: 'Asia/Shanghai', now });
const zh = createFormat({ language: 'zh', timeZone: 'Asia/Shanghai', now });

describe('days and instants in words', () => {
  it('names a day with its weekday, day and month', () => {
    expect(en.day('2026-11-27')).toBe('Fri 27 Nov');
    expect(zh.day('2026-11-27')).toBe('11月27日 周五');
  });
  it('adds the year when it is another one', () => {
    expect(en.day('2027-01-04')).toBe('Mon 4 Jan 2027');
    expect(zh.day('2027-01-04')).toBe('2027年1月4日 周一');
  });
  it('tells how far a day is away', () => {
    expect(en.relativeDay('2026-11-24')).toBe('today');
    expect(en.relativeDay('2026-11-25')).toBe('tomorrow');
    expect(en.relativeDay('2026-11-27')).toBe('in 3 days');
    expect(en.relativeDay('2026-11-22')).toBe('2 days ago');
    expect(zh.relativeDay('2026-11-25')).toBe('明天');
    expect(zh.relativeDay('2026-11-27')).toBe('3天后');
  });
  it('uses the time zone of the reader for instants', () => {
    const late = Date.UTC(2026, 10, 24, 23, 30);
    expect(en.moment(late)).toBe('Wed 25 Nov, 07:30');
    expect(zh.moment(late)).toBe('11月25日 周三 07:30');
    expect(createFormat({ language: 'en', timeZone: 'UTC', now }).moment(late)).toBe(
      'Tue 24 Nov, 23:30',
    );
    expect(en.timeRange(late, late + 3_600_000)).toBe('07:30–08:30');
  });
  it('writes midnight as 00:00', () => {
    expect(en.time(Date.UTC(2026, 10, 24, 16, 0))).toBe('00:00');
  });
  it('counts business days in singular and plural', () => {
    expect(en.businessDays(1)).toBe('1 business day');
    expect(en.businessDays(2)).toBe('2 business days');
    expect(zh.businessDays(1)).toBe('1 个工作日');
  });
  it('names countries, zones and lists in the language', () => {
    expect(en.country('CN')).toBe('China');
    expect(zh.country('DE')).toBe('德国');
    expect(en.country('?!')).toBe('?!');
    expect(en.timeZone('Asia/Shanghai')).toBe('Shanghai (GMT+8)');
    expect(zh.list(['甲', '乙', '丙'])).toBe('甲、乙和丙');
  });
  it('gives back what it cannot read instead of failing', () => {
    expect(en.day('soon')).toBe('soon');
    expect(createFormat({ language: 'en', timeZone: 'Not/AZone', now }).time(now)).toBe('03:00');
    expect(en.timeZone('Not/AZone')).toBe('Not/AZone');
  });
});

describe('pickLanguage', () => {
  it('follows the choice of the PM before the browser', () => {
    expect(pickLanguage('zh', ['en-US'])).toBe('zh');
  });
  it('takes the first language of the browser that we have', () => {
    expect(pickLanguage('auto', ['fr-FR', 'zh-Hans-CN', 'en'])).toBe('zh');
    expect(pickLanguage('auto', ['en-AU', 'zh'])).toBe('en');
  });
  it('falls back to English', () => {
    expect(pickLanguage('auto', ['fr', 'de'])).toBe('en');
    expect(pickLanguage('auto', [])).toBe('en');
  });
  it('marks Chinese as simplified for fonts and screen readers', () => {
    expect(htmlLang('zh')).toBe('zh-CN');
  });
});
