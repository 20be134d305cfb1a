import { check } from 'recheck';
import { isSlowOn, slowText } from './attack';
import { type Expression, expressionsIn } from './regexes';

const FOLDERS = ['lib/mail', 'lib/service', 'lib/i18n', 'lib/hosts', 'lib/guidance'];
/** For one expression, in ms; what is not decided by then is judged by the engine's own time on hostile texts. */
const LIMIT = 300;
const AT_ONCE = 2;

const begun = Date.now();
const { expressions, unseen } = await expressionsIn(FOLDERS);
const waiting = distinct(expressions);
const unsafe: string[] = unseen.map((place) => `${place} is constructed only when called`);
const told = waiting.length;
let undecided = 0;

await Promise.all(Array.from({ length: AT_ONCE }, work));
for (const line of unsafe.sort()) console.error(line);
console.log(
  `${told} regular expressions, ${unsafe.length} unsafe, ${undecided} undecided but quick, ${((Date.now() - begun) / 1000).toFixed(0)} s`,
);
process.exit(unsafe.length > 0 ? 1 : 0);

async function work(): Promise<void> {
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const attack = slowText(next) ?? (await provenAttack(next));
    if (attack !== undefined) {
      unsafe.push(`${next.place} /${next.source}/${next.flags}\n  slow on ${attack}`);
    }
  }
}

/** Only repetition without an end can blow up as the text grows; what is bounded was timed. */
async function provenAttack(expression: Expression): Promise<string | undefined> {
  const { source, flags } = expression;
  if (!isUnbounded(source)) return undefined;
  const verdict = await check(source, flags, { timeout: LIMIT });
  if (verdict.status === 'unknown') undecided++;
  // How much is decided in time depends on the machine; the engine has the last word.
  return verdict.status === 'vulnerable' && isSlowOn(expression, verdict.attack)
    ? `${verdict.attack.pattern} (${verdict.complexity.summary})`
    : undefined;
}

function isUnbounded(source: string): boolean {
  const bare = source.replace(/\\./g, '_').replace(/\[[^\]]*\]/g, '_');
  return /[*+]|\{\d+,\}/.test(bare);
}

function distinct(all: readonly Expression[]): Expression[] {
  return [...new Map(all.map((each) => [`${each.flags}/${each.source}`, each])).values()];
}
