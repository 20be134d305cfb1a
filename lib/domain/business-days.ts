import { type EpochDay, epochDayOf } from './day';

/** Counting in business days, in days since the epoch. */
export interface BusinessDays {
  has(day: EpochDay): boolean;
  /** `n < 0` goes back; `n = 0`: the day itself if it is worked, else the next one that is. @throws RangeError unless `n` is whole. */
  add(day: EpochDay, n: number): EpochDay;
  /** Business days after `from` through `to`; negative when `to` lies before `from`. */
  between(from: EpochDay, to: EpochDay): number;
}

/** Where counting takes one look-up; elsewhere it takes a step per day. */
const FIRST = epochDayOf(2020, 1, 1);
const LAST = epochDayOf(2036, 12, 31);
const MOST = 4_000_000;

/** The table is made at the first question and takes about 20 kB. */
export function createBusinessDays(isWorked: (day: EpochDay) => boolean): BusinessDays {
  /** Business days from FIRST through FIRST + index. */
  let counts: Uint16Array | undefined;
  /** The n-th business day, as days after FIRST; index 0 is unused. */
  let nth = new Uint16Array(0);

  function countsMade(): Uint16Array {
    if (counts) return counts;
    counts = new Uint16Array(LAST - FIRST + 1);
    const found = [0];
    for (let i = 0; i < counts.length; i++) {
      if (isWorked(FIRST + i)) found.push(i);
      counts[i] = found.length - 1;
    }
    nth = Uint16Array.from(found);
    return counts;
  }

  /** Undefined outside the table. */
  function countThrough(day: EpochDay): number | undefined {
    return (counts ?? countsMade())[day - FIRST];
  }

  function has(day: EpochDay): boolean {
    const through = countThrough(day);
    const before = countThrough(day - 1);
    return through === undefined || before === undefined ? isWorked(day) : through > before;
  }

  function step(day: EpochDay, n: number): EpochDay {
    const direction = n < 0 ? -1 : 1;
    let at = day;
    for (let left = Math.abs(n); left > 0; ) {
      at += direction;
      if (Math.abs(at - day) > MOST) throw new RangeError('Not a day');
      if (has(at)) left--;
    }
    return at;
  }

  function add(day: EpochDay, n: number): EpochDay {
    if (!Number.isInteger(n)) throw new RangeError('Business days are whole');
    if (n === 0) return has(day) ? day : add(day, 1);
    const count = countThrough(n > 0 ? day : day - 1);
    if (count === undefined) return step(day, n);
    const target = n > 0 ? count + n : count + n + 1;
    const found = target > 0 ? nth[target] : undefined;
    return found === undefined ? step(day, n) : FIRST + found;
  }

  function between(from: EpochDay, to: EpochDay): number {
    const a = countThrough(from);
    const b = countThrough(to);
    if (a !== undefined && b !== undefined) return b - a;
    if (to < from) return 0 - between(to, from);
    let count = 0;
    for (let day = from + 1; day <= to; day++) if (has(day)) count++;
    return count;
  }

  return { has, add, between };
}
