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
  /** The sentence as a whole is found and replaced. */
  whole?: true;
}

export type ToneTable = Readonly<Record<ToneFinding['kind'], readonly ToneRow[]>>;

export interface ToneLanguage {
  /** Turns of phrase, and what only the sentence tells. */
  phrases: ToneTable;
  sentences: ToneTable;
  /** A sentence with these words is not judged as a whole. */
  gentle: RegExp;
  /** Cites what was agreed. */
  term: RegExp;
  /** Names a day. */
  day: RegExp;
}

const LONGEST = 10_000;
const MOST = 50;
/** Of one expression; more are a hostile text's. */
const MOST_MATCHES = 200;
/** How far a sentence is looked at to either side. */
const REACH = 300;
const QUOTES =
  /“[^“”\n]{0,300}”|"[^"\n]{0,300}"|「[^「」\n]{0,300}」|『[^『』\n]{0,300}』|^>[^\n]{0,1000}/gm;
const SENTENCE = /[!?。\n]|\.(?!\d)/;
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

/**
 * All findings in order. Those of one kind do not overlap: of a turn of phrase and its whole sentence, the turn of phrase is told,
 * unless another clause offends as well: that would still be found once the turn of phrase is mended.
 * Linear: `text` is read up to 10,000 characters.
 */
export function findTone(text: string, level: number, language: ToneLanguage): ToneFinding[] {
  const plain = plainOf(text);
  const kinds = ['threat', 'blame', 'nagging', 'command'] as const;
  const phrases = kinds.flatMap((kind) =>
    findingsOf({ kind, rows: language.phrases[kind], text, plain, level, language }),
  );
  const told = withoutOverlaps(phrases);
  const sentences = kinds.flatMap((kind) =>
    withoutOverlaps(
      findingsOf({ kind, rows: language.sentences[kind], text, plain, level, language }),
    ).filter((one) =>
      told.every(
        (other) => other.kind !== kind || !overlap(one, other) || isApart(plain, one.core, other),
      ),
    ),
  );
  const alone = told.filter(
    (one) => !sentences.some((other) => other.kind === one.kind && overlap(one, other)),
  );
  return [...alone, ...sentences]
    .sort((a, b) => a.index - b.index)
    .slice(0, MOST)
    .map(({ core: _, ...one }) => one);
}

type Span = Pick<ToneFinding, 'index' | 'text'>;

/** `core`: the words that were found, where the whole sentence is replaced. */
type Found = ToneFinding & { core: Span };

interface Search {
  kind: ToneFinding['kind'];
  rows: readonly ToneRow[];
  text: string;
  plain: string;
  level: number;
  language: ToneLanguage;
}

function findingsOf({ kind, rows, text, plain, level, language }: Search): Found[] {
  const found: Found[] = [];
  for (const [find, better, limits] of rows) {
    for (const match of matchesOf(find, plain)) {
      if (limits && !applies(limits, { plain, match, level, language })) continue;
      const { index, end } = limits?.whole ? sentenceOf(plain, match) : spanOf(match);
      const words = wordingOf(better, match, plain, index);
      const core = { index: match.index, text: match[0] };
      found.push({ kind, ...fitted({ text, index, end }, words), core });
      if (found.length > MOST) return found;
    }
  }
  return found;
}

/** Without copying the expression, as `matchAll` would: hundreds of them were compiled anew for each text. */
function* matchesOf(find: RegExp, plain: string): Generator<RegExpExecArray> {
  find.lastIndex = 0;
  let left = MOST_MATCHES;
  for (let match = find.exec(plain); match && left > 0; match = find.exec(plain)) {
    const { lastIndex } = find;
    yield match;
    left--;
    find.lastIndex = match[0] === '' ? lastIndex + 1 : lastIndex;
  }
}

interface Place {
  plain: string;
  match: RegExpExecArray;
  level: number;
  language: ToneLanguage;
}

function applies(limits: Limits, { plain, match, level, language }: Place): boolean {
  const { when, unless, within, notWithin, cited, dated, whole } = limits;
  const clause = around(plain, match, /[,;:.!?。\n]/);
  if ((when && !when.test(clause)) || unless?.test(clause)) return false;
  const sentence = around(plain, match, SENTENCE);
  if (whole && language.gentle.test(sentence)) return false;
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

/** Without spaces at the ends, and with none doubled where the words go. */
function fitted(at: { text: string; index: number; end: number }, better: string) {
  const whole = at.text.slice(at.index, at.end);
  const index = at.index + whole.length - whole.trimStart().length;
  const trimmed = whole.trim();
  const before = index === 0 || /\s/.test(at.text[index - 1] ?? '');
  const after = /^[\s.,;!?]|^$/.test(at.text.slice(index + trimmed.length));
  const joined = trimmed.startsWith(',') ? better : better.replace(/^, /, '');
  const left = before ? joined.trimStart() : joined;
  return { index, text: trimmed, better: after ? left.trimEnd() : left };
}

function spanOf({ index, 0: words }: RegExpExecArray) {
  return { index, end: index + words.length };
}

/** With its full stop or question mark. */
function sentenceOf(plain: string, match: RegExpExecArray) {
  const { index, end } = spanOf(match);
  const before =
    plain
      .slice(Math.max(0, index - REACH), index)
      .split(SENTENCE)
      .at(-1) ?? '';
  const after = /^[^!?。\n]{0,300}?(?:[!?。]+|(?=\n)|\.(?!\d)|$)/.exec(
    plain.slice(end, end + REACH),
  );
  return { index: index - before.trimStart().length, end: end + (after?.[0].length ?? 0) };
}

/** The better words with the groups in, capitalised like what they replace. */
function wordingOf(better: string, match: RegExpExecArray, plain: string, index: number): string {
  const filled = better.replace(/\$(\d)/g, (_, group) => lowered(match[Number(group)] ?? ''));
  const [first = '', second = ''] = plain.slice(index, index + 2);
  const before = plain.slice(Math.max(0, index - 9), index);
  const bare = before.trimEnd();
  const opens = bare === '' || /[.!?]$/.test(bare) || before.slice(bare.length).includes('\n');
  const wasCapital = /[A-Z]/.test(first) && /[a-z']/.test(second);
  return (opens || wasCapital) && /^[a-z]/.test(filled)
    ? filled.charAt(0).toUpperCase() + filled.slice(1)
    : filled;
}

function lowered(group: string): string {
  return /^[A-Z][a-z]/.test(group) ? group.charAt(0).toLowerCase() + group.slice(1) : group;
}

const endOf = ({ index, text }: Span) => index + text.length;

/** They stand in different clauses. */
function isApart(plain: string, one: Span, other: Span): boolean {
  const [first, last] = one.index < other.index ? [one, other] : [other, one];
  return /[,;:]/.test(plain.slice(endOf(first), last.index));
}

function overlap(one: Span, other: Span): boolean {
  return one.index < endOf(other) && other.index < endOf(one);
}

/** The longer of two that overlap. */
function withoutOverlaps<F extends Span>(found: readonly F[]): F[] {
  const kept: F[] = [];
  for (const one of [...found].sort((a, b) => b.text.length - a.text.length)) {
    if (!kept.some((other) => overlap(one, other))) kept.push(one);
  }
  return kept;
}
