import type { ToneFinding } from '@/lib/domain/tone';

/**
 * Words that offend, and what to say instead: `$1` is the first group. Expressions are global and see the text as `plainOf` gives it;
 * `clause` ends at a comma, `sentence` at a full stop.
 */
export type ToneRow = readonly [find: RegExp, better: string, limits?: Limits];

interface Limits {
  /** Only where the clause says this too. */
  when?: RegExp;
  /** Not where the clause says this. */
  unless?: RegExp;
  /** Only where the sentence says this too. */
  within?: RegExp;
  /** Not where the sentence says this. */
  notWithin?: RegExp;
  /** Allowed where an agreed term is cited: at levels 4-5, and with 0 where the heads-up does so too. */
  cited?: 'formal' | 'heads-up';
  /** Allowed at levels 4-5 where it is a dated fact. */
  dated?: true;
}

export interface ToneLanguage {
  rows: Readonly<Record<ToneFinding['kind'], readonly ToneRow[]>>;
  /** Cites what was agreed. */
  term: RegExp;
  /** Names a day. */
  day: RegExp;
}

const LONGEST = 20_000;
const MOST = 50;
/** How far a sentence is looked at to either side. */
const REACH = 300;
const QUOTES =
  /“[^“”\n]{0,300}”|"[^"\n]{0,300}"|「[^「」\n]{0,300}」|『[^『』\n]{0,300}』|^>[^\n]{0,1000}/gm;
const SAME: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '\u00a0': ' ',
};

/** The text as the rules read it, of the same length: without what others said, one sign for each meaning. */
function plainOf(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/[’‘，；：？！\u00a0]/g, (sign) => SAME[sign] ?? sign)
    .replace(QUOTES, (quote) => '_'.repeat(quote.length));
}

/** All findings in order, none within another. Linear: `text` is read up to 20,000 characters. */
export function findTone(text: string, level: number, language: ToneLanguage): ToneFinding[] {
  const plain = plainOf(text);
  const found: ToneFinding[] = [];
  for (const kind of ['threat', 'blame', 'nagging', 'command'] as const) {
    for (const [find, better, limits] of language.rows[kind]) {
      for (const match of plain.matchAll(find)) {
        if (limits && !applies(limits, { plain, match, level, language })) continue;
        const { index } = match;
        const original = text.slice(index, index + match[0].length);
        found.push({ kind, index, text: original, better: wordingOf(better, match, plain) });
      }
    }
  }
  return withoutOverlaps(found).slice(0, MOST);
}

interface Place {
  plain: string;
  match: RegExpExecArray;
  level: number;
  language: ToneLanguage;
}

function applies(limits: Limits, { plain, match, level, language }: Place): boolean {
  const { when, unless, within, notWithin, cited, dated } = limits;
  const clause = around(plain, match, /[,;:.!?。\n]/);
  if ((when && !when.test(clause)) || unless?.test(clause)) return false;
  const sentence = around(plain, match, /[!?。\n]|\.(?!\d)/);
  if ((within && !within.test(sentence)) || notWithin?.test(sentence)) return false;
  const formal = level >= 4;
  if ((formal || (cited === 'heads-up' && level === 0)) && cited && language.term.test(sentence)) {
    return false;
  }
  return !(formal && dated && language.day.test(sentence));
}

/** The match with what stands around it up to the next `end` on either side. */
function around(plain: string, { index, 0: words }: RegExpExecArray, end: RegExp): string {
  const before =
    plain
      .slice(Math.max(0, index - REACH), index)
      .split(end)
      .at(-1) ?? '';
  const after = plain.slice(index + words.length, index + words.length + REACH).split(end)[0] ?? '';
  return (before + words + after).trimStart();
}

/** The better words with the groups in, capitalised like what they replace. */
function wordingOf(better: string, match: RegExpExecArray, plain: string): string {
  const filled = better.replace(/\$(\d)/g, (_, group) => lowered(match[Number(group)] ?? ''));
  const [first = '', second = ''] = match[0];
  const opens = /(?:^|[.!?]\s+|\n\s*)$/.test(
    plain.slice(Math.max(0, match.index - 9), match.index),
  );
  const wasCapital = /[A-Z]/.test(first) && /[a-z']/.test(second);
  return (opens || wasCapital) && /^[a-z]/.test(filled)
    ? filled.charAt(0).toUpperCase() + filled.slice(1)
    : filled;
}

function lowered(group: string): string {
  return /^[A-Z][a-z]/.test(group) ? group.charAt(0).toLowerCase() + group.slice(1) : group;
}

/** The longer of two that overlap. */
function withoutOverlaps(found: readonly ToneFinding[]): ToneFinding[] {
  const endOf = ({ index, text }: ToneFinding) => index + text.length;
  const kept: ToneFinding[] = [];
  for (const one of [...found].sort((a, b) => a.index - b.index || endOf(b) - endOf(a))) {
    const last = kept.at(-1);
    if (!last || one.index >= endOf(last)) kept.push(one);
    else if (one.text.length > last.text.length && one.kind !== last.kind)
      kept[kept.length - 1] = one;
  }
  return kept;
}
