import { toDay, toEpochDay } from '@/lib/domain/day';
import type { Day } from '@/lib/domain/time';
import { dayIn } from '@/lib/domain/zone';
import type { MailRef } from './auto-reply';
import { spelledOut } from './auto-reply-figures';
import { partsOf } from './auto-reply-text';
import { CHINESE_STATEMENTS, ENGLISH_STATEMENTS } from './auto-reply-words';
import { type FoundDate, namedDates } from './dates';

/** What a date in an absence is: the first day back, the day of a journey home, the last day away, its first day, or one of its days. */
type Role = 'back' | 'home' | 'after' | 'until' | 'from' | 'on';

const BACK_BEFORE =
  /\b(?:(?:get|come) back(?! to (?:you|me|us|him|her|them|every))|(?<!\b(?:get|come|write|call|hear) )back|returns?|returning|rejoin\w{0,3}|re-?open(?:s|ing)?|resum\w{1,4}|available again|(?<!not )(?<!un)available (?:from|on|as of)|again|next (?:in|at|on (?:duty|site|shift|call)|working(?: day)?|back|available|reachable|online)|first (?:working |full |proper )?day (?:back|in|at|of work|is|will)|(?:reach|contact|call) me (?:again )?(?:from|on|as of)|expect me|see you|(?:(?:pick|catch)(?:ing)? (?:it |this |things |mails? )?up|start(?:ing)? work|work(?:ing)? from))\b[^.;]{0,40}$|\bopen(?:s|ing)?(?: again| as usual| normally)?(?: on| from)?(?: the)? $|(?:返回|回来|回国|归国|归岗|归来|返岗|返京|返程|复工|返工|上班|开工|营业|恢复(?:办公|营业|工作|上班|正常)|重返.{0,6}|回岗|到岗|销假)(?:时间|日期)?(?:预计|约)?(?:为|是|:|于|在)?\s?$|(?:\bnot|n['’]t|\bunable)\b.{0,40}\bbefore (?:the )?$/i;
const BACK_AFTER =
  /^[\s)]{0,2}(?:\([^)]{0,8}\))?(?:(?:休假|假期)结束)?[^,，。;；!\d至到周星月休假差请不未没无停暂]{0,8}(?:返回|回来|回(?:到|公司|办公室|店|厂|学?校|所里|院里?|馆|工地|实验室|项目部|国|京|沪|深|穗|岗|单位|工作)|返岗|返京|返沪|返深|返校|返所|返院|返厂|返工地?|回归|返工|复工|开工|归岗|归队|归来|重返|在岗|营业|开业|开门|见(?=$|[,，。!~～哦啦])|才(?=[能会可回]|上班)|方[能可]|恢复|正常(?:上班|办公|工作|回复|处理|收发|收信|查收|查看|营业)|照常(?:上班|办公|营业)|(?<!不)上班|(?<!不)办公|销假|到(?:岗|公司|单位)|回(?=$|[,，。!]))|^(?: on(?:wards?)?)?,? (?:I|we|you|the office|our offices?|business|normal service)(?:['’]ll|['’]m|['’]re| will| shall| can| is| am| are)? (?:only )?(?:again |fully |once more )?(?:be )?(?:again |fully )?(?:back|return|resume|re-?open|available|reach|online|there|here|at your|in the office|at my desk|at work)|^,? (?:when|once|as soon as) (?:I|we)(?:['’]m|['’]re|['’]ll(?: be)?| am| are| will(?: be)?)? (?:\w{1,12} ){0,3}(?:back|again|return)/i;
/** The last day away: `last day of leave is the 29th`, 29日最后一天. */
const LAST_BEFORE =
  /\blast day (?:of|off|away|out|on)\b[^.;]{0,40}$|\b(?:finish(?:es)?|ends?|over|expires?|lasts?) (?:on |until |till )?(?:the )?$|最后一[天日](?:是|为|:|在)?\s?$/i;
const LAST_AFTER = /^[\s)]{0,2}(?:是|为)?(?:我)?(?:休假|假期|年假|请假)?的?最后一[天日]/;
/** Something else lasts until then. */
const OTHER_UNTIL =
  /\b(?:allow|open|valid|available|reachable|(?:repl|respon|answer)\w{1,6}|deadline|contact \w{1,12})\b[^.;]{0,20}\b(?:until|till|to|by)\b[^.;]{0,12}$|有效期?[^,]{0,4}[至到]$/i;
/** When others are to do something: 请于2月27日后提交. */
const ASKED_BEFORE = /(?:请|可)(?:您|你)?(?:于|在)?\s?$/;
/** Home is not at work: 12月4日回国,7日上班. */
const HOME =
  /\b(?:fly(?:ing)?|land(?:ing)?|home|travel(?:l?ing)?) [^@]{0,20}@|@[^,，。]{0,4}(?:回国|归国|返程|返京|回京|返沪|回沪|返深|回深|回程)|(?:回国|归国|返程)[^,，。]{0,8}@/i;
/** There, but slow: what is limited is no absence by itself. */
const LIMITED =
  /\b(?:limited|restricted|intermittent|patchy|sporadic|poor|little)\b(?: \w{1,15}){1,4}/gi;
/** Back on a day that has no date here: the days away end nowhere. */
const BACK_LATER =
  /\b(?:back|return\w{0,4}|again|online|resum\w{1,4})\b[^.;]{0,20}\b(?:the (?:following|next|week after)|(?:two|three|some|several|\d) (?:days|weeks|months))\b/i;
/** When an answer comes is not when somebody is back. */
const ANSWER_BEFORE =
  /\b(?:repl(?:y|ies)|respon(?:d|se)|answer|(?:get|come|write|call) back|in touch)\b(?!.{0,30}\breturn)[^.;]{0,20}$/i;
