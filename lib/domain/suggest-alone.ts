import type { Ask } from './ask';
import { debtsOf } from './debts';
import { type Step, SUPERIOR_KNOWS } from './ladder';
import { type Moment, momentOf } from './moment';
import { type Pending, pendingOf } from './pending';
import { reason } from './reasons';
import { audienceGap, channelOf, stepReasons } from './step-reasons';
import { stopOf } from './stops';
import type { ReadinessItem, Reason, SuggestInput, Suggestion } from './suggestion';
import type { Instant } from './time';
import { type Timing, timingOf } from './timing';

type Part = Partial<Suggestion> & Pick<Suggestion, 'kind'>;

/** What `suggest` says before the client's other reminders have their say (G1 per client). */
export function suggestAlone(input: SuggestInput): Suggestion {
  const { ask } = input;
  if (ask.state === 'closed') return shape(ask, none(reason('closed')));
  const timing = timingOf(input.clientCalendar ?? input.ownCalendar, input.ownCalendar);
  const part =
    ask.owedBy === 'us'
      ? oursOf(ask, timing, input.now)
      : (stopOf(input, timing) ?? stepOf(input, timing));
  return shape(ask, part);
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

/** What we owe is not chased here: it waits for its day, and then stands in the way of other steps (G2). */
function oursOf(ask: Ask, timing: Timing, now: Instant): Part {
  const { due } = ask;
  if (due === undefined) return none(reason('ours'));
  const blocker = reason('ours', { due });
  const when = timing.client.startOfDay(due);
  if (now >= when) {
    const over = timing.client.endOfDay(due);
    return { ...none(blocker), ...(now < over && { revisitAt: over }) };
  }
  return { kind: 'wait', blockers: [blocker], when, revisitAt: when };
}

function stepOf(input: SuggestInput, timing: Timing): Part {
  const { ask, ladder, now } = input;
  const pending = pendingOf(ask, ladder, timing, now);
  const { step } = pending;
  if (!step) return decide(pending, timing, now);
  const readiness = readinessOf(ask, step);
  const part: Part = {
    kind: 'none',
    stepId: step.id,
    level: step.level,
    channel: channelOf(ask, step, ladder),
    audience: step.audience,
    variant: pending.variant,
    readiness,
  };
  if (pending.noDue) {
    part.blockers = [reason('no-due')];
    return part;
  }
  const moment = momentOf(pending.hold, step, timing, now);
  part.reasons = stepReasons(input, pending, step, moment, timing);
  if (moment.when !== undefined) part.when = moment.when;
  const revisitAt = revisitOf(ask, moment, timing, now);
  if (revisitAt !== undefined) part.revisitAt = revisitAt;
  if (!moment.blocker) return act(input, step, part, part.reasons, readiness, timing);
  part.kind = 'wait';
  part.blockers = [moment.blocker, ...audienceGap(input, step)];
  return part;
}

/** It is due now: what there is to do about it, or what is missing for it. */
function act(
  input: SuggestInput,
  step: Step,
  part: Part,
  reasons: Reason[],
  readiness: ReadinessItem[],
  timing: Timing,
): Part {
  if (!input.clientCalendar && step.level >= 4) {
    part.blockers = [reason('no-calendar', { level: step.level })];
    return part;
  }
  const debt = step.level >= 3 ? debtOf(input, timing) : undefined;
  if (debt && !input.ask.overrides.includes('G2')) {
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
  const open = readiness.filter(({ ready }) => !ready);
  if (open[0]) {
    reasons.push(reason('G11', { readinessId: open[0].id, open: open.length }));
    part.kind = 'prepare';
    return part;
  }
  part.kind = step.medium === 'live' ? 'call' : 'send';
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

function decide(pending: Pending, timing: Timing, now: Instant): Part {
  const moment = momentOf(pending.hold, { level: 0, medium: 'written' }, timing, now);
  const { when, revisitAt, blocker } = moment;
  return {
    kind: blocker ? 'wait' : 'decide',
    reasons: pending.reasons,
    blockers: blocker ? [blocker] : [],
    ...(when !== undefined && { when }),
    ...(revisitAt !== undefined && { revisitAt }),
  };
}

function readinessOf(ask: Ask, step: Step): ReadinessItem[] {
  const items = step.ready.map((id) => ({ id, ready: ask.readied.includes(id) }));
  if (step.needsTick && !step.ready.includes(SUPERIOR_KNOWS)) {
    items.push({ id: SUPERIOR_KNOWS, ready: ask.readied.includes(SUPERIOR_KNOWS) });
  }
  return items;
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
