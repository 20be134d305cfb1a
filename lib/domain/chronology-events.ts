import type { Ask } from './ask';
import type { Calendar } from './calendar';
import type { Line } from './chronology';
import type { AskEvent, Item } from './event';
import type { Day, Instant } from './time';
import type { Touch } from './touch';

/** What the events of an ask put into its chronology; all lists in the order of history. */
export function eventEntries(
  ask: Ask,
  events: readonly AskEvent[],
  touches: readonly Touch[],
  calendar: Calendar,
  at: Instant,
): Line[] {
  const named = new Map(touches.map(({ id, occurredAt }) => [id, occurredAt]));
  const lines: Line[] = [];
  let items: readonly Item[] = [];
  let due: Day | undefined;
  let open = true;
  /** The message that the PM spoke of last, and when: what follows from it happened when it came. */
  let spoken: { of: Instant; at: Instant } | undefined;
  /** The due day whose end comes next. */
  let coming: Day | undefined;
  const pass = (until: Instant) => {
    if (coming === undefined || !open || calendar.endOfDay(coming) > until) return;
    const over = calendar.endOfDay(coming);
    if (over >= ask.openedAt) lines.push({ kind: 'due-passed', at: over, due: coming });
    coming = undefined;
  };
  for (const event of events) {
    const when = event.occurredAt;
    pass(when);
    const since = spoken?.at === when ? spoken.of : when;
    switch (event.type) {
      case 'opened': {
        const { title, owedBy } = event;
        items = event.items;
        due = event.due;
        coming = due;
        const texts = items.map(({ text }) => text);
        lines.push({ kind: 'asked', at: when, title, items: texts, owedBy, ...(due && { due }) });
        break;
      }
      case 'edited':
        if (event.items) items = event.items;
        if (event.due && event.due !== due) {
          const before = due && { before: due };
          lines.push({ kind: 'due-moved', at: when, due: event.due, ...before });
          due = event.due;
          coming = due;
        }
        break;
      case 'answered':
        spoken = undefined;
        if (event.touchId !== undefined && named.has(event.touchId)) {
          spoken = { of: named.get(event.touchId) ?? when, at: when };
        } else if (event.answer !== 'promised') {
          // The promise itself says it.
          const { answer, note } = event;
          lines.push({ kind: 'answered', at: when, answer, ...(note && { note }) });
        }
        break;
      case 'items-ticked': {
        const ticked = items.filter(({ id }) => event.itemIds.includes(id));
        const texts = ticked.map(({ text }) => text);
        if (texts.length > 0) lines.push({ kind: 'delivered', at: since, items: texts });
        break;
      }
      case 'promised':
        lines.push({ kind: 'promised', at: since, promisedFor: event.promisedFor });
        break;
      case 'snoozed':
        if (event.because === 'absence') {
          lines.push({ kind: 'away', at: since, returns: event.until });
        }
        break;
      case 'closed':
        if (open) lines.push({ kind: 'closed', at: when, outcome: event.outcome });
        open = false;
        break;
      case 'reopened':
        if (!open) lines.push({ kind: 'reopened', at: when });
        open = true;
        break;
      default:
    }
  }
  pass(at);
  return lines;
}
