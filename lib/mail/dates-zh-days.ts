import { asSpan, fuzzy, no, type ProseRule, range } from './dates-span';
import { WEEK } from './dates-zh-named';
import { later, nextDate, weekdayInWeek } from './day-rules';
import { NAME, NUMBER, numberOf, stepsOf, WHICH, weekdayNamed } from './day-rules-zh';

const LIST = '(?:、|,|和|或者?|及|与|跟|/|还是|同)';
/** What may follow 20号 so that it is a day, not 3号文件. */
const AFTER_DATE =
  '(?= ?(?:$|[,。;!?、,.;!?)()(\\n:\ue000~-]|[之以]?[前后]|[前后]|左右|当天|那天|这(?:一|两|[二三四五几]|\\d)?天|都|均|在|给|发(?!动机)|分[别两三]|任[您你选意何]|随|皆|均|择|选|挑|最[后晚迟终]|那[天边]|正常|返|恢复|销假|截|封|打|汇|送|生产|入职|竣|调|安装|更新|老板|领导|大家|同事|客户|那边|这边|起|以?后|交付|到|离|搬|放|换|试|预|动|切|冻|联|回|停|复|归|请|补|考|试|路演|团建|值班|出[差发门报结货图样厂]|到|至|或|和|与|跟|上午|下午|上下|早|晚|中午|凌晨|可|能|会(?!议室|馆|展)|就|才|要|再|开(?!关)|交|提|完|我|你|您|咱|他|她|付|打|签|上线|验收|回(?!路)|安排|出(?!口)|是|吧|吗|嘛|呢|啦|行|见|来|去|过|有|没|有空|方便|之|为|为止|截止|起|开始|还|也|都|应该|必须|务必|请|麻烦|周|星期|内部|评|投标|培训|演示|切换|部署|启动|讨论|沟通|汇报|面谈|进场|入场|收|寄|确认|反馈|答复|通知|结(?!构)|复|处理|先|统一|正式|联系|电话|视频|碰|约|聊|谈|看|测试(?!机|环境|点|台)|审|批|盖章|用印|走(?!廊)|做|搞|办|需|准备|休|放|不|\\d))';
/** What ends a 日 or a figure before it is a date: 3日内 is a span. */
const COUNT_UNITS: Readonly<Record<string, 'day' | 'week' | 'month'>> = {
  天: 'day',
  日: 'day',
  周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
};

const counted: ProseRule['read'] = ([, n = '', unit = '']) => {
  const u = unit.startsWith('工作') ? 'business day' : COUNT_UNITS[unit];
  const count = n === '半' ? 15 : numberOf(n);
  if (n === '半') return unit === '月' ? { count, unit: 'day', bare: false } : undefined;
  return u && Number.isInteger(count) ? { count, unit: u, bare: false } : undefined;
};

const countedBetween: ProseRule['read'] = ([, a = '', b = '', unit = ''], now) => {
  const u = unit.startsWith('工作') ? 'business day' : (COUNT_UNITS[unit] ?? 'day');
  const span = range(asSpan(later(now, numberOf(a), u)), asSpan(later(now, numberOf(b), u)));
  return span && { ...span, precision: u === 'day' || u === 'business day' ? 'day' : 'fuzzy' };
};

