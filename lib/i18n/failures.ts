import type { Language } from '@/lib/domain/records';
import type { Failure } from '@/lib/messaging/protocol';
import { failuresEn } from './failures.en';
import { failuresZh } from './failures.zh';

const sentences = { en: failuresEn, zh: failuresZh };

/** The sentence to show for a failure; an unknown code of another version reads as `unexpected`. */
export function failureSentence(failure: Failure, language: Language): string {
  return sentences[language][failure.code] ?? sentences[language].unexpected;
}
