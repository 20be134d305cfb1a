import type { Language } from '@/lib/domain/records';
import enAcceptance from './texts/en/acceptance.md?raw';
import enReply from './texts/en/reply.md?raw';
import zhAcceptance from './texts/zh/acceptance.md?raw';
import zhReply from './texts/zh/reply.md?raw';

/** One text as it is written in `texts/<language>/<situation>.md`: a section with its header lines, then a Liquid body. */
export interface Template {
  /** `<situation>.<step>`, with `#again` or `#promise` for a variant; `<situation>#<variant>` serves every step without its own. */
  id: string;
  /** Present where the text may start a conversation. */
  subject?: string;
  /** Values that must be given; without the others the text reads well. */
  needs: readonly string[];
  /** Formal letters write dates with the year. */
  datesWithYear: boolean;
  body: string;
}

const heading = /^## (\S+)(?: \((\w+)\))?$/;
const header = /^(Subject|Needs|Dates): (.+)$/;

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

const byId = (...files: string[]): ReadonlyMap<string, Template> =>
  new Map(files.flatMap(parseTexts).map((template) => [template.id, template]));

const texts: Record<Language, ReadonlyMap<string, Template>> = {
  en: byId(enAcceptance, enReply),
  zh: byId(zhAcceptance, zhReply),
};

/** Ids of all texts, variants included. */
export function templateIds(): string[] {
  return [...texts.en.keys()];
}

/** The text for `<situation>.<step>` or `<situation>.<step>#<variant>`; a variant that a step has no own text for is its situation's. Throws for an unknown id. */
export function templateOf(id: string, language: Language): Template {
  const [step = '', variant] = id.split('#');
  const situation = step.split('.')[0] ?? '';
  const own = texts[language].get(id);
  const shared = texts[language].has(step)
    ? texts[language].get(`${situation}#${variant}`)
    : undefined;
  const template = own ?? shared;
  if (!template) throw new Error(`No such text: ${id} (${language})`);
  return template;
}
