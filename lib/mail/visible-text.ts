import { type MailLine, mailLinesOf } from './mail-line';
import { quoteHeaderAt } from './quote-header';
import { withoutSignature } from './signature';

/** Read of a longer mail; no person's own words are that long. */
const LONGEST = 50_000;
const MARK = /^(?:>|&gt;|＞)/;
/** `>95%` is no quote where nothing else in the mail is. */
const FIGURE = /^[>＞]=?\d/;

/**
 * What the writer of a mail said: without quotes, forwarded mails and signature, trimmed. '' where only such is there.
 * Answers between quotes stay. What is not surely a quote or signature stays too: own words are never cut on a guess.
 * Beyond 50,000 characters the text is left as it is.
 */
export function visibleText(text: string): string {
  const lines = mailLinesOf(text.slice(0, LONGEST));
  const { parts, cut } = ownParts(lines);
  const tail = cut ? '' : text.slice(LONGEST);
  if (tail !== '') return text.trim();
  const kept = parts.map(withoutSignature);
  if (kept.length === 1 && kept[0]?.length === lines.length) return text.trim();
  return kept
    .map((part) =>
      part
        .map(({ raw }) => raw)
        .join('\n')
        .replace(/^\s*\n|\s+$/g, ''),
    )
    .filter((part) => part.trim() !== '')
    .join('\n\n')
    .trim();
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
