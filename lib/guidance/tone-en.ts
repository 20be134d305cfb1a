import { blameEn } from './tone-en-blame';
import { commandEn } from './tone-en-command';
import { naggingEn } from './tone-en-nagging';
import { threatEn } from './tone-en-threat';
import type { ToneLanguage } from './tone-rules';

export const toneEn: ToneLanguage = {
  rows: { command: commandEn, blame: blameEn, threat: threatEn, nagging: naggingEn },
  term: /\bas (?:we )?(?:have )?agreed\b|§ ?\d|\b(?:clause|section|article|paragraph) ?\d|\b(?:under|in|per|by|to|with) (?:the|our|this) (?:contract|agreement|terms)\b|\bcontract (?:of|says|provides)\b|\bagreed (?:terms?|period)\b/i,
  day: /\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d/,
};
