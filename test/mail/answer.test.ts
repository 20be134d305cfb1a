import { describe, expect, it } from 'vitest';
import { classifyAnswer } from '@/lib/mail/answer';
import { SAID } from './corpus/answer-case';
import { BLIND_EIGHT } from './corpus/answers-blind-eight';
import { BLIND_FIVE } from './corpus/answers-blind-five';
import { BLIND_FOUR } from './corpus/answers-blind-four';
import { BLIND_ONE } from './corpus/answers-blind-one';
import { BLIND_SEVEN } from './corpus/answers-blind-seven';
import { BLIND_SIX } from './corpus/answers-blind-six';
import { BLIND_THREE } from './corpus/answers-blind-three';
import { BLIND_TWO } from './corpus/answers-blind-two';
import { ANSWER_CLASSES } from './corpus/answers-classes';
import { MORE_ANSWER_CLASSES } from './corpus/answers-classes-more';
import { ENGLISH_ANSWERS } from './corpus/answers-en';
import { FIFTH_ANSWERS } from './corpus/answers-fifth';
import { FOURTH_ANSWERS } from './corpus/answers-fourth';
import { FRESH_ANSWERS } from './corpus/answers-fresh';
import { LAST_ANSWERS } from './corpus/answers-last';
import { ORDINARY_ANSWERS } from './corpus/answers-ordinary';
import { THIRD_ANSWERS } from './corpus/answers-third';
import { CHINESE_ANSWERS } from './corpus/answers-zh';
import { fastest } from './fastest';
import { KINDS, scoreAnswers, totalOf } from './score-answers';

const read = (text: string) => classifyAnswer(text, SAID);

describe('on the whole corpus', () => {
  const corpus = [
    ...ENGLISH_ANSWERS,
    ...CHINESE_ANSWERS,
    ...FRESH_ANSWERS,
    ...THIRD_ANSWERS,
    ...FOURTH_ANSWERS,
    ...FIFTH_ANSWERS,
    ...LAST_ANSWERS,
    ...BLIND_ONE,
    ...BLIND_TWO,
    ...BLIND_THREE,
    ...BLIND_FOUR,
    ...BLIND_FIVE,
    ...BLIND_SIX,
    ...BLIND_SEVEN,
    ...BLIND_EIGHT,
    ...ANSWER_CLASSES,
    ...MORE_ANSWER_CLASSES,
    ...ORDINARY_ANSWERS,
  ];
  const { right, confident } = totalOf(scoreAnswers(corpus));

  it('has at least 120 answers, every kind in both languages', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(120);
    for (const set of [ENGLISH_ANSWERS, CHINESE_ANSWERS]) {
      for (const kind of KINDS) {
        expect(set.filter((each) => each.kind === kind).length).toBeGreaterThanOrEqual(5);
      }
    }
  });

  it('is right in 85 of 100', () => {
    expect(right / corpus.length).toBeGreaterThanOrEqual(0.85);
  });

  it('is wrong and sure of it in 3 of 100 at most', () => {
    expect(confident / corpus.length).toBeLessThanOrEqual(0.03);
  });

  it('is right in more than 97 of 100 where it is sure', () => {
    const sure = corpus.filter(({ text }) => read(text).confidence >= 0.8);
    expect(sure.length).toBeGreaterThan(corpus.length / 2);
    expect(1 - confident / sure.length).toBeGreaterThan(0.97);
  });

  it('names the reason where the words do', () => {
    const reasoned = corpus.filter(({ reason }) => reason !== undefined);
    const named = reasoned.filter(({ text, reason }) => read(text).reason === reason);
    expect(named.length / reasoned.length).toBeGreaterThanOrEqual(0.85);
  });

  it('quotes words that stand in the text', () => {
    for (const { text } of corpus) {
      const { words } = read(text);
      if (words) expect(text.slice(words.index, words.index + words.text.length)).toBe(words.text);
    }
  });
});

