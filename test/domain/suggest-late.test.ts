import { describe, expect, it } from 'vitest';
import { story } from './support/story';

/** Due 2026-03-10, entered a week later. */
const late = (options = {}) => story({ opened: '2026-03-17 10:00', ...options });

describe('late entry', () => {
  it('starts at level 1', () => {
    const s = late();
    expect(s.says('2026-03-17 11:00')).toBe('send reminder 2026-03-11 09:00');
    expect(s.rules('2026-03-17 11:00')).toEqual(['step', 'offset', 'late-entry']);
  });

  it('does not take the message that asked in the first place for a reminder', () => {
    const s = late().writes('2026-02-20 10:00');
    expect(s.says('2026-03-17 11:00')).toBe('send reminder 2026-03-11 09:00');
  });

  it('offers the step after a reminder that is found in the thread', () => {
    const s = late().writes('2026-02-20 10:00').writes('2026-03-12 10:00');
    const suggestion = s.at('2026-03-17 11:00');
    expect(suggestion).toMatchObject({
      kind: 'choose-entry',
      stepId: 'acceptance.help',
      choices: ['acceptance.reminder', 'acceptance.help'],
      blockers: [],
    });
    expect(suggestion.reasons[0]?.values).toEqual({ due: '2026-03-10', messages: 1 });
  });

  it('takes a message on top of an unanswered one for a reminder', () => {
    const s = late().writes('2026-02-20 10:00').writes('2026-03-02 10:00');
    expect(s.at('2026-03-17 11:00').choices).toHaveLength(2);
  });

  it('takes a message after an answer for none', () => {
    const s = late()
      .writes('2026-02-20 10:00')
      .hears('2026-02-25 10:00')
      .writes('2026-03-02 10:00');
    expect(s.says('2026-03-17 11:00')).toBe('send reminder 2026-03-11 09:00');
  });

  it('offers to talk after two reminders, and the notice after three', () => {
    const s = late().writes('2026-03-11 10:00').writes('2026-03-12 10:00');
    expect(s.at('2026-03-17 11:00').stepId).toBe('acceptance.meeting');
    s.writes('2026-03-13 10:00');
    expect(s.at('2026-03-17 11:00').stepId).toBe('acceptance.notice');
  });

  it('goes on from the step that the PM chose', () => {
    const s = late().writes('2026-02-20 10:00').writes('2026-03-12 10:00');
    s.enters('help', '2026-03-17 11:00');
    expect(s.says('2026-03-17 12:00')).toBe('send help 2026-03-16 09:00');
  });

  it('keeps two business days from the last message that was found', () => {
    const s = late().writes('2026-02-20 10:00').writes('2026-03-16 10:00');
    s.enters('help', '2026-03-17 11:00');
    expect(s.says('2026-03-17 12:00')).toBe('wait help 2026-03-18 09:00 because G1-gap');
  });

  it('never starts above level 2 where no reminder is found', () => {
    const s = late().enters('notice', '2026-03-17 11:00');
    expect(s.says('2026-03-17 12:00')).toBe('send help 2026-03-13 09:00');
  });

  it('does not ask about messages of theirs from before', () => {
    const s = late().writes('2026-02-20 10:00').hears('2026-03-16 10:00');
    expect(s.says('2026-03-17 11:00')).toBe('send reminder 2026-03-11 09:00');
  });

  it('asks nothing of an ask that was entered in time', () => {
    const s = story({ opened: '2026-03-09 10:00' });
    s.writes('2026-03-03 10:00').writes('2026-03-06 10:00').skips('prepare', '2026-03-09 10:00');
    expect(s.says('2026-03-12 11:00')).toBe('send reminder 2026-03-11 09:00');
  });
});
