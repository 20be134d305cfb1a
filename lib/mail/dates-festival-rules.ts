import { byFestival, byHolidays, byNextBreak, type Festival } from './dates-festivals';
import { no, type ProseRule } from './dates-span';

const ENGLISH_NAMES: readonly (readonly [words: string, festival: Festival])[] = [
  ['christmas|xmas', 'christmas'],
  ["new year(?:'s(?: day| eve)?)?", 'new-year'],
  ['easter', 'easter'],
  ['thanksgiving', 'thanksgiving'],
  ['chinese new year|lunar new year|cny|spring festival', 'spring'],
  ['(?:chinese |the )?national day(?: holidays?)?|golden week', 'national'],
  ['labou?r day|may day', 'labour'],
  ['mid-autumn(?: festival)?', 'mid-autumn'],
  ['dragon boat(?: festival)?', 'dragon-boat'],
];

const CHINESE_NAMES: readonly (readonly [words: string, festival: Festival])[] = [
  ['元旦', 'new-year'],
  ['春节|过年|农历新年|大年', 'spring'],
  ['清明', 'qingming'],
  ['五一|劳动节', 'labour'],
  ['端午', 'dragon-boat'],
  ['中秋', 'mid-autumn'],
  ['国庆|(?<![一二三四五六七八九十第])十一(?=长?假|节|[之以]?[前后])|十一黄金周', 'national'],
  ['圣诞', 'christmas'],
];

/** Before and after a festival, with the break around it. A festival by its name alone is mostly a wish: no date. */
export const FESTIVALS: readonly ProseRule[] = [
  ...ENGLISH_NAMES.map(
    ([words, festival]): ProseRule => ({
      pattern: new RegExp(
        `(?<!\\b(?:days?|weeks?|months?|(?:mon|tues|wednes|thurs|fri|satur|sun)day) )\\b(before|by|until after|after|following|post)[ -](?:the )?(?:${words})\\b(?:'s)?(?: (?:holidays?|break|vacation|festival|period|week))?(?! (?:sales?|party|card))`,
        'g',
      ),
      read: ([, side = ''], now) =>
        byFestival(/^(?:before|by)/.test(side) ? 'before' : 'after', festival, now),
    }),
  ),
  {
    pattern:
      /\b(before|by|after|following)[ -](?:the )?(?:(?:public |national |festive |long )?holidays|festive (?:season|period)|holiday (?:season|period|break))\b/g,
    read: ([, side = ''], now) => byHolidays(/^(?:before|by)/.test(side) ? 'before' : 'after', now),
  },
  {
    pattern:
      /\b(before|after)[ -](?:the )?(?:next |coming )?(?:bank|public) holiday(?: weekend)?\b/g,
    read: ([, side = ''], now) =>
      now.calendar && byNextBreak(side === 'before' ? 'before' : 'after', now),
  },
  no(
    /\b(?:new year's eve|good friday|easter (?:sunday|monday)|christmas (?:eve|day)|boxing day)\b/g,
  ),
  ...CHINESE_NAMES.map(
    ([words, festival]): ProseRule => ({
      pattern: new RegExp(
        `(?:过完|过了|等)?(?:${words})(?:小?长?假期?|放假|节日?|黄金周)?(?:期间)?(?:回来|过|结束|上班)?(?:[之以]?(前(?!后)|后))(?!最后|的最后| ?(?:第?\\d|第(?!一(?:个工作日|个星期|周|天))|[一二两三半几]个?(?:天|周|星期|月|个月)))`,
        'g',
      ),
      read: ([, side], now) => byFestival(side === '前' ? 'before' : 'after', festival, now),
    }),
  ),
  ...CHINESE_NAMES.map(
    ([words, festival]): ProseRule => ({
      pattern: new RegExp(
        `(?:过完|过了)(?:${words})|(?:${words})(?:节|假期?)?(?:过完|过了|结束)(?=再|[,。]|$)`,
        'g',
      ),
      read: (_, now) => byFestival('after', festival, now),
    }),
  ),
  {
    pattern:
      /过完(?:年|春节)|过了(?:年|春节)(?!纪)|(?<![\d一二三四五六七八九十几多两数半今明去后前当每个\ue000 ])年([前后])(?!者|面|期|半|轮|排)/g,
    read: ([, side], now) => byFestival(side === '前' ? 'before' : 'after', 'spring', now),
  },
  {
    pattern:
      /过完节|(?:放?完?假期?|假期|(?<=^|[^\u4e00-\u9fff]|[过等完在到就要能想可们您你我吧])节|放假|长假)(?<!(?:[产婚休病事丧陪护育请哺探暑寒调年轮蜜补][亲乳]?|育儿)假[期]?)(?:结束|回来|过)?[之以]?(前(?!后)|后)(?!缀|天|\ue000| ?(?:\d|第|[一二两三半几]个?(?:天|周|星期|月|个月)))/g,
    read: ([words = '', side], now) =>
      /^(?:过完节|节|假|长假|放)/.test(words)
        ? byNextBreak(side === '前' ? 'before' : 'after', now)
        : undefined,
  },
];
