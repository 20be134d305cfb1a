import { epochDayOf, weekdayOf } from '@/lib/domain/day';
import { monthGiven, ORDINALS, YEAR } from './dates-en-named';
import {
  asProse,
  asSpan,
  earlyNextYear,
  endOfWeek,
  fuzzy,
  mondayOf,
  month,
  type Now,
  type Part,
  type ProseRule,
  partOfMonth,
  partOfWeek,
  quarter,
  type Span,
  week,
  weekOfMonth,
} from './dates-span';
import { dayOfMonth, lastOfMonth, monthOf, monthsLater } from './day-rules';
import { ENGLISH_SHARED, MONTH, numberOf, WEEKDAY, weekdayNamed, weeksOf } from './day-rules-en';

const PART =
  '(early|mid|middle|late|later|end|beginning|start|first half|second half|first part|latter part)';
const OF = '[ -](?:in |of |on )?(?:the )?';
const MONTH_ALONE =
  '(?<=\\b(?:in|during|by|until|till|before|from|throughout|around|after|to|next|sometime in|(?:planned|scheduled|slated|set|targeted|aimed|aiming|booked|due|earmarked|pencill?ed in|expected|foreseen|intended|target(?:ing)?) (?:for )?) (?:the month of )?|\\ue000 (?:or|and) |\\ue000[-–])';
/** What may follow `the 3rd` so that it is a day. */

function partNamed(words: string): Part {
  if (/^(?:early|beg|start|first)/.test(words)) return 'early';
  return words.startsWith('mid') ? 'mid' : 'late';
}

function partOf(
  now: Now,
  words: string,
  at: { year: number; month: number } | undefined,
): Span | undefined {
  if (!at) return undefined;
  const whole = month(now.day, at);
  if (!whole || !words.endsWith('half')) return partOfMonth(now.day, at, partNamed(words));
  const middle = dayOfMonth(at, 15);
  if (typeof middle === 'string' || !('day' in middle)) return undefined;
  return words.startsWith('first')
    ? fuzzy(whole.from, Math.max(middle.day, whole.from))
    : fuzzy(Math.max(middle.day + 1, whole.from), whole.to);
}

