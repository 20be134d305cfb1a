import { respelt } from './dates-spelling';
import { toSimplified } from './traditional';

/** Text made ready for the rules, and the way back. */
export interface Prose {
  /** Lower case, simplified characters, half-width figures, single spaces; `\n` only between paragraphs and list items. */
  words: string;
  /** The same with its capitals. */
  cased: string;
  /** Position in the given text of each character of `words`, and of its end. */
  at: readonly number[];
}

const LONGEST = 10_000;
/** Stands for what was read or is no prose: no rule matches it. */
export const GONE = '\ue000';

/** What has a number that may look like a date. */
const NUMBERED =
  'contract|order|p\\.?o|part|drawing|ticket|invoice|case|ref(?:erence)?|article|serial|account|customer|project|job|batch|permit|policy|licen[cs]e|tracking|docket|certificate|revision|dwg';
/** What has a place or a measure. */
const PLACED =
  'room|hall|gate|flat|suite|floor|bay|dock|desk|platform|aisle|locker|apartment|page|chapter|section|clause|paragraph|annex|appendix|figure|fig\\.|size|scale|ratio|score|rating|season|aspect|ward';

/** Lines that quote a mail or its head, and what figures and names stand in: addresses, files, versions, telephones, money. */
const NO_PROSE: readonly RegExp[] = [
  /^[ \t]*[>|].*$/gm,
  /^[ \t]*(?:from|sent|date|to|cc|subject|发件人|发送时间|发件时间|收件人|抄送|主题|日期|时间|发送日期|寄件者|寄件日期) ?[::].{0,300}$/gim,
  /^[ \t]*on [^\n]{4,200}(?:\n[^\n]{0,120})?wrote ?:/gim,
  /^[ \t]*在? ?[^\n]{0,40}\d{4}[^\n]{4,120}(?:\n[^\n]{0,120})?写道 ?[::]/gm,
  // Titles: “Freaky Friday”, 《三月》.
  /["“](?:[A-Z][\w'’]{0,20}[ -]?){2,5}["”]/g,
  /《[^》\n]{1,40}》/g,
  // `Sat/Sun 12–13 December`: the dates say it.
  /\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)[a-z]{0,6}\.? ?(?:[/&+–-]|and|to) ?(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)[a-z]{0,6}\.?,? (?=\d{1,2}(?:st|nd|rd|th)? ?(?:[–/&-]|and|to) ?\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi,
  /\b(?:https?:\/\/|www\.)[^\s<>]{1,500}/gi,
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/g,
  /[\w()-]{0,80}\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|png|jpe?g|csv|txt|msg|eml)\b/gi,
  /\b(?:v|ver|version|build|release|rev)\.? ?\d+(?:\.\d+){0,4}/gi,
  /(?<![\d.])\d{1,4}(?:\.\d{1,4}){2}(?:\.\d{1,4}){1,3}/g,
  // 24/7, and codes that look like dates: 2026-12-05A, 2026/11-30, contract no. 12/2026.
  /(?<![\w/.-])(?:24 ?[/x×*] ?7|7 ?[/x×*] ?24)(?![\w/-])/gi,
  /(?<![\w/.-])\d{2,4}([-/.])\d{1,2}\1\d{1,2}(?!t\d)[-_/]?[a-z][\w-]{0,20}/gi,
  /(?<![\w/.-])\d{4}(?:\/\d{1,2}-|-\d{1,2}\/)\d{1,4}(?![\w/-])/g,
  new RegExp(
    `\\b(?:(?:${NUMBERED}) ?(?:(?:no|number|nr|id|code)\\b\\.?)?|(?:no|nr)\\.|number) ?(?:is |was |[:#] ?)?[a-z]{0,6}[-/]?\\d{1,8}(?:[-/.]\\d{1,8}){1,4}[a-z]?\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:${PLACED})s? ?(?:of |is |was |: ?|no\\.? )?\\d{1,4}(?:[/.:x-]\\d{1,4}){0,3}(?![\\d/.]| ?(?:st|nd|rd|th)?(?: of)? ?(?:to |and |- ?)?(?:\\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))`,
    'gi',
  ),
  /(?:[$€£¥￥]|\b(?:usd|eur|gbp|rmb|cny) ?)\d[\d,.]{0,20}/gi,
  /\+?\b\d{2,4}[ -]\d{3,4}[ -]\d{3,4}\b/g,
  /(?:订单号?|单号|合同号|编号|图号|工单|项目号|发票号?|版本号?|尾号|房号|电话|手机) ?(?:[::#]|是|为)? ?[\w-]{1,40}(?![\w月日号年天个周]|[./]\d)/g,
];

/** Cuts off after 10,000 characters. */
export function proseOf(given: string): Prose {
  let text = given
    .slice(0, LONGEST)
    .replace(/[\uff01-\uff5e]/g, halfWidth)
    // `2026.11.24-2026.12.02`: a range, no code.
    .replace(/(\d{4}([./])\d{1,2}\2\d{1,2} ?)-(?= ?\d{4}\2\d)/g, '$1–');
  for (const pattern of NO_PROSE)
    text = text.replace(pattern, (found) => GONE.repeat(found.length));
  const cased: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (/[\u200b-\u200f\u2060\ufeff\u00ad\r]/.test(char)) continue;
    const made = /\s/.test(char) ? (char === '\n' && endsLine(text, i) ? '\n' : ' ') : char;
    if (made === ' ' && (cased.at(-1) === ' ' || cased.at(-1) === '\n')) continue;
    cased.push(made);
    at.push(i);
  }
  at.push(text.length);
  const { text: joined, at: places } = respelt(cased.join(''), at);
  return {
    words: toSimplified(joined.replace(/[A-Z]/g, lower))
      .replace(/[’‘]/g, "'")
      // As they are written in Cantonese: 今个星期, 听日.
      .replace(/[今呢](?=个(?:星期|礼拜|月))/g, '这')
      .replace(/听(?=日)/g, '明')
      .replace(/元(?=月)/g, '一'),
    cased: joined,
    at: places,
  };
}

/** A line ends a thought before an empty line, a list item or a quote, and after a full stop, a colon or a short line. */
function endsLine(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  if (at - start < 50 || /[.:;!?。:;!?]\s{0,3}$/.test(text.slice(Math.max(start, at - 5), at)))
    return true;
  return /^[\r\t ]{0,8}(?:\n|[-*•>\ue000]|\d{1,2}[.)、])/.test(text.slice(at + 1, at + 12));
}

function halfWidth(char: string): string {
  return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
}

function lower(char: string): string {
  return char.toLowerCase();
}
