/** A stretch of the text, with where it begins. */
export interface Span {
  text: string;
  index: number;
}

const LONGEST = 8_000;
const QUOTE =
  /^[ \t]*(?:>|-{3,} ?(?:original|forwarded|原始|转发)|_{10,}|(?:from|sent|发件人|寄件人|发件时间)[:：]|on [^\n]{6,120} wrote:|在 ?[^\n]{4,120}写道[:：]|[^\n]{0,80}于[^\n]{4,60}写道[:：])/im;
const SIGNATURE =
  /^[ \t]*(?:-- ?$|(?:(?:with )?(?:best|kind|warm|many|mit)(?:est)? (?:regards|wishes|greetings)|regards|cheers|yours (?:sincerely|faithfully|truly)|sincerely|br|rgds|此致|顺颂|祝好|顺祝|敬礼|商祺)[ \t,，!！.。]*$|sent from my |get outlook for |发自我的|发自手机)/im;
const LISTED = /^[ \t]*(?:[-*•·]|\(?\d{1,2}[.)、]|（\d{1,2}）)[ \t]?/;
const ABBREVIATED =
  /\b(?:mr|mrs|ms|dr|nos?|nr|approx|e\.g|i\.e|inc|ltd|co|vs|incl|jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.$/i;

/** What is left of an answer without leftovers of quotes and signature; positions stay those of `text`. */
export function withoutLeftovers(text: string): string {
  let body = text.slice(0, LONGEST);
  for (const end of [QUOTE, SIGNATURE]) {
    const found = end.exec(body);
    // A text that begins with it has nothing else to read.
    if (found && body.slice(0, found.index).trim() !== '') body = body.slice(0, found.index);
  }
  return body;
}

/** The sentences of a text in order, hard-wrapped lines joined. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/(?<![.!?])[.!?]+(?=\s|$)|[。！？!?…]+|\n+/g)) {
    const end = index + mark.length;
    if (mark.startsWith('\n') ? isWrapped(text, start, index, end) : isInside(text, start, end)) {
      continue;
    }
    push(spans, text, start, end);
    start = end;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** The clauses of a sentence without its end mark, cut where `at` (global) matches. */
export function clausesOf(sentence: Span, at: RegExp): Span[] {
  const spans: Span[] = [];
  const text = sentence.text.replace(/[。！!.~～…\s]{1,8}$/, '');
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(at)) {
    push(spans, text, start, index, sentence.index);
    start = index + mark.length;
  }
  push(spans, text, start, text.length, sentence.index);
  return spans;
}

/** Blanks what `pattern` (global) finds, without moving the rest. */
export function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => found.replace(/[^\n]/g, ' '));
}

function push(spans: Span[], text: string, start: number, end: number, offset = 0): void {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  if (/[\p{L}\p{N}]/u.test(trimmed)) {
    spans.push({ text: trimmed, index: offset + start + raw.indexOf(trimmed) });
  }
}

function isWrapped(text: string, start: number, index: number, end: number): boolean {
  if (end - index > 1) return false;
  const line = text.slice(Math.max(start, text.lastIndexOf('\n', index - 1) + 1), index).trim();
  const next = text.slice(end, end + 80);
  const wide = /\p{Script=Han}/u.test(line) ? 28 : 50;
  return line.length >= wide && !/[.!?:。！？：;；]$/.test(line) && !LISTED.test(next);
}

function isInside(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(start, end - 12), end);
  if (ABBREVIATED.test(before)) return true;
  return /\d\.$/.test(before) && /^ ?[a-z\d]/.test(text.slice(end, end + 2));
}
