import type { Language } from '@/lib/domain/records';
import type { ToneFinding } from '@/lib/domain/tone';
import { toneEn } from './tone/en';
import { findTone } from './tone/rules';
import { toneZh } from './tone/zh';

/**
 * What in a text commands, blames, threatens or nags (guidance G10; S3 §4.2, §4.5; S4 FAQ 3), each with better words for its place. At levels 4-5
 * agreed terms and dates may be cited; a day asked for (`by Friday, please`) is fine at any level. What is quoted is not read. Never blocks anything.
 */
export function checkTone(text: string, ref: { level: number; language: Language }): ToneFinding[] {
  return findTone(text, ref.level, ref.language === 'zh' ? toneZh : toneEn);
}
