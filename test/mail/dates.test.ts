import { describe, expect, it } from 'vitest';
import { createCalendar } from '@/lib/domain/calendar';
import { type DatesRef, findDates } from '@/lib/mail/dates';

/** Wednesday 25 November 2026, ten in the morning in Shanghai. */
const now = new Date('2026-11-25T02:00:00Z');
const china: DatesRef = {
  now,
  timeZone: 'Asia/Shanghai',
  calendar: createCalendar({ country: 'CN', timeZone: 'Asia/Shanghai' }),
};

function read(text: string, ref: DatesRef = china): string {
  return findDates(text, ref)
    .map(({ start, end, precision }) => `${start}${end ? `..${end}` : ''} ${precision}`)
    .join(' + ');
}

describe('what is found', () => {
  it('stands in the given text at its index', () => {
    const text = 'Ｈi　Ann,\r\n\r\nwe sign on\r\nFriday,  4 December. 下周一（11月30日）付款.';
    const found = findDates(text, china);
    expect(found.map((date) => date.text)).toEqual(['Friday,  4 December', '下周一（11月30日）']);
    for (const date of found) {
      expect(text.slice(date.index, date.index + date.text.length)).toBe(date.text);
    }
  });

  it('is seen from the day in the time zone', () => {
    const there = { now, timeZone: 'America/New_York' };
    expect(read('I will do it tomorrow.', there)).toBe('2026-11-25 day');
    expect(read('I will do it tomorrow.')).toBe('2026-11-26 day');
  });

  it('refuses an unknown time zone', () => {
    expect(() => findDates('Friday', { now, timeZone: 'Mars/Base' })).toThrow(RangeError);
  });
});

describe('the conventions', () => {
  it.each([
    ['a week is Monday through Sunday', 'We will do it next week.', '2026-11-30..2026-12-06 week'],
    ['of this week only what is left', '本周内给您。', '2026-11-25..2026-11-29 week'],
    ['the end of a week is its Friday', 'by end of next week', '2026-12-04 day'],
    ['before the weekend is Friday', '周末前给您', '2026-11-27 day'],
    ['early is Monday and Tuesday', 'early next week', '2026-11-30..2026-12-01 fuzzy'],
    ['mid is Tuesday to Thursday', '下周中', '2026-12-01..2026-12-03 fuzzy'],
    ['a month is whole', '1月份上线', '2027-01-01..2027-01-31 month'],
    ['of this month only what is left', 'this month', '2026-11-25..2026-11-30 month'],
    ['the end of a month is its last day', '月底付款', '2026-11-30 day'],
    ['a month has three parts', 'in mid-December', '2026-12-11..2026-12-20 fuzzy'],
    ['a deadline is its last day', '三天内回复', '2026-11-28 day'],
    ['X前 includes X', '12月1日前', '2026-12-01 day'],
    ['by X includes X', 'by 1 December', '2026-12-01 day'],
    ['business days are those of the calendar', '3个工作日内', '2026-11-30 day'],
    ['next Friday is that of next week', 'next Friday', '2026-12-04 day'],
    ['after a festival is the first business day', '元旦后', '2027-01-04 fuzzy'],
    ['before a festival is the last business day', '年前', '2027-02-04 fuzzy'],
    ['around a day is that day', '25号左右', '2026-11-25 fuzzy'],
    ['these days are three', '这两天', '2026-11-25..2026-11-27 fuzzy'],
    ['the hour of a day is the day', 'EOD tomorrow', '2026-11-26 day'],
    ['the weekday tells the month from the day', 'Fri 4/12', '2026-12-04 day'],
    ['a date explains a weekday', 'next Friday (27 November)', '2026-11-27 day'],
  ])('%s', (_, text, expected) => expect(read(text)).toBe(expected));

  it('reads a week from its Monday on a Sunday too', () => {
    const sunday = { ...china, now: new Date('2026-11-29T02:00:00Z') };
    expect(read('下周五给您', sunday)).toBe('2026-12-04 day');
    expect(read('周五给您', sunday)).toBe('2026-12-04 day');
    expect(read('这周五给您', sunday)).toBe('');
  });

  it('counts holidays in business days', () => {
    const may = { ...china, now: new Date('2026-04-30T02:00:00Z') };
    expect(read('2个工作日内给您', may)).toBe('2026-05-07 day');
    expect(read('五一后给您', may)).toBe('2026-05-06 fuzzy');
  });
});

