import type { Side } from '@/lib/domain/event';
import type { Day } from '@/lib/domain/time';
import { dayIn } from '@/lib/domain/zone';
import { blanked, clausesOf, type Span, sentencesOf, withoutLeftovers } from './answer-text';
import { type DatesRef, type FoundDate, findDates } from './dates';
import { datedList } from './own-words-list';
import { CHINESE_OWN, ENGLISH_OWN, type OwnWords } from './own-words-rules';

/** A wish or a promise in a mail of ours, as a proposal for an ask. */
export interface OwnWord {
  /** What is to be done, in the words of the mail. */
  title: string;
  owedBy: Side;
  /** Day by the end of which it is owed. */
  due?: Day;
  /** The sentence that says so, and where it begins. */
  text: string;
  index: number;
}

/** 最迟周五给我们: the day of what was asked for before. */
const LATEST_ZH = /^(?:最迟|最晚|截止)[^，；]{1,16}(?:[，。！!]|$)/;
/** Says of a thing that it is not there. */
const LACKING_ZH = /(?:一直)?(?:还|尚|仍|暂)?(?:没有?|未)(?:收到|提供|给|发|到)[^，。]{0,6}$/;
const MOST = 5;
const LONGEST_TITLE = 90;
const SHORTEST_TITLE = 3;
/** Bullet and line break between a list and what leads it in. */
const LEAD = 8;
/** A sentence that says nothing but a day is no longer. */
const LONGEST_DUE = 60;
/** A Chinese title as short as this leaves unsaid what it is about. */
const TERSE = 6;

/**
 * What we ask of the client and what we promise in a mail of ours, in its order, five at most. Rather silent than wrong: conditions, politeness,
 * questions of opinion and things already done are left out. A wish is due only where the mail says `by`, `until`, `前` or the like.
 */
export function findOwnWords(text: string, ref: DatesRef): OwnWord[] {
  const body = withoutQuoted(withoutLeftovers(text));
  const days = findDates(body, ref);
  const today = dayIn(ref.timeZone, ref.now.getTime());
  const found: OwnWord[] = [];
  let lacking: string | undefined;
  const list = datedList(body, (entry) => limitIn(entry, days, today));
  for (const sentence of sentencesOf(body).flatMap((each) => apart(each, days, today))) {
    const behind = sentence.index + sentence.text.length;
    if (list && sentence.index < list.until && behind > list.from - LEAD) {
      if (found.every(({ index }) => index < list.from))
        found.push(...list.entries.map((entry) => entryWord(entry, days, today)));
      if (sentence.index >= list.from - LEAD || /[:：]\s{0,3}$/.test(sentence.text)) continue;
    }
    const isDue = found.length > 0 && LATEST_ZH.test(sentence.text);
    const words = isDue ? [] : readParts(sentence, days, today);
    const due = words.length === 0 ? dueAlone(sentence, days, today) : undefined;
    if (due) for (const word of found) if (word.owedBy === 'client') word.due ??= due;
    for (const word of words) add(found, word, lacking);
    if (found.length >= MOST) break;
    lacking = wordsFor(sentence.text).lacking?.exec(sentence.text)?.[1];
  }
  return found.slice(0, MOST);
}

