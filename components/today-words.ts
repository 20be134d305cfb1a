import type { Language } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import { createFormat, type Format } from '@/lib/i18n/format';
import { type TodayWords, todayEn } from '@/lib/i18n/today.en';
import { todayZh } from '@/lib/i18n/today.zh';
import type { TodayAsk } from '@/lib/messaging/views';

/** Everything that puts a row into words, in the reader's language and zone. */
export interface TodayTexts {
  language: Language;
  words: TodayWords;
  now: Instant;
  /** Made when it is first needed: most rows of the first screen need none. */
  format(): Format;
}

export function todayTexts(language: Language, now: Instant): TodayTexts {
  let format: Format | undefined;
  return {
    language,
    words: language === 'zh' ? todayZh : todayEn,
    now,
    format: () => {
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      format ??= createFormat({ language, timeZone, now });
      return format;
    },
  };
}

/** The next step in words: what to do, and when where that is not now. */
export function nextStep(ask: TodayAsk, texts: TodayTexts): string {
  const { words, language, now } = texts;
  const label = ask.stepLabel?.[language] ?? '';
  const stopped = ask.kind === 'none' && ask.because && words.because[ask.because.rule];
  if (stopped) return words.stopped(label, stopped);
  const what = words.steps[ask.kind](label);
  if (ask.when === undefined || ask.when <= now) return what;
  return `${what} · ${dayWords(ask.when, texts)}`;
}

/** Why a row waits, in two or three words, and until when. */
export function waitingFor(ask: TodayAsk, texts: TodayTexts): string {
  const because = ask.because ? texts.words.because[ask.because.rule] : undefined;
  const until =
    ask.when !== undefined && ask.when > texts.now
      ? texts.words.until(dayWords(ask.when, texts))
      : undefined;
  return [because, until].filter(Boolean).join(' ') || nextStep(ask, texts);
}

/** A moment as near days say it best: today's time, tomorrow, else the day. */
export function dayWords(when: Instant, texts: TodayTexts): string {
  const format = texts.format();
  const day = format.dayOf(when);
  if (day === format.dayOf(texts.now)) return format.time(when);
  const soon = when - texts.now < 2 * 86_400_000;
  return soon ? format.relativeDay(day) : format.day(day);
}

/** Whether the next step has a text that can be inserted in its conversation. */
export function hasDraft(ask: TodayAsk): boolean {
  return (ask.kind === 'send' || ask.kind === 'call') && ask.threadId !== undefined;
}
