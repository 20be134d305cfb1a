import { toDay, toEpochDay } from '@/lib/domain/day';
import type { AnswerKind, ReasonKind } from '@/lib/domain/event';
import type { Day } from '@/lib/domain/time';
import { dayIn } from '@/lib/domain/zone';
import { lastOf } from './answer-clock';
import { type Signal, signalsOf, unreadIn, withoutCourtesy, wordsFor } from './answer-signals';
import { sentencesOf, withoutLeftovers } from './answer-text';
import { type DatesRef, type FoundDate, findDates, namedDates } from './dates';

export interface AnswerGuess {
  kind: Exclude<AnswerKind, 'partial' | 'contact-left' | 'bounce'>;
  /** The day promised, or the first day back. */
  date?: Day;
  /** 0..1; from 0.8 on it is right in more than 97 of 100. */
  confidence: number;
  /** Why it does not move, as far as the words say. */
  reason?: ReasonKind;
  /** The words that led to it, at `index` of the text. */
  words?: { text: string; index: number };
}

const LONGEST_QUOTE = 160;
/** Where what is said of a day ends; English dates have commas inside. */
const STOP = /[.!?。！？，；\n]|,(?=\p{Script=Han})|(?<=\p{Script=Han}),/u;
/** Below that a day is only named. */
const LIKELY = 0.6;
const SURE = 0.8;
const DENIAL = /\b(?:not|never|nobody|cannot)\b|n['’]t\b|[没未]|不(?!好意思|用)/i;
/** Small words that stand before many things. */
const EASILY_MISTAKEN: readonly Signal['kind'][] = ['acknowledged', 'other'];

/**
 * What a client's answer amounts to (guidance G3): the visible text of one mail, in English or Chinese. Of mixed answers what
 * binds the PM most: an objection in the matter, then an open question or a wish (`once you send X`), then a promise with a day,
 * then a delay, then what was delivered, then a mere nod. Without a day a promise is a nod; `waiting for approval` is an objection.
 */
export function classifyAnswer(text: string, ref: DatesRef): AnswerGuess {
  const body = withoutLeftovers(text);
  const read = withoutOwners(withoutCourtesy(body));
  const today = dayIn(ref.timeZone, ref.now.getTime());
  const days = findDates(read, ref);
  const named = namedDates(read, ref);
  const sentences = sentencesOf(read);
  const perSentence = sentences.map((sentence) => signalsOf(sentence, days, named, today));
  const signals = perSentence.flat();
  const unread = sentences.reduce((sum, each, i) => sum + unreadIn(each, perSentence[i] ?? []), 0);
  return decide(signals, { body, days, today, unread });
}

/** `At Thursday's stand-up`: a day as well. Positions stay. */
const OWNED =
  /(?<=\b(?:at|in|on|for|with|by|until|after|before|during) (?:the )?(?:mon|tues|wednes|thurs|fri)day)['’]s(?= (?:\w{1,12} ){0,2}(?:run|call|meeting|board|stand-?up|release|session|committee|batch|sprint|delivery|review)\b)/gi;

function withoutOwners(text: string): string {
  return text.replace(OWNED, '  ');
}

/** What begins like this is seldom about the matter. */
const ASIDE =
  /^(?:(?:hi|hello|hey)\b[^,\n]{0,20}[,!\n]\s*)?(?:by the way|btw|(?:completely|totally|quite)? ?unrelated|on (?:a|another) (?:different|side|personal|other)? ?note|off[- ]topic|random question|p\.?s\.?)\b|^(?:\S{1,6}[,，]\s?)?(?:顺便|题外话|另外说个事|说个题外话|八卦一下)/i;

interface Whole {
  body: string;
  days: readonly FoundDate[];
  today: Day;
  /** Clauses that say nothing to us. */
  unread: number;
}

function decide(signals: readonly Signal[], whole: Whole): AnswerGuess {
  const best = (test: (signal: Signal) => boolean) =>
    signals.filter(test).sort((a, b) => b.weight - a.weight)[0];
  const away = best(({ kind }) => kind === 'out-of-office');
  const done = best(({ kind }) => kind === 'done');
  // What they sent comes to us: that day is no promise of theirs.
  const comes = ({ kind, span }: Signal) =>
    kind === 'promised' &&
    done !== undefined &&
    done.weight >= SURE &&
    done.span.index <= span.index &&
    wordsFor(span.text).arrives.test(span.text);
  const promise = best((s) => s.kind === 'promised' && s.weight >= LIKELY && !comes(s));
  const maybe = best((s) => s.kind === 'promised' && !comes(s));
  const question = best(({ kind }) => kind === 'question' || kind === 'condition');
  const objection = best(({ kind }) => kind === 'objection');
  const matter = best(({ kind, hard }) => kind === 'objection' && hard === true);
  const other = best(({ kind }) => kind === 'other');
  const nod = best(({ kind }) => kind === 'acknowledged');
  const vow = best(({ kind }) => kind === 'vow');
  const reason = (matter ?? objection)?.reason;
  const guess = (signal: Signal, rivals: (Signal | undefined)[], date?: Day): AnswerGuess => {
    const rival = rivals.some((each) => each && each !== signal && each.weight >= 0.6);
    const doubtful = whole.unread > (EASILY_MISTAKEN.includes(signal.kind) ? 0 : 2);
    const aside = ASIDE.test(whole.body.trimStart());
    const limit = rival || doubtful || aside || isShaky(signal, whole) ? 0.72 : 1;
    return {
      kind: KINDS[signal.kind],
      ...(date && { date }),
      confidence: Math.round(Math.min(signal.weight, limit) * 100) / 100,
      ...(reason && signal.kind !== 'done' && { reason }),
      words: quoted(signal, whole.body),
    };
  };

  if (
    away &&
    (away.weight >= 0.9 ||
      !promise ||
      /\b(?:back|return)|返|回(?!复(?!.{0,4}邮件)|[信话电您你答])/.test(promise.span.text))
  ) {
    return guess(away, [done, matter], firstDayBack(whole));
  }
  if (matter) return guess(matter, [question, promise, done, objection]);
  if (question) return guess(question, [promise, objection, away, done]);
  const promised = (signal: Signal) => {
    const dates = signals.flatMap(({ kind, day, weight }) =>
      kind === 'promised' && day && weight >= Math.min(signal.weight, LIKELY) ? [day] : [],
    );
    return guess(signal, [done, away, other], lastOf(dates, whole.days));
  };
  const news = promise && other && other.span.index === promise.span.index && promise.weight < SURE;
  if (promise && !news) return promised(promise);
  if (objection && !(done && objection.weight < 0.75)) {
    // A day in the same breath, even one only named, makes it less sure.
    return guess(objection, [done, away, other, maybe && { ...maybe, weight: LIKELY }]);
  }
  const asks = best(({ kind }) => kind === 'nod');
  if (done && !(other && other.weight > done.weight && done.weight < 0.7))
    return guess(done, [asks, other]);
  if (maybe && !other) return promised(maybe);
  if (vow) return guess(vow, []);
  if (asks && !nod) return guess(asks, []);
  if (other) return guess(other, [nod]);
  if (nod) return guess(nod, []);
  return { kind: 'other', confidence: 0.3 };
}

/** A `no` elsewhere in the mail may turn what was asked or done into a complaint; of two days away either may be the last. */
function isShaky({ kind, span }: Signal, { body, days }: Whole): boolean {
  if (kind === 'out-of-office') return new Set(days.map(({ start }) => start)).size > 1;
  if (kind !== 'question' && kind !== 'done') return false;
  return (
    DENIAL.test(body.slice(0, span.index)) || DENIAL.test(body.slice(span.index + span.text.length))
  );
}

const KINDS: Record<Signal['kind'], AnswerGuess['kind']> = {
  done: 'done',
  promised: 'promised',
  vow: 'promised',
  question: 'question',
  condition: 'question',
  nod: 'question',
  objection: 'objection',
  acknowledged: 'acknowledged',
  'out-of-office': 'out-of-office',
  other: 'other',
};

/** A return date is the first day back; `until X` is back the day after. */
function firstDayBack({ body, days, today }: Whole): Day | undefined {
  const { until, back } = wordsFor(body);
  let after: Day | undefined;
  for (const day of days) {
    const last = day.end ?? day.start;
    if (last < today) continue;
    const clause = around(body, day);
    const before = clause.slice(0, clause.indexOf(day.text));
    const behind = clause.slice(clause.indexOf(day.text) + day.text.length);
    if (back.test(/\p{Script=Han}/u.test(body) ? behind : before)) return day.start;
    if (day.end !== undefined || until.test(before) || /^\s{0,2}(?:为止|止|前)/.test(behind)) {
      after = toDay(toEpochDay(last) + 1);
    }
  }
  return after;
}

function around(body: string, { index, text }: FoundDate): string {
  const from = Math.max(0, index - 40);
  const before = body.slice(from, index).split(STOP).at(-1) ?? '';
  const behind = body.slice(index + text.length, index + text.length + 14);
  return before + text + (behind.split(STOP)[0] ?? '');
}

function quoted({ span }: Signal, body: string): { text: string; index: number } {
  const raw = body.slice(span.index, span.index + Math.min(span.text.length, LONGEST_QUOTE));
  return { text: raw.trim(), index: span.index + (raw.length - raw.trimStart().length) };
}
