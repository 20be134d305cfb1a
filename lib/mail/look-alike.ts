import { distance } from 'fastest-levenshtein';

/** Letters that look like Latin ones, and pairs that look like one letter. */
const TWINS: [RegExp, string][] = [
  [/[аàáâäα]/g, 'a'],
  [/[еèéêëё]/g, 'e'],
  [/[оòóôöοσ0]/g, 'o'],
  [/[рρ]/g, 'p'],
  [/[сϲ]/g, 'c'],
  [/[хχ]/g, 'x'],
  [/[уγ]/g, 'y'],
  [/[ѕ5]/g, 's'],
  [/[ԁ]/g, 'd'],
  [/[іïíìιl1|!]/g, 'i'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/cl/g, 'd'],
];

/** Names shorter than this differ by one letter too easily. */
const SHORTEST = 5;

/**
 * The known domain that another one could be mistaken for: homographs, one letter off, a known name in front of another domain.
 * Undefined for a known domain itself, its subdomains, and anything that looks like none.
 */
export function lookAlike(domain: string, known: readonly string[]): string | undefined {
  const seen = domain.normalize('NFKC').toLowerCase();
  if (known.some((one) => seen === one || seen.endsWith(`.${one}`))) return undefined;
  return known.find((one) => resembles(seen, one));
}

function resembles(seen: string, known: string): boolean {
  if (seen.startsWith(`${known}.`) || seen.startsWith(`${known}-`)) return true;
  const [a, b] = [nameOf(seen), nameOf(known)];
  if (b.length < SHORTEST) return skeleton(seen) === skeleton(known);
  return skeleton(a) === skeleton(b) ? a !== b || restOf(seen) !== restOf(known) : isOneOff(a, b);
}

/** One letter more, less, other, or two that changed places. */
function isOneOff(a: string, b: string): boolean {
  const between = distance(a, b);
  if (between === 1) return true;
  const sorted = (text: string) => [...text].sort().join('');
  return between === 2 && a.length === b.length && sorted(a) === sorted(b);
}

/** The label that names the organisation. Of a punycode label only its plain letters are known. */
function nameOf(domain: string): string {
  const labels = domain.split('.');
  const isShort = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3;
  const label = labels.at(isShort ? -3 : -2) ?? domain;
  return label.startsWith('xn--') ? label.slice(4).replace(/-[^-]*$/, '') : label;
}

function restOf(domain: string): string {
  return domain.slice(domain.indexOf('.'));
}

function skeleton(text: string): string {
  return TWINS.reduce((plain, [twin, letter]) => plain.replace(twin, letter), text);
}
