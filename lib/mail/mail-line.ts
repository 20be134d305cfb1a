/** One line of a mail: as it was written, and as the rules look at it. */
export interface MailLine {
  readonly raw: string;
  /** Without marks nobody sees and without spaces around. */
  readonly text: string;
}

const UNSEEN = /[\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;
const SPACES = /[\u00a0\u3000\t]|&nbsp;/g;

export function mailLinesOf(text: string): MailLine[] {
  return text.split(/\r\n?|\n/).map((raw) => (raw === '' ? BLANK : { raw, text: seen(raw) }));
}

const BLANK: MailLine = { raw: '', text: '' };

function seen(raw: string): string {
  return raw.replace(UNSEEN, '').replace(SPACES, ' ').trim();
}

/** Nothing to read: blank, a rule of dashes, the frame of a table or a logo. */
export function isRule({ text }: MailLine): boolean {
  if (text === '') return true;
  return /^[-_=*—–|·.\s]+$|^\[(?:image|cid|图片)[:：][^\]]{0,120}\]$/.test(text);
}

/** Copy without blank lines and rules at the end. */
export function trimmedEnd(lines: readonly MailLine[]): MailLine[] {
  let end = lines.length;
  while (end > 0 && isRule(lines[end - 1] as MailLine)) end--;
  return lines.slice(0, end);
}

/** Where the last paragraph begins; 0 for a single one. */
export function lastParagraph(lines: readonly MailLine[]): number {
  let start = lines.length;
  while (start > 0 && lines[start - 1]?.text !== '') start--;
  return start;
}
