import { describe, expect, it } from 'vitest';
import { BERLIN, LOS_ANGELES, NEW_YORK, SHANGHAI, story } from './support/story';

const TOKYO = { country: 'JP', timeZone: 'Asia/Tokyo' };

describe('days off of either side (G8)', () => {
  it('waits over the weekend', () => {
    const s = story({ due: '2026-03-12' });
    expect(s.says('2026-03-14 10:00')).toBe('wait reminder 2026-03-16 09:00 because G8-day-off');
    expect(s.at('2026-03-14 10:00').blockers[0]?.values).toEqual({
      day: '2026-03-14',
      until: '2026-03-16',
    });
  });

  it('moves a step off a day that the PM has off', () => {
    const s = story({ own: { ...SHANGHAI, daysOff: ['2026-03-11', '2026-03-12'] } });
    expect(s.says('2026-03-11 10:00')).toBe('wait reminder 2026-03-13 09:00 because G8-day-off');
    expect(s.rules('2026-03-11 10:00')).toEqual(['step', 'offset', 'G8-day-off']);
  });

  it('counts the business days of the client, not of the PM', () => {
    const s = story({ due: '2026-04-30', own: BERLIN, opened: '2026-04-20 10:00' });
    s.skips('prepare', '2026-04-20 10:00').skips('hand-over', '2026-04-20 10:00');
    // Labour Day lasts from 1 to 5 May in China 2026; 9 May is a Saturday that is worked there, not in Berlin.
    expect(s.says('2026-04-30 17:00')).toBe('wait reminder 2026-05-06 15:00 because not-yet');
  });
});

describe('Chinese New Year 2026: off from 15 to 23 February, Saturdays 14 and 28 worked', () => {
  const s = (due: string) => {
    const told = story({ due, opened: '2026-01-26 10:00' });
    return told.skips('prepare', '2026-01-26 10:00').skips('hand-over', '2026-01-26 10:00');
  };

  it('reminds after the holiday what was due on its eve', () => {
    expect(s('2026-02-14').says('2026-02-16 10:00')).toBe(
      'wait reminder 2026-02-24 09:00 because not-yet',
    );
  });

  it('reminds on a Saturday that is worked', () => {
    expect(s('2026-02-13').says('2026-02-14 10:00')).toBe('send reminder 2026-02-14 09:00');
  });

  it('does nothing during the holiday', () => {
    expect(s('2026-02-12').says('2026-02-18 10:00')).toBe(
      'wait reminder 2026-02-24 09:00 because G8-day-off',
    );
  });

  it('does not talk on the last day before the holiday', () => {
    const told = s('2026-02-09').sends('help', '2026-02-12 10:00');
    expect(told.says('2026-02-14 10:00')).toBe('wait meeting 2026-02-25 09:00 because G8-break');
  });

  it('does not talk on the first day after the holiday', () => {
    const told = s('2026-02-10').sends('help', '2026-02-13 10:00');
    expect(told.says('2026-02-24 10:00')).toBe('wait meeting 2026-02-25 09:00 because G8-break');
    expect(told.says('2026-02-25 10:00')).toBe('call meeting 2026-02-25 09:00');
  });

  it('offers help on the first day after the holiday', () => {
    const told = s('2026-02-10').sends('reminder', '2026-02-12 10:00');
    expect(told.says('2026-02-24 10:00')).toBe('send help 2026-02-14 09:00');
  });
});

describe('October week in China 2026: off from 1 to 7 October, Saturday 10 worked', () => {
  const s = (due: string) => story({ due, opened: '2026-09-08 10:00' });

  it('does not talk on the eve of the week, nor on the first day after', () => {
    const told = s('2026-09-22').sends('help', '2026-09-28 10:00');
    expect(told.says('2026-09-30 10:00')).toBe('wait meeting 2026-10-09 09:00 because G8-break');
  });

  it('counts the Saturday that is worked', () => {
    const told = s('2026-09-17').sends('value', '2026-10-09 10:00');
    // 10 (Saturday), 12, 13, 14 October
    expect(told.says('2026-10-09 11:00')).toBe('wait notice 2026-10-14 09:00 because not-yet');
  });
});

