import { en, zh } from 'chrono-node';
import { createCalendar } from '@/lib/domain/calendar';
import { type FoundDate, findDates } from '@/lib/mail/dates';
import type { DateCase } from './corpus/dates-case';
import { DATES_EN } from './corpus/dates-en';
import { DATES_EN_ASSISTANT } from './corpus/dates-en-assistant';
import { DATES_EN_BUYER } from './corpus/dates-en-buyer';
import { DATES_EN_CLIENTS } from './corpus/dates-en-clients';
import { DATES_EN_ENGINEER } from './corpus/dates-en-engineer';
import { DATES_EN_FIFTH } from './corpus/dates-en-fifth';
import { DATES_EN_FOURTH } from './corpus/dates-en-fourth';
import { DATES_EN_FRESH } from './corpus/dates-en-fresh';
import { DATES_EN_GERMAN } from './corpus/dates-en-german';
import { DATES_EN_OFFICES } from './corpus/dates-en-offices';
import { DATES_EN_TENANT } from './corpus/dates-en-tenant';
import { DATES_EN_THIRD } from './corpus/dates-en-third';
import { DATES_EN_TRAPS } from './corpus/dates-en-traps';
import { DATES_ZH } from './corpus/dates-zh';
import { DATES_ZH_BUYER } from './corpus/dates-zh-buyer';
import { DATES_ZH_CLIENTS } from './corpus/dates-zh-clients';
import { DATES_ZH_ENGINEER } from './corpus/dates-zh-engineer';
import { DATES_ZH_FIFTH } from './corpus/dates-zh-fifth';
import { DATES_ZH_FOURTH } from './corpus/dates-zh-fourth';
import { DATES_ZH_FRESH } from './corpus/dates-zh-fresh';
import { DATES_ZH_HONG_KONG } from './corpus/dates-zh-hong-kong';
import { DATES_ZH_OFFICE } from './corpus/dates-zh-office';
import { DATES_ZH_OFFICES } from './corpus/dates-zh-offices';
import { DATES_ZH_TENANT } from './corpus/dates-zh-tenant';
import { DATES_ZH_THIRD } from './corpus/dates-zh-third';
import { DATES_ZH_TRAPS } from './corpus/dates-zh-traps';

/** The day on which a message is read that says none. */
const SAID = '2026-11-25';

type Language = 'en' | 'zh';

/** `none`: something was left out, and nothing wrong was said. */
interface Score {
  right: number;
  wrong: number;
  none: number;
  misses: readonly string[];
}

export const DATE_CORPORA: readonly (readonly [Language, readonly DateCase[]])[] = [
  [
    'en',
    [
      ...DATES_EN,
      ...DATES_EN_FRESH,
      ...DATES_EN_THIRD,
      ...DATES_EN_FOURTH,
      ...DATES_EN_FIFTH,
      ...DATES_EN_ENGINEER,
      ...DATES_EN_ASSISTANT,
      ...DATES_EN_GERMAN,
      ...DATES_EN_BUYER,
      ...DATES_EN_TENANT,
      ...DATES_EN_TRAPS,
      ...DATES_EN_OFFICES,
      ...DATES_EN_CLIENTS,
    ],
  ],
  [
    'zh',
    [
      ...DATES_ZH,
      ...DATES_ZH_FRESH,
      ...DATES_ZH_THIRD,
      ...DATES_ZH_FOURTH,
      ...DATES_ZH_FIFTH,
      ...DATES_ZH_ENGINEER,
      ...DATES_ZH_HONG_KONG,
      ...DATES_ZH_OFFICE,
      ...DATES_ZH_BUYER,
      ...DATES_ZH_TENANT,
      ...DATES_ZH_TRAPS,
      ...DATES_ZH_OFFICES,
      ...DATES_ZH_CLIENTS,
    ],
  ],
];

const PLACE = {
  en: { country: 'GB', timeZone: 'Europe/London' },
  zh: { country: 'CN', timeZone: 'Asia/Shanghai' },
};

/** How findDates reads a corpus: start, end and precision must be right. Of the dates in the corpus those to come count. */
export function scoreFindDates(cases: readonly DateCase[], language: Language): Score {
  const { timeZone } = PLACE[language];
  const calendar = createCalendar(PLACE[language]);
  return score(cases.map(toCome), (text, said) =>
    findDates(text, { now: new Date(`${said}T03:00:00Z`), timeZone, calendar }).map(written),
  );
}

/** How chrono-node alone reads it: only the first day must be right. */
export function scoreChrono(cases: readonly DateCase[], language: Language): Score {
  const chrono = language === 'en' ? en.casual : zh.hans.casual;
  const startsOnly = cases.map(toCome).map(([text, dates, said]): DateCase => {
    const starts = dates.split(' + ').map((date) => date.split(/\.\.| /)[0]);
    return said ? [text, starts.join(' + '), said] : [text, starts.join(' + ')];
  });
  return score(startsOnly, (text, said) => {
    const [year, month, date] = said.split('-').map(Number) as [number, number, number];
    return chrono
      .parse(text, new Date(year, month - 1, date, 10), { forwardDate: true })
      .map(({ start }) => [start.get('year'), start.get('month'), start.get('day')])
      .map((parts) => short(parts.map((part) => String(part).padStart(2, '0')).join('-')));
  });
}

/** Both readers on both languages, a line each. */
export function dateLines(): string[] {
  return DATE_CORPORA.flatMap(([language, cases]) => [
    line(`dates ${language}, findDates`, scoreFindDates(cases, language)),
    line(`dates ${language}, chrono-node alone`, scoreChrono(cases, language)),
  ]);
}

function line(name: string, { right, wrong, none }: Score): string {
  const all = right + wrong + none;
  const share = (n: number) => `${n} (${((100 * n) / all).toFixed(1)} %)`;
  return `${name}: ${all} sentences, right ${share(right)}, wrong ${share(wrong)}, none ${share(none)}`;
}

function score(cases: readonly DateCase[], read: (text: string, said: string) => string[]): Score {
  let [right, wrong, none] = [0, 0, 0];
  const misses: string[] = [];
  for (const [text, dates, said = SAID] of cases) {
    const wanted = dates === '' ? [] : dates.split(' + ');
    const found = read(text, said);
    if (found.join() === wanted.join()) {
      right++;
      continue;
    }
    const isWrong = found.some((date) => !wanted.includes(date));
    if (isWrong) wrong++;
    else none++;
    misses.push(
      `${isWrong ? 'WRONG' : 'none '} ${text} | wanted ${dates || '-'} | found ${found.join(' + ') || '-'}`,
    );
  }
  return { right, wrong, none, misses };
}

/** The corpora note what is over as well (`paid on 16 November`): nobody promises or asks for it. */
function toCome([text, dates, said = SAID]: DateCase): DateCase {
  const ahead = dates.split(' + ').filter((date) => {
    const [days = ''] = date.split(' ');
    return long(days.split('..').at(-1) ?? '') >= said;
  });
  return [text, ahead.join(' + '), said];
}

function written({ start, end, precision }: FoundDate): string {
  const days = end ? `${short(start)}..${short(end)}` : short(start);
  return precision === 'day' ? days : `${days} ${precision}`;
}

function long(day: string): string {
  return day.length === 5 ? `2026-${day}` : day;
}

function short(day: string): string {
  return day.replace(/^2026-/, '');
}
