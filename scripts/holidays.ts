/**
 * Writes the holiday tables from date-holidays and chinese-days: `npx vite-node scripts/holidays.ts`.
 * Run it after either of them was updated. The encoding is read by lib/domain/holidays.ts.
 */
import { writeFileSync } from 'node:fs';
// The file, for the functions of chinese-days take another day for the day of the week west of Greenwich.
import chineseDays from 'chinese-days/dist/chinese-days.json';
import Holidays, { type HolidaysTypes } from 'date-holidays';

const FIRST = 2024;
const LAST = 2035;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
const DATA = new URL('../lib/domain/data/', import.meta.url);

type Days = ReadonlySet<string>;
type Place = [country: string, state?: string, region?: string];

const all = new Holidays();

/** Days on which public holidays cover the working hours; substitute days included, half days not. */
export function publicHolidays([country, state = '', region = '']: Place): Days {
  const source = new Holidays(country, state, region);
  const days = new Set<string>();
  for (const year of [FIRST - 1, ...YEARS, LAST + 1]) {
    for (const holiday of source.getHolidays(year)) {
      if (holiday.type === 'public') for (const day of daysOf(holiday)) days.add(day);
    }
  }
  return new Set([...days].filter((day) => +day.slice(0, 4) >= FIRST && +day.slice(0, 4) <= LAST));
}

/** `date` is local; days that begin at sunset carry `-0600` and begin six hours earlier. */
function daysOf({ date, start, end }: HolidaysTypes.Holiday): string[] {
  const hour = 3_600_000;
  const from =
    Date.parse(`${date.slice(0, 10)}T${date.slice(11, 19)}Z`) -
    (date.endsWith('-0600') ? 6 * hour : 0);
  const to = from + (end.getTime() - start.getTime());
  const days: string[] = [];
  for (let day = Math.floor(from / (24 * hour)); day * 24 * hour < to; day++) {
    const midnight = day * 24 * hour;
    if (from <= midnight + 9 * hour && to >= midnight + 17 * hour) {
      days.push(new Date(midnight).toISOString().slice(0, 10));
    }
  }
  return days;
}

/** `MMDD` of every year's days, `;`, then per year the other days of the year in base 36, two digits each. */
function encode(days: Days): string {
  const ofYear = YEARS.map((year) => [...days].filter((day) => +day.slice(0, 4) === year).sort());
  const fixed = (ofYear[0] ?? [])
    .map((day) => day.slice(5))
    .filter((date) => YEARS.every((year) => days.has(`${year}-${date}`)));
  const moving = ofYear.map((list, i) =>
    list
      .filter((day) => !fixed.includes(day.slice(5)))
      .map((day) => (Date.parse(day) - Date.UTC(FIRST + i, 0, 1)) / 86_400_000)
      .map((dayOfYear) => dayOfYear.toString(36).padStart(2, '0'))
      .join(''),
  );
  const tail = moving.join(',').replace(/,+$/, '');
  return `${fixed.map((date) => date.replace('-', '')).join('')}${tail && `;${tail}`}`;
}

function minus(a: Days, b: Days): Days {
  return new Set([...a].filter((day) => !b.has(day)));
}

/** What a region has more and less than what it is part of. */
function encodeDifference(days: Days, whole: Days): string {
  return [encode(minus(days, whole)), encode(minus(whole, days))].join('|').replace(/\|$/, '');
}

function encodeCountry(country: string): Record<string, string> {
  const whole = publicHolidays([country]);
  const areas: Record<string, string> = { '': encode(whole) };
  for (const state of Object.keys(all.getStates(country) ?? {})) {
    const ofState = publicHolidays([country, state]);
    areas[state] = encodeDifference(ofState, whole);
    for (const region of Object.keys(all.getRegions(country, state) ?? {})) {
      const ofRegion = publicHolidays([country, state, region]);
      areas[`${state}-${region}`] = encodeDifference(ofRegion, ofState);
    }
  }
  return areas;
}

/** Year by year `r` for rest and `w` for work with two base-36 digits each, as the State Council published them. */
function encodeChina(): Record<string, string> {
  const { holidays, workdays } = chineseDays;
  const years: Record<string, string> = {};
  for (const year of new Set(Object.keys(holidays).map((day) => day.slice(0, 4)))) {
    let marks = '';
    for (let n = 0; ; n++) {
      const date = new Date(Date.UTC(Number(year), 0, 1 + n));
      if (date.getUTCFullYear() !== Number(year)) break;
      const day = date.toISOString().slice(0, 10);
      const weekday = date.getUTCDay() % 6 !== 0;
      const worked = day in workdays || (weekday && !(day in holidays));
      if (worked !== weekday) marks += (worked ? 'w' : 'r') + n.toString(36).padStart(2, '0');
    }
    years[year] = marks;
  }
  return years;
}

/** States and regions with holidays of their own, by code. Names are English where the source has them. */
function namesIn(country: string, areas: Record<string, string>): Record<string, string> {
  const names: Record<string, string> = {};
  for (const [state, name] of Object.entries(all.getStates(country, 'en') ?? {})) {
    names[state] = name;
    for (const [region, part] of Object.entries(all.getRegions(country, state, 'en') ?? {})) {
      names[`${state}-${region}`] = `${name}: ${part}`;
    }
  }
  // A place whose holidays are those of the whole needs no name of its own.
  return Object.fromEntries(Object.entries(names).filter(([code]) => areas[code]));
}

function write(name: string, content: object): void {
  const json = `${JSON.stringify(content, null, 2)}\n`;
  writeFileSync(new URL(name, DATA), json);
  console.log(`${name}: ${json.length} bytes`);
}

const countries: Record<string, Record<string, string>> = {};
const regions: Record<string, Record<string, string>> = {};
const zones: Record<string, string> = {};
for (const country of Object.keys(all.getCountries()).sort()) {
  if (!/^[A-Z]{2}$/.test(country)) continue;
  zones[country] = new Holidays(country).getTimezones().join(' ');
  if (country === 'CN') continue;
  const areas = encodeCountry(country);
  countries[country] = areas;
  const names = namesIn(country, areas);
  if (Object.keys(names).length > 0) regions[country] = names;
}

write('holidays.json', {
  license: 'CC BY-SA 3.0, made from date-holidays',
  first: FIRST,
  last: LAST,
  countries,
});
write('china.json', encodeChina());
write('zones.json', zones);
write('regions.json', regions);
