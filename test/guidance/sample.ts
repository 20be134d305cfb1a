import type { Language } from '@/lib/domain/records';
import type { TemplateValues } from '@/lib/guidance/render';
import { sampleIn } from '@/lib/guidance/samples';
import { valueSpecs } from '@/lib/guidance/values';

export const sample = { en: sampleIn('en'), zh: sampleIn('zh') };

export const valueNames = valueSpecs().map((spec) => spec.name);

/** The sample with only these values. */
export function only(language: Language, names: readonly string[]): TemplateValues {
  return Object.fromEntries(
    Object.entries(sample[language]).filter(([name]) => names.includes(name)),
  );
}
