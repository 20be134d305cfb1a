import names from './data/regions.json';

const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = names;

/** Parts of a country whose holidays differ, by the code that a calendar takes, with the name that they have there; in the order of their names. */
export function regionsOf(country: string): [code: string, name: string][] {
  if (!Object.hasOwn(NAMES, country)) return [];
  return Object.entries(NAMES[country] ?? {}).sort(([, a], [, b]) => a.localeCompare(b));
}
