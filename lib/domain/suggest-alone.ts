import type { Ask } from './ask';
import { debtsOf } from './debts';
import type { Step } from './ladder';
import { type Moment, momentOf } from './moment';
import { type Pending, pendingOf } from './pending';
import { readinessOf } from './ready';
import { reason } from './reasons';
import { audienceGap, channelOf, chases, stepReasons } from './step-reasons';
import { stopOf } from './stops';
import type { Reason, SuggestInput, Suggestion } from './suggestion';
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
  const pending = pendingOf(ask, ladder, timing, now, input.limits);
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
  const revisitAt = revisitOf(ask, moment, timing, now);
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
  const debt = step.level >= 3 && chases(input.ask, step) ? debtOf(input, timing) : undefined;
  if (debt && !input.ask.overrides.includes('G2')) {
    if (isTold(input, `${debt.askId}`)) {
      part.kind = 'wait';
      part.blockers = [reason('G2-told', debt)];
      return part;
    }
    part.kind = 'tell-first';
    reasons.unshift(reason('G2', debt));
    return part;
  }
  if (debt) reasons.push(reason('G2-overridden', debt));
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

/** The oldest thing that we owe in the same project and are late with, and how many there are (G2). */
function debtOf(input: SuggestInput, timing: Timing): Reason['values'] | undefined {
  const debts = debtsFor(input, timing);
  const debt = debts[0];
  if (!debt) return undefined;
  return { askId: debt.id, title: debt.title, due: debt.due ?? '', count: debts.length };
}

function debtsFor(input: SuggestInput, timing: Timing): readonly Ask[] {
  const { ask, plan, otherAsks, now } = input;
  if (plan?.now === now) return plan.debts.get(ask.projectId) ?? [];
  const sameProject = otherAsks.filter(({ projectId }) => projectId === ask.projectId);
  return debtsOf(sameProject, timing.client, now);
}

/** What we owe in the project, done or not. */
function oursIn({ ask, plan, otherAsks, now }: SuggestInput): readonly Ask[] {
  if (plan?.now === now) return plan.ours.get(ask.projectId) ?? [];
  return otherAsks.filter((o) => o.owedBy === 'us' && o.projectId === ask.projectId);
}

/** They heard from us about this debt, or about any in the project since. */
function isTold(input: SuggestInput, debtId: string): boolean {
  return oursIn(input).some(
    (ask) =>
      ask.situation === 'our-delay' &&
      (ask.about === undefined || ask.about === debtId) &&
      ask.sent.some(({ stepId }) => stepId === 'our-delay.tell'),
  );
}

/** Where a client's displeasure goes: what we put right, or talk out. */
const AMENDS = new Set(['acceptance-fixes', 'feedback-action', 'conflict']);

/** Nothing is chased while a dissatisfied client's points are open, or not yet listed (G5). */
function openAmends(input: SuggestInput, step: Step): Reason | undefined {
  const { reason: kind, reasonAt = 0, owedBy } = input.ask;
  if (kind !== 'dissatisfied' || owedBy === 'us' || step.id.startsWith('reason.')) return undefined;
  const points = oursIn(input).filter(
    (ask) => AMENDS.has(ask.situation) && ask.openedAt >= reasonAt,
  );
  const open = points.filter(({ state }) => state === 'open').length;
  return points.length > 0 && open === 0 ? undefined : reason('G5-amends', { open });
}

function decide(input: SuggestInput, pending: Pending, timing: Timing): Part {
  const moment = momentOf(pending.hold, { level: 0, medium: 'written' }, timing, input.now);
  const { when, revisitAt, blocker } = moment;
  if (input.ladder.closesItself && !blocker) {
    const day = timing.client.dayOf(when ?? input.now);
    return none(reason('closes-itself', { day }));
  }
  return {
    kind: blocker ? 'wait' : 'decide',
    reasons: pending.reasons,
    blockers: blocker ? [blocker] : [],
    ...(when !== undefined && { when }),
    ...(revisitAt !== undefined && { revisitAt }),
  };
}

/** A promise that runs out while something else holds the step changes the reasons before the moment comes. */
function revisitOf(
  ask: Ask,
  { revisitAt }: Moment,
  timing: Timing,
  now: Instant,
): Instant | undefined {
  const promise = ask.promises.at(-1);
  if (!promise) return revisitAt;
  const over = timing.client.endOfDay(promise.promisedFor);
  if (over <= now) return revisitAt;
  return revisitAt === undefined ? over : Math.min(over, revisitAt);
}
