import { describe, expect, it } from 'vitest';
import { DATE_CORPORA, dateLines, scoreChrono, scoreFindDates } from './score-dates';

describe.each(DATE_CORPORA)('on sentences of clients in %s', (language, cases) => {
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
  });
});

it('prints its figures beside those of chrono-node', () => {
  expect(dateLines()).toHaveLength(4);
  expect(dateLines()[0]).toMatch(/^dates en, findDates: \d+ sentences, right \d+ \(/);
});