describe('what binds most', () => {
  it.each([
    ['Thanks, will send Monday', 'promised', '2026-11-30'],
    ['收到，周五前给您', 'promised', '2026-11-27'],
    ['Noted with thanks. You get the texts on 1 December.', 'promised', '2026-12-01'],
    ['Logo attached, the texts follow on Monday.', 'promised', '2026-11-30'],
    ['流程在走，预计下周三能付。', 'promised', '2026-12-02'],
    ['Friday is impossible, but we can deliver on 2 December.', 'promised', '2026-12-02'],
    ['I will send it Monday, is that ok?', 'promised', '2026-11-30'],
    ['Testing is next week, results by 2 December at the latest.', 'promised', '2026-12-02'],
    ['安排在下周，最晚下周五出结果', 'promised', '2026-12-04'],
    ['In a call, you get it in an hour.', 'promised', '2026-11-25'],
    ['在开会，下午回你', 'promised', '2026-11-25'],
  ])('a promise with a day in "%s"', (text, kind, date) => {
    expect(read(text)).toMatchObject({ kind, date });
  });

  it.each([
    ['Done, but one question: who gets the invoice?', 'question'],
    ['已经签好了，请问寄到哪里？', 'question'],
    ['Attached. Unfortunately the export still crashes, we cannot accept this.', 'objection'],
    ['Thanks for the reminder, but we do not agree to the extra costs.', 'objection'],
    ['Thanks, see attached.', 'done'],
  ])('"%s" is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });
});

describe('told without a verb of doing', () => {
  it.each([
    ['The files are in the dropbox now.', 'done'],
    ['The VAT number is DE298471120.', 'done'],
    ['图片打包发你了哈', 'done'],
    ['功能都正常，可以定稿了', 'done'],
    ['开票信息：上海明远科技，税号91310115', 'done'],
    ['The files are not in the dropbox.', 'other'],
  ])('"%s" is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
  });

  it.each([
    'Why should we pay for that?',
    '没收到货，凭什么要我们签收？',
    'We will not pay for this.',
  ])('a protest is an objection: "%s"', (text) => {
    expect(read(text).kind).toBe('objection');
  });

  it('a day named before is the day promised', () => {
    const text = 'The meeting is on Tuesday 1 December, you get the result the same day.';
    expect(read(text)).toMatchObject({ kind: 'promised', date: '2026-12-01' });
  });

  it.each(['Register now and save 20 % until Friday.', '全场八折，退订回TD'])(
    'what is sent to many is no answer: "%s"',
    (text) => {
      expect(read(text).kind).toBe('other');
    },
  );
});

describe('words turned around', () => {
  it.each([
    ['Not done yet.', 'acknowledged'],
    ['还没好', 'acknowledged'],
    ['无法在周五前给到', 'objection'],
    ["We can't do it by Friday.", 'objection'],
    ['It will be signed once you send the report.', 'question'],
    ['如果您发来报告，我们周一就能签', 'question'],
    ['没有异议', 'done'],
    ['No objections.', 'done'],
  ])('"%s" is %s', (text, kind) => {
    expect(read(text).kind).toBe(kind);
    expect(read(text).date).toBeUndefined();
  });
});

describe('words without a day', () => {
  it.each([
    'Will get back to you soon.',
    'We will look into it.',
    '我们会尽快处理',
    '收到，我看一下',
  ])('are a nod where nothing is handed over: "%s"', (text) => {
    expect(read(text).kind).toBe('acknowledged');
  });

  it.each([
    'We will send it asap.',
    'Yes yes, will upload the videos soon :)',
    '稍后发您',
    '忙完就给你整理菜单',
  ])('promise what they will hand over, never surely: "%s"', (text) => {
    const { kind, date, confidence } = read(text);
    expect([kind, date]).toEqual(['promised', undefined]);
    expect(confidence).toBeLessThan(0.85);
  });
});

describe('politeness', () => {
  it.each([
    'Please find attached the form. Please let me know if you have any questions.',
    '附件是盖章的验收单，如有疑问请随时联系。',
    'How are you? Hope you are well. The contract is signed.',
  ])('does not hide what was done: "%s"', (text) => {
    expect(read(text).kind).toBe('done');
  });

  it('is read neither in quotes nor in signatures', () => {
    const quoted =
      'ok\n\nOn Mon, 23 Nov 2026 at 10:00, Mark <m@example.com> wrote:\n> When will you pay?';
    expect(read(quoted).kind).toBe('acknowledged');
    expect(read('收到\n\n发件人: 李伟\n请问什么时候可以签？').kind).toBe('acknowledged');
    expect(read('Approved.\n\nBest regards,\nAnna\nAny questions? Call me').kind).toBe('done');
  });
});

describe('an absence', () => {
  it.each([
    ['I am out of the office until 27 November.', '2026-11-28'],
    ['Out of office, back on 30 November.', '2026-11-30'],
    ['我在休假，12月1日返岗', '2026-12-01'],
  ])('"%s" ends on %s', (text, date) => {
    expect(read(text)).toMatchObject({ kind: 'out-of-office', date });
  });

  it('of somebody else is none', () => {
    expect(read('Our director is on vacation, he has to sign it.').kind).toBe('objection');
    expect(read('领导出差了，还没签字').kind).toBe('objection');
  });
});

it('says other, and is not sure, where it reads nothing', () => {
  for (const text of ['', '???', '🙂', 'Lorem ipsum dolor', 'Merci beaucoup pour votre message']) {
    expect(read(text).confidence).toBeLessThan(0.8);
  }
});

it('reads a megabyte of hostile text in under 50 ms', () => {
  const parts = [
    'please if you ',
    '请问如果您',
    'a '.repeat(50),
    '1、',
    '\n> ',
    "not n't ",
    '，',
    '> on ',
  ];
  for (const part of parts) {
    const text = part.repeat(Math.ceil(1_000_000 / part.length));
    expect(fastest(() => read(text))).toBeLessThan(50);
  }
});
