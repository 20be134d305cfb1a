import { type EpochDay, weekdayOf } from '@/lib/domain/day';
import { type Atom, asSpan, type Dated, mondayOf, type Now, type Span } from './dates-span';

/** Between the members of a list. */
export const LISTED =
  /^ ?(?:,|、|(?=$)|\/|-|–|,? ?or|,? ?and|&|to|和|或|或者|及|与|同|跟|还是|至|到) ?(?:(?:on|the|maybe|also) )?$/;
/** Between the ends of a range. */
export const THROUGH =
  /^\)? ?(?:-|–|—|~|to|until|till|through|thru|(?:起|开始)?(?:一直|持续|延续|直)?[至到]) ?(?:the )?$/;
const AND = /^ ?(?:and|&|和) ?(?:the )?$/;
/** Between a week and its day: `next week, probably on Thursday`, 下周吧,最好周四. */
const OF_WEEK =
  /^吧?[ ,、(:-]{0,3}(?:(?:maybe|probably|ideally|preferably|perhaps|say|e\.?g\.?|i\.?e\.?|on|most likely|and|or|最好|比如|大概|可能|应该|也许|的)[ ,]{0,2}){0,2}$/;
/** `下周三的会推迟到周五`: to another day of that week. */
const MOVED_TO =
  /^的?[^,。]{0,8}(?:改|推迟|延期|延|挪|换|顺延|调整)(?:到|成|为|至)$|^ (?:\w{1,12} ){0,4}(?:to|until) $/;
/** What is said of another day instead. */
const CONTRAST =
  /^[^.!?;\n]{0,50}(?:\b(?:but|however|though|while|whereas)\b|但|不过|可是|倒是)[^.!?;\n]{0,12}$/;
/** What ends after what began. */
export const ENDS =
  /\b(?:back|returns?|returning|end(?:s|ing)?|finish(?:es)?|until|till|through|re-?opens?|resumes?)\b|结束|完成|返|回(?!复|答|信|款|电)|恢复|上班|解封|截止|为止/;
/** How far a week that was named makes a weekday doubtful. */
const NEAR = 60;

/** Which day a weekday that names no week means, by the weeks and weekdays beside it; undefined where that is doubtful. */
export function weekdayBeside(
  weekday: number,
  atom: Atom,
  later: readonly Atom[],
  before: Dated | undefined,
  words: string,
  now: Now,
): Span | undefined {
  const lent = lentByLater(weekday, atom, later, words);
  if (lent) return lent;
  const to = before && isRange(before, atom.at, words);
  const next = upcoming(weekday, to ? now.from(before.from) : now);
  if (!before || before.precision === 'fuzzy') return next;
  const gap = withoutHours(words.slice(before.until, atom.at));
  if (!before.week) {
    if (to || before.precision !== 'day' || before.from <= now.day || !LISTED.test(gap))
      return next;
    // Who says `Tuesday or Wednesday` on a Wednesday means both of one week; `Monday or Thursday` may be any.
    if (next && next.from > before.from) return next;
    return next && !before.exact ? undefined : upcoming(weekday, now.from(before.from));
  }
  const there = inWeekOf(before.from, weekday);
  if (before.precision === 'week' && before.from > now.day) {
    if (OF_WEEK.test(gap)) return there;
    return gap.length > NEAR || next?.from === there.from ? next : undefined;
  }
  // 我下周三去上海,周四回来: of the same journey.
  // Busy Monday to Wednesday next week, but Thursday is free.
  if (CONTRAST.test(gap)) {
    const follows = there.from === before.to + 1 || next?.from === there.from;
    return follows ? there : before.week === 'behind' || before.to > before.from ? undefined : next;
  }
  const returns = ENDS.test(gap) || ENDS.test(words.slice(atom.until, atom.until + 12));
  if (returns && gap.length < 30 && before.precision === 'day' && there.from > before.from)
    return there;
  if (!(LISTED.test(gap) || MOVED_TO.test(gap)) || before.precision !== 'day') return next;
  return there.from > before.from ? there : undefined;
}

/** `Monday or Tuesday next week`: both are of that week. */
function lentByLater(
  weekday: number,
  atom: Atom,
  later: readonly Atom[],
  words: string,
): Span | undefined {
  let { until } = atom;
  for (const { reading, at, until: end } of later.slice(0, 4)) {
    if (!reading || !LISTED.test(words.slice(until, at))) return undefined;
    if ('from' in reading) {
      const span = inWeekOf(reading.from, weekday);
      return reading.week === 'behind' && span.from < reading.from ? span : undefined;
    }
    if (!('weekday' in reading)) return undefined;
    until = end;
  }
  return undefined;
}

function inWeekOf(day: EpochDay, weekday: number): Span {
  const at = mondayOf(day) + ((weekday + 6) % 7);
  return { from: at, to: at, precision: 'day', ahead: true, week: 'before' };
}

/** What stands between dates without the hours: ` morning to `, 上午到. */
const HOURS =
  /^[ ,]{0,2}(?:at )?(?:(?:early |late )?(?:morning|afternoon|evening|night|noon|midday|lunchtime)\b|\d{1,2}(?:[:.]\d\d)? ?(?:[ap]m|h|o'clock)\b|\d{1,2}:\d\d|(?:上午|下午|晚上?|早上?|中午|傍晚|凌晨|下班)(?:\d{1,2}[点时:](?:\d{1,2}分?|半)?)?|\d{1,2}[点时](?:\d{1,2}分?|半)?)/;

export function withoutHours(gap: string): string {
  return gap.replace(HOURS, '');
}

/** The next such day. On that day itself nobody can tell whether it is today or in a week. */
export function upcoming(weekday: number, { day }: Now): Span | undefined {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  return ahead === 0 ? undefined : asSpan({ day: day + ahead });
}

/** Whether what follows at `next` is the end of a range: `3 to 5 December`, `between Monday and Wednesday`. */
export function isRange(
  { at, until }: { at: number; until: number },
  next: number,
  words: string,
): boolean {
  const gap = withoutHours(words.slice(until, next));
  return (
    THROUGH.test(gap) ||
    (AND.test(gap) && /\bbetween (?:the )?$/.test(words.slice(Math.max(0, at - 12), at)))
  );
}
