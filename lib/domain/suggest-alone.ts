import type { Ask } from './ask';
import { debtsOf, oursIn } from './debts';
import { answersReason, type Step } from './ladder';
import { type Moment, momentOf } from './moment';
import { type Pending, pendingOf } from './pending';
import { readinessOf } from './ready';
import { reason } from './reasons';
import { audienceGap, channelOf, chases, stepReasons } from './step-reasons';
import { isNamedSince, stopOf } from './stops';
import type { Reason, SuggestInput, Suggestion } from './suggestion';
import { surpriseOf } from './surprise';
import type { Instant } from './time';
import { type Timing, timingOf } from './timing';

type Part = Partial<Suggestion> & Pick<Suggestion, 'kind'>;

/** What `suggest` says before the client's other reminders have their say (G1 per client). */
export function suggestAlone(input: SuggestInput): Suggestion {
  const { ask } = input;
  if (ask.state === 'closed') return shape(ask, none(reason('closed')));
  const timing = timingOf(input.clientCalendar ?? input.ownCalendar, input.ownCalendar);
  return shape(ask, stopOf(input, timing) ?? stepOf(input, timing));
}

function shape(ask: Ask, part: Part): Suggestion {
  return {
    askIds: [ask.id],
    variant: 'first',
    reasons: [],
    blockers: [],
    readiness: [],
    choices: [],
    ...part,
  };
}

function none(...blockers: Reason[]): Part {
  return { kind: 'none', blockers };
}

function stepOf(input: SuggestInput, timing: Timing): Part {
  const { ask, ladder, now } = input;
  const pending = pendingOf(withoutAsking(input), ladder, timing, now, input.limits);
  const { step } = pending;
  if (!step) return decide(input, pending, timing);
  const amends = openAmends(input, step);
  if (amends) return none(amends);
  const part: Part = {
    kind: 'none',
    stepId: step.id,
    level: step.level,
    channel: channelOf(input, step),
    audience: step.audience,
    variant: pending.variant,
    ...(step.orLive && { orLive: true }),
  };
  if (pending.noDue) {
    part.blockers = [reason('no-due')];
    return part;
  }
  const moment = momentOf(pending.hold, step, timing, now);
  part.reasons = stepReasons(input, pending, step, moment, timing);
  part.readiness = readinessOf(input, step, moment, timing);
  if (moment.when !== undefined) part.when = moment.when;
  const revisitAt = revisitOf(ask, step, moment, timing, now);
  if (revisitAt !== undefined) part.revisitAt = revisitAt;
  if (!moment.blocker) return act(input, step, part, part.reasons, timing);
  part.kind = 'wait';
  part.blockers = [moment.blocker, ...audienceGap(input, step)];
  return part;
}

/** It is due now: what there is to do about it, or what is missing for it. */
function act(input: SuggestInput, step: Step, part: Part, reasons: Reason[], timing: Timing): Part {
  if (!input.clientCalendar && step.level >= 4) {
    part.blockers = [reason('no-calendar', { level: step.level })];
    return part;
  }
  const debts = step.level >= 3 && chases(input.ask, step) ? debtsFor(input, timing) : [];
  const unseen = debts.filter((debt) => !isOverridden(input.ask, debt, timing));
  if (unseen[0]) {
    const untold = unseen.filter((debt) => !isTold(input, debt, timing));
    if (untold[0]) {
      part.kind = 'tell-first';
      reasons.unshift(reason('G2', valuesOf(untold[0], untold.length)));
      return part;
    }
    part.kind = 'wait';
    part.blockers = [reason('G2-told', valuesOf(unseen[0], unseen.length))];
    return part;
  }
  if (debts[0]) reasons.push(reason('G2-overridden', valuesOf(debts[0], debts.length)));
  const gap = audienceGap(input, step);
  if (gap.length > 0) {
    part.blockers = gap;
    return part;
  }
  const open = (part.readiness ?? []).filter(({ ready }) => !ready);
  if (open[0]) {
    reasons.push(reason('G11', { readinessId: open[0].id, open: open.length }));
    part.kind = 'prepare';
    return part;
  }
  part.kind = ({ live: 'call', self: 'prepare', written: 'send' } as const)[step.medium];
  return part;
}

