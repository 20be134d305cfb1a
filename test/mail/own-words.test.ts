import { describe, expect, it } from 'vitest';
import { findOwnWords } from '@/lib/mail/own-words';
import { SAID } from './corpus/answer-case';
import { fastest } from './fastest';

const found = (text: string) =>
  findOwnWords(text, SAID).map(({ title, owedBy, due }) => [owedBy, title, due]);

describe('what we ask for', () => {
  it.each<[string, string, string | undefined]>([
    [
      'Please send us the logo files by Friday 27 November.',
      'Send us the logo files',
      '2026-11-27',
    ],
    [
      'Could you please confirm the scope document by 2 December?',
      'Confirm the scope document',
      '2026-12-02',
    ],
    ['Please sign and return the form until Monday.', 'Sign and return the form', '2026-11-30'],
    ['We kindly ask you to review the draft.', 'Review the draft', undefined],
    ['We still need the product pictures from you.', 'The product pictures', undefined],
    ['Please confirm the meeting on Monday.', 'Confirm the meeting on Monday', undefined],
    ['请您于11月27日前提供营业执照。', '提供营业执照', '2026-11-27'],
    ['麻烦贵司本周五前签字盖章后回传验收单，谢谢！', '签字盖章后回传验收单', '2026-11-27'],
    ['能否周五之前确认一下方案？', '确认一下方案', '2026-11-27'],
    ['烦请审核附件中的方案并反馈意见。', '审核附件中的方案并反馈意见', undefined],
    ['还需要贵司提供测试账号。', '提供测试账号', undefined],
  ])('"%s"', (text, title, due) => {
    expect(found(text)).toEqual([['client', title, due]]);
  });
});

describe('what we promise', () => {
  it.each<[string, string, string | undefined]>([
    [
      "I'll get back to you by Monday with an estimate.",
      'Get back to you with an estimate',
      '2026-11-30',
    ],
    ['We will send you the first draft on 4 December.', 'Send you the first draft', '2026-12-04'],
    ['You will receive the test report tomorrow.', 'The test report', '2026-11-26'],
    ["I'll send you the updated plan.", 'Send you the updated plan', undefined],
    ['我们将在12月4日前提交初稿。', '提交初稿', '2026-12-04'],
    ['我下周一把会议纪要发给您。', '会议纪要发给您', '2026-11-30'],
  ])('"%s"', (text, title, due) => {
    expect(found(text)).toEqual([['us', title, due]]);
  });
});

describe('neither', () => {
  it.each([
    'Please find attached the minutes of our meeting.',
    'Please let me know if you have any questions.',
    "Please don't hesitate to contact me.",
    'If you send the texts by Monday, we will deliver on Friday.',
    'Once we have the logo we will send you the draft.',
    'I will be on vacation next week.',
    'We have sent the invoice on Monday.',
    'We will not deliver on Friday.',
    'If you have already paid, please ignore this mail.',
    'We will work on it.',
    'Thank you for sending the files by Friday.',
    'What do you think of the draft?',
    '附件是合同，请查收。',
    '如有问题请随时联系。',
    '请放心，我们已经提交了。',
    '收到款项后我们会开具发票。',
    '感谢贵司的支持与配合！',
    '祝好',
  ])('"%s"', (text) => {
    expect(found(text)).toEqual([]);
  });
});

it('reads a whole mail in its order, without quote and signature', () => {
  const text =
    'Hi Anna,\n\nthank you for the call. Please send us the logo by Friday. We will send you the first draft on 4 December.\n\nBest regards\nMark\n\nOn Mon, 23 Nov 2026, Anna <a@example.com> wrote:\n> Please send the offer by Monday.';
  expect(found(text)).toEqual([
    ['client', 'Send us the logo', '2026-11-27'],
    ['us', 'Send you the first draft', '2026-12-04'],
  ]);
});

it('reads hostile text fast', () => {
  for (const part of [
    'please send ',
    'we will send you ',
    '请您提供',
    '我们会',
    'by ',
    '(',
    '前',
  ]) {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(fastest(() => findOwnWords(text, SAID))).toBeLessThan(50);
  }
});

it('says where the sentence stands', () => {
  const text = 'Hi Anna,\n\nplease send us the logo by Friday.';
  const [word] = findOwnWords(text, SAID);
  expect(text.slice(word?.index, (word?.index ?? 0) + (word?.text.length ?? 0))).toBe(word?.text);
});
