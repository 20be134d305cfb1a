import type { Side } from '@/lib/domain/event';
import { type DayRef, readDayInWords } from './day-in-words';

/** One action of the minutes as an ask: who owes what by when. */
export interface ActionLine {
  /** The name as it was written, where the line begins with one. */
  who?: string;
  owedBy: Side;
  title: string;
  /** `YYYY-MM-DD`; absent where no day was read. */
  due?: string;
}

export interface ActionRef extends DayRef {
  /** Names of ours as people write them: `Lin Chen`, `Lin`, the company. */
  ours: readonly string[];
}

const LONGEST = 500;
const MOST = 50;

/** `- `, `3.`, `[ ]`, `•` before a line. */
const BULLET = /^\s*(?:[-*•·–]|\d{1,2}[.)、]|\[[ x]?\])\s*/i;
/** `Anna: …`, `王经理：…`; a name has no sentence marks in it. */
const NAMED = /^([^:：,，.。;；!?]{1,40})[:：]\s*(\S.*)$/u;
/** `Anna to send …`, `Lin will send …`. */
const DOES =
  /^(\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?) (?:to|will|is to|shall) (\p{L}.*)$/u;
/** `We fix …`, `I’ll send …`, `我方下周五前提供…`. */
const OURSELVES =
  /^((?:we|i)(?=['’]ll |\s)|我们|我方|我司|乙方)(?:['’]ll| will| shall| are to| am to)?\s{0,2}(\S.*)$/iu;
/** `…, by 3 December` at the end. */
const BY =
  /^(.{2,400}?)[\s,;(–-]{1,3}(?:no later than|not later than|due by|due on|due|until|till|by|on|before) ([^,;]{2,40}?)[).]?$/i;
/** `…（12月3日前）` and `…，12月3日前` at the end. */
const AT_END = /^(.{2,400}?)[（(，,、\s]{1,2}([^，,（()）]{2,20}?)(?:之前|以前|前)?[）)。]?$/u;
/** `12月3日前提供…`, `下周五之前给…` at the beginning. */
const AT_START = /^(?:请)?(?:于|在)?([^，,。]{2,14}?)(?:之前|以前|前)[，,]?\s*(\S.{1,400})$/u;

const WE = /^(?:we|us|i|me|our (?:side|team)|我|我们|我方|我司|乙方|本人)$/i;

/** The actions of minutes, one per line: `Anna: send the logo by 3 December`. What nobody of ours is named for is the client's. Empty lines are left out; at most 50 are read. */
export function readActionLines(text: string, ref: ActionRef): ActionLine[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.slice(0, LONGEST).replace(BULLET, '').trim())
    .filter(Boolean)
    .slice(0, MOST)
    .map((line) => readActionLine(line, ref));
}

function readActionLine(line: string, ref: ActionRef): ActionLine {
  const [, who, said = line] = NAMED.exec(line) ?? DOES.exec(line) ?? OURSELVES.exec(line) ?? [];
  const { title, due } = dueOf(said, ref);
  return {
    ...(who && { who: who.trim() }),
    owedBy: who && isOurs(who.trim(), ref.ours) ? 'us' : 'client',
    title: capital(title),
    ...(due && { due }),
  };
}

function dueOf(said: string, ref: ActionRef): { title: string; due?: string } {
  const ends = [BY.exec(said), AT_END.exec(said)].map((found) => [found?.[1], found?.[2]] as const);
  const start = AT_START.exec(said);
  for (const [rest, words] of [...ends, [start?.[2], start?.[1]] as const]) {
    if (!rest || !words) continue;
    const read = readDayInWords(words, ref);
    if (read.ok) return { title: bare(rest), due: read.day };
  }
  return { title: bare(said) };
}

function isOurs(who: string, ours: readonly string[]): boolean {
  if (WE.test(who)) return true;
  const words = wordsOf(who);
  return ours.some((name) => {
    const known = wordsOf(name);
    return (
      known.length > 0 &&
      (words.every((w) => known.includes(w)) || known.every((w) => words.includes(w)))
    );
  });
}

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s._,&+/-]+/)
    .filter(Boolean);
}

function bare(text: string): string {
  return text.replace(/[\s.。,，;；]{1,4}$/u, '').trim();
}

function capital(text: string): string {
  return /^[a-z]/.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
