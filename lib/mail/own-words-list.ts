import type { Day } from '@/lib/domain/time';
import type { Span } from './answer-text';
import { findItems } from './items';

/** Entries of a list in a wish of ours, and where the list lies in the text. */
interface ListInWish {
  entries: readonly Span[];
  from: number;
  until: number;
}

/**
 * The list of a wish whose entries have days of their own: `the floor plans by Friday`. Each is a wish by itself then; a list without days
 * belongs to the wish that leads it in.
 */
export function datedList(
  body: string,
  dueOf: (entry: Span) => Day | undefined,
): ListInWish | undefined {
  const entries: Span[] = [];
  let until = 0;
  for (const text of findItems(body)) {
    const index = body.indexOf(text, until);
    if (index < 0) return undefined;
    entries.push({ text, index });
    until = index + text.length;
  }
  const [first] = entries;
  return first && entries.some((entry) => dueOf(entry) !== undefined)
    ? { entries, from: first.index, until }
    : undefined;
}
