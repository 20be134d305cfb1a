import { describe, expect, it } from 'vitest';
import { DATES_EN } from './corpus/dates-en';
import { DATES_EN_FOURTH } from './corpus/dates-en-fourth';
import { DATES_EN_FRESH } from './corpus/dates-en-fresh';
import { DATES_EN_THIRD } from './corpus/dates-en-third';
import { DATES_ZH } from './corpus/dates-zh';
import { DATES_ZH_FOURTH } from './corpus/dates-zh-fourth';
import { DATES_ZH_FRESH } from './corpus/dates-zh-fresh';
import { DATES_ZH_THIRD } from './corpus/dates-zh-third';
import { scoreChrono, scoreFindDates, scoreLine } from './score-dates';

const CORPORA = [
  ['en', [...DATES_EN, ...DATES_EN_FRESH, ...DATES_EN_THIRD, ...DATES_EN_FOURTH]],
  ['zh', [...DATES_ZH, ...DATES_ZH_FRESH, ...DATES_ZH_THIRD, ...DATES_ZH_FOURTH]],
] as const;

describe.each(CORPORA)('on sentences of clients in %s', (language, cases) => {
  const own = scoreFindDates(cases, language);

  it('reads at least 92 % right and at most 2 % wrong', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(own.right / cases.length, own.misses.join('\n')).toBeGreaterThanOrEqual(0.92);
    expect(own.wrong / cases.length, own.misses.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('is wrong less often than chrono-node alone', () => {
    const alone = scoreChrono(cases, language);
    expect(own.right).toBeGreaterThan(alone.right);
    expect(own.wrong).toBeLessThan(alone.wrong);
    expect(scoreLine('findDates', own)).toMatch(/^findDates: \d+ sentences, right \d+/);
  });
});
