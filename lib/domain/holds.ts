import type { AnswerGiven, Ask, PromiseMade } from './ask';
import { isBeside } from './ladder';
import type { Limits } from './limits';
import { reason } from './reasons';
import type { Reason } from './suggestion';
import type { Day, Instant } from './time';
import type { Timing } from './timing';

/** Something that keeps the next step from happening before a day of the client's. */
export interface Hold {
  day: Day;
  blocker: Reason;
}

/** Business days after an acknowledgement (G3). */
const ACKNOWLEDGED = 2;
/** A promise further away than this is worth a question (G4). */
const FAR = 10;

/** What holds any step of this ask, whichever comes next: the gap, an acknowledgement, a snooze. */
export function commonHolds(ask: Ask, timing: Timing, limits: Limits): Hold[] {
  const holds: Hold[] = [];
  const { client } = timing;
  if (ask.lastOutboundAt !== undefined && !isOurMove(ask)) {
    const last = client.dayOf(ask.lastOutboundAt);
    const day = timing.add(last, limits.gap);
    const said = onceMore(ask);
    holds.push({
      day,
      blocker:
        said?.answer === 'question'
          ? reason('G3-question', { answered: client.dayOf(said.at), day })
          : reason('G1-gap', { last, day, gap: limits.gap }),
    });
  }
  if (ask.lastAnswer && isAcknowledged(ask) && !isOurMove(ask)) {
    const answered = client.dayOf(ask.lastAnswer.at);
    const day = timing.add(answered, ACKNOWLEDGED);
    holds.push({ day, blocker: reason('G3-acknowledged', { answered, day }) });
  }
  const snooze = snoozeHold(ask, timing);
  if (snooze) holds.push(snooze);
  return holds;
}

/** What we owe is not held back by what we wrote before: nobody is nagged by getting it. */
function isOurMove(ask: Ask): boolean {
  return ask.owedBy === 'us' && ask.handedOverAt === undefined;
}

/** An answer after which the same step comes once more (G3), until it went out. */
export function onceMore(ask: Ask): AnswerGiven | undefined {
  const said = ask.lastAnswer;
  if (said?.answer !== 'partial' && said?.answer !== 'question') return undefined;
  return ask.sent.some(({ at, stepId }) => at > said.at && !isBeside(stepId)) ? undefined : said;
}

function isAcknowledged(ask: Ask): boolean {
  const answer = ask.lastAnswer?.answer;
  if (answer === 'promised') return ask.promises.length === 0;
  return answer === 'acknowledged' || answer === 'other';
}

/** A snooze ends with the start of its day; an absence on the first day back, and the next step comes after that (G8). */
function snoozeHold(ask: Ask, timing: Timing): Hold | undefined {
  const until = ask.snoozedUntil;
  if (until === undefined) return undefined;
  if (ask.snoozedFor !== 'absence') {
    return { day: until, blocker: reason('snoozed', { until }) };
  }
  const day = timing.add(until, 1);
  return { day, blocker: reason('absence', { until, day }) };
}

/** A promise whose check has not been sent yet (G4). */
export interface OpenPromise {
  promise: PromiseMade;
  hold: Hold;
  /** Promises on this ask that the client let pass, this one included once its day is over. */
  broken: number;
  /** Business days from the word to the day, where that is long enough to ask about. */
  far?: number;
}

/** The last promise, unless a step of ours went out after its day: from then on the ladder goes its way again. */
export function openPromise(ask: Ask, timing: Timing): OpenPromise | undefined {
  const promise = ask.promises.at(-1);
  if (!promise) return undefined;
  const { client } = timing;
  const { promisedFor } = promise;
  const over = client.endOfDay(promisedFor);
  if (ask.sent.some(({ at, stepId }) => at >= over && !isBeside(stepId))) return undefined;
  const day = timing.add(promisedFor, 1);
  const days = client.businessDaysBetween(client.dayOf(promise.at), promisedFor);
  return {
    promise,
    hold: { day, blocker: reason('G4-waiting', { promisedFor, day }) },
    broken: 1 + brokenBefore(ask, timing),
    ...(days > FAR && { far: days }),
  };
}

/** Earlier promises whose day passed before the client made the next one; a new date given in time breaks nothing. */
function brokenBefore(ask: Ask, timing: Timing): number {
  return ask.promises.filter(({ promisedFor }, i) => {
    const next = ask.promises[i + 1];
    return next !== undefined && next.at >= timing.client.endOfDay(promisedFor);
  }).length;
}

/** The hold that decides: the latest, and of equals the one named first. */
export function latest(holds: readonly Hold[]): Hold | undefined {
  let found: Hold | undefined;
  for (const hold of holds) if (!found || hold.day > found.day) found = hold;
  return found;
}

/** Whether the PM put the ask aside until later than `now`, having seen all that came before `seenAt`. */
export function isPutAside(ask: Ask, seenAt: Instant, now: Instant, timing: Timing): boolean {
  if (ask.snoozedUntil === undefined || (ask.snoozedAt ?? 0) < seenAt) return false;
  return now < timing.client.startOfDay(ask.snoozedUntil);
}
