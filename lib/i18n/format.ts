import { once } from '@/lib/domain/once';
import type { Language } from '@/lib/domain/records';
import type { Day, Instant, TimeZone } from '@/lib/domain/time';

/** Days and instants in words. Everything is relative to the `now` that it was made with. */
export interface Format {
  readonly language: Language;
  /** The local day on which an instant falls. */
  dayOf(instant: Instant): Day;
  /** `Fri 27 Nov`, `11月27日 周五`; with the year where it is another one. */
  day(day: Day): string;
  /** `27 Nov`, `11月27日`. */
  shortDay(day: Day): string;
  /** `today`, `tomorrow`, `in 3 days`, `2 days ago`. */
  relativeDay(day: Day): string;
  /** `09:30`. */
  time(instant: Instant): string;
  /** `Fri 27 Nov, 09:30`. */
  moment(instant: Instant): string;
  /** `09:00–17:30` within one day. */
  timeRange(from: Instant, to: Instant): string;
  /** `2 business days`, `2 个工作日`. */
  businessDays(count: number): string;
  /** `A, B and C`, `A、B和C`. */
  list(parts: readonly string[]): string;
  /** Name of a country by its ISO 3166-1 code, or the code. */
  country(code: string): string;
  /** `Shanghai (GMT+8)`. */
  timeZone(zone: TimeZone): string;
}

const locales: Record<Language, string> = { en: 'en-GB', zh: 'zh-CN' };

/** `timeZone` is that of the reader; `now` in epoch milliseconds. An unknown zone falls back to UTC. */
export function createFormat(at: { language: Language; timeZone: TimeZone; now: Instant }): Format {
  const { language, now } = at;
  const locale = locales[language];
  const timeZone = once(() => knownZone(at.timeZone));
  // Made when first needed: all of them cost a panel as much as drawing it.
  const isoDay = once(
    () => new Intl.DateTimeFormat('en-CA', { timeZone: timeZone(), dateStyle: 'short' }),
  );
  const clock = once(() => {
    const hours = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    return new Intl.DateTimeFormat(locale, { timeZone: timeZone(), ...hours });
  });
  const inUtc = (part: 'weekday' | 'month') =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', [part]: 'short' }));
  const weekday = inUtc('weekday');
  const month = inUtc('month');
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const plural = once(() => new Intl.PluralRules(locale));
  const together = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const countries = once(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }));

  const dayOf = (instant: Instant) => isoDay().format(instant);
  const today = once(() => dayOf(now));

  const shortDay = (day: Day) => {
    const date = new Date(`${day}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return day;
    const sameYear = day.slice(0, 4) === today().slice(0, 4);
    const number = date.getUTCDate();
    if (language === 'zh') {
      return `${sameYear ? '' : `${date.getUTCFullYear()}年`}${date.getUTCMonth() + 1}月${number}日`;
    }
    return `${number} ${month().format(date)}${sameYear ? '' : ` ${date.getUTCFullYear()}`}`;
  };
  const day = (value: Day) => {
    const date = new Date(`${value}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return value;
    const name = weekday().format(date);
    return language === 'zh' ? `${shortDay(value)} ${name}` : `${name} ${shortDay(value)}`;
  };
  const time = (instant: Instant) => clock().format(instant);

  return {
    language,
    dayOf,
    day,
    shortDay,
    relativeDay: (value) => relative().format(daysBetween(today(), value), 'day'),
    time,
    moment: (instant) => `${day(dayOf(instant))}${language === 'zh' ? ' ' : ', '}${time(instant)}`,
    timeRange: (from, to) => `${time(from)}–${time(to)}`,
    businessDays: (count) =>
      language === 'zh'
        ? `${count} 个工作日`
        : `${count} business ${plural().select(count) === 'one' ? 'day' : 'days'}`,
    list: (parts) => together().format(parts),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (countries().of(code) ?? code) : code),
    timeZone: (zone) => zoneName(zone, locale, now),
  };
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function knownZone(zone: TimeZone): TimeZone {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return zone;
  } catch {
    return 'UTC';
  }
}

function zoneName(zone: TimeZone, locale: string, now: Instant): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  const known = knownZone(zone);
  if (known !== zone) return zone;
  const offset = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'shortOffset' })
    .formatToParts(now)
    .find((part) => part.type === 'timeZoneName')?.value;
  return offset ? `${city} (${offset})` : city;
}
