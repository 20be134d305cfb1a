import type { Phrase } from '@/lib/domain/ladder';

/** One value that texts may use, and how to ask the PM for it. */
export interface ValueSpec {
  name: string;
  /** `given`: the product knows it; `asked`: the PM says it where a text needs it. */
  from: 'given' | 'asked';
  /** `project`: remembered with the project; `draft`: meant for one text only. */
  scope: 'project' | 'draft';
  input: 'line' | 'lines' | 'day' | 'number' | 'flag';
  label: Phrase;
  hint: Phrase;
  /** For days: business days from today that make a fair proposal. */
  proposedIn?: number;
}

type Words = readonly [label: string, hint: string];

const spec = (
  from: ValueSpec['from'],
  scope: ValueSpec['scope'],
  input: ValueSpec['input'],
  name: string,
  en: Words,
  zh: Words,
  proposedIn?: number,
): ValueSpec => ({
  name,
  from,
  scope,
  input,
  label: { en: en[0], zh: zh[0] },
  hint: { en: en[1], zh: zh[1] },
  ...(proposedIn === undefined ? {} : { proposedIn }),
});

/** A value that the product knows by itself. */
export const given = (input: ValueSpec['input'], name: string, en: Words, zh: Words): ValueSpec =>
  spec('given', 'draft', input, name, en, zh);

/** A value that the PM is asked for where a text needs it. */
export const askedFor = (
  scope: ValueSpec['scope'],
  input: ValueSpec['input'],
  name: string,
  en: Words,
  zh: Words,
  proposedIn?: number,
): ValueSpec => spec('asked', scope, input, name, en, zh, proposedIn);
