import { weekdayOf } from '@/lib/domain/day';
import {
  dayOfMonth,
  lastOfMonth,
  later,
  monthOf,
  monthsLater,
  nearestYear,
  nextDate,
  type Rule,
  type Unit,
  weekdayInWeek,
} from './day-rules';

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
export const NUMBER = `(\\d{1,4}|an?|${NUMBERS.slice(1).join('|')})`;
export const WEEKDAY =
  '(mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?';
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
export const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
export const WEEK = '(this week|next week|(?:the )?week after next)';

/** What means the same typed alone and in running text. The text is in lower case. */
export const ENGLISH_SHARED: readonly Rule[] = [
  {
    pattern: new RegExp(`\\b${WEEKDAY}(?:,? (?:of |in )?)${WEEK}\\b`, 'g'),
    read: ([, weekday = '', week = ''], { day }) =>
      weekdayInWeek(day, weekdayNamed(weekday), weeksOf(week)),
  },
  {
    pattern: new RegExp(`\\b${WEEK},?(?: on)? ${WEEKDAY}`, 'g'),
    read: ([, week = '', weekday = ''], { day }) =>
      weekdayInWeek(day, weekdayNamed(weekday), weeksOf(week)),
  },
  {
    pattern: new RegExp(`\\b(this coming|coming|this|next|nxt|last|previous|past) ${WEEKDAY}`, 'g'),
    read([, which = '', name = ''], { day }) {
      const weekday = weekdayNamed(name);
      const ahead = (weekday - weekdayOf(day) + 6) % 7;
      if (which.endsWith('coming')) return { day: day + ahead + 1 };
      if (['this', 'next', 'nxt'].includes(which))
        return weekdayInWeek(day, weekday, weeksOf(which));
      return { day: day + (ahead === 6 ? -7 : ahead - 6) };
    },
  },
  {
    pattern: new RegExp(`\\b(?:the )?(?:end|last day) of (?:the month of )?${MONTH}(?! \\d)`, 'g'),
    read([, name = ''], { day }) {
      const month = monthNamed(name);
      const nearest = nearestYear(day, month, 28);
      if (typeof nearest === 'string' || !('day' in nearest)) return nearest;
      return lastOfMonth(monthOf(nearest.day));
    },
  },
  {
    pattern:
      /\b(?:(?:the )?(?:end|last day|last) of (?:the |this )?(next )?month|eom|month[- ]end)\b/g,
    read: ([, next], { day }) => lastOfMonth(monthsLater(monthOf(day), next ? 1 : 0)),
  },
  {
    pattern: /\b(?:(?:the )?end of (?:the |this )?(next )?year|eoy|year[- ]end)\b/g,
    read: ([, next], { day }) =>
      dayOfMonth({ year: monthOf(day).year + (next ? 1 : 0), month: 12 }, 31),
  },
  {
    pattern: /\b(?:the )?(?:first(?: day)?|(\d{1,2})(?:st|nd|rd|th)?) of (this|the|next) month\b/g,
    read: ([, date, which], { day }) =>
      dayOfMonth(monthsLater(monthOf(day), which === 'next' ? 1 : 0), Number(date ?? 1)),
  },
];

/** What chrono-node does not know, or reads in another way than a project manager means it. The text is in lower case. */
export const ENGLISH: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?<![\\d.,-])\\b(?:(?:in|within|after) )?${NUMBER}[ -](business |working |work )?(day|week|fortnight|month|year)s?(?:['’]s?)?(?: time| from now| from today| later| hence)?\\b(?! (?:ago|before|after|from|of|earlier|prior|old)\\b| (?:mon|tue|wed|thu|fri|sat|sun|today|tomorrow)| and )`,
      'g',
    ),
    read([, count = '', business, unit = ''], today) {
      const n = numberOf(count);
      if (business) return unit === 'day' ? later(today, n, 'business day') : 'unreadable';
      return unit === 'fortnight' ? later(today, 2 * n, 'week') : later(today, n, unit as Unit);
    },
  },
  ...ENGLISH_SHARED,
  {
    pattern:
      /\b(?:this|next|last|coming|previous) (?:few |couple of )?(?:weekend|week|month|quarter|year|days)s?\b/g,
    read: () => 'ambiguous',
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY}`, 'g'),
    read: ([, weekday = '']) => ({ weekday: weekdayNamed(weekday) }),
  },
];

/** To be tried when chrono-node has read its part: a date without a month. */
export const ENGLISH_LATE: readonly Rule[] = [
  {
    pattern: /\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/g,
    read: ([, date], { day }) => nextDate(day, Number(date)),
  },
];

/** Words that make a day doubtful when they are left over: vague, a range, or part of a date that nobody read. */
export const ENGLISH_DOUBT = new RegExp(
  `\\b(?:around|about|approx(?:imately)?|roughly|early|earlier|mid|middle|late|later|so|ish|sometime|beginning|start|end|between|from|following|fortnight|through|until after|before|prior|after|since|every|each|weekends?|quarter|q[1-4]|week|month|year|days?|weeks|months|years|next|last|previous|ago|first|second|third|fourth|fifth|few|couple|several|half|${MONTH}|today|tomorrow|tonight|yesterday)\\b`,
);

/** Makes a text ambiguous wherever it stands, for chrono-node would read past it: `in a few days`, `3 days after the call`, `in 2 hours`. */
export const ENGLISH_VAGUE =
  /\b(?:or|few|several|some|couple|hours?|hrs?|minutes?|mins?|(?:days?|weeks?|months?|years?) (?:after|before))\b(?! tomorrow)/;

/** Words that turn what was said around. */
export const ENGLISH_DENIAL = /\b(?:not|no|never|except|unless|cannot|without)\b|n['’]t\b/;

/** Times of day: they do not change the day. */
export const ENGLISH_TIME =
  /\b(?:at )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m\b|[ap]\.m\.|o['’]?clock\b)|\b(?:at )?(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\b|\b(?:(?:in the )?(?:early |late )?(?:morning|afternoon|evening)|at noon|noon|midday|eod|cob|(?:the )?end of (?:the |business )?day|close of business)\b/g;

export function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  return word.startsWith('a') ? 1 : NUMBERS.indexOf(word);
}

export function weekdayNamed(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3));
}

export function monthNamed(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3)) + 1;
}

export function weeksOf(words: string): number {
  if (words.includes('after next')) return 2;
  return words.startsWith('n') ? 1 : 0;
}
