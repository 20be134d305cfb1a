import { oursIn } from './debts';
import { reason } from './reasons';
import type { Reason, SuggestInput } from './suggestion';

const UPDATE = 'progress-update';
/** Skipped so often, the client may be in for a surprise. */
const OFTEN = 2;

/** Updates that were skipped since the last one that went out: the risk of it is named (S4 §1.1, S1.C §2). */
export function surpriseOf(input: SuggestInput): Reason[] {
  const { ask } = input;
  if (ask.situation !== UPDATE) return [];
  const others = oursIn(input).filter(
    (other) => other.situation === UPDATE && other.id !== ask.id && other.state === 'closed',
  );
  const told = others.filter(({ outcome }) => outcome === 'done');
  const since = Math.max(0, ...told.map(({ closedAt = 0 }) => closedAt));
  const dropped = others.filter(
    ({ closedAt = 0, outcome }) => outcome !== 'done' && closedAt > since,
  );
  const count = ask.skipped.length + dropped.length;
  return count < OFTEN ? [] : [reason('surprise', { count })];
}
