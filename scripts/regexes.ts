import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

/** A regular expression of the source, and where it stands as `file:line`. */
export interface Expression {
  place: string;
  source: string;
  flags: string;
}

/**
 * Every regular expression of the folders: literals from the syntax tree, constructed ones from running the modules.
 * `unseen` are the places of constructions that did not run.
 */
export async function expressionsIn(
  folders: readonly string[],
): Promise<{ expressions: Expression[]; unseen: string[] }> {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(folder, file)),
  );
  const read = files.map((file) => ({ file, ...readSource(file) }));
  const constructing = read.filter(({ places }) => places.length > 0).map(({ file }) => file);
  const constructed = await constructedIn(constructing);
  const run = new Set(constructed.map(({ place }) => place));
  return {
    expressions: [...read.flatMap(({ literals }) => literals), ...constructed],
    unseen: read.flatMap(({ places }) => places).filter((place) => !run.has(place)),
  };
}

/** Literals of a file, and where it constructs expressions from others than `source` of one. */
function readSource(file: string): { literals: Expression[]; places: string[] } {
  const text = readFileSync(file, 'utf8');
  const placeOf = (at: number) => `${file}:${text.slice(0, at).split('\n').length}`;
  const literals: Expression[] = [];
  const places: string[] = [];
  new Visitor({
    Literal(node) {
      if (!('regex' in node) || !node.regex) return;
      const { pattern, flags } = node.regex;
      literals.push({ place: placeOf(node.start), source: pattern, flags });
    },
    NewExpression({ callee, arguments: [pattern], start }) {
      if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
      const isCopy =
        pattern?.type === 'MemberExpression' &&
        pattern.property.type === 'Identifier' &&
        pattern.property.name === 'source';
      if (!isCopy) places.push(placeOf(start));
    },
  }).visit(parseSync(file, text).program);
  return { literals, places };
}

/** Imports the modules and listens to the constructor. */
async function constructedIn(files: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as RegExp;
      const caller = new Error('here').stack?.split('\n')[2] ?? '';
      const place = caller.split(`${process.cwd()}/`)[1]?.replace(/:\d+\)?$/, '');
      if (place?.startsWith('lib/')) found.push({ place, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    for (const file of files) await import(pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}