/** Two wishes, or a wish and a promise, in one English sentence; in Chinese what is said for a case at its end. */
const ENGLISH_TURN =
  /(?:[,;:] (?:and |but |then )?|\band )(?=(?:please|could you|can you|would you) )|[,;] (?:and |while |but )(?=(?:our|my|the) [\w ]{2,30} will\b|(?:i|we)(?:['’]ll| will)\b)/gi;
const CHINESE_CASE = /，(?:如有|若有|如需|如果有|有任何)[^。！？]{0,40}$/;

function apart(sentence: Span, days: readonly FoundDate[], today: Day): Span[] {
  if (!/\p{Script=Han}/u.test(sentence.text)) {
    const parts = clausesOf(sentence, ENGLISH_TURN);
    const isTwo = parts[0] && readSentence(parts[0], days, today) !== undefined;
    return isTwo && !ENGLISH_OWN.neither.test(sentence.text) ? parts : [sentence];
  }
  const text = sentence.text.replace(/[。！]$/, '').replace(CHINESE_CASE, '');
  return [text.length < sentence.text.length - 1 ? { ...sentence, text } : sentence];
}

function entryWord(entry: Span, days: readonly FoundDate[], today: Day): OwnWord {
  const limit = limitDayIn(entry, days, today);
  const title = titleOf(entry, 0, limit, wordsFor(entry.text));
  return { ...entry, title, owedBy: 'client', ...(limit && { due: limit.end ?? limit.start }) };
}

/** Adds a wish or a promise, unless it says again what the one before it says: `We need the logo from you. Please send it by Friday`. */
function add(found: OwnWord[], word: OwnWord, lacking: string | undefined): void {
  const last = found.at(-1);
  const isAgain = word.owedBy === 'client' && wordsFor(word.title).again.test(word.title);
  if (isAgain && last?.owedBy === 'client' && (!last.due || last.due === word.due)) {
    if (word.due) last.due = word.due;
    return;
  }
  if (isAgain && lacking)
    word.title = word.title
      .replace(/\b(?:it|them|this|that|these|those|both|all)\b/i, lacking)
      .slice(0, LONGEST_TITLE);
  if (!found.some(({ title }) => title === word.title)) found.push(word);
}

function withoutQuoted(text: string): string {
  return [ENGLISH_OWN, CHINESE_OWN].reduce((left, { quoted }) => blanked(left, quoted), text);
}

function wordsFor(text: string): OwnWords {
  return /\p{Script=Han}/u.test(text) ? CHINESE_OWN : ENGLISH_OWN;
}

/** `All by Friday, please`: the day of the wishes before it. */
function dueAlone(sentence: Span, days: readonly FoundDate[], today: Day): Day | undefined {
  const { text } = sentence;
  const words = wordsFor(text);
  if (text.length > LONGEST_DUE || !words.alone.test(text)) return undefined;
  return limitIn(sentence, days, today);
}

function limitIn(sentence: Span, days: readonly FoundDate[], today: Day): Day | undefined {
  const limit = limitDayIn(sentence, days, today);
  return limit && (limit.end ?? limit.start);
}

function limitDayIn(sentence: Span, days: readonly FoundDate[], today: Day): FoundDate | undefined {
  const { text, index } = sentence;
  return days.find(
    (day) =>
      day.index >= index &&
      day.index < index + text.length &&
      (day.end ?? day.start) >= today &&
      isLimit(day, sentence, wordsFor(text)),
  );
}

/** A sentence, or the wish and the promise of one that has both. */
function readParts(sentence: Span, days: readonly FoundDate[], today: Day): OwnWord[] {
  const { neither, turn } = wordsFor(sentence.text);
  if (neither.test(sentence.text)) return [];
  const parts = turn ? clausesOf(sentence, turn) : [sentence];
  if (parts.length > 1) {
    const found: OwnWord[] = [];
    for (const part of parts) {
      const lead = sentence.text.slice(0, part.index - sentence.index);
      const word = /^[如若]/.test(part.text) ? undefined : readSentence(part, days, today, lead);
      const last = found.at(-1);
      if (word) found.push(word);
      else if (last && !last.due) {
        const due = /^[如若]/.test(part.text)
          ? limitIn(part, days, today)
          : dueAlone(part, days, today);
        if (due) last.due = due;
      }
    }
    if (found.length > 0) return found;
  }
  return [readSentence(sentence, days, today) ?? []].flat();
}

function readSentence(
  sentence: Span,
  days: readonly FoundDate[],
  today: Day,
  lead = '',
): OwnWord | undefined {
  const { text, index } = sentence;
  const words = wordsFor(text);
  const asked = words.ask.exec(text);
  const promised = asked ? null : words.promise.exec(text);
  const inside = days.filter(
    (day) =>
      day.index >= index && day.index < index + text.length && (day.end ?? day.start) >= today,
  );
  const dated = (asked ?? promised) ? null : datedIn(sentence, inside[0], words);
  const question = (asked ?? promised ?? dated) ? null : words.question?.exec(text);
  if (question) return { title: sentenceTitle(question[0]), owedBy: 'client', text, index };
  const found = asked ?? promised ?? dated;
  if (!found || words.notHere?.test(clauseAt(text, found.index))) return undefined;
  const owedBy: Side = asked ? 'client' : 'us';
  const limits = inside.filter((day) => isLimit(day, sentence, words));
  const [only] = inside;
  const limit =
    limits.find((day) => day.index + day.text.length > index + found.index) ??
    limits.at(-1) ??
    (owedBy === 'us' && (inside.length === 1 || (dated && words.turn)) ? only : undefined);
  if (!asked && !promised && !limit) return undefined;
  // A promise without a day needs somebody it is given to.
  if (owedBy === 'us' && !limit && !/\byou\b|您|贵|你/.test(text)) return undefined;
  const said = titleOf(sentence, found.index + found[0].length, limit, words);
  const topic = topicOf(lead, text.slice(0, found.index), words, said.length <= TERSE);
  const title = said.startsWith(topic) ? said : topic + said;
  if (title.length < SHORTEST_TITLE) return undefined;
  return { title, owedBy, ...(limit && { due: limit.end ?? limit.start }), text, index };
}

/** A promise by its day; in Chinese in one clause with it. */
function datedIn(
  { text, index }: Span,
  day: FoundDate | undefined,
  { dated, turn }: OwnWords,
): { 0: string; index: number } | null | undefined {
  if (!turn || !day) return dated?.exec(text);
  const at = clauseStart(text, day.index - index);
  const found = dated?.exec(clauseAt(text, day.index - index));
  return found && { 0: found[0], index: at + found.index };
}

/** What a wish of a few words is about, out of the words before it. */
function topicOf(lead: string, before: string, { topic }: OwnWords, terse: boolean): string {
  if (!topic) return '';
  const beside = topic.exec(before)?.[1];
  if (beside || !terse) return beside ?? '';
  const clause = (lead + before).replace(/[，,]\s?$/, '').replace(LACKING_ZH, '');
  return topic.exec(clause)?.[1] ?? '';
}

function sentenceTitle(text: string): string {
  const title = text.replace(/^[\s:,–-]+/, '').slice(0, LONGEST_TITLE);
  return (title[0]?.toUpperCase() ?? '') + title.slice(1);
}

/** The clause that holds a place of a sentence. */
function clauseAt(text: string, index: number): string {
  const begun = clauseStart(text, index);
  const end = text.slice(index).search(/[，,；;]/);
  return text.slice(begun, end < 0 ? text.length : index + end);
}

function clauseStart(text: string, index: number): number {
  return Math.max(...[...'，,；;'].map((mark) => text.lastIndexOf(mark, index - 1))) + 1;
}

/** Whether the mail makes that day the last one: `by Friday`, `周五前`, `within 3 days`. */
function isLimit(day: FoundDate, { text, index }: Span, words: OwnWords): boolean {
  const start = day.index - index;
  const end = start + day.text.length;
  return (
    words.before.test(text.slice(Math.max(0, start - 30), start)) ||
    words.after.test(text.slice(end, end + 20)) ||
    /^(?:by|before|until|within|today|tomorrow|this week|end of|今天|明天|本周内)|[前内]$/i.test(
      day.text,
    )
  );
}

function titleOf(
  sentence: Span,
  start: number,
  limit: FoundDate | undefined,
  words: OwnWords,
): string {
  let rest = sentence.text;
  if (limit) {
    const at = limit.index - sentence.index;
    const before = rest.slice(0, at).replace(words.before, (mark) => ' '.repeat(mark.length));
    const behind = rest.slice(at + limit.text.length).replace(words.after, '');
    rest = before + ' '.repeat(limit.text.length) + behind;
  }
  rest = blanked(rest.slice(start), /[（(]\s*[）)]/g)
    .replace(/\s+/g, ' ')
    .trim();
  let title = rest.replace(/(?<![.!?。！？:：;；,，、])[.!?。！？:：;；,，、]+$/, '').trim();
  for (let last = ''; last !== title; ) {
    last = title;
    title = title
      .replace(words.trim, '')
      .replace(/^[\s,，:：、]+|(?<![\s,，:：、])[\s,，:：、]+$/g, '');
  }
  if (title.length > LONGEST_TITLE) {
    title = `${title.slice(0, LONGEST_TITLE).replace(/\s\S*$/, '')}…`;
  }
  return (title[0]?.toUpperCase() ?? '') + title.slice(1);
}
