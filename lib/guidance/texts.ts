import type { Language } from '@/lib/domain/records';
import type { Style } from './salutation';

/** One text as it is written in `texts/<language>/<situation>.md`: a section with its header lines, then a Liquid body. */
export interface Template {
  /** `<situation>.<step>`, with `#again`, `#promise` or `#chat` for a variant; `<situation>#<variant>` serves every step without its own. */
  id: string;
  /** Present where the text may start a conversation. */
  subject?: string;
  /** Values that must be given; without the others the text reads well. */
  needs: readonly string[];
  /** Formal letters write dates with the year. */
  datesWithYear: boolean;
  style: Style;
  /** Without greeting and closing, which are the client's own (`salutation.ts`). */
  body: string;
}

const heading = /^## (\S+)(?: \(([a-z-]+)\))?$/;
const header = /^(Subject|Needs|Dates|Style): (.+)$/;

function parseSection(section: string): Template {
  const lines = section.split(/\r?\n/);
  const [, step, variant] = heading.exec(lines.shift() ?? '') ?? [];
  if (!step) throw new Error(`A text without a heading: ${section.slice(0, 40)}`);
  const headers = new Map<string, string>();
  for (let match = header.exec(lines[0] ?? ''); match; match = header.exec(lines[0] ?? '')) {
    headers.set(match[1] ?? '', match[2] ?? '');
    lines.shift();
  }
  const subject = headers.get('Subject');
  return {
    id: variant ? `${step}#${variant}` : step,
    ...(subject ? { subject } : {}),
    needs: headers.get('Needs')?.split(/,\s*/) ?? [],
    datesWithYear: headers.get('Dates') === 'with year',
    style: variant === 'chat' ? 'chat' : headers.get('Style') === 'letter' ? 'letter' : 'mail',
    body: lines.join('\n').trim(),
  };
}

/** Reads the sections of one file of texts; what stands before the first `## ` is for its readers. */
export function parseTexts(markdown: string): Template[] {
  return markdown
    .split(/^(?=## )/m)
    .filter((section) => section.startsWith('## '))
    .map(parseSection);
}

/** Every file of texts, by its path: a new one needs no line of code. */
const files = () =>
  import.meta.glob<string>('./texts/*/*.md', { query: '?raw', import: 'default', eager: true });

const parsed: Partial<Record<Language, ReadonlyMap<string, Template>>> = {};

function textsIn(language: Language): ReadonlyMap<string, Template> {
  // Read at the first text: the worker starts many times a day without writing one.
  parsed[language] ??= new Map(
    Object.entries(files())
      .filter(([path]) => path.startsWith(`./texts/${language}/`))
      .flatMap(([, markdown]) => parseTexts(markdown))
      .map((template) => [template.id, template]),
  );
  return parsed[language];
}

/** Ids of all texts, variants included; the same in both languages. */
export function templateIds(language: Language = 'en'): string[] {
  return [...textsIn(language).keys()];
}

/** The text for `<situation>.<step>` or `<situation>.<step>#<variant>`; a variant that a step has no own text for is its situation's, else the general one. Throws for an unknown id. */
export function templateOf(id: string, language: Language): Template {
  const [step = '', variant] = id.split('#');
  const situation = step.split('.')[0] ?? '';
  const texts = textsIn(language);
  const template =
    texts.get(id) ??
    (texts.has(step) && (texts.get(`${situation}#${variant}`) ?? texts.get(`general#${variant}`)));
  if (!template) throw new Error(`No such text: ${id} (${language})`);
  return template;
}
