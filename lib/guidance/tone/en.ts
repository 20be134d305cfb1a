import { blameEn } from './en-blame';
import { blameSentencesEn } from './en-blame-sentences';
import { commandEn } from './en-command';
import { commandSentencesEn } from './en-command-sentences';
import { naggingEn } from './en-nagging';
import { naggingSentencesEn } from './en-nagging-sentences';
import { threatEn } from './en-threat';
import { threatSentencesEn } from './en-threat-sentences';
import type { ToneLanguage } from './rules';

export const toneEn: ToneLanguage = {
  phrases: { command: commandEn, blame: blameEn, threat: threatEn, nagging: naggingEn },
  sentences: {
    command: commandSentencesEn,
    blame: blameSentencesEn,
    threat: threatSentencesEn,
    nagging: naggingSentencesEn,
  },
  gentle:
    /\bplease let (?:us|me) know\b|\b(?:would|do) you (?:like|prefer)\b|\b(?:happy|glad) to\b|\bsorry\b|\btell (?:us|me) (?:if|what|which|when|how)\b|\b(?:I|we) (?:apologi[sz]e|understand)\b|\bif you (?:like|prefer|wish)\b/i,
  term: /\bas (?:we )?(?:have )?agreed\b|§ ?\d|\b(?:clause|section|article|paragraph) ?\d|\b(?:under|in|per|by|to|with) (?:the|our|this) (?:contract|agreement|terms)\b|\bcontract (?:of|says|provides)\b|\bagreed (?:terms?|period)\b/i,
  day: /\b\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d/,
};
