import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCalendar } from '@/lib/domain/calendar';
import { classifyAnswer } from '@/lib/mail/answer';
import { type AutoReply, readAutoReply } from '@/lib/mail/auto-reply';
import { type FoundDate, findDates } from '@/lib/mail/dates';
import { findOwnWords } from '@/lib/mail/own-words';
import { visibleText } from '@/lib/mail/visible-text';

/**
 * Mails by twelve voices who knew no rule of ours, one per line as they wrote them, read on Wednesday 25 November 2026 at ten.
 * Since then they were looked at: they keep what works working, and say nothing of unseen mail.
 */
const FOLDER = join(import.meta.dirname, 'fresh');

interface Wanted {
  side: string;
  due?: string;
}
type Case = { lang: 'en' | 'zh'; text: string } & (
  | { what: 'date'; dates: Pick<FoundDate, 'start' | 'end' | 'precision'>[] }
  | ({ what: 'auto'; subject: string } & AutoReply)
  | { what: 'answer'; kind: string; date?: string }
  | { what: 'reply'; visible: string }
  | { what: 'own'; asks: Wanted[] }
);
export type FreshKind = Case['what'];
type Verdict = 'right' | 'wrong' | 'none';
export type FreshScore = Record<Verdict, number> & { misses: string[] };

const PLACE = {
  en: { country: 'GB', timeZone: 'Europe/London' },
  zh: { country: 'CN', timeZone: 'Asia/Shanghai' },
};
const NOW = { en: new Date('2026-11-25T10:00:00Z'), zh: new Date('2026-11-25T02:00:00Z') };
/** What the panel says without asking. */
const SURE = 0.85;
/** Days that people draw differently: the week or its Friday, the holiday or the day before it. */
const ARGUABLE = /本周内|下周初|春节后|元旦前|before Christmas|early next week/i;

/** How each kind of reading does on all voices. */
export function scoreFresh(): Record<FreshKind, FreshScore> {
  const scores = Object.fromEntries(
    ['date', 'auto', 'answer', 'reply', 'own'].map((what) => [
      what,
      { right: 0, wrong: 0, none: 0, misses: [] },
    ]),
  ) as unknown as Record<FreshKind, FreshScore>;
  for (const one of casesOf()) {
    const verdict = verdictOn(one);
    scores[one.what][verdict]++;
    if (verdict !== 'right') scores[one.what].misses.push(`${verdict}: ${one.text}`);
  }
  return scores;
}

function casesOf(): Case[] {
  return readdirSync(FOLDER)
    .flatMap((name) => readFileSync(join(FOLDER, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Case)
    .filter(({ what, text }) => what !== 'date' || !ARGUABLE.test(text));
}

/** `none`: something was left out, or was not sure, and nothing wrong was said. */
function verdictOn(one: Case): Verdict {
  const { text, lang } = one;
  const place = PLACE[lang];
  const ref = { now: NOW[lang], timeZone: place.timeZone, calendar: createCalendar(place) };
  switch (one.what) {
    case 'date': {
      const wanted = one.dates.map(written);
      const found = findDates(text, ref).map(written);
      if (found.join() === wanted.join()) return 'right';
      return found.some((date) => !wanted.includes(date)) ? 'wrong' : 'none';
    }
    case 'auto': {
      const read = readAutoReply({ headers: {}, subject: one.subject, text }, ref);
      if (read.auto !== one.auto) return read.auto ? 'wrong' : 'none';
      const keys = ['kind', 'returns', 'failedAddress'] as const;
      if (keys.every((key) => read[key] === one[key])) return 'right';
      return read.kind === one.kind && read.returns === undefined ? 'none' : 'wrong';
    }
    case 'answer': {
      const { kind, date, confidence } = classifyAnswer(text, ref);
      if (kind === one.kind && (kind !== 'promised' || date === one.date)) return 'right';
      return kind !== one.kind && confidence >= SURE ? 'wrong' : 'none';
    }
    case 'reply':
      return squeezed(visibleText(text)) === squeezed(one.visible) ? 'right' : 'wrong';
    case 'own': {
      const found = findOwnWords(text, ref).map(({ owedBy, due }) => `${owedBy} ${due ?? ''}`);
      const wanted = one.asks.map(({ side, due }) => `${side} ${due ?? ''}`);
      if (found.join() === wanted.join()) return 'right';
      return found.some((each) => !wanted.includes(each)) ? 'wrong' : 'none';
    }
  }
}

function written({ start, end, precision }: Pick<FoundDate, 'start' | 'end' | 'precision'>) {
  return `${start}..${end ?? start} ${precision}`;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
