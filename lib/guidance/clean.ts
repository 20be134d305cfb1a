const longestLine = 600;
const mostLines = 40;

/** Letters nobody sees: controls, direction and zero-width marks, private use (our own marks among them), halves of characters. */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** A value from anywhere as one visible line of plain text, at most `longest` characters, cut with `…`. */
export function cleanLine(value: string, longest = longestLine): string {
  // Cut roughly first: a value may be megabytes long.
  const line = value
    .slice(0, longest * 8)
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const characters = [...line];
  const whole = characters.length <= longest && value.length <= longest * 8;
  return whole
    ? line
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Several lines: an array, or a text with line breaks. Empty ones are dropped, as is a list sign that somebody typed. */
export function cleanLines(value: string | readonly string[]): string[] {
  const lines =
    typeof value === 'string' ? value.slice(0, 100_000).split(/[\r\n\u2028\u2029]+/) : value;
  const clean = lines
    .slice(0, mostLines * 2)
    .map((line) => cleanLine(line).replace(/^(?:[-*•·]\s+)+/, ''))
    .filter((line) => line !== '');
  return clean.length <= mostLines && lines.length <= mostLines * 2
    ? clean
    : [...clean.slice(0, mostLines), '…'];
}
