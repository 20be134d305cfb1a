import { describe, expect, it } from 'vitest';
import { story } from './support/story';

/** Due Tuesday 2026-03-10; d+1 Wed 11, d+3 Fri 13, d+5 Tue 17, d+8 Fri 20, d+12 Thu 26, d+20 Wed 8 April. */
describe('the ladder before the due day', () => {
  it('waits until the first heads-up is due', () => {
    const s = story({ opened: '2026-02-02 10:00', due: '2026-03-10' });
    expect(s.says('2026-02-02 11:00')).toBe('wait prepare 2026-02-25 09:00 because not-yet');
  });

  it('offers the first heads-up ten business days before', () => {
    const s = story();
    expect(s.says('2026-02-25 10:00')).toBe('send prepare 2026-02-25 09:00');
  });

  it('does not jump over a heads-up that was passed', () => {
    const s = story();
    expect(s.says('2026-03-04 10:00')).toBe('send prepare 2026-02-25 09:00');
  });

  it('goes on to the next heads-up once the first is sent', () => {
    const s = story().sends('prepare', '2026-02-25 10:00');
    expect(s.says('2026-02-25 11:00')).toBe('wait hand-over 2026-03-03 09:00 because not-yet');
  });

  it('keeps two business days after a heads-up, and nothing more', () => {
    const s = story().sends('prepare', '2026-03-03 10:00');
    expect(s.says('2026-03-04 10:00')).toBe('wait hand-over 2026-03-05 09:00 because G1-gap');
  });

  it('lets a heads-up lapse that could only come after the due day', () => {
    const s = story().sends('prepare', '2026-03-09 10:00');
    expect(s.says('2026-03-09 11:00')).toBe('wait reminder 2026-03-11 09:00 because not-yet');
  });

  it('still offers a heads-up on the due day itself', () => {
    expect(story().says('2026-03-10 17:00')).toBe('send prepare 2026-02-25 09:00');
  });

  it('lets every heads-up lapse when the due day is over', () => {
    expect(story().says('2026-03-11 08:00')).toBe(
      'wait reminder 2026-03-11 09:00 because G8-hours',
    );
  });

  it('passes over a step that the PM skipped', () => {
    const s = story().skips('prepare', '2026-02-25 10:00');
    expect(s.says('2026-02-25 11:00')).toBe('wait hand-over 2026-03-03 09:00 because not-yet');
  });
});

describe('the ladder after the due day', () => {
  it('reminds on the first business day after', () => {
    expect(story().says('2026-03-11 09:00')).toBe('send reminder 2026-03-11 09:00');
  });

  it('stays due while nothing is done', () => {
    expect(story().says('2026-03-18 15:00')).toBe('send reminder 2026-03-11 09:00');
  });

  it('stays due for a mail outside the hours of both', () => {
    expect(story().says('2026-03-11 22:30')).toBe('send reminder 2026-03-11 09:00');
  });

  it('offers help two days after the reminder', () => {
    const s = story().sends('reminder', '2026-03-11 10:00');
    expect(s.says('2026-03-11 11:00')).toBe('wait help 2026-03-13 09:00 because not-yet');
    expect(s.says('2026-03-13 09:00')).toBe('send help 2026-03-13 09:00');
  });

  it('moves the next step when a step was sent late', () => {
    const s = story().sends('reminder', '2026-03-12 10:00');
    expect(s.says('2026-03-12 11:00')).toBe('wait help 2026-03-16 09:00 because not-yet');
    expect(s.rules('2026-03-12 11:00')).toEqual(['step', 'spacing']);
  });

  it('names the ladder as the reason when a step was sent on its day', () => {
    const s = story().sends('reminder', '2026-03-11 10:00');
    expect(s.at('2026-03-11 11:00').reasons[1]).toMatchObject({
      rule: 'offset',
      source: 'S0 §6',
      values: { offset: 3, anchor: 'due', day: '2026-03-13' },
    });
  });

  it('counts a plain mail of ours as contact, not as a step', () => {
    const s = story().writes('2026-03-10 17:00');
    expect(s.says('2026-03-11 10:00')).toBe('wait reminder 2026-03-12 09:00 because G1-gap');
  });

  it('calls where the step is live', () => {
    const s = story().sends('reminder', '2026-03-11 10:00').sends('help', '2026-03-13 10:00');
    expect(s.says('2026-03-17 10:00')).toBe('call meeting 2026-03-17 09:00');
    expect(s.at('2026-03-17 10:00').channel).toBe('call');
  });

  it('spaces a step from the last one sent when one between was skipped', () => {
    const s = story().sends('reminder', '2026-03-12 10:00').skips('help', '2026-03-12 11:00');
    expect(s.says('2026-03-12 12:00')).toBe('wait meeting 2026-03-18 09:00 because not-yet');
  });

  it('does not go back to a step below one that went out', () => {
    const s = story().calls('meeting', '2026-03-11 10:00');
    expect(s.says('2026-03-11 11:00')).toBe('wait value 2026-03-20 09:00 because not-yet');
  });

  it('asks for a decision five business days after the last step', () => {
    const s = story().sends('terms', '2026-04-08 10:00');
    expect(s.says('2026-04-08 11:00')).toBe('wait 2026-04-15 09:00 because not-yet');
    expect(s.says('2026-04-15 09:30')).toBe('decide 2026-04-15 09:00');
    expect(s.rules('2026-04-15 09:30')).toEqual(['after-last-step']);
  });

  it('asks for a decision too when every step was skipped', () => {
    const s = story({ situation: 'reply', opened: '2026-03-09 10:00' });
    for (const step of ['reminder', 'help', 'talk', 'notice']) s.skips(step, '2026-03-10 10:00');
    expect(s.says('2026-03-16 10:00')).toBe('decide 2026-03-16 09:00');
  });

  it('does not count a draft, a scheduled, a cancelled or a bounced mail as sent', () => {
    for (const state of ['draft', 'scheduled', 'cancelled', 'bounced'] as const) {
      const s = story().sends('reminder', '2026-03-11 10:00', { state });
      expect(s.says('2026-03-11 11:00')).toBe('send reminder 2026-03-11 09:00');
    }
  });

  it('moves with the due date when the PM edits it', () => {
    const s = story().moves('2026-03-12', '2026-03-10 10:00');
    expect(s.says('2026-03-12 20:00')).toContain('prepare');
    expect(s.says('2026-03-13 10:00')).toBe('send reminder 2026-03-13 09:00');
  });
});
