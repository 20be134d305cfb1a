import type { AskStep } from '@/lib/domain/touch';
import { handsOver } from '@/lib/guidance/guidance';
import type { DraftStep } from '@/lib/messaging/requests';

/** What a text of ours carries: its step for each ask, and whether the next move is the client's with it. */
export function askStepsOf({ askIds, stepId, variant, steps }: DraftStep): AskStep[] {
  const carried = steps ?? askIds.map((askId) => ({ askId, stepId, variant }));
  return carried.map((step) => ({
    askId: step.askId,
    stepId: step.stepId,
    ...(step.variant !== 'first' && { again: true }),
    ...(handsOver(step.stepId) && { ball: 'client' as const }),
  }));
}
