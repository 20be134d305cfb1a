import type { Language } from '@/lib/domain/records';
import type { TemplateValues } from '@/lib/guidance/render';
import { valueSpecs } from '@/lib/guidance/values';
import { sampleEn } from './sample-en';
import { sampleZh } from './sample-zh';

/** Every value of the registry, in both languages. */
export const sample: Record<Language, TemplateValues> = { en: sampleEn, zh: sampleZh };

export const valueNames = valueSpecs.map((spec) => spec.name);

/** The sample with only these values. */
export function only(language: Language, names: readonly string[]): TemplateValues {
  return Object.fromEntries(
    Object.entries(sample[language]).filter(([name]) => names.includes(name)),
  );
}
