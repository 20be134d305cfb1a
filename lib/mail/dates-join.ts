import { weekdayOf } from '@/lib/domain/day';
import { withMonths } from './dates-months';
import {
  type Atom,
  asSpan,
  type Dated,
  type Now,
  type Reading,
  range,
  type Span,
} from './dates-span';
import { isRange, upcoming, weekdayBeside } from './dates-weekdays';
import { later } from './day-rules';

/** Between two names of one date: `Friday, 4 December`, 下周五(12月4日). */
const TOGETHER = /^[ ,(]{0,3}(?:(?:the|on|at|by|of|i\.?e\.?,?|that is,?|也?就是|即) ?)?$/;
const FROM = /^ (?:from|after|following|on|before|prior to) (?:the )?$/;
/** A count that starts at something that has no date yet: `within 5 days of receipt`, 收到后3日内. */
const DEPENDS =
  /^ ?(?:of|from|after|following|upon|once|since|before|prior|as of|for(?! (?:[\w']{1,15} ){1,4}to )|post)\b(?! (?:now|today|you |your team)\b)/;
const DEPENDS_ZH = /(?:[之以]?后|起|起算|开始|完毕|当日|次日)的?[ ,]{0,2}(?:第|的)?$/;
const MOVE =
  /\b(?:(?:mov|shift|chang|postpon|reschedul|push|delay|switch|extend|advanc)(?:e|ed|ing)?|slip(?:s|ped)?|br(?:ing|ought))\b|改|推迟|延期|挪|调整|提前/;

/** 周五改到下周一: the new day counts. */
const MOVED_ZH = /^[^,。]{0,6}(?:改|推迟|延期|延|挪|换|提前|顺延|调整)(?:到|成|为|至)$/;

/** Reads weekdays and counts by what stands beside them, and joins ranges and what names one date. */
export function joined(atoms: readonly Atom[], words: string, now: Now): Dated[] {
  const found: Dated[] = [];
  const agreed = withWeekdays(withMonths(atoms, words, now), words);
  agreed.forEach((atom, i) => {
    const { reading, at, until } = atom;
    if (!reading) return;
    const next = agreed[i + 1];
    if ('date' in reading) return;
    if ('from' in reading) found.push({ ...reading, at, until });
    else if ('weekday' in reading) {
      const span = weekdayBeside(
        reading.weekday,
        atom,
        agreed.slice(i + 1, i + 5),
        found.at(-1),
        words,
        now,
      );
      if (span) found.push({ ...span, at, until });
    } else if (next && anchors(words.slice(until, next.at), reading.bare)) {
      const anchor = spanOf(next.reading, now);
      const sign = /before|prior/.test(words.slice(until, next.at)) ? -1 : 1;
      const span = anchor && counted(reading, now.from(anchor.from), sign);
      // Its anchor is used up.
      agreed[i + 1] = { at, until: next.until, reading: span && { ...span, ahead: true } };
    } else if (!reading.bare && !depends(words, atom)) {
      const span = counted(reading, now);
      if (span) found.push({ ...span, at, until });
    }
  });
  return ranged(merged(found, words), words);
}

/** `two weeks from Monday`, `a week on Monday`. */
function anchors(gap: string, bare: boolean): boolean {
  return FROM.test(gap) && (bare || !/on/.test(gap));
}

function depends(words: string, { at, until }: Atom): boolean {
  return (
    DEPENDS.test(words.slice(until, until + 20)) ||
    DEPENDS_ZH.test(words.slice(Math.max(0, at - 8), at))
  );
}

function counted(
  { count, unit }: Extract<Reading, { count: number }>,
  now: Now,
  sign = 1,
): Span | undefined {
  return asSpan(later(now, sign * count, unit));
}

function spanOf(reading: Reading | undefined, now: Now): Span | undefined {
  if (!reading) return undefined;
  if ('from' in reading) return reading;
  return 'weekday' in reading ? upcoming(reading.weekday, now) : undefined;
}

/** A weekday beside a date belongs to it; where they contradict each other, one of them is a slip, and both are left out. */
function withWeekdays(atoms: readonly Atom[], words: string): Atom[] {
  const out: Atom[] = [];
  for (const atom of atoms) {
    const last = out.at(-1);
    const [date, weekday] = [last, atom]
      .map((one) => one?.reading)
      .sort((a) => (a && 'weekday' in a ? 1 : -1));
    const beside = last && TOGETHER.test(words.slice(last.until, atom.at));
    if (
      !beside ||
      !date ||
      !weekday ||
      !('from' in date) ||
      !('weekday' in weekday) ||
      !date.exact ||
      date.to > date.from
    ) {
      out.push(atom);
      continue;
    }
    const agree = weekdayOf(date.from) === weekday.weekday;
    out[out.length - 1] = { at: last.at, until: atom.until, reading: agree ? date : undefined };
  }
  return out;
}

/** Two names of one date become one; `next Friday (27 November)` is the date, where the weekday is the same. */
function merged(found: readonly Dated[], words: string): Dated[] {
  const out: Dated[] = [];
  for (const next of found) {
    const last = out.at(-1);
    if (!last || !TOGETHER.test(words.slice(last.until, next.at))) {
      out.push(next);
      continue;
    }
    // `tomorrow EOD` is tomorrow.
    if (last.hours !== next.hours) {
      const date = last.hours ? next : last;
      out[out.length - 1] = { ...date, ahead: true, at: last.at, until: next.until };
      continue;
    }
    const [exact, other] = next.exact ? [next, last] : [last, next];
    const same = exact.from === other.from && exact.to === other.to;
    const within = exact.from >= other.from && exact.to <= other.to && other.to > other.from;
    const sameWeekday =
      other.week !== undefined &&
      other.precision === 'day' &&
      weekdayOf(exact.from) === weekdayOf(other.from);
    if (same || (exact.exact && (within || sameWeekday))) {
      out[out.length - 1] = { ...exact, at: last.at, until: next.until };
    } else if (exact.exact && !other.exact) out.pop();
    else out.push(next);
  }
  return out;
}

function beforeOf({ at }: Dated, words: string): string {
  return words.slice(Math.max(0, at - 40), at);
}

function ranged(found: readonly Dated[], words: string): Dated[] {
  const out: Dated[] = [];
  for (const next of found) {
    const last = out.at(-1);
    const gap = last ? words.slice(last.until, next.at) : '';
    const before = last ? beforeOf(last, words) : '';
    const moved = MOVE.test(before) && /^ (?:\w{1,12} ){0,3}(?:to|until) (?:the )?$/.test(gap);
    // `Moved from 1 to 3 December`.
    if (
      next.to > next.from &&
      /\bfrom (?:the )?$/.test(beforeOf(next, words)) &&
      MOVE.test(beforeOf(next, words))
    ) {
      out.push({
        at: next.at,
        until: next.until,
        from: next.to,
        to: next.to,
        precision: 'day',
        ahead: true,
      });
      continue;
    }
    const through = last !== undefined && (moved || isRange(last, next.at, words));
    if (last && MOVED_ZH.test(gap)) out.pop();
    if (!last || !through || last.precision !== 'day' || next.precision !== 'day') {
      out.push(next);
      continue;
    }
    out.pop();
    const whole = range(last, next);
    if (MOVE.test(before)) out.push(next);
    else if (whole) out.push({ ...last, ...whole, until: next.until });
  }
  return out;
}
