import { dayBeside } from './dates-festivals';
import { asSpan, type ProseRule } from './dates-span';
import { dayOfMonth, monthOf, nearestYear } from './day-rules';
import { yearOf } from './day-rules-zh';

const YEAR = '(?:([今明后]年)的?)?';

function onDay(month: number, date: number): ProseRule['read'] {
  return ([, year], { day }) =>
    asSpan(
      year
        ? dayOfMonth({ year: yearOf(year, monthOf(day).year), month }, date)
        : nearestYear(day, month, date),
      { exact: year ? 'year' : 'date' },
    );
}

/** Days that go by a name: sales days, and holidays where the words say that the very day is meant. */
export const EVENTS: readonly ProseRule[] = [
  ...(
    [
      [11, 11, '(?:十一|11)'],
      [12, 12, '(?:十二|12)'],
    ] as const
  ).map(
    ([month, date, name]): ProseRule => ({
      pattern: new RegExp(
        `${YEAR}双 ?${name}(?!月)(?:(?:大促|活动)?(?:当[天日]|那[天日]|晚上|零点|[之以]?前)|(?:大促|活动)?(?=[,。!?]|$|[我你您]们?|要|就|得|必须|务必|开始|上线))(?!的时候)`,
        'g',
      ),
      read: onDay(month, date),
    }),
  ),
  {
    pattern: new RegExp(
      `${YEAR}(?<![\\d.])(?:618|六一八)(?=大促|活动|[之以]?前|当天|那天|要|上线|我们|得|必须)`,
      'g',
    ),
    read: onDay(6, 18),
  },
  ...(
    [
      [12, 24, '平安夜'],
      [12, 25, '圣诞节?(?=当[天日]|那天|那日)'],
      [1, 1, '元旦(?=当[天日]|那天|那日)'],
      [5, 1, '五一(?=当[天日]|那天)'],
      [10, 1, '国庆节?(?=当[天日]|那天)'],
    ] as const
  ).map(
    ([month, date, name]): ProseRule => ({
      pattern: new RegExp(`${YEAR}${name}(?:当[天日]|那[天日])?`, 'g'),
      read: onDay(month, date),
    }),
  ),
  ...(
    [
      [12, 24, 'christmas eve'],
      [12, 25, 'christmas day'],
      [12, 26, 'boxing day'],
      [12, 31, "new year's eve"],
      [1, 1, "new year's day"],
    ] as const
  ).map(
    ([month, date, name]): ProseRule => ({
      pattern: new RegExp(`(?<=\\b(?:by|until|till|before|on|from|through|due) )()${name}\\b`, 'g'),
      read: onDay(month, date),
    }),
  ),
  {
    pattern: /大年初([一二三四五六七八九十])(?:[之以]?前|当[天日]|那[天日])?/g,
    read: ([, nth = ''], now) => dayBeside('spring', '一二三四五六七八九十'.indexOf(nth), now),
  },
  {
    pattern: /(?:除夕夜?|大年三十)(?:当[天日]|那[天日]|晚上|[之以]?前)/g,
    read: (_, now) => dayBeside('spring', -1, now),
  },
  ...(
    [
      [1, 'black friday'],
      [4, 'cyber monday'],
    ] as const
  ).map(
    ([shift, name]): ProseRule => ({
      pattern: new RegExp(
        `(?<=\\b(?:by|until|till|before|on|from|for|over) )${name}\\b(?! (?:sales?|deals?|campaign|banner|page|offers?|discounts?|promo\\w*|teaser|newsletter|landing))`,
        'g',
      ),
      read: (_, now) => dayBeside('thanksgiving', shift, now),
    }),
  ),
];
