import EmailReplyParser from 'email-reply-parser';
import { describe, expect, it } from 'vitest';
import { visibleText } from '@/lib/mail/visible-text';
import { BLIND_REPLIES } from './corpus/replies-blind';
import { CARD_REPLIES } from './corpus/replies-cards';
import { ENGLISH_REPLIES } from './corpus/replies-en';
import { MORE_ENGLISH_REPLIES } from './corpus/replies-en-more';
import { FRESH_REPLIES } from './corpus/replies-fresh';
import { LAST_REPLIES } from './corpus/replies-last';
import { CHINESE_REPLIES } from './corpus/replies-zh';
import { MORE_CHINESE_REPLIES } from './corpus/replies-zh-more';
import { scoreVisibleText } from './score-visible-text';

const REPLIES = [
  ...ENGLISH_REPLIES,
  ...MORE_ENGLISH_REPLIES,
  ...CHINESE_REPLIES,
  ...MORE_CHINESE_REPLIES,
  ...FRESH_REPLIES,
  ...LAST_REPLIES,
  ...BLIND_REPLIES,
  ...CARD_REPLIES,
];

describe('the corpus', () => {
  it.each(REPLIES)('reads a reply: $name', (reply) => {
    expect(scoreVisibleText(visibleText, [reply]), visibleText(reply.text)).toMatchObject({
      right: 1,
    });
  });

  it('is read better than by email-reply-parser alone', () => {
    const library = (text: string) => new EmailReplyParser().parseReply(text);
    const alone = scoreVisibleText(library, REPLIES);
    expect(REPLIES.length).toBeGreaterThanOrEqual(60);
    expect(alone.right / REPLIES.length).toBeLessThan(0.7);
    expect(scoreVisibleText(visibleText, REPLIES).right / REPLIES.length).toBeGreaterThan(0.9);
  });
});

describe('own words stay', () => {
  it.each([
    ['', ''],
    ['  ok \n', 'ok'],
    ['Hi,\n\n\n\nfour lines  below', 'Hi,\n\n\n\nfour lines  below'],
    [
      'On Monday I wrote:\nplease wait.\nDid you see it?',
      'On Monday I wrote:\nplease wait.\nDid you see it?',
    ],
    ['Best regards from Rome!', 'Best regards from Rome!'],
    [
      'Done.\n\nBest regards\nAnna\n\nInvoice attached',
      'Done.\n\nBest regards\nAnna\n\nInvoice attached',
    ],
    [
      'Uploaded.\n\nhttps://share.example/a\nhttps://share.example/b',
      'Uploaded.\n\nhttps://share.example/a\nhttps://share.example/b',
    ],
    [
      'Please contact my colleague.\n\nJohn Miller\n+49 30 1234567',
      'Please contact my colleague.\n\nJohn Miller\n+49 30 1234567',
    ],
    [
      'Our newsletter: please unsubscribe us from it.',
      'Our newsletter: please unsubscribe us from it.',
    ],
    [
      'This email is confidential? No, you may share it.',
      'This email is confidential? No, you may share it.',
    ],
    ['时间：周三\n主题：验收\n收件人：王敏', '时间：周三\n主题：验收\n收件人：王敏'],
    [
      'Done.\n\nThe confidential annex must not be disclosed before Friday, our lawyers say.',
      'Done.\n\nThe confidential annex must not be disclosed before Friday, our lawyers say.',
    ],
    ['Sent by mail yesterday.', 'Sent by mail yesterday.'],
    ['ok\n\nSent from the mobile team last week', 'ok\n\nSent from the mobile team last week'],
    ['ok\n\nIf you prefer I can unsubscribe you.', 'ok\n\nIf you prefer I can unsubscribe you.'],
    ['好的\n从手机上看不了附件', '好的\n从手机上看不了附件'],
    ['来自微信群的反馈\n通过邮箱发送', '来自微信群的反馈\n通过邮箱发送'],
    ['祝贵公司生意兴隆！', '祝贵公司生意兴隆！'],
    ['来自客户的反馈：页面太慢。', '来自客户的反馈：页面太慢。'],
  ])('%j', (text, own) => {
    expect(visibleText(text)).toBe(own);
  });

  it('where the quote ends and they go on', () => {
    const text = 'On 2026-11-20 10:12, Lin wrote:\r\n> Where?\r\n\r\nHere.\r\n\r\n> When?\r\nNow.';
    expect(visibleText(text)).toBe('Here.\n\nNow.');
  });
});

it('leaves out a quote of any length', () => {
  const quote = '> one more line of an old mail\n'.repeat(5000);
  expect(visibleText(`Agreed.\n\nOn 2026-11-20 10:12, Lin wrote:\n${quote}`)).toBe('Agreed.');
  expect(visibleText(`Agreed.\n\n${quote}\nSee you.`)).toBe('Agreed.\n\nSee you.');
});

describe('what was not written by hand goes', () => {
  it.each([
    [
      '[EXTERNAL] This email originated from outside of the organization.\n\nFine with me.',
      'Fine with me.',
    ],
    ['Fine.\n\nThanks,\nRita', 'Fine.'],
    ['Hi Lin,\n\nThanks,\nRita Sand\nPMO', 'Hi Lin,\n\nThanks,'],
    ['Best regards,\nRita', ''],
    ['> all of it\n> is quoted', ''],
  ])('%j', (text, own) => {
    expect(visibleText(text)).toBe(own);
  });
});

describe('hostile text', () => {
  const MB = 1_000_000;
  it.each([
    ['On ', 'On On On …'],
    ['>', 'one line of quote marks'],
    ['> \n', 'quoted blank lines'],
    ['\n', 'blank lines'],
    ['From: a@b.example\n', 'headers without end'],
    ['From: ', 'one line of labels'],
    ['a@', 'no address'],
    ['<a@b.c wrote\n', 'attributions without end'],
    ['Best regards\n', 'goodbyes'],
    ['-', 'dashes'],
    ['- -\n', 'rules'],
    ['发件人:', 'Chinese labels'],
    ['A b ', 'names'],
    ['1 2-', 'numbers'],
    [' ', 'spaces'],
    ['confidential ', 'legal words'],
  ])('is read quickly: %j (%s)', (piece) => {
    const text = piece.repeat(Math.ceil(MB / piece.length));
    const taken = [0, 1, 2, 3, 4].map(() => {
      const begun = performance.now();
      visibleText(text);
      return performance.now() - begun;
    });
    expect(Math.min(...taken)).toBeLessThan(50);
  });
});
