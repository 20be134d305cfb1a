import type { SituationId } from '@/lib/domain/event';
import type { Ladder } from '@/lib/domain/ladder';
import { acceptance } from './ladders/acceptance';
import { acceptanceFixes } from './ladders/acceptance-fixes';
import { renewal, supportTerms, testimonial } from './ladders/aftercare';
import { reply } from './ladders/anywhere';
import { clientQuestion, meetingMinutes, ourDelay, riskNotice } from './ladders/care';
import { handover, projectReview } from './ladders/closeout';
import { conflict } from './ladders/conflict';
import { changeRequest, deliverableReview } from './ladders/delivery';
import {
  clientMaterials,
  communicationPlan,
  expectations,
  requirementsSignoff,
} from './ladders/kickoff';
import { finalPayment, milestonePayment } from './ladders/payments';
import { checkIn, feedbackAction, progressUpdate, pulse, training } from './ladders/progress';
import { reasonSteps } from './ladders/reasons';

/** On what we owe, once the client has to decide. */
const chasingReasons: NonNullable<Ladder['reasons']> = Object.fromEntries(
  Object.entries(reasonSteps).map(([kind, step]) => [kind, { ...step, chases: true }]),
);

/** Every situation with its ladder, stage by stage, in the order offered. The last one is what an ask is when nothing else is chosen. */
export const ladders: Readonly<Record<SituationId, Ladder>> = Object.fromEntries(
  [
    requirementsSignoff,
    clientMaterials,
    expectations,
    communicationPlan,
    progressUpdate,
    checkIn,
    pulse,
    feedbackAction,
    deliverableReview,
    changeRequest,
    milestonePayment,
    riskNotice,
    ourDelay,
    training,
    acceptance,
    acceptanceFixes,
    finalPayment,
    handover,
    projectReview,
    supportTerms,
    renewal,
    testimonial,
    meetingMinutes,
    clientQuestion,
    conflict,
    reply,
  ].map((ladder) => [ladder.situation, withReasons(ladder)]),
);

/** Whoever is chased may say why it does not move; then that is answered first (G5). What closes by itself is not chased. */
function withReasons(ladder: Ladder): Ladder {
  if (ladder.steps.some(({ chases }) => chases)) return { ...ladder, reasons: chasingReasons };
  const isChased = ladder.owedBy === 'client' && !ladder.closesItself;
  return isChased ? { ...ladder, reasons: reasonSteps } : ladder;
}

/** Whether what we owe is done with the step of that id. */
export function completes(stepId: string): boolean {
  const ladder = ladders[stepId.slice(0, stepId.indexOf('.'))];
  return ladder?.steps.find(({ id }) => id === stepId)?.completes === true;
}

/** Whether a step of that id gives the next move to the client, on what we owe. */
export function handsOver(stepId: string): boolean {
  const ladder = ladders[stepId.slice(0, stepId.indexOf('.'))];
  return ladder?.steps.find(({ id }) => id === stepId)?.ball === 'client';
}

export const situations: readonly SituationId[] = Object.keys(ladders);

export const defaultSituation: SituationId = reply.situation;

/** The ladder of a situation. Throws for one that this version does not know. */
export function ladderOf(situation: SituationId): Ladder {
  const ladder = Object.hasOwn(ladders, situation) ? ladders[situation] : undefined;
  if (!ladder) throw new Error(`No such situation: ${situation}`);
  return ladder;
}