/** Days and weeks counted from now. */
export const CHINESE_COUNTS: readonly ProseRule[] = [
  // Days and weeks counted.
  no(/[一二两三四五\d]个半(?:月|星期|小时)(?:左右|的?时间)?(?:[之以]?[后内])?/g),
  no(
    new RegExp(
      `(?<![\\d])${NUMBER}个?(?:天|周|星期|礼拜|月|工作[日天])(?:的?(?:时间|工期|左右的|的?工作量|考核期|试用|质保)|[前](?!后))`,
      'g',
    ),
  ),
  {
    pattern:
      /(?<![\d第每])([一二两三四五六七八九十\d]{1,3}?) ?(?:-|~|至|到|、|或)? ?([一二两三四五六七八九十\d]{1,3}) ?个?(工作[日天]|天|周|星期|礼拜|(?<=个)月)(?:左右)?[之以]?[后内]/g,
    read: (groups, now) =>
      /^(?:\d{2,}|十[一二三四五六七八九]?|[二三四五六七八九]十[一二三四五六七八九]?)$/.test(
        `${groups[1]}${groups[2]}`,
      ) && !/[-~至到、或]/.test(groups[0] ?? '')
        ? counted([groups[0], `${groups[1]}${groups[2]}`, groups[3]], now)
        : countedBetween(groups, now),
  },
  {
    pattern: new RegExp(
      `(?<![\\d第每]|月份? ?的?)${NUMBER} ?个?(工作[日天]|天|日|周|星期|礼拜|(?<=个)月)(?:左右|的?时间)?(?:[之以]?[后内])(?!期|容|部|勤|台|可?(?:免费|质保|保修|维保|有效|无理由|包[换退]))(?:的今[天日])?`,
      'g',
    ),
    read: counted,
  },
  {
    // 2026年后 is no count.
    pattern: /(?<![\d第每前后上下大])([一二两三四五半]|[1-5]) ?年[之以]?后(?:的今[天日])?/g,
    read: ([, n = '']) => ({
      count: n === '半' ? 6 : 12 * numberOf(n),
      unit: 'month',
      bare: false,
    }),
  },
  { pattern: /(半) ?个?(月)(?:左右|的?时间)?[之以]?[后内]/g, read: counted },
  {
    pattern: new RegExp(
      `再?(?:过|(?<!还要|还需|需要)等)我?上?(?![一二两]两|两三|几)${NUMBER} ?个?(工作[日天]|天(?!两)|周|星期|礼拜|月)(?![一二三四五六日天])`,
      'g',
    ),
    read: (groups, now) =>
      groups[0]?.includes('两天') ? fuzzy(now.day + 2, now.day + 3) : counted(groups, now),
  },
  {
    // 大概一周左右出结果, 再有三四天就好.
    pattern:
      /(?:再有|大概|大约|估计|预计)(?:再|要|需要|再有)?([一二两三四五六七八九十\d]{1,3}?)()? ?个?(工作[日天]|天|周|星期|礼拜)(?:左右)?(?=就|出|能|可以|搞定|完成|会)/g,
    read: (groups, now) =>
      /^[一二三四五六七八九两]{2}$/.test(groups[1] ?? '')
        ? countedBetween([groups[0], groups[1]?.[0], groups[1]?.[1], groups[3]], now)
        : counted([groups[0], groups[1], groups[3]], now),
  },
  {
    pattern: /再?(?:过|等|隔)(?:个)?(?:一两|两三|三两|[二三]三)天/g,
    read: (_, { day }) => fuzzy(day + 2, day + 3),
  },
  {
    pattern: /再?(?:过|等|隔)上?几天|[几]天[之以]?后/g,
    read: (_, { day }) => fuzzy(day + 2, day + 5),
  },
  {
    pattern:
      /(?:就|在)?[这近]一?两[天日](?!的)(?:[之以]?内)?|今明两天|这[一]?[二]天|[一]两天(?:[之以]?内)(?!的)/g,
    read: ([all = ''], { day }) =>
      all.startsWith('今明')
        ? { from: day, to: day + 1, precision: 'day', ahead: true }
        : fuzzy(day, day + 2),
  },
  {
    pattern: /[这近]几[天日](?!的)(?:[之以]?内)?|(?:最近|未来|接下来)几天|几天[之以]?内/g,
    read: (_, { day }) => fuzzy(day, day + 4),
  },
  {
    pattern: /(24|48|72|二十四|四十八) ?个?小时[之以]?内/g,
    read: ([, h = ''], { day }) => asSpan({ day: day + (Number(h) || numberOf(h)) / 24 }),
  },
];

