import type { ReasonKind } from '@/lib/domain/event';
import type { Phrase } from '@/lib/domain/ladder';
import type { Role } from '@/lib/domain/records';
import type { Reason, ReasonRule } from '@/lib/domain/suggestion';
import type { Channel } from '@/lib/domain/touch';
import type { Format } from './format';
import { reasonsEn } from './reasons.en';
import { reasonsZh } from './reasons.zh';
import type { Words } from './words.en';

/** The values of a reason, ready for a sentence. What is missing reads as an ellipsis, never as `undefined`. */
interface Values {
  number(name: string): number;
  has(name: string): boolean;
  /** As it was given, hostile text included. */
  text(name: string): string;
  day(name: string): string;
  moment(name: string): string;
  businessDays(name: string): string;
  step(name: string): string;
  role(name: string): string;
  channel(name: string): string;
  ready(name: string): string;
  /** Why it does not move. */
  why(name: string): string;
}

/** `short` fits a chip; `sentence` is one plain sentence. */
interface ReasonText {
  short(values: Values): string;
  sentence(values: Values): string;
}

export type Reasons = Record<ReasonRule, ReasonText>;

/** What a reason's ids are called, in the language of `format`. */
export interface ReasonNames {
  format: Format;
  words: Words;
  steps: Record<string, Phrase>;
  readiness: readonly { id: string; label: Phrase }[];
}

const all = { en: reasonsEn, zh: reasonsZh };

/** One reason or blocker in words. */
export function reasonWords(
  reason: Reason,
  names: ReasonNames,
): { short: string; sentence: string } {
  const text = all[names.format.language][reason.rule];
  const values = valuesOf(reason, names);
  return { short: text.short(values), sentence: text.sentence(values) };
}

/** The guard that a rule belongs to, as the guidance names it: `G1` for `G1-cap`; other rules keep their name. */
export function guardOf(rule: ReasonRule): string {
  return /^G\d+/.exec(rule)?.[0] ?? rule;
}

function valuesOf({ values }: Reason, names: ReasonNames): Values {
  const { format, words } = names;
  const text = (name: string) => String(values[name] ?? '…');
  return {
    number: (name) => Number(values[name] ?? 0),
    has: (name) => values[name] !== undefined && values[name] !== '',
    text,
    day: (name) => format.day(text(name)),
    moment: (name) => (typeof values[name] === 'number' ? format.moment(values[name]) : '…'),
    businessDays: (name) => format.businessDays(Number(values[name] ?? 0)),
    step: (name) => names.steps[text(name)]?.[format.language] ?? text(name),
    role: (name) => words.roles[text(name) as Role] ?? text(name),
    channel: (name) => words.channels[text(name) as Channel] ?? text(name),
    why: (name) => words.reasons[text(name) as ReasonKind] ?? text(name),
    ready: (name) =>
      names.readiness.find((item) => item.id === text(name))?.label[format.language] ?? text(name),
  };
}
