import { type EpochDay, weekdayOf } from '@/lib/domain/day';
import { type Atom, asSpan, type Dated, mondayOf, type Now, type Span } from './dates-span';

const LISTED =
  /^ ?(?:,|、|\/|-|–|,? ?or|,? ?and|&|to|和|或|或者|及|还是|至|到) ?(?:(?:on|the|maybe|also) )?$/;
const THROUGH = /^\)? ?(?:-|–|—|~|to|until|till|through|thru|至|到) ?(?:the )?$/;
const AND = /^ ?(?:and|&|和) ?(?:the )?$/;
/** Between a week and its day: `next week, probably on Thursday`, 下周吧,最好周四. */
const OF_WEEK =
  /^吧?[ ,、(:-]{0,3}(?:(?:maybe|probably|ideally|preferably|perhaps|say|e\.?g\.?|i\.?e\.?|on|most likely|and|or|最好|比如|大概|可能|应该|也许|的)[ ,]{0,2}){0,2}$/;
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
  if (!before?.week || before.precision === 'fuzzy') return next;
  const gap = words.slice(before.until, atom.at);
  const there = inWeekOf(before.from, weekday);
  if (before.precision === 'week' && before.from > now.day) {
    if (OF_WEEK.test(gap)) return there;
    return gap.length > NEAR || next?.from === there.from ? next : undefined;
  }
  if (!LISTED.test(gap) || before.precision !== 'day') return next;
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
  const gap = words.slice(until, next);
  return (
    THROUGH.test(gap) ||
    (AND.test(gap) && /\bbetween (?:the )?$/.test(words.slice(Math.max(0, at - 12), at)))
  );
}
