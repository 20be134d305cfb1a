import type { Language } from '@/lib/domain/records';

/** Which language the product speaks: the PM's choice, else the first of the browser's languages that we have, else English. */
export function pickLanguage(choice: 'auto' | Language, preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  for (const tag of preferred) {
    const base = tag.toLowerCase().split(/[-_]/)[0];
    if (base === 'zh' || base === 'en') return base;
  }
  return 'en';
}

/** Value of a `lang` attribute, so that a screen reader and the font stack choose well. */
export function htmlLang(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}
