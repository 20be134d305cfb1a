import { type Guidance, guidanceProblems } from './check';
import { ladders } from './guidance';
import { reasonSteps } from './ladders/reasons';
import { templateIds, templateOf } from './texts';
import { valueSpecs } from './values';
import { termsValues } from './values/terms';

/** Texts that belong to no ladder. */
export const extraTexts: readonly string[] = [
  'thanks.received',
  'bundle.reminder',
  'liaison.told',
  'superior.briefing',
];

/** The guidance as it ships, whole. */
export function builtInGuidance(): Guidance {
  const textsIn = (language: 'en' | 'zh') =>
    new Map(templateIds(language).map((id) => [id, templateOf(id, language)]));
  return {
    ladders: Object.values(ladders),
    reasons: Object.values(reasonSteps),
    extras: extraTexts,
    texts: { en: textsIn('en'), zh: textsIn('zh') },
    values: valueSpecs,
    terms: [...termsValues.map(({ name }) => name), 'clause'],
  };
}

/** What is wrong with the guidance as it ships; asked when it is built. */
export function builtInProblems(): string[] {
  return guidanceProblems(builtInGuidance());
}
