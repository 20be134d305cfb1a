import type { Side } from '@/lib/domain/event';
import type { Day } from '@/lib/domain/time';
import { dayIn } from '@/lib/domain/zone';
import { blanked, type Span, sentencesOf, withoutLeftovers } from './answer-text';
import { type DatesRef, type FoundDate, findDates } from './dates';
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

const MOST = 5;
const LONGEST_TITLE = 90;
const SHORTEST_TITLE = 3;

/**
 * What we ask of the client and what we promise in a mail of ours, in its order, five at most. Rather silent than wrong: conditions, politeness,
 * questions of opinion and things already done are left out. A wish is due only where the mail says `by`, `until`, `前` or the like.
 */
export function findOwnWords(text: string, ref: DatesRef): OwnWord[] {
  const body = withoutLeftovers(text);
  const days = findDates(body, ref);
  const today = dayIn(ref.timeZone, ref.now.getTime());
  const found: OwnWord[] = [];
  for (const sentence of sentencesOf(body)) {
    const word = readSentence(sentence, days, today);
    if (word && !found.some(({ title }) => title === word.title)) found.push(word);
    if (found.length === MOST) break;
  }
  return found;
}

function readSentence(sentence: Span, days: readonly FoundDate[], today: Day): OwnWord | undefined {
  const { text, index } = sentence;
  const words = /\p{Script=Han}/u.test(text) ? CHINESE_OWN : ENGLISH_OWN;
  if (words.neither.test(text)) return undefined;
  const asked = words.ask.exec(text);
  const found = asked ?? words.promise.exec(text);
  if (!found) return undefined;
  const owedBy: Side = asked ? 'client' : 'us';
  const inside = days.filter(
    (day) =>
      day.index >= index && day.index < index + text.length && (day.end ?? day.start) >= today,
  );
  const limits = inside.filter((day) => isLimit(day, sentence, words));
  const [only] = inside;
  const limit = limits[0] ?? (owedBy === 'us' && inside.length === 1 ? only : undefined);
  // A promise without a day needs somebody it is given to.
  if (owedBy === 'us' && !limit && !/\byou\b|您|贵|你/.test(text)) return undefined;
  const title = titleOf(sentence, found.index + found[0].length, limit, words);
  if (title === undefined) return undefined;
  return { title, owedBy, ...(limit && { due: limit.end ?? limit.start }), text, index };
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
): string | undefined {
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
  return title.length < SHORTEST_TITLE ? undefined : title[0]?.toUpperCase() + title.slice(1);
}
