import { tzOffset } from '@date-fns/tz/tzOffset';
import { DAY_MS, type EpochDay, toDay, toEpochDay } from './day';
import type { Day, Instant, TimeZone } from './time';

/** One time zone, with its offsets remembered. Days are epoch days, see `./day`. */
export interface Zone {
  dayAt(instant: Instant): EpochDay;
  /** First instant of the day; where midnight does not exist, the first that does. */
  startOf(day: EpochDay): Instant;
  /** `minutes` after midnight by the wall clock, 0 to 1440. Skipped by a change of clocks: as much later; repeated: the first. */
  at(day: EpochDay, minutes: number): Instant;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
/** Since then every clock in the world changes at a quarter of an hour, UTC (Liberia was the last not to). */
const QUARTERS_SINCE = Date.UTC(1973, 0, 1);
const OFFSETS_KEPT = 8192;
const ZONES_KEPT = 600;

const zones = new Map<TimeZone, Zone>();

/** The local day on which an instant falls. @throws RangeError for an unknown zone or no instant. */
export function dayIn(zone: TimeZone, instant: Instant): Day {
  return toDay(zoneNamed(zone).dayAt(instant));
}

/** First instant of a local day. @throws RangeError for an unknown zone or day. */
export function startOfDay(zone: TimeZone, day: Day): Instant {
  return zoneNamed(zone).startOf(toEpochDay(day));
}

/** When the wall clock shows `time`, `HH:MM` from `00:00` to `24:00`; see `Zone.at`. @throws RangeError. */
export function instantAt(zone: TimeZone, day: Day, time: string): Instant {
  return zoneNamed(zone).at(toEpochDay(day), minutesOf(time));
}

/** Minutes after midnight of `HH:MM`, `00:00` to `24:00`. @throws RangeError. */
export function minutesOf(time: string): number {
  const match = /^(\d\d):([0-5]\d)$/.exec(time);
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!(minutes <= 1440)) throw new RangeError(`Not a time of day: ${time.slice(0, 40)}`);
  return minutes;
}

/** @throws RangeError for an unknown zone. */
export function zoneNamed(name: TimeZone): Zone {
  const kept = zones.get(name);
  if (kept) return kept;
  assertTimeZone(name);
  if (zones.size >= ZONES_KEPT) zones.clear();
  const zone = createZone(name);
  zones.set(name, zone);
  return zone;
}

function assertTimeZone(name: TimeZone): void {
  try {
    if (typeof name === 'string' && name !== '') {
      new Intl.DateTimeFormat('en', { timeZone: name });
      return;
    }
  } catch {
    // Said below, the same in every engine.
  }
  throw new RangeError(`Unknown time zone: ${String(name).slice(0, 60)}`);
}

function createZone(name: TimeZone): Zone {
  const byDay = new Map<number, number | undefined>();
  const byQuarter = new Map<number, number>();

  function compute(instant: Instant): number {
    return tzOffset(name, new Date(instant)) * MINUTE;
  }

  /** What the wall clock is ahead of UTC, in milliseconds. */
  function offsetAt(instant: Instant): number {
    if (instant < QUARTERS_SINCE) return compute(instant);
    const day = Math.floor(instant / DAY_MS);
    let offset = byDay.get(day);
    if (offset !== undefined) return offset;
    if (!byDay.has(day)) {
      const first = compute(day * DAY_MS);
      const steady = first === compute((day + 1) * DAY_MS - 1);
      if (byDay.size >= OFFSETS_KEPT) byDay.clear();
      byDay.set(day, steady ? first : undefined);
      if (steady) return first;
    }
    const quarter = Math.floor(instant / QUARTER);
    offset = byQuarter.get(quarter);
    if (offset === undefined) {
      offset = compute(quarter * QUARTER);
      if (byQuarter.size >= OFFSETS_KEPT) byQuarter.clear();
      byQuarter.set(quarter, offset);
    }
    return offset;
  }

  /** The instant at which the wall clock shows `wall` (local time counted as if it were UTC), if it ever does. */
  function instantShowing(wall: number): Instant | undefined {
    const before = wall - offsetAt(wall - DAY_MS);
    const after = wall - offsetAt(wall + DAY_MS);
    if (before === after) return before;
    const earlier = Math.min(before, after);
    if (earlier + offsetAt(earlier) === wall) return earlier;
    const later = Math.max(before, after);
    return later + offsetAt(later) === wall ? later : undefined;
  }

  /** First instant after a gap in which `wall` was skipped. */
  function endOfGap(wall: number): Instant {
    let low = wall - offsetAt(wall + DAY_MS);
    let high = wall - offsetAt(wall - DAY_MS);
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (middle + offsetAt(middle) >= wall) high = middle;
      else low = middle;
    }
    return high;
  }

  return {
    dayAt(instant) {
      if (!Number.isFinite(instant)) throw new RangeError('Not an instant');
      return Math.floor((instant + offsetAt(instant)) / DAY_MS);
    },
    startOf(day) {
      const wall = day * DAY_MS;
      return instantShowing(wall) ?? endOfGap(wall);
    },
    at(day, minutes) {
      const wall = day * DAY_MS + minutes * MINUTE;
      return instantShowing(wall) ?? wall - offsetAt(wall - DAY_MS);
    },
  };
}