/** Weeks, months, quarters and their parts. */
export const ENGLISH_PERIODS: readonly ProseRule[] = [
  // Parts of weeks and months.
  {
    pattern: new RegExp(
      `\\b(?:the )?${PART}${OF}(this week|next week|week after next|week)\\b`,
      'g',
    ),
    read([, part = '', which = ''], now) {
      const weeks = weeksOf(which);
      if (part === 'end') return endOfWeek(now, weeks);
      const span = partOfWeek(now.day, weeks, partNamed(part));
      return span && part === 'later' && weeks === 0 ? afterToday(span, now) : span;
    },
  },
  {
    // Weeks by their number, as in ISO 8601.
    pattern:
      /\b(?:(?:the )?(end of |eo)?(?:calendar week|cw|kw|wk)|(?<=\b(?:in|by|until|during) |^|[.!?\n] )week) ?(\d{1,2})\b(?!\.\d| of)/g,
    read([all = '', end, n], now) {
      const monday =
        all.startsWith('week') && Number(n) < 20 ? undefined : isoWeek(now.day, Number(n));
      if (monday === undefined) return undefined;
      if (end) return endOfWeek(now.from(Math.max(monday, now.day)), 0);
      return { from: Math.max(monday, now.day), to: monday + 6, precision: 'week', ahead: true };
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?last (?:business|working) day (?:of|in) (?:(?:the|this) month|(next month)|${MONTH}${YEAR})`,
      'g',
    ),
    read([, next, name, year], now) {
      const at = name ? monthGiven(now, name, year) : monthsLater(monthOf(now.day), next ? 1 : 0);
      const after = at && asSpan(dayOfMonth(monthsLater(at, 1), 1));
      const last = after && now.from(after.from).addBusinessDays(-1);
      return last === undefined || last < now.day
        ? undefined
        : asSpan({ day: last }, { ahead: true });
    },
  },
  {
    pattern: /\bafter the weekend\b/g,
    read: (_, { day }) => asSpan({ day: mondayOf(day, 1) }, { ahead: true }),
  },
  {
    pattern: /\bbefore the (week|month|year) is (?:out|over|up)\b/g,
    read([, unit], now) {
      if (unit === 'week') return endOfWeek(now, 0);
      const here = monthOf(now.day);
      return asSpan(lastOfMonth(unit === 'year' ? { ...here, month: 12 } : here), { ahead: true });
    },
  },
  {
    pattern: new RegExp(`\\b(?:the )?end(?:ing)?(?: of|-)? ?${MONTH}(?! ?\\d{1,2}\\b)${YEAR}`, 'g'),
    read([, name, year], now) {
      const at = monthGiven(now, name, year);
      return at && asSpan(lastOfMonth(at), { ahead: true });
    },
  },
  {
    pattern: /\beow(?: (?:of )?(this week|next week|week after next))?\b/g,
    read: ([, which = ''], now) => endOfWeek(now, weeksOf(which)),
  },
  {
    pattern: /\bbefore (?:the|this|next|this coming|the coming) weekend\b/g,
    read: ([all = ''], now) => endOfWeek(now, all.includes(' next ') ? 1 : 0),
  },
  {
    pattern:
      /\b(?:this|next|coming|(?:at|over|on|during|by|until|for) the)(?: coming| next)? weekend\b(?! of (?:the )?(?:\ue000|\w{0,10} ?\d))/g,
    read([all = ''], { day }) {
      const sat = mondayOf(day, all.includes('next') ? 1 : 0) + 5;
      return { from: Math.max(sat, day), to: sat + 1, precision: 'day' };
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?${PART}(?:-| )(?:in |of )?(?:the )?(next month|this month|month)\\b`,
      'g',
    ),
    read: ([, part = '', which = ''], now) =>
      part === 'end'
        ? asSpan(lastOfMonth(monthsLater(monthOf(now.day), which.startsWith('next') ? 1 : 0)), {
            ahead: true,
          })
        : partOf(now, part, monthsLater(monthOf(now.day), which.startsWith('next') ? 1 : 0)),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(early|mid|middle|late|later|beginning|start(?! in )|first half|second half|latter part)(?:-| )(?:in |of )?(?:next )?${MONTH}${YEAR}`,
      'g',
    ),
    read: ([, part = '', name, year], now) => partOf(now, part, monthGiven(now, name, year)),
  },
  {
    pattern: new RegExp(
      `\\b(first|second|third|fourth|last) week (?:of|in) (?:next month|${MONTH}${YEAR})`,
      'g',
    ),
    read: ([, nth = '', name, year], now) =>
      weekOfMonth(
        now.day,
        name ? monthGiven(now, name, year) : monthsLater(monthOf(now.day), 1),
        ORDINALS.indexOf(nth) + 1,
      ),
  },
  {
    pattern: /\b(?:(?:the )?end of (?:the |our )?(?:current )?quarter|eoq|quarter[- ]end)\b/g,
    read(_, { day }) {
      const days = quarter(day, Math.ceil(monthOf(day).month / 3));
      return days && { from: days[1], to: days[1], precision: 'day', ahead: true };
    },
  },
  {
    pattern:
      /(?:\bend of (?:the )?|(?<=\b(?:in|by|during|until|till|before|for|from|early|late|mid) (?:the )?)|\b(?=q[1-4] 20\d\d))(?:q([1-4])|(first|second|third|fourth|last|next|this) quarter)(?: (?:of )?(20\d\d)| next year)?\b/g,
    read([all = '', q, word = '', year], now) {
      const here = Math.floor((monthOf(now.day).month + 2) / 3);
      const n = q
        ? Number(q)
        : word === 'next'
          ? (here % 4) + 1
          : word === 'this'
            ? here
            : word === 'last'
              ? 0
              : ORDINALS.indexOf(word) + 1;
      const days = quarter(
        now.day,
        n,
        year ? Number(year) : all.endsWith('next year') ? monthOf(now.day).year + 1 : undefined,
      );
      if (!days) return undefined;
      return all.startsWith('end')
        ? { from: days[1], to: days[1], precision: 'day' }
        : { ...fuzzy(...days), ahead: false };
    },
  },
  {
    pattern:
      /\b(?:early|beginning of|start of|in|at the start of) (?:in )?(?:next year|the new year)(?<!\bin next year)\b/g,
    read: (_, { day }) => earlyNextYear(day),
  },
  {
    pattern: /\b(?:in )?early (20\d\d)\b/g,
    read: ([, year], { day }) =>
      Number(year) === monthOf(day).year + 1 ? earlyNextYear(day) : undefined,
  },
  {
    pattern: /\b(?:in|within|over|during) the next week\b/g,
    read: (_, { day }) => fuzzy(day, day + 7),
  },
  ...ENGLISH_SHARED.slice(0, 1).map((rule) => asProse(rule, { ahead: true, week: 'behind' })),
  ...ENGLISH_SHARED.slice(1, 3).map((rule) => asProse(rule, { ahead: true, week: 'before' })),
  {
    // `On Friday in two weeks`; of a weekday that is over this week nobody can tell.
    pattern: new RegExp(
      `\\b(?:on )?${WEEKDAY} in (?:(an?|one|two|three|\\d) weeks?(?:['’]s?)?(?: time)?)\\b`,
      'g',
    ),
    read([, name = '', n = ''], { day }) {
      const ahead = weekdayNamed(name) - weekdayOf(day);
      const weeks = numberOf(n);
      return ahead > 0 ? asSpan({ day: day + ahead + 7 * weeks }, { ahead: true }) : undefined;
    },
  },
  {
    pattern: new RegExp(`\\b(?:on )?${WEEKDAY} week\\b`, 'g'),
    read: ([, name = ''], { day }) => {
      const ahead = (weekdayNamed(name) - weekdayOf(day) + 7) % 7;
      return asSpan({ day: day + ahead + 7 }, { ahead: true });
    },
  },
  ...ENGLISH_SHARED.slice(3).map((rule) => asProse(rule, { ahead: true })),
  {
    pattern:
      /\b(?:within |during |in |for )?(?:the )?(this week|next week|week after next|coming week)\b(?!['’]s)|\bwithin the week\b/g,
    read: ([, which = 'this week'], { day }) =>
      week(day, which.startsWith('coming') ? 1 : weeksOf(which)),
  },
  {
    pattern: /\b(?:later |within |during |in )?(this|next|coming) month\b(?!['’]s)/g,
    read: ([, which], { day }) => {
      const span = month(day, monthsLater(monthOf(day), which === 'this' ? 0 : 1));
      return span && { ...span, ahead: which !== 'this' };
    },
  },
  {
    pattern: new RegExp(`\\b${MONTH},? (20\\d\\d)(?![\\d-]|[/.]\\d)`, 'g'),
    read: ([, name, year], now) => {
      const at = monthGiven(now, name, year);
      return at && month(now.day, at);
    },
  },
  {
    pattern: new RegExp(`${MONTH_ALONE}(?!mar\\b[^.])${MONTH}${YEAR}(?! \\d|['’])`, 'g'),
    read: ([, name, year], now) => {
      const at = monthGiven(now, name, year);
      return at && month(now.day, at);
    },
  },
];

/** The Monday of a week by its number: of this year, or of the next where it is over. */
function isoWeek(day: number, n: number): number | undefined {
  if (!(n >= 1 && n <= 53)) return undefined;
  const { year } = monthOf(day);
  return [year, year + 1]
    .map((y) => mondayOf(epochDayOf(y, 1, 4)) + 7 * (n - 1))
    .find((monday) => monday + 6 >= day && monday - day <= 180);
}

function afterToday(span: Span, { day }: Now): Span | undefined {
  const from = Math.min(day + 1, span.to);
  return from <= day ? undefined : { ...span, from };
}
