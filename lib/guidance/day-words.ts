import type { Language } from '@/lib/domain/records';
import type { Day } from '@/lib/domain/time';

const shape = /^\d{4}-\d{2}-\d{2}$/;

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** The named parts of a day in that language. */
function partsOf(day: Day, language: Language): Intl.DateTimeFormatPart[] {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: language === 'zh' ? 'short' : 'long',
    day: 'numeric',
    month: language === 'zh' ? 'numeric' : 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatToParts(new Date(`${day}T00:00:00Z`));
}

/** Whether a text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const instant = shape.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** A day in words: `Friday 27 November` or `11月27日（周五）`, with the year on wish. Throws for a day that does not exist. */
export function wordDay(day: Day, language: Language, withYear = false): string {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  const parts = partsOf(day, language);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    parts.find((candidate) => candidate.type === type)?.value ?? '';
  // Put together by hand: where the commas go differs between versions of ICU.
  if (language === 'zh') {
    const year = withYear ? `${part('year')}年` : '';
    return `${year}${part('month')}月${part('day')}日（${part('weekday')}）`;
  }
  const year = withYear ? ` ${part('year')}` : '';
  return `${part('weekday')} ${part('day')} ${part('month')}${year}`;
}

/** A day as a letter is dated: `2 December 2026` or `2026年12月2日`. Throws for a day that does not exist. */
export function dateOf(day: Day, language: Language): string {
  const words = wordDay(day, language, true);
  if (language === 'zh') return words.slice(0, words.indexOf('（'));
  return words.slice(words.indexOf(' ') + 1);
}
