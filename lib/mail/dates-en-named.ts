import { weekdayOf } from '@/lib/domain/day';
import {
  asSpan,
  mondayOf,
  monthAhead,
  type Now,
  no,
  nthWeekday,
  type ProseRule,
  range,
  type Span,
} from './dates-span';
import { dayOfMonth, monthOf, monthsLater, nearestYear, nextDate } from './day-rules';
import { MONTH, monthNamed, WEEKDAY, weekdayNamed } from './day-rules-en';

export const YEAR = '(?:,? ?(20\\d\\d)(?![\\d-]))?';
export const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );
/** `14. December`, `14. and 18. December`, as in German. */
const DATE = `(\\d{1,2}|${ORDINALS.join('|')})(?:st|nd|rd|th|(?<=\\d)\\.(?= (?:and|to|or|until|till|-|–) \\d| ${MONTH.replace('(', '(?:')}(?! \\d)))?`;
const LIST = '(?:,? (?:or|and|&) |, ?| ?/ ?)';
/** `Thursday 10 to Tuesday 15 December`. */
const ON = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?,? (?:the )?)?';
const TO = ' ?(?:-|–|—|to|until|till|through|thru) ?';

function named(now: Now, date = '', name = '', year?: string): Span | undefined {
  const d = ORDINALS.includes(date) ? ORDINALS.indexOf(date) + 1 : Number(date);
  const m = monthNamed(name);
  if (year) return asSpan(dayOfMonth({ year: Number(year), month: m }, d), { exact: 'year' });
  return asSpan(nearestYear(now.day, m, d), { exact: 'date' });
}

/** Both ends of `28 - 2 December`, in the year of the later. */
function between(now: Now, a = '', b = '', m1 = '', m2 = '', year?: string): Span | undefined {
  const to = named(now, b, m2, year);
  if (!to) return undefined;
  const { year: y } = monthOf(to.from);
  const m = monthNamed(m1);
  const fromYear = m > monthNamed(m2) ? y - 1 : y;
  return range(
    asSpan(dayOfMonth({ year: fromYear, month: m }, Number(a)), { exact: to.exact ?? 'date' }),
    to,
  );
}

export function monthGiven(now: Now, name = '', year?: string) {
  const m = monthNamed(name);
  return year ? { year: Number(year), month: m } : monthAhead(now.day, m);
}

/** 4.12.2026: who puts dots and the year last has the day first. */
export const DOTTED: ProseRule = {
  pattern: /(?<![\d./-])(\d{1,2})\. ?(\d{1,2})\. ?(20\d\d)(?![\d/-]|\.\d)/g,
  read: ([, d, m, y]) =>
    asSpan(dayOfMonth({ year: Number(y), month: Number(m) }, Number(d)), { exact: 'year' }),
};

