import type { Ask } from './ask';
import type { Calendar } from './calendar';
import { eventEntries } from './chronology-events';
import { touchEntries } from './chronology-touches';
import type { AnswerKind, Side } from './event';
import type { Ladder, Level } from './ladder';
import { byHistory } from './order';
import { asksAt, historyUntil, type PastHistory } from './past';
import { promisesOf } from './promises';
import type { Id } from './records';
import { type Silence, silencesOf, type Word } from './silences';
import type { Day, Instant } from './time';
import type { Channel, Participant } from './touch';
import { touchesOf } from './touches';

/** A message or a talk, as the evidence names it. */
export interface ContactMade {
  touchId: Id;
  channel: Channel;
  /** For what went out: who it went to, or who was there. For what came in: who it came from. */
  people: Participant[];
  subject: string;
  excerpt: string;
  /** What it amounted to, as the PM said. */
  meaning?: AnswerKind;
  /** Due day in force then. */
  due?: Day;
  /** Business days after it, where it had passed. */
  lateDays?: number;
}

/** A step of ours. */
export interface Carried extends ContactMade {
  stepId: string;
  level: Level;
  again: boolean;
}

type Happening =
  | { kind: 'asked'; title: string; items: string[]; owedBy: Side; due?: Day }
  | { kind: 'due-moved'; due: Day; before?: Day }
  | { kind: 'due-passed'; due: Day }
  /** A heads-up or delivery; a reminder; a formal notice; on what we owe: what we told them; a call or meeting. */
  | ({ kind: 'announced' | 'reminded' | 'noticed' | 'told' } & Carried)
  | ({ kind: 'talked' } & ContactMade & Partial<Carried>)
  | ({ kind: 'wrote' | 'heard' | 'automatic' | 'bounced' } & ContactMade)
  /** The PM's word about an answer that no message of the ledger holds. */
  | { kind: 'answered'; answer: AnswerKind; note?: string }
  | { kind: 'delivered'; items: string[] }
  | { kind: 'promised'; promisedFor: Day }
  | { kind: 'promise-broken'; promisedFor: Day; count: number }
  | { kind: 'promise-kept'; promisedFor: Day }
  | { kind: 'away'; returns: Day }
  | { kind: 'closed'; outcome: 'done' | 'dropped' | 'written-off' }
  | { kind: 'reopened' }
  | ({ kind: 'silence' } & Silence);

/** One line of the dated chronology of an ask. */
export type ChronologyEntry = Happening & {
  at: Instant;
  /** In the client's zone. */
  day: Day;
  /** Business days of this line rest on holidays that are not published. */
  provisional: boolean;
};

/** A line before its day is known. */
export type Line = Happening & { at: Instant };

export interface ChronologyInput {
  /** The ask's client's, or more of it: only what concerns the ask counts. */
  history: PastHistory;
  askId: Id;
  /** Where the levels of its steps stand. */
  ladder: Ladder;
  /** The client's, or our own where that is not known. */
  calendar: Calendar;
  at: Instant;
}

/**
 * What was asked, delivered, reminded, promised and answered, and the silences between, oldest first, as it stood at `at`:
 * equal to the chronology of a history that ends there. Empty where the ask was not yet opened. What we do among ourselves
 * (snoozing, ticking off preparations, skipping a step) is no part of it.
 */
export function chronologyOf(input: ChronologyInput): ChronologyEntry[] {
  const { askId, calendar, at } = input;
  const past = historyUntil(input.history, at);
  const events = past.events.filter((event) => event.askId === askId).sort(byHistory);
  const ask = asksAt({ events, touches: past.touches }, at).get(askId);
  if (!ask) return [];
  const touches = touchesOf(ask, past.touches);
  const bounced = past.touches.filter(
    (touch) => touch.state === 'bounced' && touch.askSteps.some((step) => step.askId === askId),
  );
  const lines: Line[] = [
    ...eventEntries(ask, events, touches, calendar, at),
    ...touchEntries(ask, events, [...touches, ...bounced], input.ladder, calendar),
    ...promiseLines(ask, calendar, at),
  ];
  lines.sort((a, b) => a.at - b.at || rank(a) - rank(b));
  // A silence stands before the word that ended it, after what passed meanwhile.
  const quiet = silencesOf(ask, wordsIn(lines), calendar, at).map(
    (silence): Line => ({ kind: 'silence', at: silence.to ?? at, ...silence }),
  );
  return [...lines, ...quiet]
    .sort((a, b) => a.at - b.at || rank(a) - rank(b))
    .map((line) => dated(line, calendar));
}

function promiseLines(ask: Ask, calendar: Calendar, at: Instant): Line[] {
  let count = 0;
  return promisesOf(ask, calendar, at).flatMap((promise): Line[] => {
    const { promisedFor, standing, settledAt = at } = promise;
    if (standing === 'broken') {
      return [{ kind: 'promise-broken', at: settledAt, promisedFor, count: ++count }];
    }
    return standing === 'kept' ? [{ kind: 'promise-kept', at: settledAt, promisedFor }] : [];
  });
}

const WORDS: { [K in Line['kind']]?: Word['kind'] } = {
  announced: 'out',
  reminded: 'out',
  noticed: 'out',
  told: 'out',
  talked: 'out',
  wrote: 'out',
  heard: 'in',
  answered: 'in',
  promised: 'in',
  delivered: 'in',
  reopened: 'begin',
  closed: 'end',
};

function wordsIn(lines: readonly Line[]): Word[] {
  const words: Word[] = [];
  for (const { kind, at } of lines) {
    // Without a word before it, the silence begins with the ask.
    const word = WORDS[kind] ?? (kind === 'asked' && words.length === 0 ? 'begin' : undefined);
    if (word) words.push({ kind: word, at });
  }
  return words;
}

/** At one instant: the end of a day, the silence before a word, a call before what was said in it. */
function rank({ kind }: Line): number {
  if (kind === 'due-passed' || kind === 'promise-broken') return 0;
  if (kind === 'silence') return 1;
  return 3 + ['answered', 'delivered', 'promised', 'away', 'promise-kept', 'closed'].indexOf(kind);
}

function dated(line: Line, calendar: Calendar): ChronologyEntry {
  const day = calendar.dayOf(line.at);
  const promise = line.kind === 'promised' || line.kind === 'promise-broken';
  const last = promise && line.promisedFor > day ? line.promisedFor : day;
  return { ...line, day, provisional: calendar.isProvisional(last) };
}
