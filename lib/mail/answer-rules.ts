import type { ReasonKind } from '@/lib/domain/event';

/** What a few words can point at. `condition`: they will, once we do something. `vow`: they will, but name no day. */
export type SignalKind =
  | 'done'
  | 'promised'
  | 'vow'
  | 'question'
  | 'condition'
  | 'objection'
  | 'acknowledged'
  | 'out-of-office'
  | 'other';

/** Words that point at one kind of answer; `unless` looks at the same clause. */
export interface AnswerRule {
  kind: SignalKind;
  pattern: RegExp;
  unless?: RegExp;
  /** 0..1, how far the words alone can be relied on. */
  weight: number;
  reason?: ReasonKind;
  /** An objection in the matter, not a delay: a date does not heal it. */
  hard?: true;
}

/** How answers are worded in one language. Every pattern is linear: bounded gaps, no nested repeats. */
export interface AnswerWords {
  /** Politeness without meaning, blanked before anything is read. */
  courtesy: RegExp;
  /** Where a sentence falls into clauses; the match belongs to neither. */
  clause: RegExp;
  /** Looked for in whole sentences: what the client wants from us. */
  asks: readonly AnswerRule[];
  /** A question that only asks for our nod (`is that ok?`). */
  nod: RegExp;
  /** Asked out of friendliness, not about the matter. */
  chat: RegExp;
  /** Looked for in clauses. */
  rules: readonly AnswerRule[];
  /** A promise without a day. */
  vow: AnswerRule;
  /** With a day ahead in the same clause: a promise. */
  commits: RegExp;
  /** No promise in this clause, whatever day it names. */
  denies: RegExp;
  /** Makes a promise less sure. */
  hedges: RegExp;
  /** When what was sent comes to us: no promise of theirs. */
  arrives: RegExp;
  /** All that may stand around a day which is the whole answer. */
  bare: RegExp;
  /** The day named is the last day away. */
  until: RegExp;
  /** The day named is the first day back. */
  back: RegExp;
}
