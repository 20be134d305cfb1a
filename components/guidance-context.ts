import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '@/lib/domain/records';
import { type GuidanceWords, guidanceEn } from '@/lib/i18n/guidance.en';
import { guidanceZh } from '@/lib/i18n/guidance.zh';
import type { Words } from '@/lib/i18n/words.en';
import type { ReviewText, ReviewView } from '@/lib/messaging/review-view';

/** What every part of the page may look at. */
export interface Guidance {
  view: ReviewView;
  language: Language;
  words: GuidanceWords;
  names: Words;
  /** Texts as they are written, instead of with sample values. */
  asWritten: boolean;
  /** Texts by whose they are; absent until they are read. */
  texts: ReadonlyMap<string, ReviewText[]>;
}

export const GuidanceContext = createContext<Guidance | null>(null);

export function useGuidance(): Guidance {
  const guidance = useContext(GuidanceContext);
  if (!guidance) throw new Error('No guidance around this component.');
  return guidance;
}

export function guidanceWords(language: Language): GuidanceWords {
  return language === 'zh' ? guidanceZh : guidanceEn;
}

/** Whose texts a text is among: a situation, `reason`, `thanks`… */
export function ownerOf(id: string): string {
  return id.split(/[.#]/)[0] ?? '';
}
