import type { Calendar } from './calendar';
import { toDay, toEpochDay } from './day';
import type { Day, Instant } from './time';

/** The hours that both sides work on a day of the client's. */
export interface Slot {
  /** Local day of the client. */
  day: Day;
  at: Instant;
  until: Instant;
}

/** Two calendars as one: when something may be done between client and PM (G8). Offsets count the client's business days. */
export interface Timing {
  readonly client: Calendar;
  readonly own: Calendar;
  add(day: Day, businessDays: number): Day;
  /** Shared hours of the first allowed day on or after `day`; undefined when there is none within two years. `quiet`: level >= 3. */
  nextSlot(day: Day, quiet: boolean): Slot | undefined;
  slotOn(day: Day, quiet: boolean): Slot | undefined;
  /** Whether this instant lies on a day that both sides work; hours do not matter. */
  isWorked(at: Instant, quiet: boolean): boolean;
  /** Next midnight of either side. */
  nextMidnight(at: Instant): Instant;
}

/** How many days off in a row make a break around which nothing of level 3 and above falls (G8). */
const BREAK = 3;
const TWO_YEARS = 731;

const kept = new WeakMap<Calendar, WeakMap<Calendar, Timing>>();

/** The timing of two calendars; what was computed once is remembered with them. */
export function timingOf(client: Calendar, own: Calendar): Timing {
  const ofClient = kept.get(client) ?? new WeakMap<Calendar, Timing>();
  const timing = ofClient.get(own) ?? createTiming(client, own);
  ofClient.set(own, timing);
  kept.set(client, ofClient);
  return timing;
}

function createTiming(client: Calendar, own: Calendar): Timing {
  const next = [new Map<Day, Slot | undefined>(), new Map<Day, Slot | undefined>()] as const;
  const on = new Map<Day, Slot | undefined>();

  const hours = (day: Day): Slot | undefined => {
    if (on.has(day)) return on.get(day);
    const slot = client.isBusinessDay(day) ? sharedHours(client, own, day) : undefined;
    on.set(day, slot);
    return slot;
  };
  const slotOn = (day: Day, quiet: boolean): Slot | undefined =>
    quiet && isBreakEdge(client, day) ? undefined : hours(day);
  const nextSlot = (day: Day, quiet: boolean): Slot | undefined => {
    const memo = next[quiet ? 1 : 0];
    if (memo.has(day)) return memo.get(day);
    const first = toEpochDay(day);
    let slot: Slot | undefined;
    for (let i = 0; i < TWO_YEARS && !slot; i++) slot = slotOn(toDay(first + i), quiet);
    memo.set(day, slot);
    return slot;
  };

  return {
    client,
    own,
    add: (day, businessDays) => client.addBusinessDays(day, businessDays),
    nextSlot,
    slotOn,
    isWorked(at, quiet) {
      const day = client.dayOf(at);
      if (quiet && isBreakEdge(client, day)) return false;
      return client.isBusinessDay(day) && own.isBusinessDay(own.dayOf(at));
    },
    nextMidnight: (at) => Math.min(client.endOfDay(client.dayOf(at)), own.endOfDay(own.dayOf(at))),
  };
}

/** Last business day before or first after a long break of the client. */
function isBreakEdge(client: Calendar, day: Day): boolean {
  return client.breakAfter(day) >= BREAK || client.breakBefore(day) >= BREAK;
}

/** The client's day may be the PM's day before or after: far zones share hours only across a date line. */
function sharedHours(client: Calendar, own: Calendar, day: Day): Slot | undefined {
  const theirs = client.hoursOf(day);
  const today = toEpochDay(day);
  for (let i = -1; i <= 1; i++) {
    const ourDay = toDay(today + i);
    const ours = own.hoursOf(ourDay);
    const at = Math.max(theirs.open, ours.open);
    const until = Math.min(theirs.close, ours.close);
    if (at < until && own.isBusinessDay(ourDay)) return { day, at, until };
  }
  return ownHours(client, own, day);
}

/** No shared hours: the PM's own, where they open on that day of the client's. */
function ownHours(client: Calendar, own: Calendar, day: Day): Slot | undefined {
  const today = toEpochDay(day);
  for (let i = -1; i <= 1; i++) {
    const ourDay = toDay(today + i);
    const { open, close } = own.hoursOf(ourDay);
    if (own.isBusinessDay(ourDay) && client.dayOf(open) === day) {
      return { day, at: open, until: close };
    }
  }
  return undefined;
}
