import china from './data/china.json';
import table from './data/holidays.json';
import { type EpochDay, epochDayOf, monthAndDateOf, toDay, toEpochDay } from './day';
import type { Day } from './time';

/** Holidays of one country or one of its regions. */
export interface Holidays {
  /** First and last day for which they are published. */
  readonly knownFrom: Day;
  readonly knownUntil: Day;
  /** `off`: a public holiday; `worked`: a make-up workday on a weekend. Outside the published years: fixed dates only. */
  mark(day: EpochDay): 'off' | 'worked' | undefined;
}

/** To be shown wherever the product names its sources: the data asks for it. */
export const HOLIDAY_ATTRIBUTION =
  'Public holidays: date-holidays by commenthol and contributors (https://github.com/commenthol/date-holidays), after Wikipedia, CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), condensed into a table. China: chinese-days by Yaavi (https://github.com/vsme/chinese-days), MIT, after the State Council.';

/** Days that are holidays, and their month and date where they are the same in every year. */
interface Area {
  days: Set<EpochDay>;
  fixed: Set<number>;
}

const COUNTRIES: Readonly<Record<string, Readonly<Record<string, string>>>> = table.countries;

/** Statutory holidays with a fixed date since 2025 (全国年节及纪念日放假办法). */
const CHINA_FIXED = new Set([101, 501, 502, 1001, 1002, 1003]);

const decoded = new Map<string, Holidays>();

/**
 * Holidays by ISO country code and region (`BY`, `BY-A`). An unknown region has its country's, an unknown country none,
 * and nothing of it is published.
 */
export function holidaysOf(country: string, region = ''): Holidays {
  const code = country.toUpperCase();
  const known = regionKnown(code, region);
  const key = `${code}.${known}`;
  let holidays = decoded.get(key);
  if (!holidays) {
    holidays = decode(code, known);
    // Only tables are kept; anybody may name countries that do not exist.
    if (code === 'CN' || COUNTRIES[code]) decoded.set(key, holidays);
  }
  return holidays;
}

/** The part of a region's name that there are holidays for: `by`, `DE-BY` and `BY.Q` are `BY`. */
function regionKnown(country: string, region: string): string {
  const areas = COUNTRIES[country] ?? {};
  const parts = region.toUpperCase().split(/[-.]/);
  if (parts[0] === country && parts.length > 1) parts.shift();
  for (let n = parts.length; n > 0; n--) {
    const name = parts.slice(0, n).join('-');
    if (Object.hasOwn(areas, name)) return name;
  }
  return '';
}

function decode(country: string, region: string): Holidays {
  if (country === 'CN') return decodeChina();
  const areas = Object.hasOwn(COUNTRIES, country) ? COUNTRIES[country] : undefined;
  if (!areas) return { knownFrom: '9999-12-31', knownUntil: '0001-01-01', mark: () => undefined };

  const { days, fixed } = decodeArea(areas[''] ?? '');
  const [state] = region.split('-');
  for (const part of region === state ? [region] : [state ?? '', region]) {
    const [more = '', less = ''] = part ? (areas[part] ?? '').split('|') : [];
    const removed = decodeArea(less);
    const added = decodeArea(more);
    for (const day of removed.days) days.delete(day);
    for (const date of removed.fixed) fixed.delete(date);
    for (const day of added.days) days.add(day);
    for (const date of added.fixed) fixed.add(date);
  }
  const from = epochDayOf(table.first, 1, 1);
  const until = epochDayOf(table.last, 12, 31);
  return {
    knownFrom: toDay(from),
    knownUntil: toDay(until),
    mark(day) {
      const off = day >= from && day <= until ? days.has(day) : fixed.has(monthAndDateOf(day));
      return off ? 'off' : undefined;
    },
  };
}

/** `MMDD…;` and then per year days of the year in base 36, two digits each: written by scripts/holidays.ts. */
function decodeArea(text: string): Area {
  const [dates = '', moving = ''] = text.split(';');
  const fixed = new Set((dates.match(/.{4}/g) ?? []).map(Number));
  const days = new Set<EpochDay>();
  for (let year = table.first; year <= table.last; year++) {
    for (const date of fixed) {
      days.add(epochDayOf(year, Math.floor(date / 100), date % 100));
    }
  }
  moving.split(',').forEach((codes, i) => {
    const first = epochDayOf(table.first + i, 1, 1);
    for (const code of codes.match(/../g) ?? []) days.add(first + Number.parseInt(code, 36));
  });
  return { days, fixed };
}

/** The State Council publishes one year at a time; the table has every year that chinese-days knows. */
function decodeChina(): Holidays {
  const marks = new Map<EpochDay, 'off' | 'worked'>();
  for (const [year, codes] of Object.entries(china)) {
    const first = epochDayOf(Number(year), 1, 1);
    for (const code of codes.match(/.../g) ?? []) {
      const day = first + Number.parseInt(code.slice(1), 36);
      marks.set(day, code.startsWith('w') ? 'worked' : 'off');
    }
  }
  const years = Object.keys(china).sort();
  const knownFrom = `${years[0]}-01-01`;
  const knownUntil = `${years.at(-1)}-12-31`;
  const from = toEpochDay(knownFrom);
  const until = toEpochDay(knownUntil);
  return {
    knownFrom,
    knownUntil,
    mark(day) {
      if (day >= from && day <= until) return marks.get(day);
      return CHINA_FIXED.has(monthAndDateOf(day)) ? 'off' : undefined;
    },
  };
}

/**
 * Days off each week, 0 = Sunday, where they are not Saturday and Sunday: Unicode CLDR, supplemental `weekData`, of 2025, and what it
 * lacks (BD, BN, MV, PS; MY by state). India and Uganda, Sunday alone in CLDR, have offices that close on Saturday.
 */
const WEEKENDS: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(
    'BD BH DZ EG IL IQ JO KW LY MV OM PS QA SA SD SY YE MY-02 MY-03 MY-11'
      .split(' ')
      .map((place) => [place, [5, 6]]),
  ),
  AF: [4, 5],
  BN: [0, 5],
  IR: [5],
};

/** Days of the week that are off in a country and region unless somebody says otherwise. */
export function weekendOf(country: string, region = ''): readonly number[] {
  const code = country.toUpperCase();
  return WEEKENDS[`${code}-${regionKnown(code, region)}`] ?? WEEKENDS[code] ?? [0, 6];
}
