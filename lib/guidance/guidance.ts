import type { SituationId } from '@/lib/domain/event';
import type { Ladder } from '@/lib/domain/ladder';
import { acceptance } from './ladders/acceptance';
import { reply } from './ladders/anywhere';

/** Every situation with its ladder, in the order offered. The last one is what an ask is when nothing else is chosen. */
export const ladders: Readonly<Record<SituationId, Ladder>> = Object.fromEntries(
  [acceptance, reply].map((ladder) => [ladder.situation, ladder]),
);

export const situations: readonly SituationId[] = Object.keys(ladders);

export const defaultSituation: SituationId = reply.situation;

/** The ladder of a situation. Throws for one that this version does not know. */
export function ladderOf(situation: SituationId): Ladder {
  const ladder = Object.hasOwn(ladders, situation) ? ladders[situation] : undefined;
  if (!ladder) throw new Error(`No such situation: ${situation}`);
  return ladder;
}
