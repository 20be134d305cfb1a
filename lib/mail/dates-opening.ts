import type { Surroundings } from './dates-clauses';
import type { Dated } from './dates-span';

const OPEN_EN =
  /\b(?:open|opens|opening|closed|hours|office|reception|museum|shop|store|studio|desk|hotline|service)\b[^.]{0,30}$/;
const HOURS_EN =
  /^,? ?(?:from |between )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)? ?(?:to|-|–|until|till|and) ?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m)?\b/;
const OPEN_ZH =
  /开放|营业|开门|闭馆|开馆|办公|接待|(?:上|下)班时间|(?:营业|开放|工作|服务|客服)时间/;
const HOURS_ZH =
  /^(?:早上|上午|下午|晚上)?(?:\d{1,2}(?:[点:时]\d{0,2}半?)?)?(?:到|至|-)(?:早上|上午|下午|晚上)?\d{1,2}[点:时]/;
/** That very week is named: no hours that hold every week. */
const THIS_ONCE = /\b(?:next|this|coming)\b|[下本这][个一]?(?:周|星期|礼拜)|月|\d ?[日号]/;

/** Opening hours hold every week: `open Tuesday to Sunday from 10 to 5`, 周二至周日开放. */
export function isOpeningHours(
  { from, to, at, until, exact }: Dated,
  clause: Surroundings,
  sentence: Surroundings,
  words: string,
): boolean {
  const own = words.slice(at, until);
  if (exact || to === from || to - from > 6 || THIS_ONCE.test(own)) return false;
  const { before, after } = clause;
  if (/\p{Script=Han}/u.test(own)) {
    if (!OPEN_ZH.test(sentence.before + sentence.after)) return false;
    if (/时间[^。]{0,30}\d[点时:]/.test(sentence.before)) return true;
    return HOURS_ZH.test(after) || OPEN_ZH.test(after.slice(0, 14)) || OPEN_ZH.test(before);
  }
  if (/\b(?:will|shall|going to|trade fair|exhibition)\b/.test(before)) return false;
  return (
    /\bopen(?:s|ing)?\b[^.]{0,20}$/.test(before) ||
    /\b(?:hours|times):? $/.test(words.slice(Math.max(0, at - 20), at)) ||
    (OPEN_EN.test(before) && HOURS_EN.test(after + sentence.after.slice(after.length)))
  );
}
