import { type PeriodRead, readPeriod } from './period-in-words';

const LONGEST = 4000;
const PAUSE = /\b(?:pause|suspend|stop|halt|interrupt)|暂停|中止|停工|停止|停服/;
const RESUME = /\b(?:resum|restart|continu|recommenc)|恢复|复工|重启|继续/;
const GRACE = /\bgrace\b|宽限/;
const DEEMED =
  /\b(?:deemed|considered|regarded|treated|counts?)\b.{0,40}\baccept|\baccept\w{0,6}\b.{0,40}\b(?:deemed|considered|regarded|assumed|tacit)|\b(?:tacit|implied) acceptance|视(?:为|同|作).{0,16}(?:验收|通过|合格|接受|认可)|默认.{0,10}(?:验收|通过|合格|接受)/;
/** A denial of it: "shall not be deemed accepted". */
const NOT_DEEMED =
  /\b(?:not|never|no)\b.{0,24}\b(?:deemed|considered|regarded|treated|tacit)|不(?:得|应|能|可)?视(?:为|同|作)/;

/** Whether a clause says that silence after a period counts as acceptance. */
export function saysDeemedAcceptance(clause: string): boolean {
  const plain = flat(clause);
  return DEEMED.test(plain) && !NOT_DEEMED.test(plain);
}

/**
 * After how long work pauses, and how long after payment it goes on, out of one term that may say both. A sentence about
 * both is taken apart at its commas; where a period could belong to either, none is read.
 */
export function readPauseTerm(term: string): { pause: PeriodRead; resume: PeriodRead } {
  const pause: string[] = [];
  const resume: string[] = [];
  let doubtful = false;
  for (const sentence of flat(term).split(/[;。；\n]|\.(?!\d)/)) {
    if (!PAUSE.test(sentence) || !RESUME.test(sentence)) {
      (RESUME.test(sentence) ? resume : pause).push(sentence);
      continue;
    }
    let leading = '';
    let named = false;
    for (const part of sentence.split(/,|，|、|\band\b|并/)) {
      const isPause = PAUSE.test(part);
      if (isPause !== RESUME.test(part)) {
        (isPause ? pause : resume).push(`${leading} | ${part}`);
        leading = '';
        named = true;
      } else if (!isPause && !named) leading = `${leading} | ${part}`;
      else doubtful ||= mentionsPeriod(part);
    }
  }
  if (doubtful) {
    const unclear: PeriodRead = { ok: false, problem: 'unclear' };
    return { pause: unclear, resume: unclear };
  }
  return { pause: readPeriod(pause.join(' | ')), resume: readPeriod(resume.join(' | ')) };
}

/** A time of grace that a term on late payment names; other periods in it are interest or the term of payment. */
export function readGrace(term: string): PeriodRead {
  const said = flat(term)
    .split(/[;。；,，\n]|\.(?!\d)/)
    .filter((part) => GRACE.test(part));
  return readPeriod(said.join(' | '));
}

function mentionsPeriod(text: string): boolean {
  const read = readPeriod(text);
  return read.ok || read.problem !== 'none';
}

function flat(text: string): string {
  return text.slice(0, LONGEST).normalize('NFKC').toLowerCase();
}