describe('holidays elsewhere', () => {
  it('keeps the days around Thanksgiving weekend for levels 1 and 2', () => {
    const client = { ...NEW_YORK, daysOff: ['2026-11-27'] };
    const told = story({ client, due: '2026-11-18', opened: '2026-11-02 10:00' });
    told.sends('help', '2026-11-23 10:00');
    // Off from Thursday 26 to Sunday 29: neither Wednesday 25 nor Monday 30.
    expect(told.says('2026-11-25 10:00')).toBe('wait meeting 2026-12-01 09:00 because G8-break');
  });

  it('does not take an ordinary weekend for a break', () => {
    const told = story({ due: '2026-03-06' }).sends('help', '2026-03-11 10:00');
    expect(told.says('2026-03-13 10:00')).toBe('call meeting 2026-03-13 09:00');
  });

  it('waits over Christmas in Berlin', () => {
    const told = story({ client: BERLIN, due: '2026-12-23', opened: '2026-12-22 10:00' });
    told.skips('prepare', '2026-12-22 10:00').skips('hand-over', '2026-12-22 10:00');
    expect(told.says('2026-12-23 20:00')).toBe('wait reminder 2026-12-24 09:00 because not-yet');
    expect(told.says('2026-12-25 10:00')).toBe('wait reminder 2026-12-28 09:00 because G8-day-off');
  });

  it('marks a day whose holidays are not published yet, and wants a formal one confirmed', () => {
    const told = story({ due: '2031-03-10', opened: '2031-02-24 09:00' });
    const provisional = (moment: string) =>
      told.at(moment).reasons.find(({ rule }) => rule === 'calendar-provisional')?.values;
    expect(provisional('2031-03-11 10:00')).toMatchObject({ day: '2031-03-11', confirm: 0 });
    told.sends('value', '2031-03-20 10:00');
    expect(provisional('2031-03-27 10:00')).toMatchObject({ confirm: 1 });
  });
});

describe('hours of both sides (G8)', () => {
  it('begins when both have opened', () => {
    const told = story({ own: BERLIN });
    // Berlin opens at 09:00, which is 16:00 in Shanghai in winter.
    expect(told.says('2026-03-11 10:00')).toBe('wait reminder 2026-03-11 16:00 because G8-hours');
  });

  it('follows a clock that was put forward on one side alone', () => {
    const told = story({ own: BERLIN, due: '2026-03-27' });
    told.skips('prepare', '2026-03-24 10:00').skips('hand-over', '2026-03-24 10:00');
    expect(told.says('2026-03-29 10:00')).toBe('wait reminder 2026-03-30 15:00 because not-yet');
  });

  it('keeps the hour of the wall clock across the change to summer time', () => {
    const told = story({ client: NEW_YORK, due: '2026-03-06' });
    expect(told.says('2026-03-09 08:00')).toBe('wait reminder 2026-03-09 09:00 because G8-hours');
    expect(told.instant('2026-03-09 09:00')).toBe(Date.UTC(2026, 2, 9, 13));
  });

  it('does not call outside the shared hours', () => {
    const told = story({ own: BERLIN }).sends('help', '2026-03-13 16:30');
    expect(told.says('2026-03-17 15:00')).toBe('wait meeting 2026-03-17 16:00 because G8-hours');
    expect(told.says('2026-03-17 17:59')).toBe('call meeting 2026-03-17 16:00');
    expect(told.says('2026-03-17 18:00')).toBe('wait meeting 2026-03-18 16:00 because G8-hours');
  });

  it('takes the opening hour of the PM where no hour is shared', () => {
    const told = story({ client: NEW_YORK, own: SHANGHAI });
    // 09:00 in Shanghai on the 12th is still the evening of the 11th in New York.
    expect(told.says('2026-03-11 12:00')).toBe('wait reminder 2026-03-11 21:00 because G8-hours');
  });

  it('finds hours shared across the date line', () => {
    const told = story({ client: TOKYO, own: LOS_ANGELES, due: '2026-03-10' });
    // 09:00 in Tokyo on Wednesday is 17:00 in Los Angeles on Tuesday.
    expect(told.says('2026-03-11 08:00')).toBe('wait reminder 2026-03-11 09:00 because G8-hours');
  });

  it('never falls on a Sunday of the other side of the date line', () => {
    const told = story({ client: TOKYO, own: LOS_ANGELES, due: '2026-03-13' });
    // Monday morning in Tokyo is Sunday in Los Angeles.
    expect(told.says('2026-03-16 09:00')).toBe('wait reminder 2026-03-17 09:00 because G8-day-off');
  });

  it('says when time alone may change the answer', () => {
    const told = story();
    expect(told.at('2026-03-11 08:00').revisitAt).toBe(told.instant('2026-03-11 09:00'));
    expect(told.at('2026-03-11 10:00').revisitAt).toBe(told.instant('2026-03-12 00:00'));
  });
});
