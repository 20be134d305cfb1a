import EmailReplyParser from 'email-reply-parser';
import { readAutoReply } from '@/lib/mail/auto-reply';
import { visibleText } from '@/lib/mail/visible-text';
import {
  readAnswers,
  readAutoMails,
  readDates,
  readOwnMails,
  readReplies,
} from '@/test/mail/corpora';
import { THREADS } from '@/test/mail/corpus/threads';
import { hostileTexts } from '@/test/mail/hostile-texts';
import { READERS } from '@/test/mail/readers';
import { KINDS, scoreAnswers, totalOf } from '@/test/mail/score-answers';
import { scoreAutoReply } from '@/test/mail/score-auto-reply';
import { scoreChrono, scoreFindDates } from '@/test/mail/score-dates';
import { type FreshKind, scoreFresh } from '@/test/mail/score-fresh';
import { scoreItems, scoreOwnWords, scoreTicks } from '@/test/mail/score-own-words';
import { scoreThreads } from '@/test/mail/score-threads';
import { scoreVisibleText } from '@/test/mail/score-visible-text';
import type { Measured } from './figures';

/** How many of one class were read right, wrong or not at all; `confident` where wrong ones are told apart by it. */
export interface Understanding {
  name: string;
  of: number;
  right: number;
  wrong: number;
  none: number;
  confident?: number;
}

const ref = { now: new Date('2026-11-25T02:00:00Z'), timeZone: 'Asia/Shanghai' };
/** Own words that were kept with more around them count as none: nothing was lost. */
const REPLY_LIBRARY = 'visible text: email-reply-parser alone';

/** Every corpus, beside the libraries alone on the same data. */
export async function scoreMail(): Promise<Understanding[]> {
  const [answers, mails, replies] = await Promise.all([
    readAnswers(),
    readAutoMails(),
    readReplies(),
  ]);
  const rows: Omit<Understanding, 'of'>[] = [];
  for (const language of ['en', 'zh'] as const) {
    const dates = await readDates(language);
    rows.push(named(`dates ${language}`, scoreFindDates(dates, language)));
    rows.push(named(`dates ${language}: chrono-node alone`, scoreChrono(dates, language)));
  }
  const read = (text: string) => new EmailReplyParser().parseReply(text);
  for (const [name, score] of [
    ['visible text', scoreVisibleText(visibleText, replies)],
    [REPLY_LIBRARY, scoreVisibleText(read, replies)],
  ] as const) {
    rows.push({ name, right: score.right, wrong: score.cut, none: score.more });
  }
  for (const kind of [undefined, ...MACHINES]) {
    const some = mails.filter(({ expected }) => !kind || kindOf(expected) === kind);
    const score = scoreAutoReply((mail) => readAutoReply(mail, ref), some);
    rows.push(named(kind ? `  ${kind}` : 'auto-replies', score));
  }
  const scores = scoreAnswers(answers);
  rows.push(answered('answers', totalOf(scores)));
  rows.push(...KINDS.map((kind, i) => answered(`  ${kind}`, scores[i] ?? totalOf([]))));
  rows.push(named('threads to projects', scoreThreads(THREADS)));
  for (const language of ['en', 'zh'] as const) {
    const { own, items, ticks } = await readOwnMails(language);
    rows.push(named(`own words ${language}`, scoreOwnWords(own)));
    rows.push(named(`items ${language}`, scoreItems(items)));
    rows.push(named(`ticks ${language}`, scoreTicks(ticks)));
  }
  const fresh = scoreFresh();
  for (const what of Object.keys(fresh) as FreshKind[])
    rows.push(named(`by other voices: ${what}`, fresh[what]));
  return rows.map((row) => ({ ...row, of: row.right + row.wrong + row.none }));
}

const MACHINES = ['out-of-office', 'left', 'acknowledged', 'bounce', 'other', 'person'] as const;

function kindOf({ auto, kind }: { auto: boolean; kind?: string }): string | undefined {
  return auto ? kind : 'person';
}

function named(name: string, { right, wrong, none }: Omit<Understanding, 'name' | 'of'>) {
  return { name, right, wrong, none };
}

function answered(
  name: string,
  { right, wrong, confident, none }: Omit<ReturnType<typeof totalOf>, 'kind'>,
) {
  return { name, right, wrong: wrong + confident, none, confident };
}

/** Each reader on a megabyte of its worst hostile text. */
export function measureHostile(): Measured[] {
  const texts = hostileTexts(1_000_000);
  return Object.entries(READERS).map(([name, read]) => {
    const timeOf = (text: string) => {
      const begun = performance.now();
      read(text);
      return performance.now() - begun;
    };
    const quickest = (text: string) => Math.min(timeOf(text), timeOf(text), timeOf(text));
    const slow = texts
      .map(({ name: kind, text }) => ({ kind, text, took: quickest(text) }))
      .reduce((worst, one) => (one.took > worst.took ? one : worst));
    return {
      name: `1 MB read by ${name}, worst: ${slow.kind}`,
      unit: 'ms',
      samples: Array.from({ length: 20 }, () => timeOf(slow.text)),
      aim: { most: 50 },
    };
  });
}

/** The rows as text, in columns. */
export function understandingTable(rows: readonly Understanding[]): string {
  const width = Math.max(...rows.map(({ name }) => name.length));
  const share = (n: number, of: number) =>
    `${n}`.padStart(6) + `${((100 * n) / Math.max(1, of)).toFixed(1)} %`.padStart(9);
  const head = `${''.padEnd(width)}${'cases'.padStart(7)}${['right', 'wrong', 'none', 'wrong and sure'].map((word) => word.padStart(15)).join('')}`;
  const lines = rows.map(({ name, of, right, wrong, none, confident }) => {
    const counts = [right, wrong, none, ...(confident === undefined ? [] : [confident])];
    return `${name.padEnd(width)}${`${of}`.padStart(7)}${counts.map((n) => share(n, of)).join('')}`;
  });
  return [head, ...lines].join('\n');
}
