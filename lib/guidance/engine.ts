import { Liquid } from 'liquidjs';
import { markBullets } from './blocks';

export type Scope = Record<string, string | number | boolean | string[]>;

const allowedTags = new Set(['if', 'unless', 'case', 'for', 'assign', 'comment']);
const allowedFilters = new Set(['default', 'first', 'join', 'last', 'size']);

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
  // Made at the first text: the worker starts many times a day without writing one.
  engine ??= createEngine();
  return String(engine.renderSync(engine.parse(markBullets(template)), scope));
}
