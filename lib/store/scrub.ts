/** Takes one person out of texts. */
export interface Eraser {
  isThem(address: string, name: string): boolean;
  /** Without their addresses, names, and parts of names. */
  words(text: string): string;
  /** Any value, with addresses and whole names taken out of what somebody wrote in it. */
  deep<T>(value: T): T;
}

/** Stands where a name was. */
const GAP = '…';
/** Shorter parts of a name are words of other kinds too. */
const SHORTEST_PART = 3;
/** Where people write what they like; everything else is ids and words of the product. */
const FREE = new Set(
  'title text note subject excerpt name notes industry decisionProcess words body values failedAddress files'.split(
    ' ',
  ),
);
const HAN = /\p{Script=Han}/u;

export function createEraser(names: readonly string[], addresses: readonly string[]): Eraser {
  const whole = [...addresses, ...names].filter((name) => name.trim().length > 1);
  const parts = names
    .flatMap((name) => name.split(/[\s,;()"']+/))
    .filter((part) => part.length >= SHORTEST_PART || (HAN.test(part) && part.length > 1));
  const known = new Set([...names, ...parts].map(folded));
  const own = new Set(addresses.map(folded));
  const wholes = pattern(whole);
  const all = pattern([...whole, ...parts]);
  const take = (text: string, from: RegExp | undefined) => (from ? text.replace(from, GAP) : text);
  const deep = (value: unknown, free = false): unknown => {
    if (typeof value === 'string') return free ? take(value, wholes) : value;
    if (Array.isArray(value)) return value.map((inner) => deep(inner, free));
    if (typeof value !== 'object' || value === null) return value;
    const left = Object.entries(value).map(([key, inner]) => [
      key,
      deep(inner, free || FREE.has(key)),
    ]);
    return Object.fromEntries(left);
  };
  return {
    isThem: (address, name) => (address ? own.has(folded(address)) : known.has(folded(name))),
    words: (text) => take(text, all),
    deep: (value) => deep(value) as typeof value,
  };
}

/** Any of these, the longest first; as words of their own where the script parts words. */
function pattern(names: readonly string[]): RegExp | undefined {
  const longestFirst = [...new Set(names)].sort((a, b) => b.length - a.length);
  const literal = longestFirst.map((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return HAN.test(name) ? escaped : `(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`;
  });
  return literal.length > 0 ? new RegExp(literal.join('|'), 'giu') : undefined;
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}
