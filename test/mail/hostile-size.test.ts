import { describe, expect, it } from 'vitest';
import { hostileTexts } from './hostile-texts';
import { READERS } from './readers';

const small = hostileTexts(100_000);
const large = hostileTexts(1_000_000);

/** Tenfold for ten times the text, and room for a busy machine; quadratic work takes a hundredfold. */
const MOST_TIMES = 25;
/** What takes less, in ms, may be the machine's own noise. */
const NOISE = 100;

describe.each(Object.entries(READERS))('%s on a megabyte of hostile text', (_, read) => {
  it.each(large.map(({ name }, i) => ({ name, i })))('does not blow up on $name', ({ i }) => {
    const timeOf = (texts: typeof large) => {
      const begun = performance.now();
      read(texts[i]?.text ?? '');
      return performance.now() - begun;
    };
    let took = timeOf(large);
    for (let again = 0; again < 3 && took > NOISE; again++) took = Math.min(took, timeOf(large));
    expect(took).toBeLessThan(1000);
    if (took > NOISE) expect(took / timeOf(small)).toBeLessThan(MOST_TIMES);
  });
});
