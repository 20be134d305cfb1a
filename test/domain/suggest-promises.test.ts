import { describe, expect, it } from 'vitest';
import { story } from './support/story';

/** Reminded on Wednesday 2026-03-11, promised on Thursday for Monday 2026-03-16. */
const promised = () =>
  story().sends('reminder', '2026-03-11 10:00').promises('2026-03-16', '2026-03-12 10:00');

describe('promises (G4)', () => {
  it('waits through the promised day', () => {
    expect(promised().says('2026-03-16 17:00')).toBe(
      'wait reminder (promise) 2026-03-17 09:00 because G4-waiting',
    );
  });

  it('checks on the first business day after, with the last step again', () => {
    const s = promised();
    expect(s.says('2026-03-17 09:00')).toBe('send reminder (promise) 2026-03-17 09:00');
    expect(s.rules('2026-03-17 09:00')).toEqual(['step', 'G4-broken']);
  });

  it('checks on Monday what was promised for Friday', () => {
    const s = story().sends('reminder', '2026-03-11 10:00');
    s.promises('2026-03-13', '2026-03-12 10:00');
    expect(s.says('2026-03-14 10:00')).toBe(
      'wait reminder (promise) 2026-03-16 09:00 because G4-waiting',
    );
  });

  it('checks at level 1 where nothing but a heads-up went out', () => {
    const s = story().sends('hand-over', '2026-03-03 10:00');
    s.promises('2026-03-12', '2026-03-09 10:00');
    expect(s.says('2026-03-13 10:00')).toBe('send reminder (promise) 2026-03-13 09:00');
  });

  it('spaces the next step from the check', () => {
    const s = promised().sends('reminder', '2026-03-17 10:00');
    expect(s.says('2026-03-17 11:00')).toBe('wait help 2026-03-19 09:00 because not-yet');
  });

  it('takes the next step from the second broken promise on', () => {
    const s = promised().sends('reminder', '2026-03-17 10:00');
    s.promises('2026-03-18', '2026-03-17 14:00');
    expect(s.says('2026-03-19 10:00')).toBe('send help 2026-03-19 09:00');
    expect(s.at('2026-03-19 10:00').reasons).toContainEqual({
      rule: 'G4-broken-again',
      source: 'S3 §4.4',
      values: { promisedFor: '2026-03-18', count: 2 },
    });
  });

  it('takes a new date given in time for no broken promise', () => {
    const s = promised().promises('2026-03-18', '2026-03-13 10:00');
    expect(s.says('2026-03-19 10:00')).toBe('send reminder (promise) 2026-03-19 09:00');
  });

  it('keeps the check two business days from our last message', () => {
    const s = promised().writes('2026-03-16 10:00');
    expect(s.says('2026-03-17 10:00')).toBe(
      'wait reminder (promise) 2026-03-18 09:00 because G1-gap',
    );
  });

  it('asks about a promise more than ten business days away', () => {
    const s = story().sends('reminder', '2026-03-11 10:00');
    s.promises('2026-03-27', '2026-03-12 10:00');
    expect(s.at('2026-03-12 11:00').reasons).toContainEqual({
      rule: 'G4-far',
      source: 'S1.A §1',
      values: { promisedFor: '2026-03-27', days: 11 },
    });
  });

  it('accepts a promise ten business days away without a question', () => {
    const s = story().sends('reminder', '2026-03-11 10:00');
    s.promises('2026-03-26', '2026-03-12 10:00');
    expect(s.rules('2026-03-12 11:00')).toEqual(['step']);
  });

  it('never moves the due date', () => {
    expect(promised().ask().due).toBe('2026-03-10');
  });

  it('asks for a decision when a second promise breaks after the last step', () => {
    const s = story().sends('terms', '2026-04-08 10:00');
    s.promises('2026-04-10', '2026-04-08 12:00').sends('terms', '2026-04-13 10:00');
    s.promises('2026-04-20', '2026-04-13 12:00');
    expect(s.says('2026-04-20 12:00')).toBe('wait 2026-04-21 09:00 because G4-waiting');
    expect(s.says('2026-04-21 10:00')).toBe('decide 2026-04-21 09:00');
  });
});

describe('snoozes', () => {
  it('does nothing before the day', () => {
    const s = story().snoozes('2026-03-16', '2026-03-11 10:00');
    expect(s.says('2026-03-13 10:00')).toBe('wait reminder 2026-03-16 09:00 because snoozed');
    expect(s.says('2026-03-16 09:00')).toBe('send reminder 2026-03-16 09:00');
  });

  it('comes back on the next business day after a snooze to a Saturday', () => {
    const s = story().snoozes('2026-03-14', '2026-03-11 10:00');
    expect(s.says('2026-03-14 10:00')).toBe('wait reminder 2026-03-16 09:00 because G8-day-off');
  });

  it('does not raise the level', () => {
    const s = story()
      .sends('reminder', '2026-03-11 10:00')
      .snoozes('2026-04-01', '2026-03-12 10:00');
    expect(s.says('2026-04-01 10:00')).toBe('send help 2026-04-01 09:00');
  });
});
