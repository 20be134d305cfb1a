import type { Ask } from './ask';
import type { Calendar } from './calendar';
import type { Carried, ContactMade, Line } from './chronology';
import type { AnswerKind, AskEvent } from './event';
import { type Ladder, stepOf } from './ladder';
import type { Id } from './records';
import type { Day, Instant } from './time';
import type { Touch } from './touch';
import { isWritten } from './touches';

/** What the touches of an ask put into its chronology. `events` in the order of history. */
export function touchEntries(
  ask: Ask,
  events: readonly AskEvent[],
  touches: readonly Touch[],
  ladder: Ladder,
  calendar: Calendar,
): Line[] {
  const meanings = meaningsIn(events);
  return touches.map((touch): Line => {
    const at = touch.occurredAt;
    const contact = contactOf(touch, meanings.get(touch.id), dueAt(events, at), calendar);
    if (touch.state === 'bounced') return { kind: 'bounced', at, ...contact };
    if (touch.direction === 'in') {
      return { kind: touch.human ? 'heard' : 'automatic', at, ...contact };
    }
    const carried = carriedBy(touch, ask, ladder);
    if (!isWritten(touch)) return { kind: 'talked', at, ...contact, ...carried };
    if (!carried) return { kind: 'wrote', at, ...contact };
    return { kind: stepKind(ask, carried, ladder), at, ...contact, ...carried };
  });
}

function stepKind(
  ask: Ask,
  { level, stepId }: Pick<Carried, 'level' | 'stepId'>,
  ladder: Ladder,
): 'announced' | 'reminded' | 'noticed' | 'told' {
  if (level >= 4) return 'noticed';
  if (level === 0) return 'announced';
  const chases = stepOf(ladder, stepId)?.chases ?? false;
  return ask.owedBy === 'client' || chases ? 'reminded' : 'told';
}

/** A step that the ladder does not know is a message like others. */
function carriedBy(
  touch: Touch,
  ask: Ask,
  ladder: Ladder,
): Pick<Carried, 'stepId' | 'level' | 'again'> | undefined {
  const carried = touch.askSteps.find(({ askId }) => askId === ask.id);
  const step = carried && stepOf(ladder, carried.stepId);
  return step && { stepId: step.id, again: carried.again ?? false, level: step.level };
}

function contactOf(
  touch: Touch,
  meaning: AnswerKind | undefined,
  due: Day | undefined,
  calendar: Calendar,
): ContactMade {
  const { id: touchId, channel, direction, subject, excerpt, participants } = touch;
  const people = participants.filter(({ field }) => (field === 'from') === (direction === 'in'));
  const day = calendar.dayOf(touch.occurredAt);
  const late = due !== undefined && day > due ? calendar.businessDaysBetween(due, day) : 0;
  return {
    touchId,
    channel,
    people,
    subject,
    excerpt,
    ...(meaning && { meaning }),
    ...(due !== undefined && { due }),
    ...(late > 0 && { lateDays: late }),
  };
}

function meaningsIn(events: readonly AskEvent[]): Map<Id, AnswerKind> {
  const meanings = new Map<Id, AnswerKind>();
  for (const event of events) {
    if (event.type === 'answered' && event.touchId) meanings.set(event.touchId, event.answer);
  }
  return meanings;
}

/** The due day in force at a moment; before the ask was opened the one that it was opened with. */
function dueAt(events: readonly AskEvent[], at: Instant): Day | undefined {
  let due: Day | undefined;
  for (const event of events) {
    if (event.type === 'opened') due = event.due;
    if (event.type === 'edited' && event.due && event.occurredAt <= at) due = event.due;
  }
  return due;
}
