import type { Period } from '@/lib/domain/contract-dates';

/** `several`: more than one period stands there; `unclear`: a range, a fraction, or two numbers that differ. */
export type PeriodRead =
  | { ok: true; period: Period }
  | { ok: false; problem: 'none' | 'several' | 'unclear' };

const LONGEST = 2000;
const MOST: Record<Period['unit'], number> = { business: 400, calendar: 1000, month: 60 };

const ENGLISH: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const FIGURES = '零一二三四五六七八九';
const WORDS = Object.keys(ENGLISH).join('|');
/** Digits, English words, Chinese numerals. */
const NUMBER = `(?:\\d{1,4}|(?:${WORDS})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|[一二两三四五六七八九十百零]{1,7})`;
const UNIT =
  '(?:(?:(?:full |consecutive )?(business|working|work|banking|calendar)[ -])?(workdays|workday|days|day)|(weeks|week|months|month)|个?(工作日|工作天|营业日|自然日|日历天|日历日|公历日|天|日|周|星期|月))';
const RANGE =
  '\\d{1,4} ?[-–—~] ?|(?:\\d{1,4}|[a-z]{3,9}) (?:to|or|and) |[\\d一二两三四五六七八九十百]{1,7} ?[至到或~] ?|[\\d.,]{1,9}[.,/]';
/** What stands before a number (a range, a fraction) is caught to be refused; the number may be said twice: ten (10). */
const PERIOD = new RegExp(
  `(${RANGE})?(?<![a-z\\d第月一二两三四五六七八九十百])(${NUMBER})(?: ?\\((${NUMBER})\\))?[ -]{0,2}${UNIT}(?![a-z])`,
  'g',
);
/** A rate names a day, not a period: 0.05% per day, 每逾期一日. */
const RATE =
  /(?:每|按)[^，。；,;\d]{0,6}?[一1]?个?(?:工作日|自然日|天|日|周|月|年)|\b(?:per|each|every)(?: (?:one|1))?(?: (?:business|working|calendar))? (?:day|week|month|year)/g;
const HALF = /半个?(?:月|天|日|周)|half (?:a |an )?(?:month|week|day)|个半月|and a half/;

/**
 * The period that an agreed term names, in English or Chinese: `10 working days`, `ten (10) business days`, `十个工作日`, `两周`.
 * Wrong is worse than none: a range, a fraction or several periods are refused.
 */
export function readPeriod(text: string): PeriodRead {
  const found = periodsIn(text);
  if (found === 'unclear') return { ok: false, problem: 'unclear' };
  const [first, ...others] = found;
  if (!first) return { ok: false, problem: 'none' };
  const same = others.every(({ count, unit }) => count === first.count && unit === first.unit);
  return same ? { ok: true, period: first } : { ok: false, problem: 'several' };
}

function periodsIn(text: string): Period[] | 'unclear' {
  const plain = text.slice(0, LONGEST).normalize('NFKC').toLowerCase().replace(RATE, '|');
  if (HALF.test(plain)) return 'unclear';
  const periods: Period[] = [];
  for (const match of plain.matchAll(PERIOD)) {
    const [, before, words = '', again, kind, days, longer, chinese] = match;
    const count = numberOf(words);
    if (isNumber(before) || (again !== undefined && numberOf(again) !== count)) return 'unclear';
    // 3月, 5日: a date, no period.
    if (isDate(chinese, match[0], plain.slice(match.index + match[0].length))) continue;
    const period = periodOf(count, kind, days ?? longer ?? chinese ?? '');
    if (!period) return 'unclear';
    periods.push(period);
  }
  return periods;
}

/** `two to `, `5-`, `1.`; other words before a number are no range. */
function isNumber(before: string | undefined): boolean {
  if (!before) return false;
  const [word = ''] = before.split(' ');
  return !/^[a-z]/.test(word) || word in ENGLISH;
}

function isDate(unit: string | undefined, words: string, rest: string): boolean {
  if (unit === '月') return !words.includes('个');
  return unit === '日' && /^\s?(?:前|之前|起|\()/.test(rest) && /^\D?\d{1,2} ?日/.test(words);
}

function periodOf(count: number, kind: string | undefined, unit: string): Period | undefined {
  const made = madeOf(count, kind, unit);
  return made.count >= 1 && made.count <= MOST[made.unit] ? made : undefined;
}

function madeOf(count: number, kind: string | undefined, unit: string): Period {
  if (/^(?:month|月)/.test(unit)) return { count, unit: 'month' };
  if (/^(?:week|周|星期)/.test(unit)) return { count: count * 7, unit: 'calendar' };
  if (/^work|^工作|^营业/.test(unit) || (kind && kind !== 'calendar')) {
    return { count, unit: 'business' };
  }
  return { count, unit: 'calendar' };
}

/** NaN for what is no number, such as 十百. */
function numberOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  if (/^[a-z]/.test(words)) {
    return words.split(/[ -]/).reduce((sum, word) => sum + (ENGLISH[word] ?? Number.NaN), 0);
  }
  return chineseNumber(words);
}

function chineseNumber(words: string): number {
  const form =
    /^(?:([一二两三四五六七八九])百)?零?(?:([一二两三四五六七八九])?(十))?([一二两三四五六七八九])?$/;
  const match = form.exec(words);
  if (!match) return Number.NaN;
  const [, hundreds, tens, ten, ones] = match;
  const figure = (char: string | undefined) =>
    char === undefined ? 0 : char === '两' ? 2 : FIGURES.indexOf(char);
  return figure(hundreds) * 100 + (ten ? (tens ? figure(tens) : 1) * 10 : 0) + figure(ones);
}
