/** What takes more than this per character is slow even where it is linear, in ms. */
const PER_CHARACTER = 0.001;
const LENGTH = 5000;
/** Repeated by hostile texts whatever the expression. */
const USUAL = [
  ' ',
  '\n',
  '\t',
  '.',
  ',',
  '-',
  '(',
  '>',
  'a',
  'a ',
  'A',
  '1',
  '1.',
  '上',
  '年',
  '月',
];

/** A text on which the engine takes suspiciously long, made from the expression's own words; undefined where none does. */
export function slowText({ source, flags }: { source: string; flags: string }): string | undefined {
  const expression = new RegExp(source, flags.replace(/[gy]/g, ''));
  const words = [...new Set(source.match(/[\p{L}\p{N}]{1,12}/gu) ?? [])].slice(0, 60);
  const starts = ['', ...words];
  for (const pump of [...USUAL, ...words, ...words.map((word) => `${word} `)]) {
    const begins = USUAL.includes(pump) ? starts : [''];
    for (const begin of begins) {
      const text = `${begin}${pump.repeat(LENGTH / pump.length)}\0`;
      if (isSlow(expression, text)) return `${begin}${pump}${pump}${pump}…`;
    }
  }
  return undefined;
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
