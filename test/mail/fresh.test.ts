import { expect, it } from 'vitest';
import { type FreshKind, scoreFresh } from './score-fresh';

const AIMS: Record<FreshKind, { right: number; wrong: number }> = {
  date: { right: 0.97, wrong: 0.015 },
  auto: { right: 0.97, wrong: 0.01 },
  answer: { right: 0.92, wrong: 0.01 },
  reply: { right: 0.97, wrong: 0.03 },
  own: { right: 0.9, wrong: 0.06 },
};
const scores = scoreFresh();

it.each(Object.keys(AIMS) as FreshKind[])('mails by other voices: %s', (what) => {
  const { right, wrong, none, misses } = scores[what];
  const all = right + wrong + none;
  expect(all).toBeGreaterThan(60);
  expect(right / all, misses.join('\n')).toBeGreaterThanOrEqual(AIMS[what].right);
  expect(wrong / all, misses.join('\n')).toBeLessThanOrEqual(AIMS[what].wrong);
});
