import { type Guidance, guidanceProblems } from './check';
import { guards } from './guards';
import { ladders } from './guidance';
import { reasonSteps } from './ladders/reasons';
import { extraTexts, levels, reasonPaths } from './principles';
import { templateIds, templateOf } from './texts';
import { valueSpecs } from './values';
import { termsValues } from './values/terms';

/** The guidance as it ships, whole. */
export function builtInGuidance(): Guidance {
  const textsIn = (language: 'en' | 'zh') =>
    new Map(templateIds(language).map((id) => [id, templateOf(id, language)]));
  return {
    ladders: Object.values(ladders),
    reasons: Object.values(reasonSteps),
    extras: extraTexts.map(({ id }) => id).filter((id) => id.includes('.')),
    texts: { en: textsIn('en'), zh: textsIn('zh') },
    values: valueSpecs(),
    principles: [...guards, ...Object.values(levels), ...Object.values(reasonPaths), ...extraTexts],
    terms: [...termsValues.map(({ name }) => name), 'clause'],
  };
}

/**
 * What is wrong with the guidance as it ships.
 * @public asked by scripts/guidance-check.ts
 */
export function builtInProblems(): string[] {
  return guidanceProblems(builtInGuidance());
}
