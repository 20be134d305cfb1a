import { expect, it } from 'vitest';
import { ENGLISH_DATE_FORMS } from './corpus/date-forms-en';
import { MORE_ENGLISH_DATE_FORMS } from './corpus/date-forms-en-more';
import { CHINESE_DATE_FORMS } from './corpus/date-forms-zh';
import { MORE_CHINESE_DATE_FORMS } from './corpus/date-forms-zh-more';
import { scoreFindDates } from './score-dates';

it.each([
  ['en', [...ENGLISH_DATE_FORMS, ...MORE_ENGLISH_DATE_FORMS]],
  ['zh', [...CHINESE_DATE_FORMS, ...MORE_CHINESE_DATE_FORMS]],
] as const)('reads every form of the table in %s', (language, forms) => {
  expect(scoreFindDates(forms, language).misses).toEqual([]);
});
