import { createContext, runInContext } from 'node:vm';

/** What takes less per character, in ms, is no danger at this length. */
const PER_CHARACTER = 0.0025;
const LENGTH = 12_000;
/** For four times the text; quadratic work takes sixteen times as long. */
const MOST_GROWTH = 8;
/** For all texts of one expression, in ms: what takes longer has blown up. */
const LIMIT = 5000;
/** Repeated by hostile texts whatever the expression. */
const USUAL = [...' \n\t.,-(>aA1上年月', 'a ', '1.'];

/** The hostile text, made of the words of the expression, on which the engine is slow out of proportion; undefined where it is on none. */
export function slowText({ source, flags }: { source: string; flags: string }): string | undefined {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  let tried = '';
  const attack = () => {
    for (const [begin, pump] of partsFrom(source)) {
      tried = `${begin}${pump}${pump}${pump}…`;
      const textOf = (length: number) => `${begin}${pump.repeat(length / pump.length)}\0`;
      if (isSlow(expression, textOf)) return tried;
    }
    return undefined;
  };
  try {
    // The engine can be stopped inside an expression only in a script with a time limit.
    return runInContext('attack()', createContext({ attack }), { timeout: LIMIT });
  } catch {
    return tried;
  }
}

/** What theory says blows up: repeated parts, each behind its prefix, and an end. */
interface Attack {
  pumps: readonly { prefix: string; pump: string }[];
  suffix: string;
}

/** Whether the engine is slow on that text as well, at the length that is read: theory knows neither its shortcuts nor our limits. */
export function isSlowOn(
  { source, flags }: { source: string; flags: string },
  { pumps, suffix }: Attack,
): boolean {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  const textOf = (length: number) =>
    pumps
      .map(({ prefix, pump }) => prefix + pump.repeat(length / pumps.length / pump.length))
      .join('') + suffix;
  const attack = () => isSlow(expression, textOf);
  try {
    return runInContext('attack()', createContext({ attack }), { timeout: LIMIT });
  } catch {
    return true;
  }
}

function* partsFrom(source: string): Generator<[begin: string, pump: string]> {
  const words = [...new Set(source.match(/[\p{L}\p{N}]{1,12}/gu) ?? [])].slice(0, 30);
  for (const pump of USUAL) for (const begin of ['', ...words]) yield [begin, pump];
  for (const word of words) {
    yield ['', word];
    yield ['', `${word} `];
  }
}

/** Slow for its length, and more than in proportion to it. */
function isSlow(expression: RegExp, textOf: (length: number) => string): boolean {
  const [text, part] = [textOf(LENGTH), textOf(LENGTH / 4)];
  const begun = performance.now();
  expression.test(text);
  if (performance.now() - begun < LENGTH * PER_CHARACTER) return false;
  const whole = processorTime(expression, text);
  return whole > LENGTH * PER_CHARACTER && whole > MOST_GROWTH * processorTime(expression, part);
}

/** In ms, the least of five: other programs may keep the processor busy. */
function processorTime(expression: RegExp, text: string): number {
  const times = Array.from({ length: 5 }, () => {
    const begun = process.cpuUsage();
    expression.test(text);
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
