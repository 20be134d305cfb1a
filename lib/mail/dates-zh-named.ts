import { asSpan, mondayOf, type Now, no, type ProseRule, range, type Span } from './dates-span';
import { dayOfMonth, monthOf, monthsLater, nearestYear } from './day-rules';
import { NAME, NUMBER, numberOf, stepsOf, WHICH, yearOf } from './day-rules-zh';

export const WEEK = '(?:周|星期|礼拜)';
const TO = ' ?(?:-|–|—|~|至|到|或) ?';
export const YEAR = '(?:([今明后]年|20\\d\\d ?年)的?)?';
export const BEFORE = '(?:[之以]?前(?!后))';

export function named(now: Now, year: string | undefined, m: number, d: number): Span | undefined {
  if (!year) return asSpan(nearestYear(now.day, m, d), { exact: 'date' });
  return asSpan(dayOfMonth({ year: yearOf(year, monthOf(now.day).year), month: m }, d), {
    exact: 'year',
  });
}

function between(
  now: Now,
  year: string | undefined,
  a: [m: string, d: string],
  b: [m: string, d: string],
) {
  const to = named(now, year, numberOf(b[0]), numberOf(b[1]));
  if (!to) return undefined;
  const y = monthOf(to.from).year - (numberOf(a[0]) > numberOf(b[0]) ? 1 : 0);
  const from = dayOfMonth({ year: y, month: numberOf(a[0]) }, numberOf(a[1]));
  return range(asSpan(from, { exact: to.exact ?? 'date' }), to);
}

/** Second characters of given names with which no word begins that stands behind a weekday. */
const GIVEN =
  '鸣帆楠诺涵峰鹏围敏铭菲辰丹冰琳萍彤洋泓娟燕梅兰芳英凡航娜倩婷莹雯瑶琪浩宇轩昊磊涛斌彬坤洲舟萌妍';
const TITLE =
  '经理|总监|总(?![部结体公裁包价之是的会共])|先生|女士|老师|主任|主管|小姐|科长|处长|部长|院长|局长|博士|教授|律师';

