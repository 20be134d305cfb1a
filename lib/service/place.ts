import type { Language } from '@/lib/domain/records';

/** Where the browser thinks it is, for settings that nobody has chosen yet. */
export interface Place {
  timeZone: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  language: Language;
}
