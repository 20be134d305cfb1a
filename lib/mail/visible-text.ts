import { type MailLine, mailLinesOf, trimmedEnd } from './mail-line';
import { quoteHeaderAt } from './quote-header';
import { withoutSignature } from './signature';

/** Looked at closely; no person's own words are longer. */
const LONGEST = 30_000;
const MARK = /^(?:>|&gt;|＞)/;
/** `>95%` is no quote where nothing else in the mail is. */
const FIGURE = /^[>＞]=?\d/;

/**
 * What the writer of a mail said: without quotes, forwarded mails and signature, trimmed. '' where only such is there.
 * Answers between quotes stay. What is not surely a quote or signature stays too: own words are never cut on a guess.
 * After 30,000 characters only lines behind a quote mark are left out.
 */
export function visibleText(text: string): string {
  const near = text.length <= LONGEST ? text : text.slice(0, text.lastIndexOf('\n', LONGEST) + 1);
  const lines = mailLinesOf(near);
  const { parts, cut } = ownParts(lines);
  const far = cut ? '' : withoutMarked(text, near.length).trim();
  // A wish that stands alone is all there is to say.
  if (lines.length === 1 && parts[0]?.length === 1 && far === '') return text.trim();
  const kept = far === '' ? parts.map(withoutSignature) : parts;
  const whole = kept[0]?.length === lines.length;
  if (whole && far.length === text.slice(near.length).trim().length) return text.trim();
  return [...kept.map(rawOf), far]
    .filter((part) => part !== '')
    .join('\n\n')
    .trim();
}

/** The text after the line break before `from`, without lines behind a quote mark. */
function withoutMarked(text: string, from: number): string {
  const kept: string[] = [];
  let begun = from;
  for (;;) {
    const mark = text.startsWith('>', begun) ? begun - 1 : text.indexOf('\n>', begun);
    if (mark < 0) return [...kept, text.slice(begun)].join('');
    if (mark >= begun) kept.push(text.slice(begun, mark + 1));
    const end = text.indexOf('\n', mark + 1);
    if (end < 0) return kept.join('');
    begun = end + 1;
  }
}

function rawOf(lines: readonly MailLine[]): string {
  const first = lines.findIndex(({ text }) => text !== '');
  return first < 0
    ? ''
    : trimmedEnd(lines.slice(first))
        .map(({ raw }) => raw)
        .join('\n');
}

/** The lines that are no quote, and whether all from some line on is one. */
function ownParts(lines: readonly MailLine[]): { parts: MailLine[][]; cut: boolean } {
  const parts: MailLine[][] = [];
  let figures = !lines.some(({ text }) => MARK.test(text) && !FIGURE.test(text));
  let own: MailLine[] = [];
  let at = 0;
  while (at < lines.length) {
    const header = quoteHeaderAt(lines, at);
    const next = header ? nextSaid(lines, at + header.lines) : at;
    const first = lines[next]?.text ?? '';
    const marked = MARK.test(first) && !(figures && !header && FIGURE.test(first));
    if (header?.certain && !marked) return { parts: [...parts, own], cut: true };
    if (marked && (header || next === at)) {
      figures = false;
      if (own.length > 0) parts.push(own);
      own = [];
      at = next + 1;
    } else {
      own.push(lines[at] as MailLine);
      at++;
    }
  }
  return { parts: [...parts, own], cut: false };
}

function nextSaid(lines: readonly MailLine[], from: number): number {
  let at = from;
  while (at < lines.length && lines[at]?.text === '') at++;
  return at;
}
