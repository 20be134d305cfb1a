import type { Ask } from './ask';
import { debtsOf } from './debts';
import { openPromise } from './holds';
import { type Step, SUPERIOR_KNOWS } from './ladder';
import { type Moment, momentOf } from './moment';
import { type Pending, pendingOf } from './pending';
import { reason } from './reasons';
import { audienceGap, channelOf, stepReasons } from './step-reasons';
import { stopOf } from './stops';
import type { ReadinessItem, Reason, SuggestInput, Suggestion, SuggestionKind } from './suggestion';
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
function oursOf(ask: Ask, timing: Timing, now: number): Part {
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
  const named = {
    stepId: step.id,
    level: step.level,
    variant: pending.variant,
    channel: channelOf(ask, step, ladder),
    audience: step.audience,
    readiness: readinessOf(ask, step),
  };
  if (pending.noDue) return { ...named, ...none(reason('no-due')) };
  const moment = momentOf(pending.hold, step, timing, now);
  const reasons = stepReasons(input, pending, step, moment, timing);
  const when = moment.when !== undefined && { when: moment.when };
  const revisit = revisitOf(ask, moment, timing, now);
  if (moment.blocker) {
    const blockers = [moment.blocker, ...audienceGap(input, step)];
    return { ...named, ...when, ...revisit, kind: 'wait', reasons, blockers };
  }
  return {
    ...named,
    ...when,
    ...revisit,
    ...actionOf(input, step, reasons, named.readiness, timing),
  };
}

/** It is due now: what there is to do about it, or what is missing for it. */
function actionOf(
  input: SuggestInput,
  step: Step,
  reasons: Reason[],
  readiness: ReadinessItem[],
  timing: Timing,
): Part {
  const { ask } = input;
  if (!input.clientCalendar && step.level >= 4) {
    return { kind: 'none', reasons, blockers: [reason('no-calendar', { level: step.level })] };
  }
  const debts = step.level >= 3 ? debtsFor(input, timing) : [];
  const debt = debts[0];
  if (debt) {
    const { id: askId, title, due = '' } = debt;
    const values = { askId, title, due, count: debts.length };
    if (!ask.overrides.includes('G2')) {
      return { kind: 'tell-first', reasons: [reason('G2', values), ...reasons] };
    }
    reasons.push(reason('G2-overridden', values));
  }
  const gap = audienceGap(input, step);
  if (gap.length > 0) return { kind: 'none', reasons, blockers: gap };
  const open = readiness.filter(({ ready }) => !ready);
  if (open[0]) {
    reasons.push(reason('G11', { readinessId: open[0].id, open: open.length }));
    return { kind: 'prepare', reasons };
  }
  const kind: SuggestionKind = step.medium === 'live' ? 'call' : 'send';
  return { kind, reasons };
}

function debtsFor(input: SuggestInput, timing: Timing): readonly Ask[] {
  const { ask, plan, otherAsks, now } = input;
  if (plan?.now === now) return plan.debts.get(ask.projectId) ?? [];
  const sameProject = otherAsks.filter(({ projectId }) => projectId === ask.projectId);
  return debtsOf(sameProject, timing.client, now);
}

function decide(pending: Pending, timing: Timing, now: number): Part {
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
function revisitOf(ask: Ask, moment: Moment, timing: Timing, now: number): { revisitAt?: number } {
  const promise = openPromise(ask, timing)?.promise;
  const over = promise && timing.client.endOfDay(promise.promisedFor);
  const times = [moment.revisitAt, over].filter((at) => at !== undefined && at > now);
  return times.length > 0 ? { revisitAt: Math.min(...(times as number[])) } : {};
}
