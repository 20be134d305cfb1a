import { describe, expect, it } from 'vitest';
import { createCalendar } from '@/lib/domain/calendar';
import { type DayRef, readDayInWords } from '@/lib/mail/day-in-words';

/** Wednesday 25 November 2026, ten in the morning in Shanghai; still Tuesday evening in New York. */
const now = Date.parse('2026-11-25T02:00:00Z');
const wednesday = { now, timeZone: 'Asia/Shanghai' };
const sunday = { now: Date.parse('2026-11-29T02:00:00Z'), timeZone: 'Asia/Shanghai' };
const friday = { now: Date.parse('2026-11-27T02:00:00Z'), timeZone: 'Asia/Shanghai' };

function read(text: string, ref: DayRef = wednesday): string {
  const result = readDayInWords(text, ref);
  return result.ok ? result.day : result.code;
}

describe('in English, said on Wednesday 25 November 2026', () => {
  it.each([
    ['today', '2026-11-25'],
    ['tomorrow', '2026-11-26'],
    ['Tomorrow morning', '2026-11-26'],
    ['tomorrow at 3pm', '2026-11-26'],
    ['the day after tomorrow', '2026-11-27'],
    ['tonight', '2026-11-25'],
    ['Friday', '2026-11-27'],
    ['by Friday EOD', '2026-11-27'],
    ['on Mon.', '2026-11-30'],
    ['this Friday', '2026-11-27'],
    ['next Friday', '2026-12-04'],
    ['Friday next week', '2026-12-04'],
    ['next week on Tuesday', '2026-12-01'],
    ['Tuesday the week after next', '2026-12-08'],
    ['this coming Wednesday', '2026-12-02'],
    ['in 3 business days', '2026-11-30'],
    ['10 working days from now', '2026-12-09'],
    ['in 3 days', '2026-11-28'],
    ['in two weeks', '2026-12-09'],
    ["in two weeks' time", '2026-12-09'],
    ['2 weeks', '2026-12-09'],
    ['a week from now', '2026-12-02'],
    ['in a month', '2026-12-25'],
    ['in a fortnight', '2026-12-09'],
    ['27 Nov', '2026-11-27'],
    ['Nov 27', '2026-11-27'],
    ['November 27th, 2026', '2026-11-27'],
    ['Friday, 4 December', '2026-12-04'],
    ['the fifth of December', '2026-12-05'],
    ['5 Jan', '2027-01-05'],
    ['2026-11-27', '2026-11-27'],
    ['2026/11/27 14:30', '2026-11-27'],
    ['27.11.2026', '2026-11-27'],
    ['11/27/2026', '2026-11-27'],
    ['27/11', '2026-11-27'],
    ['12/12/2026', '2026-12-12'],
    ['20261127', '2026-11-27'],
    ['the 30th', '2026-11-30'],
    ['the 20th', '2026-12-20'],
    ['first of next month', '2026-12-01'],
    ['the 5th of next month', '2026-12-05'],
    ['end of the month', '2026-11-30'],
    ['EOM', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of January', '2027-01-31'],
    ['end of the year', '2026-12-31'],
    ['They promised it for next Friday', '2026-12-04'],
    ['we will send it by Friday 27 November', '2026-11-27'],
    ['remind me tomorrow 🎉', '2026-11-26'],
  ])('"%s" is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });
});

describe('in Chinese, said on Wednesday 25 November 2026', () => {
  it.each([
    ['今天', '2026-11-25'],
    ['明天', '2026-11-26'],
    ['明天下午3点', '2026-11-26'],
    ['后天', '2026-11-27'],
    ['大后天', '2026-11-28'],
    ['周五', '2026-11-27'],
    ['周五前', '2026-11-27'],
    ['本周五', '2026-11-27'],
    ['下周五', '2026-12-04'],
    ['下星期一上午十点', '2026-11-30'],
    ['下下周二', '2026-12-08'],
    ['下週五', '2026-12-04'],
    ['三天后', '2026-11-28'],
    ['３天後', '2026-11-28'],
    ['3个工作日后', '2026-11-30'],
    ['十个工作日内', '2026-12-09'],
    ['两周后', '2026-12-09'],
    ['过两周', '2026-12-09'],
    ['一个月后', '2026-12-25'],
    ['月底', '2026-11-30'],
    ['本月底', '2026-11-30'],
    ['下个月底', '2026-12-31'],
    ['12月底', '2026-12-31'],
    ['年底', '2026-12-31'],
    ['12月5日', '2026-12-05'],
    ['十二月五号', '2026-12-05'],
    ['2026年12月5日', '2026-12-05'],
    ['明年3月1日', '2027-03-01'],
    ['二〇二六年十一月二十七日', '2026-11-27'],
    ['十一月二十七号前', '2026-11-27'],
    ['30号之前', '2026-11-30'],
    ['明年底', '2027-12-31'],
    ['1月5日', '2027-01-05'],
    ['下个月5号', '2026-12-05'],
    ['下月十五号', '2026-12-15'],
    ['30号', '2026-11-30'],
    ['20号', '2026-12-20'],
    ['客户答应下周五给答复', '2026-12-04'],
    ['11月27日（周五）', '2026-11-27'],
  ])('"%s" is %s', (text, day) => {
    expect(read(text)).toBe(day);
  });
});

describe('on a Sunday the week that began on Monday is not over', () => {
  it.each([
    ['下周五', '2026-12-04'],
    ['next Friday', '2026-12-04'],
    ['周五', '2026-12-04'],
    ['下下周二', '2026-12-08'],
    ['本周五', 'day-past'],
    ['下周日', '2026-12-06'],
  ])('"%s" is %s', (text, day) => {
    expect(read(text, sunday)).toBe(day);
  });
});

describe('business days', () => {
  it('are those of the calendar that is given', () => {
    const calendar = createCalendar({ country: 'CN', timeZone: 'Asia/Shanghai' });
    const beforeFestival = { now: Date.parse('2026-02-14T02:00:00Z'), timeZone: 'Asia/Shanghai' };
    expect(read('3个工作日后', { ...beforeFestival, calendar })).toBe('2026-02-26');
    expect(read('in 3 business days', { ...beforeFestival, calendar })).toBe('2026-02-26');
    expect(read('3个工作日后', beforeFestival)).toBe('2026-02-18');
  });
});

describe('the day is that of the time zone', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-26'],
    ['America/New_York', '2026-11-25'],
    ['Pacific/Kiritimati', '2026-11-26'],
    ['Pacific/Pago_Pago', '2026-11-25'],
  ])('tomorrow in %s is %s', (timeZone, day) => {
    expect(read('tomorrow', { now, timeZone })).toBe(day);
    expect(read('明天', { now, timeZone })).toBe(day);
  });

  it('and half past midnight belongs to the new day', () => {
    const ref = { now: Date.parse('2026-11-24T16:30:00Z'), timeZone: 'Asia/Shanghai' };
    expect(read('明天', ref)).toBe('2026-11-26');
  });
});