describe('several dates', () => {
  it.each([
    ['Tuesday or Wednesday next week', '2026-12-01 day + 2026-12-02 day'],
    ['下周一、周二', '2026-11-30 day + 2026-12-01 day'],
    ['between Monday and Wednesday', '2026-11-30..2026-12-02 day'],
    ['30 Nov - 4 Dec', '2026-11-30..2026-12-04 day'],
    ['the 3rd and 5th of January', '2027-01-03 day + 2027-01-05 day'],
    ['we moved it from Monday to Friday', '2026-12-04 day'],
    ['周五改到下周一', '2026-11-30 day'],
    ['two weeks from Monday', '2026-12-14 day'],
    ['3 business days before 10 December', '2026-12-07 day'],
    ['out from 24/11 to 26/11', '2026-11-24..2026-11-26 day'],
    ['from 30/11 to 4/12', '2026-11-30..2026-12-04 day'],
    ['I cannot make Monday but Tuesday is free', '2026-12-01 day'],
    ['下周一一定给您,周五三点开会', '2026-11-30 day + 2026-11-27 day'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('nothing is found in', () => {
  it.each([
    'Upgrade to 1.2.3 or 2026.11.27.1.',
    'It costs $12.50, 11/12 of the price.',
    'Call +44 20 7946 0018 or 13800138000.',
    'Order 20261201, INV-2026-12-01.',
    'At 3pm, 15:00 or 下午3点.',
    'Just a second. March on! You may go. The sun is fri-endly.',
    '一号楼,3号文件,想得很周到。',
    'On Mon, 30 Nov 2026 at 10:12, Ann wrote:',
    'Sent: Friday, 27 November 2026 10:12',
    '> I will send it on Friday',
    '发件时间:2026年11月27日',
    'Have a great weekend! 周末愉快!',
    'We talked on Monday.',
    '我们周一聊过。',
    'your mail of Monday',
    'It was due on Monday.',
    'You said that you would deliver on Friday.',
    '您说周五交付。',
    'I tried to phone you on Friday.',
    'Mr. Friday asked for the month-end report.',
    'Every second Thursday we meet.',
    'from 3/4 to 5/6',
    'I will do it on the Monday after.',
    'Friday does not work.',
    '周五来不及。',
    '周六周日都上班的。',
    '5月份的账单和这两天的数据。',
    'Every Monday, 每周一, Mon-Fri 9:00-17:00',
    'within 5 days of receipt, 收到后3个工作日内',
    'It takes two weeks. 需要三天时间。',
    'Wednesday',
    'by 3/4',
    'Friday, 3 December',
    'soon, asap, 尽快, 近期',
    '10 days before Christmas',
    '',
  ])('%s', (text) => expect(read(text)).toBe(''));
});

it.each([
  ['We signed on 12 November.', ''],
  ['We signed on 12 December.', ''],
  ['Paid on 12 November, the rest on 12 December.', '2026-12-12 day'],
  ['合同3月5日签的，12月5日到期。', '2026-12-05 day'],
])('leaves out what is over: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it.each([
  ['12月4日之后回来。', '2026-12-04 day'],
  ['发票12月20日前开。', '2026-12-20 day'],
  ['Sorry I missed you, I am back in the office on 8 December.', '2026-12-08 day'],
])('reads a date beside words that once hid it: %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

it('keeps deadlines after words of denial that mean them', () => {
  expect(read('It will not be ready before Monday.')).toBe('2026-11-30 day');
  expect(read('If we hear nothing by Friday we go on.')).toBe('2026-11-27 day');
  expect(read('不晚于周五。')).toBe('2026-11-27 day');
});

it.each([
  ['1月'],
  ['下下'],
  ['12月3日至'],
  ['by friday '],
  ['a@'],
  ['2 days from '],
  ['On x '],
  ['１'],
])('reads a megabyte of %j in under 50 ms', (part) => {
  const text = part.repeat(1_000_000 / part.length);
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    findDates(text, china);
    return performance.now() - start;
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