/** Dates with a month, and words that are no date to come. */
export const ENGLISH_NAMED: readonly ProseRule[] = [
  // No dates, or dates gone by.
  no(new RegExp(`\\bevery ${WEEKDAY}(?:(?:,|,? (?:and|or|&)) ${WEEKDAY}){1,4}`, 'g')),
  no(
    new RegExp(
      `\\b(?:last|previous|past|every|each|following|black|good|cyber|ash) (?!day of)(?:week |month |year |few |couple of |other |first |second |third |fourth |two |three )?(?:${WEEKDAY}|weeks?\\b|months?\\b|years?\\b|weekend\\b|days?\\b|quarter\\b|${MONTH})(?! (?:of|in) )`,
      'g',
    ),
  ),
  no(/(?<=\b(?:want|going|have|need|like|able|wants) to )march\b/g),
  no(
    /\b(?:yesterday|(?:the )?day before yesterday|today's|tomorrow's (?:calls?|meetings?|sessions?|workshop|demo|review|visit|training)|\w{1,12} (?:days?|weeks?|months?|years?) (?:ago|earlier|old)|monday\.com|(?:to|until|till|up to|as of) (?:date|now|today)|so far today)/g,
  ),
  no(
    new RegExp(
      `\\b(?:the )?${WEEKDAY} (?:after(?:wards?| that| next)?|thereafter)(?= ?(?:$|[.,;:!?)\\n]))`,
      'g',
    ),
  ),
  // `The Monday outage`: called by its day.
  no(
    new RegExp(
      `\\b(?:the|our|your|my|that) ${WEEKDAY} (?:outage|incident|crash|failure|draft|version|minutes|discussion|visit|calls?|meetings?|e?-?mails?|session|workshop|demo|test|stand-?up|sync|report|newsletter|shift|crew|class|group|market)\\b`,
      'g',
    ),
  ),
  no(new RegExp(`\\b(?:mr|mrs|ms|miss|dr)\\b\\.? (?:${WEEKDAY}|${MONTH})`, 'g')),
  no(
    /\b(?:month|quarter|year)[- ]end(?!ing\b)(?!(?:['’]s)?(?: ?$| ?[.,;:!?)\n]| (?:at|by|on|if|and|or|so|but|because|as|when|in|with|for|latest|then|please|we|i|you|to|is|should|would|works?|will|rather|instead|though|next|this)\b))/g,
  ),
  no(new RegExp(`\\b(?!(?:tues|thurs|weds)\\b)${WEEKDAY.replace('\\b\\.?', '')}s\\b`, 'g')),
  no(
    new RegExp(
      `\\b${WEEKDAY} ?(?:-|–|to|through|thru|until) ?(?:fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b(?= ?,? ?(?:\\(|from |between )?\\d{1,2} ?(?:[:.]\\d\\d|[ap]m|-|h))`,
      'g',
    ),
  ),
  no(
    /\b(?:have|enjoy|happy|merry|nice|great|good|lovely|wonderful|relaxing|long|how was|hope)(?: you| your| had| have| a| an| the| very| nice| great| good| lovely| wonderful){0,4} (?:weekend|rest of (?:the|your) week|week(?: ahead)?|day|friday|monday|christmas|new year|holidays?)\b/g,
  ),

  // Dates with a month.
  {
    pattern: new RegExp(
      `\\bweekend of (?:the )?${DATE}(?: and |,? ?& ?| ?/ ?)(?:the )?${DATE}(?: of)? ${MONTH}${YEAR}`,
      'g',
    ),
    read: ([, a, b, m, y], now) => between(now, a, b, m, m, y),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,:/]|[\\d.,/] )\\b(?:the )?${DATE}(?=(?:${LIST}(?:the )?${DATE.replace('(', '(?:')}){0,3}?${LIST}(?:the )?${DATE}(?: of)? ${MONTH}${YEAR})`,
      'g',
    ),
    read: ([, date, , name, year], now) => named(now, date, name, year),
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY},? (?:the )?(\\d{1,2})[/.](\\d{1,2})(?![\\d/]|\\.\\d)`, 'g'),
    read([, name = '', a, b], now) {
      // The weekday tells which of the two is the month.
      const days = [
        nearestYear(now.day, Number(a), Number(b)),
        nearestYear(now.day, Number(b), Number(a)),
      ]
        .map((day) => asSpan(day, { exact: 'date' }))
        .filter((day) => day && weekdayOf(day.from) === weekdayNamed(name));
      return days.length === 1 || days[0]?.from === days[1]?.from ? days[0] : undefined;
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(first|second|third|fourth|last) ${WEEKDAY} (?:of|in) (?:(next month|the month|this month)|${MONTH}${YEAR})`,
      'g',
    ),
    read([, nth = '', weekday = '', which, name, year], now) {
      const here = monthOf(now.day);
      const at = which
        ? monthsLater(here, which.startsWith('next') ? 1 : 0)
        : monthGiven(now, name, year);
      return at && nthWeekday(now.day, at, ORDINALS.indexOf(nth) + 1, weekdayNamed(weekday));
    },
  },
  {
    pattern: new RegExp(
      `\\b${ON}${DATE}(?: of)? ${MONTH}${YEAR}${TO}${ON}${DATE}(?: of)? ${MONTH}${YEAR}`,
      'g',
    ),
    read: ([, a, m1, , b, m2, y], now) => between(now, a, b, m1, m2, y),
  },
  {
    pattern: new RegExp(`\\b${ON}${DATE}${TO}${ON}${DATE}(?: of)? ${MONTH}${YEAR}`, 'g'),
    read: ([, a, b, m, y], now) => between(now, a, b, m, m, y),
  },
  {
    pattern: new RegExp(
      `\\bbetween (?:the )?${ON}${DATE} and (?:the )?${ON}${DATE}(?: of)? ${MONTH}${YEAR}`,
      'g',
    ),
    read: ([, a, b, m, y], now) => between(now, a, b, m, m, y),
  },
  {
    pattern: new RegExp(`\\bbetween ${MONTH} ${DATE} and (?:${MONTH} )?${DATE}${YEAR}`, 'g'),
    read: ([, m1, a, m2, b, y], now) => between(now, a, b, m1, m2 ?? m1, y),
  },
  {
    pattern: new RegExp(
      `\\b${MONTH} ${DATE}${TO}(?:${MONTH} )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`,
      'g',
    ),
    read: ([, m1, a, m2, b, y], now) => between(now, a, b, m1, m2 ?? m1, y),
  },
  {
    pattern: new RegExp(
      `\\b(?:week (?:of|commencing|beginning|starting)|w/c) (?:monday,? )?(?:the )?(?:${DATE}(?: of)? ${MONTH}|${MONTH} ${DATE})`,
      'g',
    ),
    read([, d1, m1, m2, d2], now) {
      const day = named(now, d1 ?? d2, m1 ?? m2);
      return (
        day && {
          from: mondayOf(day.from),
          to: mondayOf(day.from) + 6,
          precision: 'week',
          exact: 'date',
        }
      );
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,:-]|[^\\ue000]/)\\b(?:the )?${DATE}(?: day)?(?: of)?[ -]${MONTH}(?:,?[ -]?(20\\d\\d))?(?!\\d)`,
      'g',
    ),
    read: ([, d, m, y], now) => named(now, d, m, y),
  },
  {
    pattern: new RegExp(`\\b${MONTH} (?:the )?${DATE}(?![\\d:]|[.,]\\d|%)${YEAR}`, 'g'),
    capital: true,
    read: ([, m, d, y], now) => named(now, d, m, y),
  },
  {
    pattern:
      /\b(?:(?:the )?week (?:of|commencing|beginning|starting)|w\/c) (?:monday,? )?(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/g,
    read([, d], now) {
      const day = asSpan(nextDate(now.day, Number(d)));
      const from = day && mondayOf(day.from);
      return from === undefined
        ? undefined
        : { from, to: from + 6, precision: 'week', exact: 'date' };
    },
  },
  {
    // 3.12. with a second dot has the day first; at the end of a sentence that dot may be its full stop.
    pattern:
      /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?= ?[,;)–-]| (?:and|or|to|until|till|at|is|would|will|works?|from|in|latest)\b)/g,
    read: ([, d, m], { day }) => asSpan(nearestYear(day, Number(m), Number(d)), { exact: 'date' }),
  },
  {
    pattern: /(?<=\b(?:the|am|vom|bis|zum) )(\d{1,2})\.(\d{1,2})\.(?! ?\d)/g,
    read: ([, d, m], { day }) => asSpan(nearestYear(day, Number(m), Number(d)), { exact: 'date' }),
  },
  {
    // 18.01. has the day first.
    pattern: /(?<=\b(?:by|on|before|until|till|due|from|for) ?)(\d{1,2})\.(\d{1,2})\.(?! ?\d)/g,
    read: ([, d, m], { day }) =>
      Number(d) > 12
        ? asSpan(nearestYear(day, Number(m), Number(d)), { exact: 'date' })
        : undefined,
  },
  {
    // Where one of the two tells which figure is the month, the other follows it.
    pattern:
      /(?<=\b(?:from|between|on|is|:|\() ?|^)(\d{1,2})\/(\d{1,2}) ?(?:-|–|—|to|until|till|through|thru|and) ?(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d)/g,
    read([, a = '', b = '', c = '', d = ''], now) {
      const dayFirst = Number(a) > 12 || Number(c) > 12;
      if (dayFirst === (Number(b) > 12 || Number(d) > 12)) return undefined;
      const [from, to] = (
        dayFirst
          ? [
              [b, a],
              [d, c],
            ]
          : [
              [a, b],
              [c, d],
            ]
      ).map(([m, date]) =>
        asSpan(nearestYear(now.day, Number(m), Number(date)), { exact: 'date' }),
      );
      return range(from, to);
    },
  },
  {
    pattern:
      /(?<=\b(?:by|on|before|until|till|due|from|for|is|:|\() ?)(\d{1,2})\/(\d{1,2})(?![\d/%]|\.\d| ?(?:of|items?|tests?|cases?|done|points?)\b)/g,
    read([, a, b], now) {
      const [x, y] = [Number(a), Number(b)];
      if (x <= 12 && y <= 12 && x !== y) return undefined;
      return asSpan(x <= 12 ? nearestYear(now.day, x, y) : nearestYear(now.day, y, x), {
        exact: 'date',
      });
    },
  },
];
