import type { Language } from '@/lib/domain/records';
import { checkTone } from '@/lib/guidance/tone';
import { TONE_BLIND_EN } from './corpus/tone-blind-en';
import { TONE_BLIND_ZH } from './corpus/tone-blind-zh';
import type { ToneCase } from './corpus/tone-case';
import { TONE_EN } from './corpus/tone-en';
import { TONE_EN_CLEAN } from './corpus/tone-en-clean';
import { TONE_FIFTH_EN } from './corpus/tone-fifth-en';
import { TONE_FIFTH_ZH } from './corpus/tone-fifth-zh';
import { TONE_FRESH_EN } from './corpus/tone-fresh-en';
import { TONE_FRESH_ZH } from './corpus/tone-fresh-zh';
import { TONE_LAST_EN } from './corpus/tone-last-en';
import { TONE_LAST_ZH } from './corpus/tone-last-zh';
import { TONE_ZH } from './corpus/tone-zh';
import { TONE_ZH_CLEAN } from './corpus/tone-zh-clean';

/** All sentences, by the voice they were written in. */
export const TONE_CORPORA: Readonly<
  Record<Language, readonly { name: string; cases: readonly ToneCase[] }[]>
> = {
  en: [
    { name: 'first', cases: [...TONE_EN, ...TONE_EN_CLEAN] },
    { name: 'second voice', cases: TONE_FRESH_EN },
    { name: 'third voice', cases: TONE_LAST_EN },
    { name: 'fourth voice', cases: TONE_BLIND_EN },
    { name: 'fifth voice', cases: TONE_FIFTH_EN },
  ],
  zh: [
    { name: 'first', cases: [...TONE_ZH, ...TONE_ZH_CLEAN] },
    { name: 'second voice', cases: TONE_FRESH_ZH },
    { name: 'third voice', cases: TONE_LAST_ZH },
    { name: 'fourth voice', cases: TONE_BLIND_ZH },
    { name: 'fifth voice', cases: TONE_FIFTH_ZH },
  ],
};

export interface ToneScore {
  /** Kinds expected in sentences that offend, and how many of them were found. */
  expected: number;
  found: number;
  clean: number;
  falseAlarms: number;
  missed: string[];
  alarms: string[];
}

/** The kinds found in each sentence against those expected. */
export function scoreTone(cases: readonly ToneCase[], language: Language): ToneScore {
  const score: ToneScore = {
    expected: 0,
    found: 0,
    clean: 0,
    falseAlarms: 0,
    missed: [],
    alarms: [],
  };
  for (const { text, level, kinds } of cases) {
    const findings = checkTone(text, { level, language });
    for (const kind of kinds) {
      score.expected++;
      if (findings.some((each) => each.kind === kind)) score.found++;
      else score.missed.push(`${kind}: ${text} [${findings.map((one) => one.kind)}]`);
    }
    if (kinds.length > 0) continue;
    score.clean++;
    if (findings.length === 0) continue;
    score.falseAlarms++;
    score.alarms.push(`${text} [${findings.map((one) => `${one.kind} ${one.text}`)}]`);
  }
  return score;
}
