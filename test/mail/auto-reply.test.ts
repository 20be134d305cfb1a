import { describe, expect, it } from 'vitest';
import { type IncomingMail, readAutoReply } from '@/lib/mail/auto-reply';
import { ABSENCE_FORMS } from './corpus/absence-forms';
import { AUTOS_ASSISTANT } from './corpus/autos-assistant';
import { AUTOS_BLIND_FIFTH } from './corpus/autos-blind-fifth';
import { AUTOS_BLIND_FIRST } from './corpus/autos-blind-first';
import { AUTOS_BLIND_FOURTH } from './corpus/autos-blind-fourth';
import { AUTOS_BLIND_SECOND } from './corpus/autos-blind-second';
import { AUTOS_BLIND_THIRD } from './corpus/autos-blind-third';
import { AUTOS_BUYER } from './corpus/autos-buyer';
import { ENGLISH_AUTOS } from './corpus/autos-en';
import { AUTOS_ENGINEER } from './corpus/autos-engineer';
import { FRESH_AUTOS } from './corpus/autos-fresh';
import { MORE_FRESH_AUTOS } from './corpus/autos-fresh-more';
import { LAST_AUTOS } from './corpus/autos-last';
import { AUTOS_OFFICE } from './corpus/autos-office';
import { ORDINARY_AUTOS } from './corpus/autos-ordinary';
import { MORE_ORDINARY_AUTOS } from './corpus/autos-ordinary-more';
import { PEOPLE } from './corpus/autos-people';
import { AUTOS_STRUCTURE } from './corpus/autos-structure';
import { AUTOS_STRUCTURE_LAST } from './corpus/autos-structure-last';
import { AUTOS_STRUCTURE_MORE } from './corpus/autos-structure-more';
import { AUTOS_TENANT } from './corpus/autos-tenant';
import { UNMARKED_AUTOS } from './corpus/autos-unmarked';
import { CHINESE_AUTOS } from './corpus/autos-zh';
import { BOUNCES } from './corpus/bounces';
import { scoreAutoReply } from './score-auto-reply';

/** Wednesday, ten in the morning in Shanghai. */
const ref = { now: new Date('2026-11-25T02:00:00Z'), timeZone: 'Asia/Shanghai' };
const MAILS = [
  ...AUTOS_ENGINEER,
  ...AUTOS_ASSISTANT,
  ...AUTOS_OFFICE,
  ...AUTOS_BUYER,
  ...AUTOS_TENANT,
  ...ABSENCE_FORMS,
  ...AUTOS_BLIND_FIRST,
  ...AUTOS_BLIND_SECOND,
  ...AUTOS_BLIND_THIRD,
  ...UNMARKED_AUTOS,
  ...ORDINARY_AUTOS,
  ...MORE_ORDINARY_AUTOS,
  ...AUTOS_BLIND_FOURTH,
  ...AUTOS_BLIND_FIFTH,
  ...AUTOS_STRUCTURE,
  ...AUTOS_STRUCTURE_MORE,
  ...AUTOS_STRUCTURE_LAST,
  ...PEOPLE,
  ...LAST_AUTOS,
  ...ENGLISH_AUTOS,
  ...CHINESE_AUTOS,
  ...BOUNCES,
  ...FRESH_AUTOS,
  ...MORE_FRESH_AUTOS,
];

function read(mail: Partial<IncomingMail>) {
  return readAutoReply({ headers: {}, subject: '', text: '', ...mail }, ref);
}