/** Dates with a month, and words that are no date to come. */
export const CHINESE_NAMED: readonly ProseRule[] = [
  // No dates, or dates gone by.
  no(
    new RegExp(
      `上{1,4}个?(?:${WEEK}(?:的?${NAME}|末)?|月(?:的?${NUMBER} ?[日号]|[底末初中])?|季度)|昨[天日晚]|前[天几日](?!后)|大前天|去年(?:${NUMBER}月(?:${NUMBER}[日号])?|[底末初])?|今天为止|截[至止]今[天日]|今天的|(?<!月份?的?)第${NUMBER} ?个?(?:周|天|月|星期|季度|年)|最近|近[日期]|日常|周到|周期|周围|周年|周转|周边|周知|周全|四周(?!后|内|之)`,
      'g',
    ),
  ),
  no(
    new RegExp(
      `每个?${WEEK}${NAME}(?:(?:[、,和及与跟]|以及) ?(?:${WEEK})?${NAME}(?![之以]?前)){1,4}|每(?:个?(?:${WEEK}|月)的?(?:${NAME}|${NUMBER} ?[日号]|末|[底初])?|天|日|周末)|(?:逢|隔)${WEEK}${NAME}?|(?<!${WHICH}个?)${WEEK}${NAME} ?(?:-|–|—|~|至|到) ?${WEEK}?[四五六日天](?= ?[,,]? ?(?:都(?!行|可|有空|方便)|[全每]|\\d{1,2}[:点]|上班|工作|营业|服务|在线|上午|早))`,
      'g',
    ),
  ),
  no(
    /[祝愿过度]{0,2}(?:您|你|大家)?(?:周末|国庆|新年|元旦|春节|中秋|端午|圣诞|假期|节日|五一)节?(?:愉快|快乐|好|开心|吉祥)/g,
  ),
  no(
    new RegExp(`月 ?${NUMBER}(?!\\d|[一二三四五六七八九十])(?=[万千百亿个人元块台套份%点项])`, 'g'),
  ),

  // 周一鸣, 周五洲经理: somebody of the family Zhou.
  no(
    new RegExp(
      `周[一二三四五六](?:[${GIVEN}](?![天日期空车]|班)|[新平清明华星光波阳心达博元飞龙云雨雪海山林森德文武杰伟东国建志](?=${TITLE}))`,
      'g',
    ),
  ),
  // 今天周三,离上线还有九天.
  no(new RegExp(`今[天日](?:都|已经)?是?(?:${WEEK}${NAME}|${NUMBER}[号日])(?=了?[,。])`, 'g')),
  // 周一公休.
  no(
    new RegExp(
      `${WEEK}(?:${NAME}|末)[、和,]?(?:${WEEK}?[一二三四五六日天])?(?:我们|店里|公司|门店|全天)?(?:都|均)?(?:公休|店休|轮休|例休|不(?:营业|上班|办公|发货|接单|处理|施工|作业|配送|收货|接待)|闭店|闭馆|休息|休市)`,
      'g',
    ),
  ),
  no(new RegExp(`[当该]周的?(?:周|星期)?${NAME}`, 'g')),
  // 周六周日不上班: every week.
  no(
    new RegExp(
      `(?<!${WHICH})${WEEK}六[、和]?${WEEK}?[日天](?=[都也均]?是?[都也均]?不?(?:上班|休|双休|放假|营业|办公|工作|[收送接]|发货))`,
      'g',
    ),
  ),

  // Dates with a month.
  {
    pattern: new RegExp(
      `${YEAR}(?<!\\d|第)${NUMBER} ?月 ?${NUMBER} ?[日号]?${TO}${NUMBER} ?月 ?${NUMBER} ?[日号]?`,
      'g',
    ),
    read: ([, y, m1 = '', a = '', m2 = '', b = ''], now) => between(now, y, [m1, a], [m2, b]),
  },
  {
    pattern: new RegExp(
      `${YEAR}(?<!\\d|第)${NUMBER} ?月 ?${NUMBER} ?[日号]?(?: ?(?:-|–|—|~|至|到) ?)${NUMBER} ?[日号]`,
      'g',
    ),
    read: ([, y, m = '', a = '', b = ''], now) => between(now, y, [m, a], [m, b]),
  },
  {
    pattern: new RegExp(
      `(${WHICH}个?月的?)${NUMBER} ?[日号]?(?:-|–|—|~|至|到)${NUMBER} ?[日号]`,
      'g',
    ),
    read([, , which = '', a = '', b = ''], { day }) {
      const at = monthsLater(monthOf(day), stepsOf(which));
      return range(
        asSpan(dayOfMonth(at, numberOf(a)), { ahead: true }),
        asSpan(dayOfMonth(at, numberOf(b))),
      );
    },
  },
  {
    pattern: new RegExp(
      `${NUMBER} ?[月.] ?${NUMBER} ?[日号]?(?:那|当|所在的?|这)(?:一?个?)${WEEK}`,
      'g',
    ),
    read([, m = '', d = ''], now) {
      const at = named(now, undefined, numberOf(m), numberOf(d));
      return (
        at && {
          from: mondayOf(at.from),
          to: mondayOf(at.from) + 6,
          precision: 'week',
          exact: 'date',
        }
      );
    },
  },
  {
    pattern:
      /(?<![\d./\w-])(\d{1,2})[./](\d{1,2}) ?(?:-|–|—|~|至|到) ?(\d{1,2})[./](\d{1,2})(?![\d/%.]|[万元折版号倍亿千])/g,
    read: ([, m1 = '', a = '', m2 = '', b = ''], now) => between(now, undefined, [m1, a], [m2, b]),
  },
  // Chinese writes the month first: 12.5前, 12/8之前.
  {
    pattern:
      /(?<![\d./\w-])(\d{1,2})[./](\d{1,2})(?![\d/%.]|[万元折版号])(?= ?(?:[之以]?前|日|下班|上午|下午|早|晚|中午|当天|那天|左右|周|星期|\(|(?:就|可以|能|会|给|交|到|发|上线|验收|付|开)))/g,
    read: ([, m, d], now) => named(now, undefined, Number(m), Number(d)),
  },
  {
    pattern:
      /(?<=(?:最迟|最晚|不晚于|截止|截止到|截至|预计|计划|定在|约在|改到|改在|推到|推迟到|延到|延期到|在|于|到|等|前:|时间:|日期:|日:) ?)(\d{1,2})[./](\d{1,2})(?![\d/%.]|[万元折版号])/g,
    read: ([, m, d], now) => named(now, undefined, Number(m), Number(d)),
  },
];
