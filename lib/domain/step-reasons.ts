import type { Ask } from './ask';
import { answersReason, type Ladder, type Step, stepOf } from './ladder';
import { foundReminders, isLateEntry } from './late-entry';
import type { Moment } from './moment';
import type { Pending } from './pending';
import { reason } from './reasons';
import type { Reason, SuggestInput } from './suggestion';
import { surpriseOf } from './surprise';
import type { Timing } from './timing';
import type { Channel } from './touch';

/** Unanswered reminders on one channel after which another is offered (G7). */
const UNANSWERED = 2;
/** Why this step and why then, for a step that comes next; what speaks for waiting is a blocker. */
export function stepReasons(
  input: SuggestInput,
  pending: Pending,
  step: Step,
  moment: Moment,
  timing: Timing,
): Reason[] {
  const { ask, ladder, clientCalendar, terms } = input;
  const { level, id: stepId } = step;
  const reasons: Reason[] = [];
  // What answers a reason says so itself, and is in nobody's turn.
  if (!answersReason(stepId)) reasons.push(reason('step', { stepId, level }, step.sources[0]));
  if (step.changed) reasons.push(reason('changed', { stepId }, step.sources[0]));
  reasons.push(...pending.reasons);
  if (moment.moved) reasons.push(moment.moved);
  if (level > 0 && isLateEntry(ask, timing)) {
    const messages = foundReminders(ask, timing);
    reasons.push(reason('late-entry', { due: ask.due ?? '', messages }));
  }
  if (step.medium !== 'live' && channelOf(input, step) !== 'mail') {
    reasons.push(reason('G7', { count: unanswered(ask, ladder, 'mail'), channel: 'mail' }));
  }
  if (level >= 4 && chases(ask, step)) {
    const count = remindersBefore(input, timing);
    if (count < UNANSWERED) reasons.push(reason('few-reminders', { count }));
  }
  if (step.term && terms && !terms.get(ask.projectId)?.has(step.term)) {
    reasons.push(reason('term', { term: step.term }));
  }
  if (ask.reason === 'criteria-unclear' && level > 3) reasons.push(reason('G5-criteria'));
  if (ask.atRiskSince !== undefined) {
    reasons.push(reason('at-risk', { day: timing.client.dayOf(ask.atRiskSince) }));
  }
  reasons.push(...surpriseOf(input));
  if (!clientCalendar) reasons.push(reason('no-calendar', { level }));
  const day = moment.when === undefined ? undefined : timing.client.dayOf(moment.when);
  if (day !== undefined && timing.client.isProvisional(day)) {
    const { knownUntil } = timing.client;
    const confirm = level >= 4 ? 1 : 0;
    reasons.push(reason('calendar-provisional', { day, knownUntil, confirm }));
  }
  return reasons;
}

/** Where mails go unanswered, the client's second channel, then a call (G7); formal steps and answers to a reason stay written. */
export function channelOf({ ask, ladder, channels }: SuggestInput, step: Step): Channel {
  if (step.medium === 'live') return channels?.live ?? 'call';
  if (!changesChannel(ask, step, ladder)) return 'mail';
  const isChat = channels?.second === 'chat' && unanswered(ask, ladder, 'chat') < UNANSWERED;
  if (isChat) return 'chat';
  return answersReason(step.id) ? 'mail' : 'call';
}

/** The client owes what this step asks for: it reminds (G1) and waits for our own house (G2). */
export function chases(ask: Pick<Ask, 'owedBy'>, step: Pick<Step, 'chases'>): boolean {
  return ask.owedBy === 'client' || step.chases === true;
}

/** Dated written reminders of ours before now, those found in the conversation included. */
export function remindersBefore({ ask, ladder }: SuggestInput, timing: Timing): number {
  const sent = ask.sent.filter(
    ({ channel, stepId }) =>
      (channel === 'mail' || channel === 'chat') && levelOf(ladder, stepId) > 0,
  );
  return sent.length + foundReminders(ask, timing);
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
  return chases(ask, step) && unanswered(ask, ladder, 'mail') >= UNANSWERED;
}

/** Reminders by this channel since the client was last heard of. */
function unanswered(ask: Ask, ladder: Ladder, by: Channel): number {
  const since = Math.max(ask.lastInboundAt ?? 0, ask.contactLeftAt ?? 0, heardAt(ask));
  return ask.sent.filter(
    ({ at, channel, stepId }) => channel === by && at > since && levelOf(ladder, stepId) > 0,
  ).length;
}

/** They answered elsewhere, on the phone or in a chat: no message of theirs tells of it. */
function heardAt({ lastAnswer: said }: Ask): number {
  const isHuman = said && said.answer !== 'bounce' && said.answer !== 'out-of-office';
  return isHuman ? said.at : 0;
}

function levelOf(ladder: Ladder, stepId: string): number {
  return stepOf(ladder, stepId)?.level ?? 0;
}
