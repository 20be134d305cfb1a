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

export const NUMBER = '(\\d{1,4}|[一二两三四五六七八九十]{1,3})';
/** Not 下周一二, which are two days; but 下周一一定, 周三三点. */
export const NAME =
  '([一二三四五六日天])(?!(?!一[定早起般直并同次切律块])[一二三四五六](?![点时期方个项份]))';
const DIGITS = '零一二三四五六七八九';
export const UNITS: Readonly<Record<string, Unit>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  年: 'year',
};
/** 上, 下, 下下 …: how many back or on; 本, 这: this one. */
export const WHICH = '(上{1,4}|下{1,4}|这一?|本)';

/** What means the same typed alone and in running text. Traditional characters have been simplified. */
export const CHINESE_SHARED: readonly Rule[] = [
  {
    pattern: new RegExp(`${WHICH}个?(?:周|星期|礼拜)的?(?:周|星期|礼拜)?${NAME}`, 'g'),
    read: ([, which = '', weekday = ''], { day }) =>
      weekdayInWeek(day, weekdayNamed(weekday), stepsOf(which)),
  },
  {
    pattern: new RegExp(`${WHICH}个?月的?${NUMBER} ?[日号]`, 'g'),
    read: ([, which = '', date = ''], { day }) =>
      dayOfMonth(monthsLater(monthOf(day), stepsOf(which)), numberOf(date)),
  },
  {
    pattern: new RegExp(`${WHICH}个?月的?(?:月?[底末]|最后一天)`, 'g'),
    read: ([, which = ''], { day }) => lastOfMonth(monthsLater(monthOf(day), stepsOf(which))),
  },
  {
    pattern: new RegExp(
      `(?:([今明去后前]年|(?:20)?\\d\\d ?年|[零〇一二三四五六七八九]{4}年)的?|(?<!年)) ?${NUMBER} ?月 ?${NUMBER} ?[日号]?`,
      'g',
    ),
    read([, year, month = '', date = ''], { day }) {
      const [m, d] = [numberOf(month), numberOf(date)];
      if (!year) return nearestYear(day, m, d);
      return dayOfMonth({ year: yearOf(year, monthOf(day).year), month: m }, d);
    },
  },
  {
    pattern: new RegExp(`(?<![年\\d])${NUMBER}月[底末]`, 'g'),
    read([, name = ''], { day }) {
      const nearest = nearestYear(day, numberOf(name), 28);
      if (typeof nearest === 'string' || !('day' in nearest)) return nearest;
      return lastOfMonth(monthOf(nearest.day));
    },
  },
  {
    pattern: /(?<![\d年个一二两三四五六七八九十])月[底末]/g,
    read: (_, { day }) => lastOfMonth(monthOf(day)),
  },
  {
    pattern: /([今明]年)的?(?:年?[底末])|(?<![今明去后前\d])年[底末]/g,
    read: ([, year = '今年'], { day }) =>
      dayOfMonth({ year: yearOf(year, monthOf(day).year), month: 12 }, 31),
  },
];

