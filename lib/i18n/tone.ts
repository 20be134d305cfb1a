import type { Language } from '@/lib/domain/records';
import { type ToneWords, toneWordsEn } from './tone.en';
import { toneWordsZh } from './tone.zh';

/** The words of the tone check in a language. */
export function toneIn(language: Language): ToneWords {
  return language === 'zh' ? toneWordsZh : toneWordsEn;
}
