import type { Language } from '@/lib/domain/records';
import { LONGEST_BODY, LONGEST_SUBJECT, type TextProblem } from '@/lib/domain/tailor-check';
import type { OwnText } from '@/lib/domain/tailoring';
import { allowedFilters, allowedTags, fill, readingOf, type Scope } from './engine';
import { sampleIn } from './samples';
import { type Template, templateOf } from './texts';
import { valueSpecs } from './values';

const specs = new Map(valueSpecs().map((spec) => [spec.name, spec]));

/** What a text of the PM's own reads, and whether it can be used in place of the built-in one. */
export interface TextCheck {
  problems: TextProblem[];
  /** Values that it uses. */
  used: string[];
  /** Values that it uses outside of `{% if %}` and that the product does not always know: without them a hole is left. */
  holes: string[];
}

/** Checks a text of the PM's own for `<step>` or `<step>#<variant>`. Throws for an unknown id. */
export function checkOwnText(id: string, language: Language, own: OwnText): TextCheck {
  const builtIn = templateOf(id, language);
  const subject = builtIn.subject === undefined ? undefined : (own.subject ?? '');
  const read = [
    readPart('body', own.body, LONGEST_BODY, language),
    ...(subject === undefined ? [] : [readPart('subject', subject, LONGEST_SUBJECT, language)]),
  ];
  const all = (pick: (part: Part) => string[]) => [...new Set(read.flatMap(pick))];
  const holes = all(({ always }) => always).filter((name) => {
    return specs.get(name)?.from === 'given' && !KNOWN.has(name) && !builtIn.needs.includes(name);
  });
  return { problems: read.flatMap((part) => part.problems), used: all((part) => part.used), holes };
}

/** The PM's own text as a template: it keeps what it stands for, and needs what would leave a hole. Throws for an unknown id and where the text cannot be read. */
export function ownTemplate(id: string, language: Language, own: OwnText): Template {
  const { subject: before, ...builtIn } = templateOf(id, language);
  const subject = before === undefined ? undefined : (own.subject ?? before);
  const { all, always } = readingOf(`${subject ?? ''}\n${own.body}`);
  const asked = always.filter((name) => specs.get(name)?.from === 'asked');
  const kept = builtIn.needs.filter((name) => all.includes(name));
  const needs = [...new Set([...kept, ...asked])];
  return { ...builtIn, id, needs, body: own.body, ...(subject !== undefined && { subject }) };
}

/** What the product always knows for a text. */
const KNOWN = new Set(['myName', 'client', 'project', 'title', 'today', 'dueIsPast']);

interface Part {
  problems: TextProblem[];
  used: string[];
  always: string[];
}

function readPart(
  part: TextProblem['part'],
  source: string,
  most: number,
  language: Language,
): Part {
  const none = (problem: TextProblem): Part => ({ problems: [problem], used: [], always: [] });
  if (source.trim() === '') return none({ part, rule: 'empty' });
  if (source.length > most) return none({ part, rule: 'long', most });
  const tag = unknownTag(source);
  if (tag) return none({ part, rule: 'unknown-tag', name: tag });
  try {
    const { all, always } = readingOf(source);
    const unknown = all.find((name) => !specs.has(name));
    if (unknown !== undefined) return none({ part, rule: 'unknown-value', name: unknown });
    return { problems: filledProblems(part, source, language), used: all, always };
  } catch (error) {
    return none({ part, ...complaint(error, source) });
  }
}

/** The first tag that a text may not use. */
function unknownTag(source: string): string | undefined {
  for (const [, name = ''] of source.matchAll(/\{%-?[ \t]{0,20}([\w-]{1,40})/g)) {
    const begun = name.replace(/^end/, '');
    if (!allowedTags.has(begun) && !INNER.has(name)) return name;
  }
  return undefined;
}

const INNER = new Set(['else', 'elsif', 'when']);

/** What only shows when it is filled in: limits, and signs that stand alone. */
function filledProblems(
  part: TextProblem['part'],
  source: string,
  language: Language,
): TextProblem[] {
  try {
    const texts = [sampleIn(language), {}].map((scope) => fill(source, scope as Scope));
    if (!texts.some((text) => STRAY.test(text))) return [];
    const line = source.split('\n').findIndex((text) => STRAY.test(text.replace(WHOLE, '')));
    return [{ part, rule: 'broken', ...placeOf(source, line + 1) }];
  } catch {
    return [{ part, rule: 'heavy' }];
  }
}

const STRAY = /\{\{|\}\}|\{%|%\}/;
const WHOLE = /\{\{[^{}]{0,200}\}\}|\{%[^{}]{0,200}%\}/g;

/** The engine's complaint: an unknown filter by name, all else by where it is. */
function complaint(
  error: unknown,
  source: string,
):
  | { rule: 'unknown-filter'; name: string }
  | { rule: 'unclosed' | 'broken'; line: number; near: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, filter] = /undefined filter: ([\w-]{1,40})/.exec(message) ?? [];
  if (filter && !allowedFilters.has(filter)) return { rule: 'unknown-filter', name: filter };
  const [, line = '1'] = /line:(\d{1,6})/.exec(message) ?? [];
  const rule = message.includes('not closed') ? 'unclosed' : 'broken';
  return { rule, ...placeOf(source, Number(line)) };
}

function placeOf(source: string, line: number): { line: number; near: string } {
  const text = source.split('\n')[line - 1] ?? '';
  return { line: Math.max(1, line), near: text.trim().slice(0, 60) };
}
