import {
  asProse,
  asSpan,
  earlyNextYear,
  endOfWeek,
  fuzzy,
  mondayOf,
  month,
  monthAhead,
  type Now,
  nthWeekday,
  type Part,
  type ProseRule,
  partOfMonth,
  partOfWeek,
  quarter,
  type Span,
  week,
  weekOfMonth,
} from './dates-span';
import { BEFORE, named, WEEK, YEAR } from './dates-zh-named';
import { lastOfMonth, monthOf, monthsLater } from './day-rules';
import {
  CHINESE_SHARED,
  NAME,
  NUMBER,
  numberOf,
  stepsOf,
  WHICH,
  weekdayNamed,
  yearOf,
} from './day-rules-zh';

function monthGiven({ day }: Now, year: string | undefined, name: string) {
  const m = numberOf(name);
  if (!(m >= 1 && m <= 12)) return undefined;
  return year ? { year: yearOf(year, monthOf(day).year), month: m } : monthAhead(day, m);
}

function partNamed(word: string): Part {
  return /[初上]/.test(word) ? 'early' : /[中]/.test(word) ? 'mid' : 'late';
}

/** Weeks, months, quarters and their parts. */
export const CHINESE_PERIODS: readonly ProseRule[] = [
  // Weeks.
  {
    pattern: new RegExp(`(?:${WHICH}个?)?(?:${WEEK}末|双休日)(${BEFORE})?`, 'g'),
    read([, which = '', before], now) {
      const weeks = stepsOf(which);
      if (before) return endOfWeek(now, weeks);
      const sat = mondayOf(now.day, weeks) + 5;
      return { from: Math.max(sat, now.day), to: sat + 1, precision: 'day', ahead: weeks > 0 };
    },
  },
  ...CHINESE_SHARED.slice(0, 1).map((rule) => asProse(rule, { ahead: true, week: 'before' })),
  {
    pattern: new RegExp(
      `${WHICH}个?${WEEK}的?(前半周|后半周|前半段|后半段|初|头|中旬?|中间|后半|晚些时候|尾|底|最后一个工作日)`,
      'g',
    ),
    read([, which = '', part = ''], now) {
      const weeks = stepsOf(which);
      if (/[尾底]|最后/.test(part)) return endOfWeek(now, weeks);
      return partOfWeek(
        now.day,
        weeks,
        /[初头]|前半/.test(part) ? 'early' : part.startsWith('中') ? 'mid' : 'late',
      );
    },
  },
  {
    pattern: new RegExp(
      `${WHICH}个?(?:周|星期|礼拜)(?:[之以]?内)?(?![期年报会末一二三四五六日天])`,
      'g',
    ),
    read: ([, which = ''], { day }) => week(day, stepsOf(which)),
  },

  // Months, quarters, the year.
  {
    pattern: new RegExp(
      `(?:${WHICH}个?月|${YEAR}(?<!\\d)${NUMBER} ?月)份?的?第([一二三四1-4])个?${WEEK}${NAME}`,
      'g',
    ),
    read([, which, year, name = '', nth = '', weekday = ''], now) {
      const at = which
        ? monthsLater(monthOf(now.day), stepsOf(which))
        : monthGiven(now, year, name);
      return at && nthWeekday(now.day, at, numberOf(nth), weekdayNamed(weekday));
    },
  },
  {
    pattern: new RegExp(
      `(?:${WHICH}个?月|${YEAR}(?<!\\d)${NUMBER} ?月)份?的?第([一二三四1-4])个?${WEEK}`,
      'g',
    ),
    read([, which, year, name = '', nth = ''], now) {
      const at = which
        ? monthsLater(monthOf(now.day), stepsOf(which))
        : monthGiven(now, year, name);
      return weekOfMonth(now.day, at, numberOf(nth));
    },
  },
  {
    pattern: new RegExp(`([今明后]年|20\\d\\d ?年)的?${NUMBER} ?月份?[底末]`, 'g'),
    read([, year, name = ''], now) {
      const at = monthGiven(now, year, name);
      return at && asSpan(lastOfMonth(at), { exact: 'year' });
    },
  },
  ...CHINESE_SHARED.slice(1, 3).map((rule) => asProse(rule, { ahead: true })),
  {
    pattern: new RegExp(
      `(?:${WHICH}个?月|${YEAR}(?<!\\d|第)${NUMBER} ?月份?)的?月?(初|上旬|中旬?(?![国文秋])|下旬)`,
      'g',
    ),
    read([, which, year, name = '', part = ''], now) {
      const at = which
        ? monthsLater(monthOf(now.day), stepsOf(which))
        : monthGiven(now, year, name);
      return at && partOfMonth(now.day, at, partNamed(part));
    },
  },
  {
    pattern: /(?<![\d年个一二两三四五六七八九十])月(初|中旬?)(?![国文])/g,
    read([, part = ''], now) {
      const here = monthOf(now.day);
      return (
        partOfMonth(now.day, here, partNamed(part)) ?? {
          ...(partOfMonth(now.day, monthsLater(here, 1), partNamed(part)) as Span),
          ahead: false,
        }
      );
    },
  },
  {
    pattern: new RegExp(
      `(?<![年\\d第])${NUMBER} ?月(?=${NUMBER} ?(?:[日号]|${BEFORE}|$|[,。;!?]))${NUMBER} ?(?:[日号])?`,
      'g',
    ),
    read: ([, m = '', d = ''], now) => named(now, undefined, numberOf(m), numberOf(d)),
  },
  ...CHINESE_SHARED.slice(3).map((rule, i) =>
    asProse(rule, i === 0 ? { exact: 'date' } : { ahead: true }),
  ),
  {
    pattern: new RegExp(`${WHICH}个?月(?:份|[之以]?内)?(?![初末底中上下报会度的\\d])`, 'g'),
    read: ([, which = ''], { day }) => {
      const span = month(day, monthsLater(monthOf(day), stepsOf(which)));
      return span && { ...span, ahead: stepsOf(which) > 0 };
    },
  },
  {
    pattern: new RegExp(
      `${YEAR}(?<![\\d第每个])${NUMBER} ?月(?:份)?(?:[之以]?内)?(?![的份\\d初末底报薪会度工账])`,
      'g',
    ),
    read: ([, year, name = ''], now) => {
      const at = monthGiven(now, year, name);
      return at && month(now.day, at);
    },
  },
  {
    pattern:
      /([今明]年)?(?:第?([一二三四1-4])|(下)个?|(本|这个?|(?<![上个每两几一二三四\d])(?=季度[末底]))|[qQ]([1-4]))(?:个?季度|(?<=q[1-4]))([末底])?(?:[之以]?内)?/g,
    read([, year, n, next, , q, end], now) {
      const here = monthOf(now.day);
      const quarterNow = Math.floor((here.month + 2) / 3);
      const wanted = q ? Number(q) : n ? numberOf(n) : next ? (quarterNow % 4) + 1 : quarterNow;
      const days = quarter(now.day, wanted, year ? yearOf(year, here.year) : undefined);
      if (!days) return undefined;
      return end ? { from: days[1], to: days[1], precision: 'day', ahead: true } : fuzzy(...days);
    },
  },
  {
    pattern: /([今明]年)?(?<!每|各)(上|下)半年(?:[之以]?[内前]|年?[底末])/g,
    read: ([, year, half], now) => {
      const { year: y } = monthOf(now.day);
      const days = quarter(now.day, half === '上' ? 2 : 4, yearOf(year ?? '今年', y));
      return days && { from: days[1], to: days[1], precision: 'day', ahead: true };
    },
  },
  { pattern: /明年(?:年)?初/g, read: (_, { day }) => earlyNextYear(day) },
];