/** Whoever left is not asked for a successor who is named already. */
function withoutAsking(input: SuggestInput): Ask {
  const { ask } = input;
  if (ask.reason !== 'contact-left' || !isNamedSince(input, ask.reasonAt ?? 0)) return ask;
  const { reason: _, ...known } = ask;
  return known;
}

/** The oldest of these, and how many there are (G2). */
function valuesOf(debt: Ask, count: number): Reason['values'] {
  return { askId: debt.id, title: debt.title, due: debt.due ?? '', count };
}

/** What we owe in the same project and are late with, oldest first (G2). */
function debtsFor(input: SuggestInput, timing: Timing): readonly Ask[] {
  const { ask, plan, otherAsks, now } = input;
  if (plan?.now === now) {
    // What the client has to decide on what we owe is not held up by itself.
    return (plan.debts.get(ask.projectId) ?? []).filter(({ id }) => id !== ask.id);
  }
  const sameProject = otherAsks.filter(({ projectId }) => projectId === ask.projectId);
  return debtsOf(sameProject, timing.client, now);
}

/** The PM went on although this was late already; what became late afterwards is another matter. */
function isOverridden(
  { overrides, overriddenAt }: Ask,
  { due = '' }: Ask,
  timing: Timing,
): boolean {
  if (!overrides.includes('G2')) return false;
  return overriddenAt === undefined || timing.client.endOfDay(due) <= overriddenAt;
}

/** They heard from us about this debt, and about the day that it has now. */
function isTold(input: SuggestInput, debt: Ask, timing: Timing): boolean {
  const since = Math.min(debt.dueMovedAt ?? debt.openedAt, timing.client.endOfDay(debt.due ?? ''));
  return oursIn(input).some(
    ({ situation, about, sent }) =>
      situation === 'our-delay' &&
      (about === undefined || about === debt.id) &&
      sent.some(({ stepId, at }) => stepId !== FIRST_SIGN && at >= since),
  );
}

/** That it may slip is not yet that it did. */
const FIRST_SIGN = 'our-delay.first-sign';

/** Where a client's displeasure goes: what we put right, or talk out. */
const AMENDS = new Set(['acceptance-fixes', 'feedback-action', 'conflict']);

/** Nothing is chased while a dissatisfied client's points are open, or not yet listed (G5). */
function openAmends(input: SuggestInput, step: Step): Reason | undefined {
  const { reason: kind, reasonAt = 0 } = input.ask;
  if (kind !== 'dissatisfied' || answersReason(step.id)) return undefined;
  if (!chases(input.ask, step)) return undefined;
  const points = oursIn(input).filter(
    (ask) => AMENDS.has(ask.situation) && ask.openedAt >= reasonAt,
  );
  const open = points.filter(({ state }) => state === 'open').length;
  return points.length > 0 && open === 0 ? undefined : reason('G5-amends', { open });
}

function decide(input: SuggestInput, pending: Pending, timing: Timing): Part {
  const moment = momentOf(pending.hold, { level: 0, medium: 'written' }, timing, input.now);
  const { when, revisitAt, blocker } = moment;
  // Once closed it stays so: a day off later on opens nothing.
  const end = pending.hold && timing.nextSlot(pending.hold.day, false);
  if (input.ladder.closesItself && end && end.at <= input.now) {
    return none(reason('closes-itself', { day: end.day }));
  }
  return {
    kind: blocker ? 'wait' : 'decide',
    reasons: [...pending.reasons, ...surpriseOf(input)],
    blockers: blocker ? [blocker] : [],
    ...(when !== undefined && { when }),
    ...(revisitAt !== undefined && { revisitAt }),
  };
}

/** A promise that runs out, or a first word that lapses, while something else holds the step. */
function revisitOf(
  ask: Ask,
  { level }: Step,
  { revisitAt }: Moment,
  timing: Timing,
  now: Instant,
): Instant | undefined {
  const days = [ask.promises.at(-1)?.promisedFor, level === 0 ? ask.due : undefined];
  const ends = days.flatMap((day) => (day === undefined ? [] : timing.client.endOfDay(day)));
  const first = Math.min(revisitAt ?? Infinity, ...ends.filter((at) => at > now));
  return first === Infinity ? undefined : first;
}
