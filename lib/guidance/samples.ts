import type { Language } from '@/lib/domain/records';
import type { TemplateValues } from './render';
import { sampleEn } from './samples/en';
import { sampleZh } from './samples/zh';

/** Every value of the registry, as a project manager might have it: to look at texts with. */
export function sampleIn(language: Language): TemplateValues {
  return language === 'zh' ? sampleZh : sampleEn;
}
