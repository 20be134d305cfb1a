import type { Language } from '@/lib/domain/records';
import { checkTone } from '@/lib/guidance/tone';
import type { ToneCase } from './corpus/tone-case';

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

/** Every second sentence, from the first or the second on. */
export function half(cases: readonly ToneCase[], which: 0 | 1): ToneCase[] {
  return cases.filter((_, index) => index % 2 === which);
}
