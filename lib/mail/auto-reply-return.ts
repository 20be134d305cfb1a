import { toDay, toEpochDay } from '@/lib/domain/day';
import type { Day } from '@/lib/domain/time';
import { dayIn } from '@/lib/domain/zone';
import type { MailRef } from './auto-reply';
import { spelledOut } from './auto-reply-figures';
import { partsOf } from './auto-reply-text';
import { CHINESE_STATEMENTS, ENGLISH_STATEMENTS } from './auto-reply-words';
import { type FoundDate, findDates } from './dates';

/** What a date in an absence is: the first day back, the last day away, its first day, or one of its days. */
type Role = 'back' | 'after' | 'until' | 'from' | 'on';

const BACK_BEFORE =
  /\b(?:(?<!\b(?:get|come|write|call|hear) )back|returns?|returning|rejoin\w{0,3}|re-?open(?:s|ing)?|resum\w{1,4}|available again|(?<!not )(?<!un)available (?:from|on|as of)|again|next (?:in|at|working day|available|reachable|online))\b[^.;]{0,40}$|(?:返回|回来|回国|归国|返岗|复工|返工|上班|恢复办公|回岗|到岗|销假)(?:时间|日期)?(?:为|是|:|于|在)?\s?$|(?:\bnot|n['’]t|\bunable)\b.{0,40}\bbefore (?:the )?$/i;
const BACK_AFTER =
  /^[\s)]{0,2}(?:\([^)]{0,8}\))?(?:(?:休假|假期)结束)?[^,，。;；!\d至到周星月休假差请不未没无]{0,8}(?:返回|回来|回(?:到|公司|办公室|国|京|沪|深|穗|岗|单位|工作)|返岗|返工|复工|恢复|正常(?:上班|办公|工作|回复|处理|收发|收信|查收|查看)|上班|办公|销假|到(?:岗|公司|单位)|回(?=$|[,，。!]))|^,? (?:I|we|the office|our offices?|business|normal service)(?:['’]ll|['’]m| will| shall| can| is| am)? (?:only )?(?:be )?(?:back|return|resume|re-?open|available|reach|online|in the office|at my desk|at work)/i;
/** When an answer comes is not when somebody is back. */
const ANSWER_BEFORE =
  /\b(?:repl(?:y|ies)|respon(?:d|se)|answer|(?:get|come|write|call) back|in touch)\b(?!.{0,30}\breturn)[^.;]{0,20}$/i;
const AFTER_BEFORE = /\bafter (?:the )?$/i;
const AFTER_AFTER = /^[\s)]{0,2}(?:之后|以后|后)/;
const UNTIL_BEFORE =
  /(?:\b(?:until|till|til|through|thru|to|up to|including|ending|ends|bis)|[-–—~]|至|到|直到|截止|截至)\s{0,2}(?:and including )?(?:about |the |end of )?(?:(?:on )?\w{3,9}day,? )?$/i;
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
  const days: Record<Role, Day[]> = { back: [], after: [], until: [], from: [], on: [] };
  for (const sentence of sentences.flatMap(partsOf).map((part) => spelledOut(part, today))) {
    const dates = findDates(sentence, ref);
    for (const [i, date] of dates.entries()) {
      const role = roleOf(sentence, date, dates[i - 1]);
      if (role === 'on' && !isAbsence(sentence, date)) continue;
      const day = dayBack(role, date);
      if (day !== undefined && day >= today) days[role].push(day);
    }
  }
  const said = [...days.back, ...days.after];
  if (said.length > 0) return said.every((day) => day === said[0]) ? said[0] : undefined;
  const until = [...days.until].sort().at(-1);
  if (until !== undefined) return until === today ? undefined : until;
  return days.from.length > 0 ? undefined : days.on.sort().at(-1);
}

function roleOf(sentence: string, date: FoundDate, previous: FoundDate | undefined): Role {
  const start = previous ? previous.index + previous.text.length : 0;
  const before = sentence.slice(Math.max(start, date.index - 60), date.index);
  const after = sentence.slice(date.index + date.text.length, date.index + date.text.length + 30);
  if (AFTER_AFTER.test(after)) return 'after';
  if (BACK_BEFORE.test(before) || BACK_AFTER.test(after)) {
    return AFTER_BEFORE.test(before) ? 'after' : 'back';
  }
  if (UNTIL_BEFORE.test(before) || UNTIL_AFTER.test(after) || date.end !== undefined)
    return 'until';
  return FROM_BEFORE.test(before) || FROM_AFTER.test(after) ? 'from' : 'on';
}

/** A week or month away ends; to be back in one names no day. */
function dayBack(role: Role, date: FoundDate): Day | undefined {
  if (date.precision === 'fuzzy') return undefined;
  if (role === 'back')
    return date.precision === 'day' && date.end === undefined ? date.start : undefined;
  return toDay(toEpochDay(date.end ?? date.start) + 1);
}

function isAbsence(sentence: string, date: FoundDate): boolean {
  if (ANSWER_BEFORE.test(sentence.slice(Math.max(0, date.index - 60), date.index))) return false;
  return ENGLISH_STATEMENTS.away.test(sentence) || CHINESE_STATEMENTS.away.test(sentence);
}
