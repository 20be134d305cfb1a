import type { Ask } from '@/lib/domain/ask';
import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import type { AskEvent } from '@/lib/domain/event';
import { foldAsk } from '@/lib/domain/fold';
import { planClient } from '@/lib/domain/plan';
import { type AskRow, projectAsk } from '@/lib/domain/projection';
import type { Client, Id, Settings } from '@/lib/domain/records';
import type { SuggestInput } from '@/lib/domain/suggestion';
import type { Instant } from '@/lib/domain/time';
import type { Touch } from '@/lib/domain/touch';
import { indexTouches } from '@/lib/domain/touch-index';
import { ladders } from '@/lib/guidance/guidance';
import type { ClientHistory, Projector } from '@/lib/store/history';
import { laddersOf, limitsOf } from './in-force';

/** What a client's history means: its asks, and what `suggest` looks at for each of them. */
export interface ClientState {
  history: ClientHistory;
  asks: Map<Id, Ask>;
  clientCalendar: Calendar | undefined;
  ownCalendar: Calendar;
  inputOf(ask: Ask): SuggestInput;
}

/** All asks of a history, with these touches. */
export function asksOf(
  history: Pick<ClientHistory, 'events'>,
  touches: readonly Touch[],
): Map<Id, Ask> {
  const byAsk = new Map<Id, AskEvent[]>();
  for (const event of history.events) {
    const events = byAsk.get(event.askId);
    if (events) events.push(event);
    else byAsk.set(event.askId, [event]);
  }
  const index = indexTouches(touches);
  const asks = new Map<Id, Ask>();
  for (const [id, events] of byAsk) asks.set(id, foldAsk(events, index.near(id, events)));
  return asks;
}

export function stateOf(history: ClientHistory, settings: Settings, now: Instant): ClientState {
  const asks = asksOf(history, history.touches);
  const clientCalendar = calendarOf(history.client);
  const ownCalendar = createCalendar(settings.calendar);
  const all = [...asks.values()];
  const ladderFor = laddersOf(history);
  const shared = {
    now,
    touches: history.touches,
    ladders,
    ladderFor,
    limits: limitsOf(history),
    contacts: history.contacts,
    clientCalendar,
    ownCalendar,
    channels: history.client,
    terms: termsOf(history),
  };
  const plan = planClient({ ...shared, asks: all });
  return {
    history,
    asks,
    clientCalendar,
    ownCalendar,
    inputOf: (ask) => ({
      ...shared,
      ask,
      // Looked at only without the plan: for each of many asks it would be a list of all others.
      get otherAsks() {
        return all.filter((other) => other !== ask);
      },
      ladder: ladderFor(ask),
      plan,
    }),
  };
}

/** What each project has agreed, by the names of its values. */
function termsOf({ projects }: ClientHistory): Map<Id, Set<string>> {
  return new Map(
    projects.map(({ id, values }) => [
      id,
      new Set(Object.keys(values).filter((name) => values[name]?.trim())),
    ]),
  );
}

/** The rows of all asks of a client, as the store keeps them. */
export function createProjector(defaults: Settings): Projector {
  return (history, now): AskRow[] => {
    const state = stateOf(history, history.settings ?? defaults, now);
    return [...state.asks.values()].map((ask) => projectAsk(state.inputOf(ask)));
  };
}

export function calendarOf(client: Client): Calendar | undefined {
  const { country, timeZone, region, weekend, hours, daysOff, workDays } = client;
  if (!country || !timeZone) return undefined;
  return createCalendar({
    country,
    timeZone,
    ...(region && { region }),
    ...(weekend && { weekend }),
    ...(hours && { hours }),
    ...(daysOff && { daysOff }),
    ...(workDays && { workDays }),
  });
}