const AFTER_BEFORE = /\bafter (?:the )?$/i;
const AFTER_AFTER = /^[\s)]{0,2}(?:之后|以后|后)(?!收到|提交|寄|送|到的|的)/;
const UNTIL_BEFORE =
  /(?:\b(?:until|till|til|through|thru|to|up to|including|ending|ends|bis)|(?<=[\w日号一二三四五六天)] ?)[-–—~]|至|到|直到|截止|截至)\s{0,2}(?:and including )?(?:about |the |end of )?(?:(?:on )?\w{3,9}day,? )?$/i;
const UNTIL_AFTER = /^[\s)]{0,2}(?:为止|止|结束|\(?inclusive|\(?含|\(?incl)/i;
const FROM_BEFORE =
  /(?:\b(?:from|starting|since|beginning|as of|between|effective)|从|自)\s{0,2}(?:on )?(?:the )?$/i;
const FROM_AFTER = /^[\s)]{0,2}(?:起|开始)(?!正常|上班|办公|恢复)/;

/**
 * The first day back that the sentences of an absence name: the day itself for "back on X", the day after for "until X", a single
 * day or week away. Undefined where none is named, they differ, or it has passed.
 */
export function returnDay(sentences: readonly string[], ref: MailRef): Day | undefined {
  const today = dayIn(ref.timeZone, ref.now.getTime());
  const days: Record<Role, Day[]> = { back: [], home: [], after: [], until: [], from: [], on: [] };
  let vague = false;
  for (const sentence of sentences.map((each) => spelledOut(each, today))) {
    const dates = namedDates(sentence, ref);
    for (const [i, date] of dates.entries()) {
      // Nobody is there at weekends anyway.
      if (/^(?:周末|双休日)$/.test(date.text)) continue;
      const part = partAround(sentence, date);
      const role = roleOf(part, dates[i - 1]);
      if (role === undefined || (role === 'on' && !isAbsence(part))) continue;
      const day = dayBack(role, date);
      vague ||= date.precision === 'fuzzy' && (role === 'back' || role === 'after');
      if (day !== undefined && day >= today) days[role].push(day);
    }
  }
  const atWork = [...days.back, ...days.after];
  const said = atWork.length > 0 ? atWork : days.home;
  if (said.length > 0) return said.every((day) => day === said[0]) ? said[0] : undefined;
  const until = [...days.until].sort().at(-1);
  if (until !== undefined) return until === today ? undefined : until;
  const open =
    vague || days.from.length > 0 || sentences.some((sentence) => BACK_LATER.test(sentence));
  return open ? undefined : days.on.sort().at(-1);
}

/** A date in what is said of it: its sentence, or in Chinese, which runs on after commas, its part of it. */
interface Part {
  text: string;
  date: FoundDate;
  /** Where the date begins in `text`. */
  at: number;
}

function partAround(sentence: string, date: FoundDate): Part {
  let begin = 0;
  for (const text of partsOf(sentence)) {
    const at = sentence.indexOf(text, begin);
    begin = at + text.length;
    if (date.index >= at && date.index < begin) {
      // A date with a comma in it goes on in the next part.
      return {
        text: sentence.slice(at, Math.max(begin, date.index + date.text.length)),
        date,
        at: date.index - at,
      };
    }
  }
  return { text: sentence, date, at: date.index };
}

function roleOf({ text, date, at }: Part, previous: FoundDate | undefined): Role | undefined {
  const since = previous ? at - (date.index - previous.index - previous.text.length) : 0;
  const before = text.slice(Math.max(since, at - 60, 0), at);
  const after = text.slice(at + date.text.length, at + date.text.length + 30);
  if (LAST_BEFORE.test(before) || LAST_AFTER.test(after)) return 'until';
  if (AFTER_AFTER.test(after)) return ASKED_BEFORE.test(before) ? undefined : 'after';
  if (BACK_BEFORE.test(before) || BACK_AFTER.test(after)) {
    if (AFTER_BEFORE.test(before)) return 'after';
    return HOME.test(`${before}@${after}`) ? 'home' : 'back';
  }
  if (OTHER_UNTIL.test(before) || ASKED_BEFORE.test(before)) return undefined;
  if (date.end !== undefined && isOnlySlow(text)) return undefined;
  if (UNTIL_BEFORE.test(before) || UNTIL_AFTER.test(after) || date.end !== undefined)
    return 'until';
  return FROM_BEFORE.test(before) || FROM_AFTER.test(after) ? 'from' : 'on';
}

/** A week or month away ends; to be back in one names no day. */
function dayBack(role: Role, date: FoundDate): Day | undefined {
  if (date.precision === 'fuzzy') return undefined;
  if (role === 'back' || role === 'home')
    return date.precision === 'day' && date.end === undefined ? date.start : undefined;
  return toDay(toEpochDay(date.end ?? date.start) + 1);
}

function isAbsence({ text, date, at }: Part): boolean {
  if (ANSWER_BEFORE.test(text.slice(Math.max(0, at - 60), at))) return false;
  // 12月3号下山: what happens on that day is no absence.
  const does = text.slice(at + date.text.length);
  if (/^\p{Script=Han}{2}/u.test(does) && !isAway(does)) return false;
  return isAway(text) && !isOnlySlow(text);
}

function isOnlySlow(text: string): boolean {
  const rest = text.replace(LIMITED, '');
  return rest !== text && !isAway(rest);
}

function isAway(text: string): boolean {
  return ENGLISH_STATEMENTS.away.test(text) || CHINESE_STATEMENTS.away.test(text);
}
