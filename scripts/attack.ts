import { createContext, runInContext } from 'node:vm';

/** What takes more than this per character is slow even where it is linear, in ms. */
const PER_CHARACTER = 0.0025;
const LENGTH = 12_000;
/** For all texts of one expression, in ms: what takes longer has blown up. */
const LIMIT = 5000;
/** Repeated by hostile texts whatever the expression. */
const USUAL = [...' \n\t.,-(>aA1上年月', 'a ', '1.'];

/** The hostile text, made of the expression's own words, on which the engine takes suspiciously long; undefined where it takes so on none. */
export function slowText({ source, flags }: { source: string; flags: string }): string | undefined {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  let tried = '';
  const attack = () => {
    for (const [begin, pump] of partsFrom(source)) {
      tried = `${begin}${pump}${pump}${pump}…`;
      const text = `${begin}${pump.repeat(LENGTH / pump.length)}\0`;
      if (isSlow(expression, text)) return tried;
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

function* partsFrom(source: string): Generator<[begin: string, pump: string]> {
  const words = [...new Set(source.match(/[\p{L}\p{N}]{1,12}/gu) ?? [])].slice(0, 30);
  for (const pump of USUAL) for (const begin of ['', ...words]) yield [begin, pump];
  for (const word of words) {
    yield ['', word];
    yield ['', `${word} `];
  }
}

/** Three times, because the machine may be busy with something else. */
function isSlow(expression: RegExp, text: string): boolean {
  for (let time = 0; time < 3; time++) {
    const begun = performance.now();
    expression.test(text);
    if (performance.now() - begun < text.length * PER_CHARACTER) return false;
  }
  return true;
}
