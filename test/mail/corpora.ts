import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnswerCase } from './corpus/answer-case';
import type { AutoMail } from './corpus/auto-mail';
import type { DateCase } from './corpus/dates-case';
import type { ItemsCase, TicksCase } from './corpus/items-case';
import type { OwnCase } from './corpus/own-case';
import type { Reply } from './corpus/reply';

const FOLDER = join(import.meta.dirname, 'corpus');

/** Every corpus file that is there, so that a new one counts without being named. */
export const readAnswers = () => casesOf<AnswerCase>(/^answers-/);
export const readAutoMails = () => casesOf<AutoMail>(/^(?:autos-|bounces)/);
export const readDates = (language: 'en' | 'zh') =>
  casesOf<DateCase>(language === 'en' ? /^dates-en/ : /^dates-zh/);
export const readReplies = () => casesOf<Reply>(/^replies-/);

/** Our own mails, lists in them, and what answers bring of what was asked. */
export const readOwnMails = async (language: 'en' | 'zh') => ({
  own: await casesOf<OwnCase>(new RegExp(`^own-words-${language}`)),
  items: await casesOf<ItemsCase>(new RegExp(`^items-${language}`)),
  ticks: await casesOf<TicksCase>(new RegExp(`^ticks-${language}`)),
});

async function casesOf<T>(names: RegExp): Promise<T[]> {
  const files = readdirSync(FOLDER).filter((name) => names.test(name));
  const modules = await Promise.all(
    files.map((name) => import(/* @vite-ignore */ pathToFileURL(join(FOLDER, name)).href)),
  );
  return modules.flatMap((module) => Object.values(module as Record<string, T[]>).flat());
}
