import type { Ask } from './ask';
import type { Calendar } from './calendar';
import type { Side } from './event';
import type { Instant } from './time';

/** Business days in a row without a word between the two sides, while the ask was open. */
export interface Silence {
  /** The word before it. */
  from: Instant;
  /** The word that ended it; absent while it lasts. */
  to?: Instant;
  /** Whole business days between the two, at least `SILENCE`. */
  days: number;
  /** Whose turn it was. */
  turn: Side;
}

/** A moment that begins or ends a silence. */
export interface Word {
  at: Instant;
  /** `end`: the ask was closed; what comes after is no silence until the next word. */
  kind: 'out' | 'in' | 'begin' | 'end';
}

/** Fewer business days than this are no silence: nobody answers at once. */
const SILENCE = 2;

/** The silences among words in their order, up to `at`. */
export function silencesOf(
  ask: Ask,
  words: readonly Word[],
  calendar: Calendar,
  at: Instant,
): Silence[] {
  const silences: Silence[] = [];
  words.forEach((word, index) => {
    if (word.kind === 'end') return;
    const next = words[index + 1];
    const days = between(word.at, next?.at ?? at, calendar);
    if (days < SILENCE) return;
    const turn = turnAfter(ask, word);
    silences.push({ from: word.at, ...(next && { to: next.at }), days, turn });
  });
  return silences;
}

/** Business days after the day of one moment and before that of another. */
function between(from: Instant, to: Instant, calendar: Calendar): number {
  const last = calendar.dayOf(to);
  const days = calendar.businessDaysBetween(calendar.dayOf(from), last);
  return calendar.isBusinessDay(last) ? days - 1 : days;
}

function turnAfter(ask: Ask, { at, kind }: Word): Side {
  const holding = ask.holding.findLast(({ from, to }) => from <= at && (to ?? Infinity) > at);
  // Before the ask was opened nobody kept score: who wrote last waits for the other.
  return holding?.side ?? (kind === 'in' ? 'us' : kind === 'out' ? 'client' : ask.owedBy);
}
