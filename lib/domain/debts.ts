import type { Ask } from './ask';
import { ballOf } from './ball';
import type { Calendar } from './calendar';
import type { SuggestInput } from './suggestion';
import type { Instant } from './time';

/** What we may owe without keeping quiet about the rest (G2). */
const SMALL = new Set([
  'progress-update',
  'training',
  'communication-plan',
  'check-in',
  'pulse',
  'project-review',
  // Telling them is how such a debt is dealt with, not another one.
  'our-delay',
]);

/** What we owe the client and are late with, oldest due first (G2): of these asks, at this moment. */
export function debtsOf(asks: readonly Ask[], client: Calendar, now: Instant): Ask[] {
  return asks
    .filter((ask) => isDebt(ask, client, now))
    .sort((a, b) => compare(a.due ?? '', b.due ?? '') || compare(a.id, b.id));
}

/** What we owe in the project, done or not. */
export function oursIn({ ask, plan, otherAsks, now }: SuggestInput): readonly Ask[] {
  if (plan?.now === now) return plan.ours.get(ask.projectId) ?? [];
  return otherAsks.filter((o) => o.owedBy === 'us' && o.projectId === ask.projectId);
}

function isDebt(ask: Ask, client: Calendar, now: Instant): boolean {
  if (ask.owedBy !== 'us' || ask.state === 'closed' || ask.due === undefined) return false;
  if (SMALL.has(ask.situation) || now < client.endOfDay(ask.due)) return false;
  if (ballOf(ask).side === 'client') return false;
  return ask.snoozedUntil === undefined || now >= client.startOfDay(ask.snoozedUntil);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
