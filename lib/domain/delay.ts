import type { Ask } from './ask';
import type { DelayLedger } from './ball';
import type { Calendar } from './calendar';
import { toDay, toEpochDay } from './day';
import type { AskEvent, Side } from './event';
import { byHistory } from './order';
import { asksAt, type PastHistory } from './past';
import type { Id } from './records';
import type { Day, Instant } from './time';

/** Business days that each side has held the ball; `late`: those of them after the due day. */
export interface DelayFigures extends DelayLedger {
  late: DelayLedger;
}

/** Days after `after` through `through`. */
interface Span {
  after: Day;
  through: Day;
}

/** A due day that was moved, and how many of the business days that it moved are the client's. */
export interface MovedMilestone {
  askId: Id;
  title: string;
  planned: Day;
  moved: Day;
  /** Business days of the client from the planned day to the new one; always more than 0. */
  days: number;
  /** Of these: at most as many as the client held something past its due day since the milestone was set. */
  client: number;
}

/**
 * The delay ledger of one ask or of many (a project, a client) at `at`: the business days on which a side held at least one of
 * them; a day counts once for a side, however many asks it held. `asks` are as they stood at `at`. With `since`, that day and later ones.
 */
export function delayOf(
  asks: Iterable<Ask>,
  calendar: Calendar,
  at: Instant,
  since?: Day,
): DelayFigures {
  const held: Record<Side, Span[]> = { client: [], us: [] };
  const late: Record<Side, Span[]> = { client: [], us: [] };
  for (const ask of asks) {
    for (const { side, ...span } of spansOf(ask, calendar, at)) {
      held[side].push(span);
      if (ask.due !== undefined) late[side].push(after(span, ask.due));
    }
  }
  const count = (spans: Span[]) => daysIn(since ? spans.map(from(since)) : spans, calendar);
  return {
    client: count(held.client),
    us: count(held.us),
    late: { client: count(late.client), us: count(late.us) },
  };
}

/**
 * The due days of a project that were moved to later ones by `at`. The client's days are those on which it held an ask of the project past
 * that ask's due day (for the milestone itself: past the day first planned), from when the milestone was set until its new day.
 */
export function movedMilestones(
  history: PastHistory,
  projectId: Id,
  calendar: Calendar,
  at: Instant,
): MovedMilestone[] {
  const asks = [...asksAt(history, at).values()].filter((ask) => ask.projectId === projectId);
  const planned = plannedDays(history.events, at);
  return asks.flatMap((ask): MovedMilestone[] => {
    const { id: askId, title, due: moved } = ask;
    const first = planned.get(askId);
    if (first === undefined || moved === undefined || moved <= first) return [];
    const days = calendar.businessDaysBetween(first, moved);
    if (days <= 0) return [];
    const set = calendar.dayOf(ask.openedAt);
    const late = asks.flatMap((other) => {
      const due = other === ask ? first : other.due;
      if (due === undefined) return [];
      const spans = spansOf(other, calendar, at).filter(({ side }) => side === 'client');
      return spans.map((span) => within(after(span, due), set, moved));
    });
    const client = Math.min(days, daysIn(late, calendar));
    return [{ askId, title, planned: first, moved, days, client }];
  });
}

/** The due day that each ask had first. */
function plannedDays(events: readonly AskEvent[], at: Instant): Map<Id, Day> {
  const days = new Map<Id, Day>();
  const ordered = events.filter(({ occurredAt }) => occurredAt <= at).sort(byHistory);
  for (const event of ordered) {
    if (event.type !== 'opened' && event.type !== 'edited') continue;
    if (event.due !== undefined && !days.has(event.askId)) days.set(event.askId, event.due);
  }
  return days;
}

/** A day that the ball changes hands on counts for whom it left. */
function spansOf(ask: Ask, calendar: Calendar, at: Instant): (Span & { side: Side })[] {
  return ask.holding
    .filter(({ from: begun }) => begun < at)
    .map(({ side, from: begun, to }) => ({
      side,
      after: calendar.dayOf(begun),
      through: calendar.dayOf(Math.min(to ?? at, at)),
    }));
}

const after = (span: Span, day: Day): Span => within(span, day, span.through);

const from =
  (since: Day) =>
  (span: Span): Span =>
    after(span, toDay(toEpochDay(since) - 1));

function within(span: Span, day: Day, last: Day): Span {
  return {
    after: span.after > day ? span.after : day,
    through: span.through < last ? span.through : last,
  };
}

/** Business days in at least one of the spans. */
function daysIn(spans: readonly Span[], calendar: Calendar): number {
  let count = 0;
  let done: Day | undefined;
  const ordered = spans
    .filter((span) => span.through > span.after)
    .sort((a, b) => (a.after < b.after ? -1 : a.after > b.after ? 1 : 0));
  for (const span of ordered) {
    const begun = done !== undefined && done > span.after ? done : span.after;
    if (span.through <= begun) continue;
    count += calendar.businessDaysBetween(begun, span.through);
    done = span.through;
  }
  return count;
}
