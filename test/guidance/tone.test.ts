import { describe, expect, it } from 'vitest';
import type { Language } from '@/lib/domain/records';
import { checkTone } from '@/lib/guidance/tone';
import { hostileTexts } from '@/test/mail/hostile-texts';
import { scoreTone, TONE_CORPORA } from './score-tone';

const find = (text: string, language: Language, level = 1) => checkTone(text, { level, language });

/** Every finding replaced, one click after the other as the panel does it. */
function mendedAll(text: string, language: Language, level: number): string {
  let now = text;
  for (let clicks = 0; clicks < 20; clicks++) {
    const [first] = find(now, language, level);
    if (!first) return now;
    now = now.slice(0, first.index) + first.better + now.slice(first.index + first.text.length);
  }
  return now;
}

/** Each better wording that is found again, with the same kind, where it was put. */
function foundAgain(text: string, language: Language, level: number): string[] {
  return find(text, language, level).flatMap(({ kind, index, text: words, better }) => {
    const mended = text.slice(0, index) + better + text.slice(index + words.length);
    const isAgain = find(mended, language, level).some(
      (one) =>
        one.kind === kind &&
        one.index < index + better.length &&
        index < one.index + one.text.length,
    );
    return isAgain ? [`${kind}: ${text} → ${mended}`] : [];
  });
}

describe.each(['en', 'zh'] as const)('the tone check: %s', (language) => {
  const cases = TONE_CORPORA[language].flatMap(({ cases }) => cases);

  it('finds at least 90 of 100 with the right kind, with at most 3 false alarms in 100 clean sentences', () => {
    const score = scoreTone(cases, language);
    expect(score.found / score.expected).toBeGreaterThanOrEqual(0.9);
    expect(score.falseAlarms / score.clean).toBeLessThanOrEqual(0.03);
  });

  it('says exactly where the words stand', () => {
    for (const { text, level } of cases) {
      for (const one of find(text, language, level)) {
        expect(text.slice(one.index, one.index + one.text.length)).toBe(one.text);
        expect(one.text).toBe(one.text.trim());
      }
    }
  });

  it('proposes words that are not found again', () => {
    const again = cases
      .map(({ text, level }) => ({ text, mended: mendedAll(text, language, level), level }))
      .filter(({ mended, level }) => find(mended, language, level).length > 0);
    expect(again).toEqual([]);
  });

  it('finds none of its better words again in their place, after one click', () => {
    const again = cases.flatMap(({ text, level }) => foundAgain(text, language, level));
    expect(again).toEqual([]);
  });

  it('leaves no double space and no doubled full stop behind', () => {
    const clumsy = cases
      .map(({ text, level }) => [text, mendedAll(text, language, level)] as const)
      .filter(([text, mended]) => text !== mended)
      .map(([, mended]) => mended)
      .filter((mended) => / {2}| [.,;!?]|[.。][.。!?]|^[a-z]/.test(mended));
    expect(clumsy).toEqual([]);
  });

  it('does not blow up on a megabyte of hostile text', () => {
    const pieces = [
      'you must ',
      'If you do not ',
      'your ',
      'as I ',
      '我们就',
      '都',
      '就',
      '请立即',
      '“',
      '"',
    ];
    const own = pieces.map((piece) => ({ name: piece, text: piece.repeat(1e6 / piece.length) }));
    for (const { text } of [...hostileTexts(1_000_000), ...own]) {
      const begun = performance.now();
      find(text, language);
      expect(performance.now() - begun).toBeLessThan(1000);
    }
  });
});

describe('levels', () => {
  it('lets an agreed term speak at level 4, and calls it a threat in a friendly reminder', () => {
    const text = 'As agreed in clause 8, we will stop the work on 3 December.';
    expect(find(text, 'en', 4)).toEqual([]);
    expect(find(text, 'en', 5)).toEqual([]);
    expect(find(text, 'en', 1).map(({ kind }) => kind)).toEqual(['threat']);
    const chinese = '若款项未到，根据合同第8条，我司将于12月3日停止工作。';
    expect(find(chinese, 'zh', 4)).toEqual([]);
    expect(find(chinese, 'zh', 1).map(({ kind }) => kind)).toEqual(['threat']);
  });

  it('asks for a term where a consequence is named without one, at level 4 too', () => {
    expect(find('If you do not pay, we will stop all work.', 'en', 4)[0]?.kind).toBe('threat');
    expect(find('再不付款，我们就停工。', 'zh', 4)[0]?.kind).toBe('threat');
  });

  it.each([0, 1, 2, 3, 4, 5])('takes a date for no order at level %i', (level) => {
    expect(find('Could you send it by Friday, please?', 'en', level)).toEqual([]);
    expect(find('By Friday, please.', 'en', level)).toEqual([]);
    expect(find('麻烦您周五前发给我们。', 'zh', level)).toEqual([]);
  });
});

describe('what is not ours', () => {
  it('leaves quoted words alone, in the quotation marks of both languages and behind >', () => {
    expect(find('You wrote “you must pay today”.', 'en')).toEqual([]);
    expect(find('You wrote "you must pay today".', 'en')).toEqual([]);
    expect(find('> You must pay today.\nThank you, it is paid.', 'en')).toEqual([]);
    expect(find('您写道：「你们必须今天付款」，已付。', 'zh')).toEqual([]);
  });

  it('reads our words beside a quotation', () => {
    expect(find('You wrote “by Friday”. You must pay today.', 'en')[0]?.text).toBe('You must');
  });
});

it('reads typographic apostrophes and full-width signs like the plain ones', () => {
  expect(find('You haven’t replied.', 'en')).toHaveLength(1);
  expect(find("You haven't replied.", 'en')).toHaveLength(1);
  expect(find('你们必须今天付款，否则我们停工！', 'zh').map(({ kind }) => kind)).toEqual([
    'command',
    'threat',
  ]);
});

it('fits the better words into the sentence', () => {
  expect(mendedAll('You must send us the logo by Friday.', 'en', 1)).toBe(
    'It would help us a lot if you could send us the logo by Friday.',
  );
  expect(mendedAll('You still haven’t sent the images.', 'en', 1)).toBe(
    'We have not yet received the images.',
  );
  expect(mendedAll('If you do not pay, we will stop all work.', 'en', 1)).toBe(
    'If you do not pay, we would like to talk with you about how to go on.',
  );
  expect(mendedAll('马上把资料发给我。', 'zh', 1)).toBe('麻烦您尽快把资料发给我。');
});

describe('an order to answer', () => {
  const verbs = ['reply', 'answer', 'sign', 'decide', 'respond', 'act', 'get back', 'come back'];
  const whens = ['now', 'immediately', 'at once', 'right away', 'asap', 'without delay', 'today'];
  const texts = verbs.flatMap((verb) =>
    whens.map((when) => `${verb.charAt(0).toUpperCase()}${verb.slice(1)} ${when}.`),
  );

  it.each(texts)('becomes a request in one click: %s', (text) => {
    expect(find(text, 'en')).not.toEqual([]);
    expect(foundAgain(text, 'en', 1)).toEqual([]);
  });

  it('reads well', () => {
    expect(mendedAll('Reply immediately.', 'en', 1)).toBe('Please reply as soon as you can.');
    expect(mendedAll('Respond at once.', 'en', 1)).toBe('Please respond as soon as you can.');
    expect(mendedAll('Hurry up.', 'en', 1)).toBe('Please help us along here.');
    expect(mendedAll('Reply by Friday.', 'en', 1)).toBe('Please reply by Friday.');
  });
});
