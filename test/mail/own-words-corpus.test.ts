import { describe, expect, it } from 'vitest';
import { readOwnMails } from './corpora';
import { type FoundScore, scoreItems, scoreOwnWords, scoreTicks } from './score-own-words';

describe.each(['en', 'zh'] as const)('our own mails and the answers to them (%s)', (language) => {
  it.each([
    ['own words', async () => scoreOwnWords((await readOwnMails(language)).own)],
    ['items', async () => scoreItems((await readOwnMails(language)).items)],
    ['ticks', async () => scoreTicks((await readOwnMails(language)).ticks)],
  ])('%s are right in nine of ten, and hardly ever wrong', async (_, scored) => {
    holds(await scored());
  });
});

function holds({ right, wrong, none, misses }: FoundScore): void {
  const all = right + wrong + none;
  const shown = misses.join('\n');
  expect(all).toBeGreaterThanOrEqual(30);
  expect(right / all, shown).toBeGreaterThanOrEqual(0.9);
  expect(wrong / all, shown).toBeLessThanOrEqual(0.04);
}
