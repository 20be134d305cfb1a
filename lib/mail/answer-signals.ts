import { toDay, toEpochDay } from '@/lib/domain/day';
import type { ReasonKind } from '@/lib/domain/event';
import type { Day } from '@/lib/domain/time';
import { isLaterToday, isNextDay, isThatDay, lastOf } from './answer-clock';
import { ENGLISH_ANSWER } from './answer-en';
import type { AnswerRule, AnswerWords, SignalKind } from './answer-rules';
import { blanked, clausesOf, type Span } from './answer-text';
import { CHINESE_ANSWER } from './answer-zh';
import type { FoundDate } from './dates';

/** What one clause or sentence points at. */
export interface Signal {
  kind: SignalKind | 'nod';
  weight: number;
  span: Span;
  reason?: ReasonKind;
  hard?: boolean;
  day?: Day;
}

/** A day that is no deadline. */
const MEETING =
  /\b(?:meet(?:ing|s)?|call|see you|visit|workshop|kick-?off|conference|fair|holidays?|party|lunch|dinner|was|were|dated|of your)\b|会|见面|拜访|到访|培训|活动|聚|假|您的|你们|贵司/i;

/** The wording of the language a stretch of text is in. */
export function wordsFor(text: string): AnswerWords {
  return /\p{Script=Han}/u.test(text) ? CHINESE_ANSWER : ENGLISH_ANSWER;
}

/** Everything that one sentence points at; `days` are those of the whole text that may be promised, `named` all of them. */
export function signalsOf(
  sentence: Span,
  days: readonly FoundDate[],
  named: readonly FoundDate[],
  today: Day,
): Signal[] {
  const words = wordsFor(sentence.text);
  const end = sentence.index + sentence.text.length;
  const proposes = days.some(({ index }) => index >= sentence.index && index < end);
  const asked = askedIn(sentence, words, proposes);
  if (asked?.kind === 'question' || asked?.kind === 'condition') {
    // What they ask about is not what they did or promise; thanks around it say nothing.
    const before = clausesOf(sentence, words.clause).filter(
      (clause) => !matches(words.asks, clause.text) && !/[?？]$/.test(clause.text),
    );
    return asked.kind === 'condition'
      ? [asked]
      : [asked, ...before.flatMap((clause) => readClause(clause, words, { days, named, today }))];
  }
  const signals = clausesOf(sentence, words.clause).flatMap((clause) =>
    readClause(clause, words, { days, named, today }),
  );
  return asked ? [asked, ...signals] : signals;
}

/** `proposes`: they name a day themselves, so that it may be an offer. */
function askedIn(sentence: Span, words: AnswerWords, proposes: boolean): Signal | undefined {
  const { text } = sentence;
  const marked = /[?？]/.test(text);
  const protest = words.asks.find((rule) => rule.kind === 'objection' && applies(rule, text));
  if (protest) return signal(protest, sentence);
  const condition = words.asks.find(
    ({ kind, pattern, unless }) =>
      kind === 'condition' && pattern.test(text) && !unless?.test(text),
  );
  if (condition && !marked) return signal(condition, sentence);
  const last = text.split(/[,，;；:：]| - /).at(-1) ?? '';
  const nods = marked && words.nod.test(last.trim());
  const asked = nods ? text.slice(0, -last.length) : text;
  const found = words.asks.find((rule) => rule.kind === 'question' && applies(rule, asked));
  if (nods && !found) return { kind: 'nod', weight: 0.55, span: sentence };
  if (marked && words.chat.test(text)) return { kind: 'other', weight: 0.74, span: sentence };
  if (marked)
    return { kind: 'question', weight: proposes ? 0.72 : found ? 0.92 : 0.86, span: sentence };
  if (found) return signal(found, sentence);
  return undefined;
}

/** The days of the whole text: those that may be promised, and all that are named. */
interface SaidDays {
  days: readonly FoundDate[];
  named: readonly FoundDate[];
  today: Day;
}