/** Days seen from now, and days of a month or week that name neither. */
export const CHINESE_DAYS: readonly ProseRule[] = [
  // Days seen from now.
  {
    pattern: /今明(?:两天|天)?|明后(?:两?天)/g,
    read: ([all = ''], { day }) => ({
      from: day + (all.startsWith('明') ? 1 : 0),
      to: day + (all.startsWith('明') ? 2 : 1),
      precision: 'day',
      ahead: true,
    }),
  },
  { pattern: /大后天/g, read: (_, { day }) => asSpan({ day: day + 3 }, { ahead: true }) },
  { pattern: /后[天日](?!期)/g, read: (_, { day }) => asSpan({ day: day + 2 }, { ahead: true }) },
  {
    pattern: /明(?:天|日(?!报)|早|晚|儿)|次日(?=[上下]午|前|早)/g,
    read: (_, { day }) => asSpan({ day: day + 1 }, { ahead: true }),
  },
  {
    pattern: /今(?:天|日|晚|儿)/g,
    read: ([all], { day }) => asSpan({ day }, all === '今晚' ? {} : { today: true }),
  },
  {
    pattern: /当天(?=内)|(?<!每天)下班[之以]?前/g,
    read: (_, { day }) => asSpan({ day }, { ahead: true, hours: true }),
  },
  {
    pattern: new RegExp(
      `(?<![\\w月第#:])${NUMBER} ?[号日]? ?(?:-|–|~|至|到) ?${NUMBER} ?[号日]${AFTER_DATE}`,
      'g',
    ),
    read: ([, a = '', b = ''], { day }) =>
      range(
        asSpan(nextDate(day, numberOf(a)), { exact: 'date' }),
        asSpan(nextDate(day, numberOf(b))),
      ),
  },
  {
    // 3、4号都可以.
    pattern: new RegExp(
      `(?<![\\w月第#:.年周\ue000])${NUMBER}(?=${LIST}${NUMBER.replace('(', '(?:')} ?[日号]${AFTER_DATE})`,
      'g',
    ),
    read: ([, date = '']) => ({ date: numberOf(date) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\w月第#:.廿卅楼栋路街弄巷室排座])(?<!编号|订单|合同|单号|项目|线路)${NUMBER} ?号${AFTER_DATE}`,
      'g',
    ),
    read: ([, date = '']) => ({ date: numberOf(date) }),
  },
  {
    pattern: new RegExp(`(?<![第月])([廿卅])([一二三四五六七八九])?[号日]${AFTER_DATE}`, 'g'),
    read: ([, tens, ones]) => ({ date: (tens === '廿' ? 20 : 30) + (ones ? numberOf(ones) : 0) }),
  },
  {
    // After 12月3日、: 8日.
    pattern: new RegExp(
      `(?<=\\ue000 ?${LIST} ?(?:\\d{1,2} ?[日号]?${LIST}){0,3})${NUMBER} ?[日号](?![之以]?[内后]|[楼院线店])`,
      'g',
    ),
    read: ([, date = '']) => ({ date: numberOf(date), listed: true }),
  },
  {
    pattern: new RegExp(
      `(?<![\\w月第年.])(?:(?<=^|[,。;:、 \\n于在至到为定是或和及的])|(?=\\d))(?<![廿卅])${NUMBER} ?日(?![之以]?[后内]|[游均线程间志报常元用语本薪租班益]|[之以]?前(?!.{0,6}(?:[提交给发报付回]|收|完|送)))`,
      'g',
    ),
    read: ([, date = '']) => ({ date: numberOf(date) }),
  },

  // Days of the week that name no week.
  {
    // 下周二三, 周四、五两天.
    pattern: new RegExp(
      `(?:${WHICH}个?)?${WEEK}([一二三四五六])(?=[、,和或]?[一二三四五六日](?:都|也|可|行|两天|吧|吗|给|我|您|你|之间|任|选|上午|下午|$|[,。?!;、]))`,
      'g',
    ),
    read: ([, which, name = ''], { day }) =>
      which
        ? asSpan(weekdayInWeek(day, weekdayNamed(name), stepsOf(which)), {
            ahead: true,
            week: 'before',
          })
        : { weekday: weekdayNamed(name) },
  },
  {
    pattern:
      /(?<=\ue000[、,和或]?)([一二三四五六日])(?=都|也|可|行|两天|吧|吗|给|我|您|你|之间|任|选|上午|下午|$|[,。?!;、])/g,
    read: ([, name = '']) => ({ weekday: weekdayNamed(name) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d一二两三四五六七八九十个每几])${WEEK}${NAME}(?!例会|周会|晨会)`,
      'g',
    ),
    read: ([, name = '']) => ({ weekday: weekdayNamed(name) }),
  },
];
