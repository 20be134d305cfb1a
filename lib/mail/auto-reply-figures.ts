import { toEpochDay } from '@/lib/domain/day';
import type { Day } from '@/lib/domain/time';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** `11.23-12.4`, `24/11 to 26/11`. */
const SHORT_RANGE =
  /(?<![\d./-])(\d{1,2})([./])(\d{1,2})\.? {0,2}(-|–|—|~|to|until|till|through|至|到) {0,2}(\d{1,2})\2(\d{1,2})(?![\d/]|\.\d)/g;

/** `7/12/2026`: which figure is the month is not said. */
const FULL_FIGURES = /(?<![\d./-])(\d{1,2})[./](\d{1,2})[./](20\d\d)(?!\d)/g;

/** Days ahead: what an absence without a year reaches, and what it does not. */
const NEAR = 30;
const FAR = 60;
/** `12/4`. */
const SHORT = /(?<![\d./#-])(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d)/g;
/** `6日前无法回复`. */
const NOT_BEFORE = /(\d[日号])(?:之|以)?前(?=.{0,6}(?:无法|不能|不便|不在|没法|暂停|停))/g;
/** `til dec 3`: no name and no verb before a day. */
const SMALL_MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}(?=\.? \d)/g;
/** `30号上班`: a day here, where elsewhere it may be a house. */
const DAY_ALONE =
  /(?<![\d月年a-z])(\d{1,2})[号日]起?(?=正常|恢复|返|归|复工|重返|开工|营业|销假|回|上班|办公|到(?:岗|公司|单位))/g;

/** A range in short figures in words. Chinese has the month first, a dot elsewhere the day; `/` alone tells nothing unless a figure is above 12. */
export function spelledOut(sentence: string, today: Day): string {
  const chinese = /\p{Script=Han}/u.test(sentence);
  // Where one is back is no part of the date; 12月4日之后 is one date, not 4日之后 counted from today.
  const apart = sentence
    .replace(/\b(?:tues|weds|thurs?)\b\.?/gi, (day) => day.slice(0, 3))
    .replace(SMALL_MONTH, (month) => month.charAt(0).toUpperCase() + month.slice(1))
    .replace(/[为是](?:周末|双休日?)/g, '休')
    .replace(/\b(back|again|open) (?:in|at|to) (?:the|my|our) (?:office|desk)s?(?= on )/gi, '$1')
    .replace(
      /\b(?:all (?:this )?week|the (?:whole|entire) week|the rest of (?:the|this) week)\b/gi,
      'this week',
    )
    .replace(/\bthis week and next(?: week)?\b/gi, 'next week')
    // The last of several calendar weeks is the one that counts.
    .replace(
      /\b(?:weeks?|cw|kw) \d{1,2} ?(?:and|to|through|until|&|-|–|\+) ?(?:week |cw ?|kw ?)?(?=\d{1,2}\b)/gi,
      'week ',
    )
    .replace(/(月\d{1,2}[日号])(?=(?:之|以)?后)/g, '$1 ');
  const told = withFiguresTold(apart, today).replace(SHORT_RANGE, (all, ...found: string[]) => {
    const [a = '', mark = '', b = '', , c = '', d = ''] = found;
    if (chinese) return `${a}月${b}日至${c}月${d}日`;
    const dayFirst = mark === '.' || Number(a) > 12 || Number(c) > 12;
    if (!dayFirst && Number(b) <= 12 && Number(d) <= 12) return all;
    const from = dayFirst ? [a, b] : [b, a];
    const to = dayFirst ? [c, d] : [d, c];
    return `${from[0]} ${MONTHS[Number(from[1]) - 1]} to ${to[0]} ${MONTHS[Number(to[1]) - 1]}`;
  });
  return chinese
    ? told
        .replace(SHORT, '$1月$2日')
        .replace(NOT_BEFORE, '$1止,')
        .replace(DAY_ALONE, (_, day: string, at: number, whole: string) =>
          dayAlone(Number(day), whole.slice(0, at)),
        )
    : shortTold(told, today);
}

/** Dates with a year, told by the last one: nobody announces an absence that is over. Left alone where both orders lie ahead. */
function withFiguresTold(sentence: string, today: Day): string {
  const last = [...sentence.matchAll(FULL_FIGURES)].at(-1);
  if (last === undefined) return sentence;
  const [, a = '', b = '', year = ''] = last;
  const isAhead = (month: string, day: string) =>
    Number(month) <= 12 && dayOf(year, month, day) >= today;
  const dayFirst = isAhead(b, a);
  if (dayFirst === isAhead(a, b)) return sentence;
  return sentence.replace(FULL_FIGURES, (all, first: string, second: string, y: string) => {
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return Number(month) <= 12 ? dayOf(y, month, day) : all;
  });
}

/** Absences without a year are near: `12/4` in November is 4 December, where the other order is months away. */
function shortTold(sentence: string, today: Day): string {
  const year = Number(today.slice(0, 4));
  const ahead = (month: string, day: string) => {
    if (Number(month) > 12 || Number(month) < 1 || Number(day) > 31)
      return Number.POSITIVE_INFINITY;
    const days = [year, year + 1].map(
      (y) => toEpochDay(dayOf(`${y}`, month, day)) - toEpochDay(today),
    );
    return days.find((count) => count >= 0) ?? Number.POSITIVE_INFINITY;
  };
  return sentence.replace(SHORT, (all, a: string, b: string) => {
    const [monthFirst, dayFirst] = [ahead(a, b), ahead(b, a)];
    const [near, far] = [Math.min(monthFirst, dayFirst), Math.max(monthFirst, dayFirst)];
    if (near > NEAR || far < FAR) return all;
    const [month, day] = near === monthFirst ? [a, b] : [b, a];
    return `${Number(day)} ${MONTHS[Number(month) - 1]}`;
  });
}

function dayOf(year: string, month: string, day: string): Day {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` as Day;
}

/** `11月28、29日为周末,30日起`: of the month named before, where the days go on. */
function dayAlone(day: number, before: string): string {
  const month = [...before.matchAll(/(\d{1,2})月/g)].at(-1)?.[1];
  const last = Number([...before.matchAll(/(\d{1,2})[日号]/g)].at(-1)?.[1] ?? 0);
  return month !== undefined && day > last ? `${month}月${day}日起` : `${day}日起`;
}