describe('what could be two days is refused', () => {
  it.each([
    '3/4/2026',
    '05/06',
    '3.4.2027',
    'tomorrow or Friday',
    'Dec 5-7',
    'between 5 and 7 December',
    'Nov 27 or 28',
    'Monday 27 November',
    'Monday to Wednesday',
    'next week',
    'next month',
    'in December',
    'the weekend',
    'end of next week',
    'around 5 December',
    'after Friday',
    'before next Friday',
    'a week from Friday',
    'the Friday after next',
    'second Monday of December',
    '3 business days from Friday',
    '下周',
    '下个月',
    '12月5日到7日',
    '明天或者后天',
    '周一到周三',
    'tomorrow or the day after',
    'in a few days',
    '10 days after the call',
    'in 3 hours',
    '下周一二',
    '明后天',
    '几天后',
    '11月27日星期四',
    '农历十二月五日',
    '收到后三个工作日内',
    '12月初',
    '12月5日左右',
    '周五之后',
  ])('"%s"', (text) => {
    expect(read(text)).toBe('day-ambiguous');
  });

  it('such as the name of today', () => {
    expect(read('Friday', friday)).toBe('day-ambiguous');
    expect(read('周五', friday)).toBe('day-ambiguous');
    expect(read('next Friday', friday)).toBe('2026-12-04');
  });
});

describe('the past is refused', () => {
  it.each([
    'yesterday',
    'last Friday',
    '2 days ago',
    '2026-11-24',
    '20 Nov',
    'Nov 1st 2025',
    '昨天',
    '上周五',
    '三天前',
    '11月5日',
    '2025年12月5日',
    '去年12月5日',
  ])('"%s"', (text) => {
    expect(read(text)).toBe('day-past');
  });
});

describe('what is no day is refused', () => {
  it.each([
    '',
    '   ',
    'soon',
    'when they are back',
    'asap',
    '有空的时候',
    '2026-02-30',
    '2026-13-01',
    '30 Feb',
    '31 November',
    '2月30日',
    '13/13/2026',
    '3pm',
    '42',
    'not tomorrow',
    "we can't by Friday",
    '不是明天',
    '下个月32号',
    '第三个工作日',
    'in 99999 days',
    '2226-11-27',
    '<b>tomorrow</b>',
    '<script>alert(1)</script>',
    '\u202etomorrow',
    'tomor\u200brow',
    'constructor',
    '__proto__',
  ])('"%s"', (text) => {
    expect(read(text)).toBe('day-unreadable');
  });

  it('fast, however long it is', () => {
    const long = ['tomorrow '.repeat(1200), '1'.repeat(10_000), '周'.repeat(10_000)];
    const tricky = ['1 '.repeat(100), '十'.repeat(200), 'next '.repeat(40), '1/'.repeat(100)];
    const started = performance.now();
    for (const text of long) expect(read(text)).toBe('day-unreadable');
    for (const text of tricky) expect(read(text)).toMatch(/^day-/);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
