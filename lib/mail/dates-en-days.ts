import { weekdayOf } from '@/lib/domain/day';
import { asSpan, fuzzy, type ProseRule, range } from './dates-span';
import { later, nextDate } from './day-rules';
import { NUMBER, numberOf, WEEKDAY, weekdayNamed } from './day-rules-en';

const AFTER_NTH =
  '(?= ?[.,;:!?)\\n]| ?$| (?:at|if|and|or|to|so|but|because|as|when|in|with|for|from|latest|then|please|we|i|you|they|he|she|it|will|would|should|works?|is|morning|afternoon|evening|on(?:wards?)?(?= ?(?:[.,;:!?]|$)| (?:we|i)\\b))\\b)';
const LIST = '(?:,? (?:or|and|&) |, ?| ?/ ?)';
const ABOUT = '(?:about |around |roughly |approximately |approx.? |at most |max(?:imum)? )?';

const COUNTED: Readonly<Record<string, readonly [times: number, unit: 'day' | 'week' | 'month']>> =
  {
    day: [1, 'day'],
    week: [1, 'week'],
    fortnight: [2, 'week'],
    month: [1, 'month'],
    year: [12, 'month'],
  };

/** Days counted from now, and days of a month or week that name neither. */
export const ENGLISH_DAYS: readonly ProseRule[] = [
  // Days seen from now.
  {
    pattern: /\b(?:the )?day after tomorrow\b/g,
    read: (_, { day }) => asSpan({ day: day + 2 }, { ahead: true }),
  },
  {
    pattern: /\b(?:a week (?:from )?tomorrow|tomorrow week)\b/g,
    read: (_, { day }) => asSpan({ day: day + 8 }, { ahead: true }),
  },
  {
    pattern:
      /\b(?:(?:with)?in (?:another |a )|(?:(?:with)?in )?the next )day or (two|so)\b|\b(?:(?:with)?in )(?:one|1) or (two|2) days\b/g,
    read: ([, n, m], { day }) => fuzzy(day + 1, n === 'so' && !m ? day + 1 : day + 2),
  },
  {
    pattern: /\b(?:with)?in (?:the next|another|a) (week|month) or (two|so)\b/g,
    read([, unit, n], now) {
      const u = unit as 'week' | 'month';
      const [from, to] = [later(now, 1, u), later(now, n === 'two' ? 2 : 1, u)].map((at) =>
        asSpan(at),
      );
      return from && to && fuzzy(from.from, to.from);
    },
  },
  {
    pattern: /\b(?:tomorrow|tmrw?|tomorow)\b/g,
    read: (_, { day }) => asSpan({ day: day + 1 }, { ahead: true }),
  },
  // `A week today`, `a fortnight tomorrow`, `two weeks on Friday` is said of the next one.
  {
    pattern: /\b(a week|a fortnight|(?:two|2) weeks|three weeks) (?:from )?(today|tomorrow)\b/g,
    read: ([, weeks = '', from], { day }) =>
      asSpan(
        {
          day:
            day +
            7 * (/^a week/.test(weeks) ? 1 : weeks.startsWith('three') ? 3 : 2) +
            (from === 'tomorrow' ? 1 : 0),
        },
        { ahead: true },
      ),
  },
  {
    pattern: /\b(?:(?:later |still )?today|tonight|this (?:afternoon|evening))\b/g,
    read: ([all], { day }) => asSpan({ day }, all === 'today' ? { today: true } : {}),
  },
  {
    pattern:
      /\b(?:(?:by|before|until|till) )?(?:eod|cob|eob|(?:the )?(?:end of (?:the |this )?(?:business |working )?day|close of (?:business|play)))\b/g,
    read: (_, { day }) => asSpan({ day }, { ahead: true, hours: true }),
  },
  {
    pattern: /\b(?:with)?in (?:the )?(?:next |coming )?(24|48|72) ?(?:hours|hrs|h)\b/g,
    read: ([, h], { day }) => asSpan({ day: day + Number(h) / 24 }),
  },
  {
    pattern:
      /\b(?:(?:with)?in |over |during )?(?:the )?(?:next|coming) (?:couple of|two|2) days\b/g,
    read: (_, { day }) => fuzzy(day, day + 2),
  },
  {
    pattern: /\b(?:(?:with)?in |over |during )?(?:the )?(?:next|coming|following) (?:few )?days\b/g,
    read: (_, { day }) => fuzzy(day + 1, day + 4),
  },
  {
    pattern: /\b(?:(?:with)?in |over |during )(?:a|the) (?:next )?couple (?:of )?days\b/g,
    read: (_, { day }) => fuzzy(day + 2, day + 3),
  },
  {
    pattern: /\b(?:with)?in (?:a few|some) days\b/g,
    read: (_, { day }) => fuzzy(day + 2, day + 5),
  },
  {
    pattern: /\b(?:with)?in a couple of weeks\b/g,
    read: (_, { day }) => fuzzy(day + 14, day + 21),
  },
  {
    pattern: /\b(?:with)?in (?:a|the next|the coming) fortnight\b|\bwithin the next (month)\b/g,
    read: ([, month]) => ({ count: month ? 1 : 2, unit: month ? 'month' : 'week', bare: false }),
  },
  { pattern: /\b(?:with)?in a few weeks\b/g, read: (_, { day }) => fuzzy(day + 14, day + 35) },
  {
    pattern:
      /\b(?:in|over) the (?:next|coming) (?:few |couple of |two )?weeks\b|\bwithin the (?:next|coming) (?:few |couple of )weeks\b/g,
    read: (_, { day }) => fuzzy(day, day + 14),
  },
  {
    pattern: new RegExp(
      `\\b(?:(in|within|inside|over|allow|give (?:us|me)) (?:the next |another )?)?${ABOUT}${NUMBER} ?(?:-|–|to|or) ?${NUMBER} (business |working |work )?(day|week|month)s?( from now)?\\b`,
      'g',
    ),
    read([, before, a = '', b = '', business, unit = '', behind], now) {
      if ((!before && !behind) || (business && unit !== 'day')) return undefined;
      const u = business ? 'business day' : (unit as 'day' | 'week' | 'month');
      const span = range(asSpan(later(now, numberOf(a), u)), asSpan(later(now, numberOf(b), u)));
      return span && { ...span, precision: unit === 'day' ? 'day' : 'fuzzy' };
    },
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,-])\\b(?:(in|within|inside|over(?= the next)|max(?:imum)?|no later than|allow|give (?:us|me)) (?:the next |another |up to )?${ABOUT})?${NUMBER}[ -](?:more )?(business |working |work )?(day|week|fortnight|month|year)s?(?:['’]s?)?( time\\b| from now\\b| from today\\b| hence\\b)?(?!\\w|-)`,
      'g',
    ),
    read([, before, n = '', business, unit = '', behind]) {
      const [times, counted] = COUNTED[unit] ?? [1, 'day'];
      if (business && unit !== 'day') return undefined;
      return {
        count: numberOf(n) * times,
        unit: business ? 'business day' : counted,
        bare: !before && (!behind || behind === ' time'),
      };
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th) ?(?:-|–|to|until|till|through|thru) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)${AFTER_NTH}`,
      'g',
    ),
    read([, a, b], { day }) {
      const from = asSpan(nextDate(day, Number(a)), { exact: 'date' });
      return range(from, from && asSpan(nextDate(from.from, Number(b))));
    },
  },
  {
    pattern: new RegExp(`\\b${WEEKDAY},? (?:the )?(\\d{1,2})(?:st|nd|rd|th)${AFTER_NTH}`, 'g'),
    read([, name = '', date], { day }) {
      const span = asSpan(nextDate(day, Number(date)), { exact: 'date' });
      return span && weekdayOf(span.from) === weekdayNamed(name) ? span : undefined;
    },
  },
  {
    pattern: new RegExp(
      `(?<=\\b(?:by|on|until|till|before|from|for|around|about|after|to|or|and|between|is|was|latest|due) )(?:the )?(\\d{1,2})(?:st|nd|rd|th)${AFTER_NTH}`,
      'g',
    ),
    read: ([, date]) => ({ date: Number(date) }),
  },
  {
    // `The 3rd, 4th or 7th would work`.
    pattern: new RegExp(
      `(?<=^|[.!?;:,\\n] ?|\\b(?:either|both|is|be|say) )(?:the )?(\\d{1,2})(?:st|nd|rd|th)(?=${LIST}(?:the )?\\d{1,2}(?:st|nd|rd|th)\\b| (?:would|works?|suits?|is (?:fine|ok|good|possible|best|free))\\b)`,
      'g',
    ),
    read: ([, date]) => ({ date: Number(date) }),
  },
  {
    pattern: new RegExp(
      `(?<=\\ue000${LIST}(?:\\d{1,2}(?:st|nd|rd|th)?${LIST}){0,3})(?:the )?(\\d{1,2})(?:(?:st|nd|rd|th)|(?! ?(?:to|-|–|until|till|x) ?\\d| ?(?:in the|am|pm|o'clock|h|hrs?|people|persons?|pax|seats|sharp)\\b))(?!:\\d)(?=${LIST}(?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b|${AFTER_NTH.slice(3)}`,
      'g',
    ),
    read: ([, date]) => ({ date: Number(date), listed: true }),
  },

  // Days of the week that name no week; short forms only where they can be nothing else.
  {
    pattern:
      /\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b(?! (?:before|after) (?:the )?(?:christmas|xmas|easter|new year|thanksgiving|holiday|cny|chinese))(?!['’]s (?!(?:deadline|launch|go-live|release|delivery|cut-?over|roll-?out|start|kick-?off|hand-?over|migration|opening|fine|good|ok(?:ay)?|great|perfect|better|best|possible|free|out|off|an?|the|my|our|your|not|no|too|when|also|still|probably|likely|definitely|all|open|clear|easier|easiest|tight|ideal|doable|as|cool|lovely|nice|alright)\b))/g,
    read: ([, name = '']) => ({ weekday: weekdayNamed(name) }),
  },
  {
    pattern:
      /\b(mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?(?=,? ?(?:\ue000|\(?\d{1,2}\b|eod|cob|morning|afternoon|noon|am\b|pm\b|at \d|latest|week|(?:or|and|&|\/|to|-) ?(?:mon|tue|wed|thu|fri|sat|sun|\ue000)))/g,
    read: ([, name = '']) => ({ weekday: weekdayNamed(name) }),
  },
  {
    pattern:
      /(?<=\b(?:by|on|until|till|before|for|due|from|to|or|and|eod|cob) |\ue000 ?[/-] ?)(mon|tues?|wed|thur?s?|fri|sat|sun)\b\.?/g,
    capital: true,
    read: ([, name = '']) => ({ weekday: weekdayNamed(name) }),
  },
  // Short forms that are no words, and others as the last of a thought.
  {
    pattern: /\b(thurs|tues|weds)\b\.?/g,
    read: ([, name = '']) => ({ weekday: weekdayNamed(name) }),
  },
  {
    pattern:
      /\b(mon|tue|wed|thu|fri)\b(?=\.?(?:[,!?;)]|$|\n| ?(?:please|pls|latest|at the latest)\b))/g,
    capital: true,
    read: ([, name = '']) => ({ weekday: weekdayNamed(name) }),
  },
];