/** What chrono-node does not know of Chinese, or reads wrongly. */
export const CHINESE: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?:再?过)?(?<![\\d第每])${NUMBER} ?个?工作[日天](?:[之以]?[后内])?(?!前|之前|以前)`,
      'g',
    ),
    read: ([, n = ''], today) => later(today, numberOf(n), 'business day'),
  },
  {
    pattern: new RegExp(
      `(?:再?过)?(?<![\\d第每])${NUMBER} ?个?(天|日|周|星期|礼拜|月|年)(?:[之以]?[后内])`,
      'g',
    ),
    read: ([, n = '', unit = ''], today) => later(today, numberOf(n), UNITS[unit] ?? 'day'),
  },
  {
    pattern: new RegExp(`再?过${NUMBER} ?个?(天|周|星期|礼拜|月|年)`, 'g'),
    read: ([, n = '', unit = ''], today) => later(today, numberOf(n), UNITS[unit] ?? 'day'),
  },
  ...CHINESE_SHARED,
  {
    pattern: new RegExp(`(?<![\\d一二两三四五六七八九十个每])(?:周|星期|礼拜)${NAME}`, 'g'),
    read: ([, weekday = '']) => ({ weekday: weekdayNamed(weekday) }),
  },
  {
    pattern: new RegExp(`${WHICH}?个?(?:周末|(?<=[上下这一本个])(?:周|星期|礼拜|月|季度))`, 'g'),
    read: () => 'ambiguous',
  },
];

/** To be tried when chrono-node has read its part: a date without a month. */
export const CHINESE_LATE: readonly Rule[] = [
  {
    pattern: new RegExp(
      `(?<![\\d月第])${NUMBER} ?(?:日(?!前|之前|以前)|号)(?!后|内|[之以][后内])`,
      'g',
    ),
    read: ([, date = ''], { day }) => nextDate(day, numberOf(date)),
  },
];

/** Words that make a day doubtful when they are left over. 前 is none: `周五前` names the last day. */
export const CHINESE_DOUBT =
  /[年月周号天日旬]|星期|礼拜|左右|大概|大约|约|可能|前后|[之以]?后|到时|每|季|初|或|至/;

/** Makes a text ambiguous wherever it stands, for chrono-node would read past it: 几天后, 明后天, 去年…, lunar dates, hours. */
export const CHINESE_VAGUE =
  /几|今明|[今明]后|或|[去前后次翌来当]年|农历|阴历|旧历|正月|腊月|冬月|小时|分钟|刻钟/;

/** Words that turn what was said around. */
export const CHINESE_DENIAL = /不|别|没|除|非|勿/;

/** Times of day: they do not change the day. */
export const CHINESE_TIME =
  /(?:上午|下午|早上|晚上|中午|凌晨|傍晚)? ?(?:\d{1,2}|[一二两三四五六七八九十]{1,3}) ?[点时](?:半|整|钟|\d{1,2}分?|[一二三四五]?十?[一二三四五六七八九]?分)?|\d{1,2}:\d\d|上午|下午|早上|晚上|中午|傍晚|下班前?/g;

const SIMPLIFIED: Readonly<Record<string, string>> = {
  後: '后',
  週: '周',
  個: '个',
  兩: '两',
  號: '号',
  這: '这',
  禮: '礼',
  內: '内',
  過: '过',
  點: '点',
  時: '时',
  間: '间',
};

/** Traditional characters of dates in their simplified form. */
export function simplified(text: string): string {
  return text.replace(/[後週個兩號這禮內過點時間]/g, (char) => SIMPLIFIED[char] ?? char);
}

/** 1 to 99; NaN for what is no number, such as 一一. */
export function numberOf(word: string): number {
  if (/^\d/.test(word)) return Number(word);
  const match = /^([二两三四五六七八九])?(十)?([一二三四五六七八九两])?$/.exec(
    word.startsWith('一十') ? word.slice(1) : word,
  );
  if (!match) return Number.NaN;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && ones ? Number.NaN : digitOf(tens ?? ones);
  return (tens ? digitOf(tens) : 1) * 10 + digitOf(ones);
}

function digitOf(char = '零'): number {
  return char === '两' ? 2 : DIGITS.indexOf(char);
}

export function weekdayNamed(char: string): number {
  return char === '天' || char === '日' ? 0 : DIGITS.indexOf(char);
}

export function stepsOf(which: string): number {
  if (which.startsWith('上')) return -which.length;
  return which.startsWith('下') ? which.length : 0;
}

export function yearOf(word: string, thisYear: number): number {
  const relative = '前去今明后'.indexOf(word.charAt(0));
  if (relative >= 0) return thisYear + relative - 2;
  const figures = word.replace(/[零〇一二三四五六七八九]/g, (c) =>
    String(DIGITS.indexOf(c === '〇' ? '零' : c)),
  );
  const year = Number.parseInt(figures, 10);
  return year < 100 ? 2000 + year : year;
}
