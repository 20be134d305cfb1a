import type { EpochDay } from '@/lib/domain/day';
import { toDay } from '@/lib/domain/day';
import { type Atom, asSpan, type Now, type Reading, type Span } from './dates-span';
import { ENDS, LISTED, THROUGH, withoutHours } from './dates-weekdays';
import { dayOfMonth, monthOf, nextDate } from './day-rules';

/** What begins before what ends: `out from the 21st, back on the 4th`. */
const BEGINS =
  /\b(?:from|starts?|starting|begins?|beginning|out|off|away|closed|leave|holidays?|vacation|freeze)\b|开始|起|[休放]假|出差|外出|启动|封/;
const OTHER_SENTENCE = /[.。!?;](?=[\s\p{Script=Han}]|$)|\n/u;
/** How far a month that was named makes a bare day of another sentence doubtful. */
const NEAR = 60;

/** Gives each bare day of a month the month it is of, by the dates before it; where that is doubtful, it is no date. */
export function withMonths(atoms: readonly Atom[], words: string, now: Now): Atom[] {
  let last: (Span & { until: number; at: number; named: boolean }) | undefined;
  return atoms.map((atom) => {
    const { reading, at, until } = atom;
    if (!reading) return atom;
    let span: Reading = reading;
    let named = true;
    if ('date' in reading) {
      const gap = last && withoutHours(words.slice(last.until, at));
      const follows = gap !== undefined && (LISTED.test(gap) || THROUGH.test(gap));
      const day =
        reading.listed && !(follows && last?.exact)
          ? undefined
          : dayOf(reading.date, last, follows, words, atom, now);
      const found = day === undefined ? undefined : asSpan({ day }, { exact: 'date' });
      if (!found) return { at, until, reading: undefined };
      span = found;
      named = follows && last?.named === true;
    }
    if (!('from' in span)) return { ...atom, reading: span };
    const own = words.slice(at, until);
    named &&= span.exact !== undefined || /\bmonth\b|月(?![初中底末])/.test(own);
    if (span.precision !== 'fuzzy' && !span.today && !span.hours && (named || span.exact))
      last = { ...span, at, until, named };
    return { at, until, reading: span };
  });
}

function dayOf(
  date: number,
  last: (Span & { at: number; until: number; named: boolean }) | undefined,
  follows: boolean,
  words: string,
  atom: Atom,
  now: Now,
): EpochDay | undefined {
  const plain = dayIn(nextDate(now.day, date));
  if (!last) return plain;
  if (follows) return dayIn(nextDate(last.to, date));
  const gap = words.slice(last.until, atom.at);
  const around = gap + words.slice(atom.until, atom.until + 8);
  const other = OTHER_SENTENCE.test(gap);
  const begun = BEGINS.test(words.slice(Math.max(0, last.at - 24), last.until + 8));
  if (!other && begun && ENDS.test(around) && last.to >= now.day)
    return dayIn(nextDate(last.to, date));
  if (!last.named || gap.length > NEAR || gap.includes('\n')) return plain;
  const there = dayIn(dayOfMonth(monthOf(last.from), date));
  if (there === undefined || there < now.day || there === plain) return plain;
  const later = date > Number(toDay(last.from).slice(8)) || last.precision === 'month';
  return later && !other ? there : undefined;
}

function dayIn(meaning: ReturnType<typeof nextDate>): EpochDay | undefined {
  return typeof meaning === 'object' && 'day' in meaning ? meaning.day : undefined;
}
