import type { Language } from '@/lib/domain/records';
import type { Guidance, OwnedStep } from './check';
import { readingOf } from './engine';
import type { Template } from './texts';

const languages: readonly Language[] = ['en', 'zh'];
const nameOf: Record<Language, string> = { en: 'English', zh: 'Chinese' };

/** What is wrong with the texts: missing, without a step, in one language only, with values that nobody knows. */
export function checkTexts(guidance: Guidance, steps: readonly OwnedStep[]): string[] {
  const sending = steps.filter(({ noText }) => !noText);
  return [
    ...sending.flatMap((step) => missing(step, guidance)),
    ...guidance.extras.flatMap((id) => absent(id, 'text', guidance)),
    ...stray(guidance, sending),
    ...languages.flatMap((language) =>
      [...guidance.texts[language].values()].flatMap((text) => broken(text, language, guidance)),
    ),
    ...[...guidance.texts.en.values()].flatMap((text) => unlike(text, guidance.texts.zh)),
    ...sending.flatMap((step) => untoned(step, guidance)),
    ...sending.flatMap((step) => termProblems(step, guidance)),
  ];
}

function missing(step: OwnedStep, guidance: Guidance): string[] {
  const isChatted = step.medium === 'written' && step.level <= 3;
  return [
    ...absent(step.id, 'text', guidance),
    ...(isChatted ? absent(`${step.id}#chat`, 'chat text', guidance) : []),
    ...(step.chased && !step.id.startsWith('reason.')
      ? ['again', 'promise'].flatMap((variant) => unresolved(step, variant, guidance))
      : []),
  ];
}

function absent(id: string, what: string, { texts }: Guidance): string[] {
  return languages
    .filter((language) => !texts[language].has(id))
    .map((language) => `${id.split('#')[0]}: it has no ${nameOf[language]} ${what}.`);
}

/** The text once more: the step's own, else its situation's, else the general one; a letter stays a letter. */
function unresolved({ id, level }: OwnedStep, variant: string, { texts }: Guidance): string[] {
  const situation = id.split('.')[0];
  const ids = [`${id}#${variant}`, `${situation}#${variant}`, `general#${variant}`];
  return languages.flatMap((language) => {
    const found = ids.find((one) => texts[language].has(one));
    const text = found && texts[language].get(found);
    if (!text) return [`${id}: nothing can be written as its “${variant}” in ${nameOf[language]}.`];
    // The rest after a partial delivery is asked for warmly, whatever the level; a broken promise is not.
    const isLetter = variant === 'again' || level < 4 || text.style === 'letter';
    return isLetter ? [] : [`${id}: its “${variant}” in ${nameOf[language]} is not a letter.`];
  });
}

function stray({ ladders, reasons, extras, texts }: Guidance, steps: readonly OwnedStep[]) {
  const known = new Set([
    ...steps.map(({ id }) => id),
    ...reasons.map(({ id }) => id),
    ...extras,
    ...ladders.map(({ situation }) => situation),
    'general',
  ]);
  const ids = new Set(languages.flatMap((language) => [...texts[language].keys()]));
  return [...ids]
    .filter((id) => !known.has(id.split('#')[0] ?? ''))
    .map((id) => `${id}: this text belongs to no step.`);
}

function broken({ id, subject, needs, body }: Template, language: Language, { values }: Guidance) {
  const where = `${id} in ${nameOf[language]}`;
  if (body === '') return [`${where}: the text is empty.`];
  const specs = new Map(values.map((value) => [value.name, value]));
  try {
    const used = readingOf(`${subject ?? ''}\n${body}`).all;
    return [
      ...used
        .filter((name) => !specs.has(name))
        .map((name) => `${where}: “${name}” is no known value.`),
      ...needs
        .filter((name) => !used.includes(name))
        .map((name) => `${where}: it needs “${name}” and does not use it.`),
      ...needs
        .filter((name) => ['number', 'flag'].includes(specs.get(name)?.input ?? ''))
        .map((name) => `${where}: it needs “${name}”, which nobody can be asked for.`),
    ];
  } catch (error) {
    return [`${where}: it cannot be read: ${error instanceof Error ? error.message : error}`];
  }
}

/** Both languages may be written at the same moment: they need the same values, and start conversations alike. */
function unlike(text: Template, others: ReadonlyMap<string, Template>): string[] {
  const other = others.get(text.id);
  if (!other) return [];
  const same = (pick: (template: Template) => unknown) => `${pick(text)}` === `${pick(other)}`;
  return [
    ...(same(({ needs }) => [...needs].sort()) ? [] : ['they need different values']),
    ...(same(({ subject }) => subject !== undefined) ? [] : ['one has a subject, one has none']),
    ...(same(({ style, datesWithYear }) => [style, datesWithYear])
      ? []
      : ['one is a letter, one is not']),
  ].map((what) => `${text.id}: English and Chinese differ: ${what}.`);
}

/** Levels 4 and 5 are letters with full dates, and nothing else is. */
function untoned({ id, level }: OwnedStep, { texts }: Guidance): string[] {
  return languages.flatMap((language) => {
    const text = texts[language].get(id);
    if (!text) return [];
    const isFormal = text.style === 'letter' && text.datesWithYear;
    if (isFormal === level >= 4) return [];
    return [
      level >= 4
        ? `${id} in ${nameOf[language]}: a formal text is a letter and dates with the year.`
        : `${id} in ${nameOf[language]}: only levels 4 and 5 are letters.`,
    ];
  });
}

/** A text that names an agreed consequence belongs to a step that asks for that term first, and says it. */
function termProblems({ id, term }: OwnedStep, { texts, terms }: Guidance): string[] {
  return languages.flatMap((language) => {
    const text = texts[language].get(id);
    if (!text) return [];
    const asked = text.needs.filter((name) => terms.includes(name));
    return [
      ...asked
        .filter((name) => name !== term)
        .map((name) => `${id}: its text rests on “${name}”, which its step does not name.`),
      ...(term && !text.body.includes(term)
        ? [`${id} in ${nameOf[language]}: the agreed term “${term}” is not in it.`]
        : []),
    ];
  });
}
