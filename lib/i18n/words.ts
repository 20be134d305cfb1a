import type { Language } from '@/lib/domain/records';
import { type Words, wordsEn } from './words.en';
import { wordsZh } from './words.zh';

/** Names of the domain's things in a language. */
export function wordsIn(language: Language): Words {
  return language === 'zh' ? wordsZh : wordsEn;
}
