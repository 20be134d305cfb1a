import { Engine } from 'json-rules-engine';
import { ballOf } from '@/lib/domain/ball';
import type { SuggestInput } from '@/lib/domain/suggestion';

const DAY = 86_400_000;

/** What the rules look at, computed beforehand: the engine is given what `suggest` has to find out. */
export type Facts = ReturnType<typeof factsOf>;

export function factsOf({ ask, plan, now }: SuggestInput) {
  const days = (from: number | undefined) => (from === undefined ? 999 : (now - from) / DAY);
  return {
    state: ask.state,
    ball: ballOf(ask).side,
    unclassified: ask.unclassifiedTouchId !== undefined,
    snoozedFor: ask.snoozedUntil === undefined ? 0 : -days(Date.parse(ask.snoozedUntil)),
    promisedFor: ask.promises.length === 0 ? 0 : -days(Date.parse(promiseOf(ask) ?? '')),
    overdue: ask.due === undefined ? -999 : days(Date.parse(ask.due)),
    sinceLast: days(ask.lastOutboundAt),
    sent: ask.sent.length,
    reminders: plan?.reminderDays.length ?? 0,
  };
}

function promiseOf(ask: SuggestInput['ask']): string | undefined {
  return ask.promises.at(-1)?.promisedFor;
}

const is = (fact: keyof Facts, operator: string, value: unknown) => ({ fact, operator, value });
const open = [is('state', 'equal', 'open'), is('unclassified', 'equal', false)];
const free = [...open, is('snoozedFor', 'lessThanInclusive', 0), is('sinceLast', 'greaterThan', 2)];

/** Six rules such as one would write instead of `suggest`: far fewer than its guards, without calendars and without reasons. No priorities: with them the engine is slower. */
export function createRuleEngine(): Engine {
  const rule = (type: string, all: ReturnType<typeof is>[]) => ({
    conditions: { all },
    event: { type },
  });
  return new Engine([
    rule('classify', [is('state', 'equal', 'open'), is('unclassified', 'equal', true)]),
    rule('snoozed', [...open, is('snoozedFor', 'greaterThan', 0)]),
    rule('promised', [...open, is('promisedFor', 'greaterThan', 0)]),
    rule('heads-up', [
      ...free,
      is('overdue', 'lessThanInclusive', 0),
      is('overdue', 'greaterThan', -10),
    ]),
    rule('reminder', [
      ...free,
      is('overdue', 'greaterThan', 0),
      is('sent', 'lessThan', 2),
      is('reminders', 'lessThan', 2),
    ]),
    rule('talk', [...free, is('overdue', 'greaterThan', 5), is('ball', 'equal', 'client')]),
  ]);
}
