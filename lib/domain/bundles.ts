import type { Ask } from './ask';
import { answersReason, type Ladder } from './ladder';
import type { Contact, Id } from './records';
import type { Bundle, Suggestion } from './suggestion';

/** An ask whose reminder is due. */
export interface Waiting {
  ask: Ask;
  ladder: Ladder;
  suggestion: Suggestion;
}

/** Points that one message lists at most: nobody reads more, and each that it carries must stand in it. */
const MOST = 40;

/** Reminders of level 1-2 to one person: one message for all of them (G1), or several where they are very many. By ask; who is alone is absent. One person reads one language. */
export function bundlesOf(
  waiting: readonly Waiting[],
  contacts: readonly Contact[],
): Map<Id, Bundle> {
  const byReader = new Map<Id, Bundle>();
  const all = new Set<Bundle>();
  for (const { ask, ladder, suggestion } of waiting) {
    const reader = readerOf(ladder, suggestion, contacts);
    if (reader === undefined) continue;
    const { stepId = '', variant, level = 1 } = suggestion;
    const begun = byReader.get(reader);
    const bundle = begun && begun.steps.length < MOST ? begun : { level, steps: [] };
    bundle.steps.push({ askId: ask.id, stepId, variant });
    if (level > bundle.level) bundle.level = level;
    byReader.set(reader, bundle);
    all.add(bundle);
  }
  const bundles = new Map<Id, Bundle>();
  for (const bundle of all) {
    if (bundle.steps.length < 2) continue;
    for (const { askId } of bundle.steps) bundles.set(askId, bundle);
  }
  return bundles;
}

/** Whom a reminder goes to, where it may go with others: not payments, not talk, not the answer to a reason. */
function readerOf(
  ladder: Ladder,
  { level = 0, stepId = '', channel, audience }: Suggestion,
  contacts: readonly Contact[],
): Id | undefined {
  if (!ladder.bundles || level < 1 || level > 2 || channel !== 'mail') return undefined;
  if (answersReason(stepId) || audience?.to.length !== 1) return undefined;
  const [role] = audience.to;
  return contacts.find(({ roles }) => role !== undefined && roles.includes(role))?.id;
}
