import { isOpeningHours } from './dates-opening';
import type { Dated } from './dates-span';
import { deniedEn, isHabitEn, isUnreal, pastEn } from './dates-tense-en';
import { deniedZh, isToldZh, pastZh } from './dates-tense-zh';

/** The words of a clause or sentence on both sides of a date. */
export interface Surroundings {
  before: string;
  after: string;
}

/**
 * Whether the words around say that this day is gone by, or that it is not the day. A date with its month and day stays where
 * it is gone by; `by Friday` and `tomorrow` can only look forward.
 */
export function isMeant(found: Dated, words: string, today: number): boolean {
  const sentence = around(words, found, /[.!?;。\n:](?= |$|[^\w])/, 240);
  const clause = around(
    words,
    found,
    /[.!?;。\n,:]| but (?=(?:it|we|i|they|he|she|you|the)\b)/,
    120,
  );
  const chinese =
    /\p{Script=Han}/u.test(words.slice(found.at, found.until)) ||
    /\p{Script=Han}/u.test(clause.before + clause.after);
  if (chinese ? deniedZh(clause) : deniedEn(clause)) return false;
  if (isOpeningHours(found, clause, sentence, words)) return false;
  if (found.exact === 'year') return true;
  if (found.exact && found.from < today) return true;
  if (
    found.to > found.from &&
    /\b(?:closed|shut|booked|blocked|reserved|unavailable) (?:from )?(?:the )?$/.test(clause.before)
  )
    return true;
  if (chinese && words.charAt(found.until - 1) === '前' && /^的.*(?:已|了|过)/.test(clause.after))
    return false;
  if (
    chinese &&
    clause.after.trim() === '了' &&
    /^ ?(?:现在|这|眼看|转眼|今天)?(?:马上|快|已经|都|又|就)*要?(?:到|是)?$/.test(clause.before)
  )
    return false;
  if (chinese ? isToldZh(clause) : isUnreal(sentence)) return false;
  // 这两天还在收拾: what goes on.
  if (
    chinese &&
    found.precision === 'fuzzy' &&
    /^(?:还|都|一直|正|也)*在(?!.{0,8}前)/.test(clause.after)
  )
    return false;
  if (!chinese && !found.exact && isHabitEn(clause)) return false;
  if (found.ahead && !found.exact) return true;
  return !(chinese ? pastZh(clause, sentence, found) : pastEn(clause, sentence, found));
}

/** Whether the words say that the day is one of several: `around 5 December`, 25号左右. */
export function isRough({ at, until }: Dated, words: string): boolean {
  const before = words.slice(Math.max(0, at - 16), until);
  const own = words.slice(at, until);
  return (
    /(?<!\b(?:how|what|think|talk|spoke|know|hear|heard) )\b(?:around|about|approx(?:imately)?\.?|roughly|circa) (?!\w+ \w+ \w+ \w+ )/.test(
      before.slice(0, -1),
    ) ||
    /(?:大概|大约)(?:在|是|到)?$/.test(words.slice(Math.max(0, at - 4), at)) ||
    (/^[\d一二两三四五六七八九十半]/.test(own) &&
      /(?<![合预契签违履特续])约$/.test(words.slice(Math.max(0, at - 2), at))) ||
    own.includes('左右') ||
    /^ ?(?:左右|前后|上下|or so\b|-?ish\b)/.test(words.slice(until, until + 8))
  );
}

function around(words: string, { at, until }: Dated, end: RegExp, most: number): Surroundings {
  const before =
    words
      .slice(Math.max(0, at - most), at)
      .split(new RegExp(end.source, 'g'))
      .at(-1) ?? '';
  const after = words.slice(until, until + most).split(end)[0] ?? '';
  return { before, after };
}
