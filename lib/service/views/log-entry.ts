import type { Ask } from '@/lib/domain/ask';
import type { Id } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import { ladders } from '@/lib/guidance/guidance';
import { reasonSteps } from '@/lib/guidance/ladders/reasons';
import { besideSteps } from '@/lib/guidance/readiness';
import type { LogEntry } from '@/lib/messaging/log-view';

/** A touch as a log shows it. `asks` are those of its client, or more. */
export function logEntry(touch: Touch, asks: ReadonlyMap<Id, Pick<Ask, 'title'>>): LogEntry {
  const { id, channel, direction, human, state, participants, subject, excerpt, threadId } = touch;
  return {
    id,
    at: touch.occurredAt,
    channel,
    direction,
    human,
    state,
    participants,
    subject,
    excerpt,
    steps: touch.askSteps.map(({ askId, stepId, again }) => ({
      askTitle: asks.get(askId)?.title ?? '',
      label: labelOf(stepId),
      again: again ?? false,
    })),
    ...(threadId && { threadId }),
  };
}

/** Whether it belongs to the log of a project: said in it, or carrying a step of one of its asks, as a message for several projects does. */
export function isAboutProject(
  touch: Touch,
  projectId: Id,
  asks: ReadonlyMap<Id, Pick<Ask, 'projectId'>>,
): boolean {
  const isCarried = touch.askSteps.some(({ askId }) => asks.get(askId)?.projectId === projectId);
  return touch.projectId === projectId || isCarried;
}

/** Newest first, as a log is read. */
export function newestFirst(a: LogEntry, b: LogEntry): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1);
}

function labelOf(stepId: string): LogEntry['steps'][number]['label'] {
  const ladder = ladders[stepId.split('.')[0] ?? ''];
  const steps = [...(ladder?.steps ?? []), ...Object.values(reasonSteps), ...besideSteps];
  return steps.find(({ id }) => id === stepId)?.label ?? { en: stepId, zh: stepId };
}
