import type { Ask } from './ask';
import type { Ladder, Step } from './ladder';
import { foundReminders, isLateEntry } from './late-entry';
import type { Moment } from './moment';
import type { Pending } from './pending';
import { reason } from './reasons';
import type { Reason, SuggestInput } from './suggestion';
import type { Timing } from './timing';
import type { Channel } from './touch';

/** Unanswered reminders on one channel after which another is offered (G7). */
const UNANSWERED = 2;
/** Written reminders that a formal step wants before it (guidance, Levels). */
const BEFORE_FORMAL = 2;

/** Why this step and why then, for a step that comes next; what speaks for waiting is a blocker. */
export function stepReasons(
  { ask, ladder, clientCalendar }: SuggestInput,
  pending: Pending,
  step: Step,
  moment: Moment,
  timing: Timing,
): Reason[] {
  const { level, id: stepId } = step;
  const reasons = [reason('step', { stepId, level }, step.sources[0]), ...pending.reasons];
  if (moment.moved) reasons.push(moment.moved);
  if (level > 0 && isLateEntry(ask, timing)) {
    const messages = foundReminders(ask, timing);
    reasons.push(reason('late-entry', { due: ask.due ?? '', messages }));
  }
  if (changesChannel(ask, step, ladder)) {
    reasons.push(reason('G7', { count: unanswered(ask, ladder), channel: 'mail' }));
  }
  if (level >= 4) {
    const count = writtenReminders(ask, ladder) + foundReminders(ask, timing);
    if (count < BEFORE_FORMAL) reasons.push(reason('few-reminders', { count }));
  }
  if (!clientCalendar) reasons.push(reason('no-calendar', { level }));
  const day = moment.when === undefined ? undefined : timing.client.dayOf(moment.when);
  if (day !== undefined && timing.client.isProvisional(day)) {
    const { knownUntil } = timing.client;
    const confirm = level >= 4 ? 1 : 0;
    reasons.push(reason('calendar-provisional', { day, knownUntil, confirm }));
  }
  return reasons;
}

/** A call where mails go unanswered (G7); formal steps stay written. */
export function channelOf(ask: Ask, step: Step, ladder: Ladder): Channel {
  if (step.medium === 'live') return 'call';
  return changesChannel(ask, step, ladder) ? 'call' : 'mail';
}

/** The roles that the step is for and nobody holds: another contact is never used in their place silently. */
export function audienceGap({ contacts }: SuggestInput, step: Step): Reason[] {
  const gaps: Reason[] = [];
  for (const role of step.audience.to) {
    const held = contacts.some(
      (contact) =>
        contact.roles.includes(role) && (step.medium === 'live' || contact.addresses.length > 0),
    );
    if (!held) gaps.push(reason('no-contact', { role }));
  }
  return gaps;
}

function changesChannel(ask: Ask, step: Step, ladder: Ladder): boolean {
  if (step.medium === 'live' || step.level === 0 || step.level > 3) return false;
  return unanswered(ask, ladder) >= UNANSWERED;
}

/** Reminders by mail since the client was last heard of. */
function unanswered(ask: Ask, ladder: Ladder): number {
  const since = Math.max(ask.lastInboundAt ?? 0, ask.contactLeftAt ?? 0);
  return ask.sent.filter(
    ({ at, channel, stepId }) => channel === 'mail' && at > since && levelOf(ladder, stepId) > 0,
  ).length;
}

function writtenReminders(ask: Ask, ladder: Ladder): number {
  return ask.sent.filter(
    ({ channel, stepId }) =>
      (channel === 'mail' || channel === 'chat') && levelOf(ladder, stepId) > 0,
  ).length;
}

function levelOf(ladder: Ladder, stepId: string): number {
  return ladder.steps.find(({ id }) => id === stepId)?.level ?? 0;
}
