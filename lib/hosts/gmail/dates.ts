import type { Instant } from '@/lib/domain/time';

/**
 * The instant that Gmail's full date names, in the browser's own zone and to the minute, as Gmail writes it.
 * `language` is Gmail's (`en`, `zh-CN`). Undefined rather than guessed where the words do not give one reading.
 */
export function readShownDate(shown: string, language: string): Instant | undefined {
  const text = shown.normalize('NFKC').toLowerCase();
  const words = wordsOf(language);
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const months = new Set((text.match(/\p{L}+/gu) ?? []).flatMap((w) => words.months.get(w) ?? []));
  if (months.size > 1) return undefined;
  const [month] = months;
  const [a = 0, b = 0, c = 0] = numbers;
  const day = month ? withMonth(a, b, month) : inOrder(a, b, c, words.dayFirst);
  const [hour, minute] = numbers.slice(month ? 2 : 3);
  if (!day || hour === undefined || minute === undefined || hour > 23 || minute > 59)
    return undefined;
  const time = new Date(day.year, day.month - 1, day.day, to24(hour, text, words), minute);
  const real = time.getMonth() === day.month - 1 && time.getDate() === day.day;
  return real ? time.getTime() : undefined;
}

interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

/** What a language calls the months, and each hour's part of the day. */
interface DateWords {
  months: Map<string, number>;
  dayFirst: boolean;
  periods: string[][];
}

const known = new Map<string, DateWords>();

function wordsOf(language: string): DateWords {
  const had = known.get(language);
  if (had) return had;
  const locale = localeOf(language);
  const words: DateWords = { months: new Map(), dayFirst: false, periods: [] };
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, { month, day: 'numeric' });
    for (let at = 0; at < 12; at += 1) {
      const name = partOf(format, new Date(2026, at, 1), 'month').replace(/\.$/, '');
      if (/^\p{L}{2,}$/u.test(name)) words.months.set(name, at + 1);
    }
  }
  const clocks = [{}, { dayPeriod: 'short' as const }].map(
    (more) => new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, ...more }),
  );
  for (let hour = 0; hour < 24; hour += 1) {
    const at = new Date(2026, 10, 21, hour);
    words.periods.push(clocks.map((clock) => partOf(clock, at, 'dayPeriod')).filter(Boolean));
  }
  const order = new Intl.DateTimeFormat(locale).formatToParts(new Date(2026, 10, 21));
  words.dayFirst = order.find(({ type }) => type === 'day' || type === 'month')?.type === 'day';
  known.set(language, words);
  return words;
}

function localeOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.replace('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function partOf(format: Intl.DateTimeFormat, at: Date, type: 'month' | 'dayPeriod'): string {
  const part = format.formatToParts(at).find((one) => one.type === type);
  return part?.value.normalize('NFKC').toLowerCase() ?? '';
}

function withMonth(a: number, b: number, month: number): YearMonthDay | undefined {
  if (a > 31 && b <= 31) return { year: a, month, day: b };
  return b > 31 && a <= 31 ? { year: b, month, day: a } : undefined;
}

/** Three numbers in the order that the language writes them; a year in front needs no language. */
function inOrder(a: number, b: number, c: number, dayFirst: boolean): YearMonthDay | undefined {
  if (a > 31) return { year: a, month: b, day: c };
  if (c <= 31) return undefined;
  return dayFirst ? { year: c, month: b, day: a } : { year: c, month: a, day: b };
}

/** Twelve-hour clocks are known by the language's own words for the part of the day. */
function to24(hour: number, text: string, { periods }: DateWords): number {
  if (hour > 12 || hour === 0) return hour;
  const said = (at: number) => periods[at]?.some((period) => text.includes(period)) ?? false;
  const early = hour % 12;
  if (said(early) === said(early + 12)) return hour;
  return said(early) ? early : early + 12;
}