function readClause(clause: Span, words: AnswerWords, said: SaidDays): Signal[] {
  const signals: Signal[] = [];
  for (const kind of ['out-of-office', 'objection', 'done', 'acknowledged', 'other'] as const) {
    const rule = words.rules.find((each) => each.kind === kind && applies(each, clause.text));
    if (rule) signals.push(signal(rule, clause));
  }
  const promise = promiseIn(clause, words, said);
  // What they sent comes to us: that day is no promise of theirs.
  const sent =
    signals.some(({ kind }) => kind === 'done') &&
    (promise?.weight === IMPLIED || words.arrives.test(clause.text));
  if (promise && !sent) return [...signals.filter(({ kind }) => kind !== 'done'), promise];
  if (!applies(words.vow, clause.text)) return signals;
  return [...signals.filter(({ kind }) => kind !== 'done'), signal(words.vow, clause)];
}

function promiseIn(
  clause: Span,
  words: AnswerWords,
  { days: all, named, today }: SaidDays,
): Signal | undefined {
  const end = clause.index + clause.text.length;
  const days = all.filter(({ index }) => index >= clause.index && index < end);
  const ahead = days.filter((day) => (day.end ?? day.start) >= today);
  const last = lastOf(
    ahead.map((day) => day.end ?? day.start),
    ahead,
  );
  if (last === undefined) return impliedIn(clause, named, words, today);
  const rest = ahead.reduce((text, day) => blankedAt(text, day, clause.index), clause.text);
  const span = clause;
  if (words.denies.test(rest)) return undefined;
  const vague = ahead.some(({ precision }) => precision === 'month' || precision === 'fuzzy');
  const less = (vague ? 0.12 : 0) + (words.hedges.test(rest) ? 0.12 : 0);
  if (words.bare.test(rest.replace(/\s+/g, ' ').trim()))
    return { kind: 'promised', weight: 0.84 - less, span, day: last };
  if (words.commits.test(rest)) return { kind: 'promised', weight: 0.9 - less, span, day: last };
  if (MEETING.test(rest)) return undefined;
  return { kind: 'promised', weight: 0.58, span, day: last };
}

/** How sure a promise is that names no day of its own. */
const IMPLIED = 0.74;

/** A promise without a day of its own: later today, or on the day named before. */
function impliedIn(
  clause: Span,
  days: readonly FoundDate[],
  words: AnswerWords,
  today: Day,
): Signal | undefined {
  if (!words.commits.test(clause.text) || words.denies.test(clause.text)) return undefined;
  const end = clause.index + clause.text.length;
  const promise = { kind: 'promised', weight: IMPLIED, span: clause } as const;
  if (isLaterToday(clause.text)) return { ...promise, day: today };
  const before = days.filter(({ index, start }) => index < end && start >= today).at(-1);
  if (!before) return undefined;
  const last = before.end ?? before.start;
  if (isNextDay(clause.text)) return { ...promise, day: toDay(toEpochDay(last) + 1) };
  return isThatDay(clause.text) ? { ...promise, day: last } : undefined;
}

function blankedAt(text: string, day: FoundDate, offset: number): string {
  const start = day.index - offset;
  return text.slice(0, start) + ' '.repeat(day.text.length) + text.slice(start + day.text.length);
}

function matches(rules: readonly AnswerRule[], text: string): boolean {
  return rules.some((rule) => applies(rule, text));
}

function applies({ pattern, unless }: AnswerRule, text: string): boolean {
  return pattern.test(text) && !unless?.test(text);
}

function signal({ kind, weight, reason, hard }: AnswerRule, span: Span): Signal {
  return { kind, weight, span, ...(reason && { reason }), ...(hard && { hard }) };
}

/** The text without the politeness of either language; positions stay. */
export function withoutCourtesy(text: string): string {
  const said = text.replace(/[啦喽咯]/g, '了').replace(/(?<=了)[哈呀哦哟噢~～]/g, ' ');
  return blanked(blanked(said, ENGLISH_ANSWER.courtesy), CHINESE_ANSWER.courtesy);
}

/** How many clauses say something that no signal reads: what is left over makes a mere nod doubtful. */
export function unreadIn(sentence: Span, signals: readonly Signal[]): number {
  return clausesOf(sentence, wordsFor(sentence.text).clause).filter(
    ({ text, index }) =>
      (text.match(/\p{Script=Han}|[\p{L}\d]{2,}/gu) ?? []).length > 3 &&
      !signals.some(({ span }) => span.index <= index && index < span.index + span.text.length),
  ).length;
}
