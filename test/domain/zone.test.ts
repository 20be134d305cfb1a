import { describe, expect, it } from 'vitest';
import { dayIn, instantAt, startOfDay } from '@/lib/domain/zone';

const iso = (instant: number) => new Date(instant).toISOString().replace('.000', '');

describe('the local day of an instant', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-25T16:00:00Z', '2026-11-26'],
    ['Asia/Shanghai', '2026-11-25T15:59:59Z', '2026-11-25'],
    ['America/New_York', '2026-11-26T04:59:59Z', '2026-11-25'],
    ['Pacific/Kiritimati', '2026-01-01T10:00:00Z', '2026-01-02'],
    ['Pacific/Pago_Pago', '2026-01-01T10:59:59Z', '2025-12-31'],
    ['Asia/Kathmandu', '2026-01-01T18:15:00Z', '2026-01-02'],
    ['UTC', '1969-12-31T23:59:59Z', '1969-12-31'],
  ])('in %s at %s is %s', (zone, instant, day) => {
    expect(dayIn(zone, Date.parse(instant))).toBe(day);
  });
});

describe('the start of a local day', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-26', '2026-11-25T16:00:00Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00Z'],
    ['Europe/Berlin', '2026-03-30', '2026-03-29T22:00:00Z'],
    ['America/New_York', '2026-11-02', '2026-11-02T05:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-05', '2026-10-04T13:00:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00Z'],
  ])('in %s on %s is %s', (zone, day, instant) => {
    expect(iso(startOfDay(zone, day))).toBe(instant);
  });

  it.each([
    ['America/Santiago', '2025-09-07', '2025-09-07T04:00:00Z'],
    ['Asia/Beirut', '2025-03-30', '2025-03-29T22:00:00Z'],
    ['Africa/Cairo', '2025-04-25', '2025-04-24T22:00:00Z'],
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
  ])('in %s on %s, which has no midnight, is %s', (zone, day, instant) => {
    expect(iso(startOfDay(zone, day))).toBe(instant);
    expect(dayIn(zone, Date.parse(instant))).toBe(day);
    expect(dayIn(zone, Date.parse(instant) - 1) < day).toBe(true);
  });

  it('is the first midnight where there are two', () => {
    expect(iso(startOfDay('America/Havana', '2026-11-01'))).toBe('2026-11-01T04:00:00Z');
  });

  it('of a day that a country skipped is the moment at which it was skipped', () => {
    expect(iso(startOfDay('Pacific/Apia', '2011-12-30'))).toBe('2011-12-30T10:00:00Z');
    expect(iso(startOfDay('Pacific/Apia', '2011-12-31'))).toBe('2011-12-30T10:00:00Z');
  });
});

describe('a time of day', () => {
  it.each([
    ['America/New_York', '2026-03-08', '01:59', '2026-03-08T06:59:00Z'],
    ['America/New_York', '2026-03-08', '02:30', '2026-03-08T07:30:00Z'],
    ['America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00:00Z'],
    ['America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00Z'],
    ['America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00:00Z'],
    ['Europe/Berlin', '2026-10-25', '02:30', '2026-10-25T00:30:00Z'],
    ['Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:45:00Z'],
    ['Australia/Lord_Howe', '2026-04-05', '01:45', '2026-04-04T14:45:00Z'],
    ['Asia/Shanghai', '2026-11-25', '24:00', '2026-11-25T16:00:00Z'],
    ['Europe/Berlin', '2026-03-29', '00:30', '2026-03-28T23:30:00Z'],
  ])('in %s on %s at %s is %s', (zone, day, time, instant) => {
    expect(iso(instantAt(zone, day, time))).toBe(instant);
  });

  it('comes back as the same day, through a year of every kind of clock', () => {
    for (const zone of ['Europe/Berlin', 'America/Santiago', 'Africa/Casablanca', 'Asia/Tokyo']) {
      for (let n = 0; n < 366; n++) {
        const day = new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
        expect(dayIn(zone, startOfDay(zone, day)), `${zone} ${day}`).toBe(day);
        expect(dayIn(zone, startOfDay(zone, day) - 1) < day, `${zone} ${day}`).toBe(true);
        expect(dayIn(zone, instantAt(zone, day, '12:00'))).toBe(day);
      }
    }
  });
});

describe('bad input', () => {
  it.each(['Mars/Olympus', '', '<b>', 'Europe/Berlin '])('refuses the zone "%s"', (zone) => {
    expect(() => dayIn(zone, 0)).toThrow(RangeError);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '0000-01-01',
    '2026-11-27T00:00',
    '２０26-01-01',
  ])('refuses the day "%s"', (day) => {
    expect(() => startOfDay('UTC', day)).toThrow(RangeError);
  });

  it.each(['9:00', '24:01', '12:60', 'noon'])('refuses the time "%s"', (time) => {
    expect(() => instantAt('UTC', '2026-01-01', time)).toThrow(RangeError);
  });

  it('refuses what is no instant', () => {
    expect(() => dayIn('UTC', Number.NaN)).toThrow(RangeError);
  });
});
