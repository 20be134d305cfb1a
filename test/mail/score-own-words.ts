import { findItems } from '@/lib/mail/items';
import { findOwnWords } from '@/lib/mail/own-words';
import { tickItems } from '@/lib/mail/tick-items';
import { SAID } from './corpus/answer-case';
import type { ItemsCase, TicksCase } from './corpus/items-case';
import type { OwnCase } from './corpus/own-case';

export interface FoundScore {
  right: number;
  /** Something was found that is not there. */
  wrong: number;
  /** Something that is there was not found. */
  none: number;
  misses: string[];
}

/** Right where side, day and order are, and the title holds the words. */
export function scoreOwnWords(cases: readonly OwnCase[]): FoundScore {
  return score(cases, ([text, wanted]) => {
    const left = wanted === '' ? [] : wanted.split(' + ').map(parsed);
    const all = left.length;
    const found = findOwnWords(text, SAID);
    const shown = found.map(
      ({ owedBy, due = '', title }) => `${`${owedBy} ${due}`.trim()}: ${title}`,
    );
    const extra = found.filter(({ owedBy, due = '', title }) => {
      const at = left.findIndex(
        (one) =>
          one.side === owedBy &&
          one.due === due &&
          title.toLowerCase().includes(one.words.toLowerCase()),
      );
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    const isRight = extra.length === 0 && left.length === 0 && found.length === all;
    return { isRight, isWrong: extra.length > 0, wanted, found: shown.join(' + ') };
  });
}

export function scoreItems(cases: readonly ItemsCase[]): FoundScore {
  return score(cases, ([text, wanted]) => {
    const found = findItems(text).join(' | ');
    return { isRight: found === wanted, isWrong: found !== '', wanted, found };
  });
}

export function scoreTicks(cases: readonly TicksCase[]): FoundScore {
  return score(cases, ([items, text, files, wanted]) => {
    const attachments = files.split(' | ').filter(Boolean);
    const ticked = tickItems(items.split(' | '), { text, attachments }).map((i) => String(i + 1));
    const isWrong = ticked.some((one) => !wanted.split(' ').includes(one));
    return { isRight: ticked.join(' ') === wanted, isWrong, wanted, found: ticked.join(' ') };
  });
}

function score<C extends readonly string[]>(
  cases: readonly C[],
  read: (one: C) => { isRight: boolean; isWrong: boolean; wanted: string; found: string },
): FoundScore {
  const result: FoundScore = { right: 0, wrong: 0, none: 0, misses: [] };
  for (const one of cases) {
    const { isRight, isWrong, wanted, found } = read(one);
    const verdict = isRight ? 'right' : isWrong ? 'wrong' : 'none';
    result[verdict]++;
    if (isRight) continue;
    const said = one.join(' ¦ ').replace(/\n+/g, ' / ').slice(0, 220);
    result.misses.push(`${verdict} ${said} | wanted ${wanted || '-'} | found ${found || '-'}`);
  }
  return result;
}

function parsed(wanted: string): { side: string; due: string; words: string } {
  const [, side = '', due = '', words = ''] = /^(\w+) ?([\d-]*): (.*)$/.exec(wanted) ?? [];
  return { side, due, words };
}
