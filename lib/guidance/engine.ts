import { Liquid, type Template, TokenKind } from 'liquidjs';
import { markBullets } from './blocks';

export type Scope = Record<string, string | number | boolean | string[]>;

/** Tags that a text may use; each but `assign` ends with `end…`. */
export const allowedTags: ReadonlySet<string> = new Set([
  'if',
  'unless',
  'case',
  'for',
  'assign',
  'comment',
]);
/** Filters that a text may use. */
export const allowedFilters: ReadonlySet<string> = new Set([
  'default',
  'first',
  'join',
  'last',
  'size',
]);

/** Liquid without files, clocks, markup or code: nothing but what a letter needs, with limits. */
function createEngine(): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictFilters: true,
    parseLimit: 20_000,
    renderLimit: 500,
    memoryLimit: 1_000_000,
  });
  for (const tag of Object.keys(engine.tags)) {
    if (!allowedTags.has(tag)) delete engine.tags[tag];
  }
  for (const filter of Object.keys(engine.filters)) {
    if (!allowedFilters.has(filter)) engine.unregisterFilter(filter);
  }
  return engine;
}

let engine: Liquid | undefined;

/** Plain text from a Liquid text, list lines marked. Throws for tags and filters that are not allowed, and beyond the limits. */
export function fill(template: string, scope: Scope): string {
  const liquid = engineInUse();
  return String(liquid.renderSync(liquid.parse(markBullets(template)), scope));
}

/** What a text reads from outside of it. Throws as `fill` does. */
export interface Reading {
  /** Names of all values. */
  all: string[];
  /** Names that leave a hole where they are not given: read outside of any condition. */
  always: string[];
}

export function readingOf(template: string): Reading {
  const liquid = engineInUse();
  const parsed = liquid.parse(template);
  const always = parsed.filter((part) => part.token.kind === TokenKind.Output || isLoop(part));
  return {
    all: liquid.globalVariablesSync(parsed),
    always: liquid.globalVariablesSync(always),
  };
}

function isLoop(part: Template): boolean {
  return 'name' in part && part.name === 'for';
}

function engineInUse(): Liquid {
  // Made at the first text: the worker starts many times a day without writing one.
  engine ??= createEngine();
  return engine;
}
