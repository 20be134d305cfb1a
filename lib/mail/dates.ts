import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import { type EpochDay, toDay, toEpochDay } from '@/lib/domain/day';
import type { Day, TimeZone } from '@/lib/domain/time';
import { dayIn } from '@/lib/domain/zone';
import { isMeant, isRough } from './dates-clauses';
import { ENGLISH_DAYS } from './dates-en-days';
import { DOTTED, ENGLISH_NAMED } from './dates-en-named';
import { ENGLISH_PERIODS } from './dates-en-periods';
import { EVENTS } from './dates-events';
import { FESTIVALS } from './dates-festival-rules';
import { joined } from './dates-join';
import { type Atom, asProse, type Now, type Precision, type ProseRule } from './dates-span';
import { GONE, type Prose, proseOf } from './dates-text';
import { CHINESE_COUNTS, CHINESE_DAYS } from './dates-zh-days';
import { CHINESE_NAMED } from './dates-zh-named';
import { CHINESE_PERIODS } from './dates-zh-periods';
import { FULL_FIGURES } from './day-rules';

/** A date that running text names. */
export interface FoundDate {
  /** The words, as they stand at `index` in the given text. */
  text: string;
  index: number;
  start: Day;
  /** Last day, inclusive; only where it is not `start`. */
  end?: Day;
  /** `fuzzy`: the words name no exact days (`early next week`, 节后); `start` and `end` are what is usually meant. */
  precision: Precision;
}

export interface DatesRef {
  now: Date;
  /** Where "tomorrow" is said. */
  timeZone: TimeZone;
  /** The writer's, for business days and holidays; without it Monday to Friday, and for Chinese festivals that of China. */
  calendar?: Calendar;
}

/** Of two rules that match at one place the earlier wins. */
const FIGURES = FULL_FIGURES.map((rule) => asProse(rule, { exact: 'year' }));
const ENGLISH = [...ENGLISH_NAMED, ...ENGLISH_PERIODS, ...ENGLISH_DAYS];
const CHINESE = [...CHINESE_NAMED, ...CHINESE_COUNTS, ...CHINESE_PERIODS, ...CHINESE_DAYS];
const FURTHEST_DAYS = 3660;
/** Text with more dates is a table. */
const MOST = 200;

/**
 * Days promised, requested or named in a mail, in English and Chinese, in the order of the text. Weeks begin on Monday. What can be read
 * in two ways, is denied or only looks back (`we talked on Monday`) is left out: a wrong day is worse than none. A deadline
 * (`by Friday`, 三天内) is its last day. Reads the first 10,000 characters. @throws RangeError for an unknown time zone.
 */
export function findDates(text: string, ref: DatesRef): FoundDate[] {
  return read(
    text,
    ref,
    (found, words, today) => found.to >= today && isMeant(found, words, today),
  );
}

/** The same, also of what is denied or tells of the past: `I am not in the office on Friday`. @throws RangeError for an unknown time zone. */
export function namedDates(text: string, ref: DatesRef): FoundDate[] {
  return read(text, ref, () => true);
}

function read(text: string, ref: DatesRef, isWanted: typeof isMeant): FoundDate[] {
  const now = nowOf(ref);
  const prose = proseOf(text);
  return joined(atomsOf(prose, now), prose.words, now)
    .filter((found) => found.to >= now.day || found.exact)
    .filter((found) => Math.abs(found.from - now.day) <= FURTHEST_DAYS)
    .filter((found) => isWanted(found, prose.words, now.day))
    .map((found) => {
      const { at, until, from, to } = found;
      const precision = isRough(found, prose.words) ? 'fuzzy' : found.precision;
      const index = prose.at[at] ?? 0;
      const words = closed(text, index, prose.at[until] ?? text.length);
      const start = toDay(from);
      return { text: words, index, start, ...(to > from ? { end: toDay(to) } : {}), precision };
    });
}

/** The words, with the bracket that closes one in them. */
function closed(text: string, from: number, to: number): string {
  const words = text.slice(from, to).trimEnd();
  const next = text.charAt(to);
  return /[(\uff08][^)\uff09]{0,80}$/.test(words) && /[)\uff09]/.test(next) ? words + next : words;
}

function nowOf({ now, timeZone, calendar }: DatesRef): Now {
  const counting = calendar ?? createCalendar({ country: '', timeZone, weekend: [0, 6] });
  const from = (day: EpochDay): Now => ({
    day,
    calendar,
    addBusinessDays: (n) => toEpochDay(counting.addBusinessDays(toDay(day), n)),
    from,
  });
  return from(toEpochDay(dayIn(timeZone, now.getTime())));
}

function atomsOf({ words, cased }: Prose, now: Now): Atom[] {
  const atoms: { at: number; until: number; read(): Atom['reading'] }[] = [];
  let left = words;
  const read = ({ pattern, capital, read }: ProseRule) => {
    left = left.replace(pattern, (...found: unknown[]) => {
      const at = found.find((part) => typeof part === 'number') as number;
      const [whole] = found as [string];
      // The full stop of `Dec.` belongs to the date, that of `December.` ends the sentence.
      const all = whole.replace(/(?<=[a-z]{5}|may|june|july)\.$/, '');
      if (all === '' || (capital && !/\p{Lu}/u.test(cased.slice(at, at + all.length))))
        return whole;
      atoms.push({ at, until: at + all.length, read: () => read(found as string[], now) });
      return GONE.repeat(all.length) + whole.slice(all.length);
    });
  };
  [DOTTED, ...FIGURES].forEach(read);
  [...EVENTS, ...FESTIVALS].forEach(read);
  if (/[a-z]{3}/.test(words)) ENGLISH.forEach(read);
  if (/\p{Script=Han}/u.test(words)) CHINESE.forEach(read);
  return atoms
    .sort((a, b) => a.at - b.at)
    .slice(0, MOST)
    .map(({ at, until, read }) => ({ at, until, reading: read() }));
}
