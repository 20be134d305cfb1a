import type { Language } from '@/lib/domain/records';
import { toBlocks, toHtml, toText } from './blocks';
import { cleanLine, cleanLines } from './clean';
import { dateOf, isDay, wordDay } from './day-words';
import { fill, readingOf, type Scope } from './engine';
import { salutation } from './salutation';
import { type Template, templateOf } from './texts';
import { valueSpecs } from './values';
import type { ValueSpec } from './values/spec';

/** Values by name as `values.ts` lists them; days as `YYYY-MM-DD` or already in words, lists as arrays or one line each. */
export type TemplateValues = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
>;

export interface Rendered {
  subject?: string;
  html: string;
  text: string;
  /** Names of the values that the text needs and that were not given; a blank stands in their place. */
  missing: string[];
  /** Names of values that would say more, and that the PM may give. */
  optional: string[];
}

const longestSubject = 200;
const blanks: Record<Language, string> = { en: '_____', zh: '＿＿＿＿' };

/** A given value as the template reads it; undefined where it is empty or of another kind. */
function read(
  spec: ValueSpec,
  value: TemplateValues[string],
  language: Language,
  template: Template,
): Scope[string] | undefined {
  if (spec.input === 'flag') return typeof value === 'boolean' ? value : undefined;
  if (spec.input === 'number') return Number.isFinite(value) ? Number(value) : undefined;
  if (spec.input === 'lines') {
    const lines = typeof value === 'string' || Array.isArray(value) ? cleanLines(value) : [];
    return lines.length > 0 ? lines : undefined;
  }
  const line = typeof value === 'string' || typeof value === 'number' ? cleanLine(`${value}`) : '';
  if (spec.input === 'day' && isDay(line)) return wordDay(line, language, template.datesWithYear);
  return line === '' ? undefined : line;
}

/**
 * One text with its values in, ready for a compose window: `html` and `text` say the same. `values.tone` (`friendly` or
 * `formal`) chooses greeting and closing, never the body. Values are hostile: they come out as plain visible text, never as markup, Liquid or
 * structure. `id` is `<situation>.<step>`, with `#again` or `#promise` for a variant. Throws for an unknown id. `template` is the PM's own text in its place (`own-text.ts`).
 */
export function renderTemplate(
  id: string,
  language: Language,
  values: TemplateValues,
  template: Template = templateOf(id, language),
): Rendered {
  const missing: string[] = [];
  const scope: Scope = {};
  for (const spec of valueSpecs()) {
    const given = Object.hasOwn(values, spec.name) ? values[spec.name] : undefined;
    const value = read(spec, given, language, template);
    if (value !== undefined) scope[spec.name] = value;
    else if (template.needs.includes(spec.name)) {
      missing.push(spec.name);
      scope[spec.name] = spec.input === 'lines' ? [blanks[language]] : blanks[language];
    }
  }
  const today = typeof values.today === 'string' ? cleanLine(values.today) : '';
  if (today) scope.letterDate = isDay(today) ? dateOf(today, language) : today;
  const tone = values.tone === 'formal' ? 'formal' : 'friendly';
  const { greeting, closing } = salutation(template.style, language, tone);
  const blocks = toBlocks(fill([greeting, template.body, closing].join('\n\n'), scope));
  const subject = template.subject && cleanLine(fill(template.subject, scope), longestSubject);
  return {
    ...(subject ? { subject } : {}),
    html: toHtml(blocks),
    text: toText(blocks),
    missing,
    optional: optionalIn(template, scope),
  };
}

function optionalIn(template: Template, scope: Scope): string[] {
  const { all } = readingOf(`${template.subject ?? ''}\n${template.body}`);
  const asked = valueSpecs().filter(({ from, name }) => from === 'asked' && all.includes(name));
  return asked.map(({ name }) => name).filter((name) => scope[name] === undefined);
}
