import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnswerCase } from './corpus/answer-case';
import type { AutoMail } from './corpus/auto-mail';
import type { DateCase } from './corpus/dates-case';
import type { Reply } from './corpus/reply';

const FOLDER = join(import.meta.dirname, 'corpus');

/** Every corpus file that is there, so that a new one counts without being named. */
export const readAnswers = () => casesOf<AnswerCase>(/^answers-/);
export const readAutoMails = () => casesOf<AutoMail>(/^(?:autos-|bounces)/);
export const readDates = (language: 'en' | 'zh') =>
  casesOf<DateCase>(language === 'en' ? /^dates-en/ : /^dates-zh/);
export const readReplies = () => casesOf<Reply>(/^replies-/);

async function casesOf<T>(names: RegExp): Promise<T[]> {
  const files = readdirSync(FOLDER).filter((name) => names.test(name));
  const modules = await Promise.all(
    files.map((name) => import(/* @vite-ignore */ pathToFileURL(join(FOLDER, name)).href)),
  );
  return modules.flatMap((module) => Object.values(module as Record<string, T[]>).flat());
}