describe('the corpus', () => {
  it.each(MAILS)('reads $subject: $text', ({ expected, headers = {}, subject, text }) => {
    expect(read({ headers, subject, text })).toEqual(expected);
  });

  it('is large enough, and read at 97 % or more', () => {
    expect(MAILS.length).toBeGreaterThanOrEqual(60);
    expect(scoreAutoReply(read, MAILS).right / MAILS.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('headers', () => {
  const text = 'The list is complete now.';

  it.each([
    [{ 'Auto-Submitted': 'auto-replied' }, true],
    [{ 'AUTO-SUBMITTED': 'auto-generated; owner-email="a@b.example"' }, true],
    [{ 'Auto-Submitted': 'no' }, false],
    [{ 'X-Autoreply': 'yes' }, true],
    [{ 'X-Autoreply': 'no' }, false],
    [{ 'x-autorespond': '' }, true],
    [{ Precedence: 'auto_reply' }, true],
    [{ Precedence: 'bulk' }, true],
    [{ Precedence: 'list', 'List-Id': '<a.example>' }, false],
    [{ 'X-Auto-Response-Suppress': 'All' }, false],
    [{ 'Return-Path': '<>' }, true],
    [{ 'Return-Path': '<anna@client.example>' }, false],
  ] as [Record<string, string>, boolean][])('%j: %s', (headers, auto) => {
    expect(read({ headers, subject: 'Re: List', text }).auto).toBe(auto);
  });

  it('believes a person who says so over the words', () => {
    const headers = { 'Auto-Submitted': 'no' };
    expect(read({ headers, text: 'I am out of the office until Friday.' }).auto).toBe(false);
  });
});

describe('a person', () => {
  it.each([
    'I am travelling today but you will get my feedback tomorrow.',
    '放假前把尾款付了。',
    'Out of the two offers we take the second.',
    'The office is on the third floor, back entrance.',
    'We received your message. Thursday is fine.',
  ])('is not taken for a program: %s', (text) => {
    expect(read({ subject: 'Re: Project', text })).toEqual({ auto: false });
  });
});

describe('the first day back', () => {
  it.each([
    ['I am out of the office until Friday.', '2026-11-28'],
    ['I am out of the office and will be back on Friday.', '2026-11-27'],
    ['I will not be back in the office before 7 December.', '2026-12-07'],
    ['I am away from 23 November.', undefined],
    ['I am away from 23.11. to 27.11.', '2026-11-28'],
    ['I am away from 11/12 to 12/12.', undefined],
    ['I am away; back in the office on Tuesday, 8 December.', '2026-12-08'],
    ['I am away today.', '2026-11-26'],
    ['On 7 December I will be back in the office.', '2026-12-07'],
    ['I am out of the office, returning 7/12/2026.', '2026-12-07'],
    ['I am away until 5/3/2027.', undefined],
    ['I am on PTO through 12/4.', '2026-12-05'],
    ['I am away this week and next.', '2026-12-07'],
    ['I am travelling and will reply on Friday at the latest.', undefined],
    ["I am skiing, away, and won't be at my desk before Monday.", '2026-11-30'],
    ['我休假，30号正常上班。', '2026-11-30'],
    ['我休假，12月6日前无法回复邮件。', '2026-12-07'],
    ['I am away this week.', '2026-11-30'],
    ['I was away until 2 October 2026.', undefined],
    ['I am away until 4 December and back on 9 December. I am back on 8 December.', undefined],
    ['我休假到12月4日。', '2026-12-05'],
    ['我休假，12月4日回来上班。', '2026-12-04'],
    ['我出差，下周一返回公司。', '2026-11-30'],
    ['我出差，12月4日之后回来。', '2026-12-05'],
    ['我外出，到本周五为止。', '2026-11-28'],
  ])('%s %s', (text, returns) => {
    const found = read({ subject: 'Automatic reply: List', text });
    expect(found).toEqual({
      auto: true,
      kind: 'out-of-office',
      ...(returns === undefined ? {} : { returns }),
    });
  });
});

describe('hostile text', () => {
  it.each([
    'I am ',
    'a@',
    'a@b.',
    'out of office ',
    '\n',
    ' ',
    '请',
    '自动回复',
    "wasn't delivered to ",
    '11.23-',
    'I will read ',
    '我将',
    '1',
    'for ',
    'ticket ',
    '“',
    '12月6日前',
    '被\n',
  ])('is read quickly: %j', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const taken = [0, 1, 2, 3, 4].map(() => {
      const begun = performance.now();
      read({ subject: text, text });
      return performance.now() - begun;
    });
    expect(Math.min(...taken)).toBeLessThan(50);
  });
});
