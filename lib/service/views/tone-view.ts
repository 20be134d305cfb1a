import type { Ask } from '@/lib/domain/ask';
import { stepOf } from '@/lib/domain/ladder';
import type { Language } from '@/lib/domain/records';
import type { ToneFinding } from '@/lib/domain/tone';
import { ladderOf } from '@/lib/guidance/guidance';
import { checkTone } from '@/lib/guidance/tone';
import type { DraftStep } from '@/lib/messaging/requests';

/** What may offend in a draft (G10), at the level of its step; a text beside the ladder is as friendly as a first reminder. */
export function toneOf(
  { situation }: Ask,
  { stepId }: DraftStep,
  draft: { text: string; language: Language },
): ToneFinding[] {
  const level = stepOf(ladderOf(situation), stepId)?.level ?? 1;
  return checkTone(draft.text, { level, language: draft.language });
}
