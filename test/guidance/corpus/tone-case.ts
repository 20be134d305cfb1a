import type { Level } from '@/lib/domain/ladder';
import type { ToneFinding } from '@/lib/domain/tone';

export interface ToneCase {
  text: string;
  level: Level;
  /** The kinds that must be found; none for a clean sentence. */
  kinds: readonly ToneFinding['kind'][];
}

/** Sentences that share what is found in them. */
export function toneCases(
  kinds: ToneCase['kinds'],
  texts: readonly string[],
  level: Level = 1,
): ToneCase[] {
  return texts.map((text) => ({ text, level, kinds }));
}
