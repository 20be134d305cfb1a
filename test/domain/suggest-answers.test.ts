import { describe, expect, it } from 'vitest';
import { story } from './support/story';

const reminded = () => story().sends('reminder', '2026-03-11 10:00');

describe('an answer stops the ladder (G3)', () => {
  it('asks what an answer meant', () => {
    const s = reminded().hears('2026-03-12 10:00');
    expect(s.says('2026-03-12 11:00')).toBe('classify');
    expect(s.at('2026-03-12 11:00').reasons).toEqual([
      { rule: 'G3-answered', source: 'S0 §1', values: { day: '2026-03-12' } },
    ]);
  });

  it('never resumes silently, however long it waits', () => {
    const s = reminded().hears('2026-03-12 10:00');
    expect(s.says('2026-06-12 11:00')).toBe('classify');
  });

  it('does not take an auto-reply for an answer', () => {
    const s = reminded().hears('2026-03-12 10:00', { human: false });
    expect(s.says('2026-03-13 10:00')).toBe('send help 2026-03-13 09:00');
  });

  it('asks nothing once the PM wrote back', () => {
    const s = reminded().hears('2026-03-12 10:00').writes('2026-03-12 11:00');
    expect(s.says('2026-03-13 10:00')).toBe('wait help 2026-03-16 09:00 because G1-gap');
  });

  it('asks again when another answer comes after the one that was explained', () => {
    const s = reminded().hears('2026-03-12 10:00').hearsThat('acknowledged', '2026-03-12 11:00');
    s.hears('2026-03-12 12:00');
    expect(s.says('2026-03-12 13:00')).toBe('classify');
  });

  it('gives two business days after an acknowledgement', () => {
    const s = reminded().hears('2026-03-13 08:00').hearsThat('acknowledged', '2026-03-13 09:00');
    expect(s.says('2026-03-13 10:00')).toBe('wait help 2026-03-17 09:00 because G3-acknowledged');
    expect(s.says('2026-03-17 10:00')).toBe('send help 2026-03-17 09:00');
  });

  it('counts the two days from the message, not from when the PM read it', () => {
    const s = reminded().hears('2026-03-12 10:00').hearsThat('acknowledged', '2026-03-16 10:00');
    expect(s.says('2026-03-16 11:00')).toBe('send help 2026-03-16 09:00');
  });

  it('sends the same level once more after a partial answer', () => {
    const s = story({ items: ['report', 'list'] }).sends('reminder', '2026-03-11 10:00');
    s.hears('2026-03-12 10:00').hearsThat('partial', '2026-03-12 11:00');
    s.ticks(['list'], '2026-03-12 11:00');
    expect(s.says('2026-03-13 10:00')).toBe('send reminder (again) 2026-03-13 09:00');
    expect(s.at('2026-03-13 10:00').reasons).toContainEqual({
      rule: 'G3-partial',
      source: 'S0 §1',
      values: { answered: '2026-03-12', open: 1 },
    });
  });

  it('goes on after the same level went out once more', () => {
    const s = reminded().hears('2026-03-12 10:00').hearsThat('partial', '2026-03-12 11:00');
    s.sends('reminder', '2026-03-13 10:00');
    expect(s.says('2026-03-13 11:00')).toBe('wait help 2026-03-17 09:00 because not-yet');
  });

  it('goes on as planned after a partial answer to a heads-up', () => {
    const s = story().sends('hand-over', '2026-03-03 10:00').hears('2026-03-04 10:00');
    s.hearsThat('partial', '2026-03-04 11:00');
    expect(s.says('2026-03-11 10:00')).toBe('send reminder 2026-03-11 09:00');
  });

  it('holds still while we owe the answer to a question', () => {
    const s = reminded().hears('2026-03-12 10:00').hearsThat('question', '2026-03-12 11:00');
    expect(s.says('2026-03-30 10:00')).toBe('none because G3-question');
  });

  it('resumes at the same level two business days after our answer', () => {
    const s = reminded().hears('2026-03-12 10:00').hearsThat('question', '2026-03-12 11:00');
    s.writes('2026-03-13 10:00');
    expect(s.says('2026-03-13 11:00')).toBe(
      'wait reminder (again) 2026-03-17 09:00 because G3-question',
    );
    expect(s.says('2026-03-17 10:00')).toBe('send reminder (again) 2026-03-17 09:00');
  });

  it('takes a question put in a call for unanswered until we come back to it', () => {
    const s = reminded().calls('meeting', '2026-03-17 10:00');
    s.hearsThat('question', '2026-03-17 10:00');
    expect(s.says('2026-03-18 10:00')).toBe('none because G3-question');
  });

  it('holds still after an objection until the reason is known', () => {
    const s = reminded().hears('2026-03-12 10:00').hearsThat('objection', '2026-03-12 11:00');
    expect(s.says('2026-03-20 10:00')).toBe('none because G3-objection');
    s.gives('criteria-unclear', '2026-03-16 10:00');
    expect(s.says('2026-03-20 10:00')).toBe('send help 2026-03-13 09:00');
  });

  it('waits strictly beyond the first day back of somebody who is away', () => {
    const s = reminded().snoozes('2026-03-16', '2026-03-11 11:00', 'absence');
    expect(s.says('2026-03-13 10:00')).toBe('wait help 2026-03-17 09:00 because absence');
    expect(s.says('2026-03-17 10:00')).toBe('send help 2026-03-17 09:00');
  });

  it('wants a successor when the contact left, and begins again at level 1', () => {
    const s = reminded().sends('help', '2026-03-13 10:00').hears('2026-03-16 10:00');
    s.hearsThat('contact-left', '2026-03-16 11:00');
    expect(s.at('2026-03-16 12:00').blockers).toMatchObject([
      { rule: 'G3-contact-left', values: { role: 'liaison' } },
    ]);
    s.names('liaison', '2026-03-18 10:00');
    expect(s.says('2026-03-18 11:00')).toBe('send reminder 2026-03-17 09:00');
    s.sends('reminder', '2026-03-18 11:00');
    expect(s.says('2026-03-18 12:00')).toBe('wait help 2026-03-20 09:00 because not-yet');
  });

  it('wants the address mended after a bounce, and sends the step again', () => {
    const s = story().sends('reminder', '2026-03-11 10:00', { state: 'bounced' });
    s.hearsThat('bounce', '2026-03-11 10:05');
    expect(s.says('2026-03-11 10:10')).toBe('none because G3-bounce');
    s.names('liaison', '2026-03-11 10:20');
    expect(s.says('2026-03-11 10:30')).toBe('send reminder 2026-03-11 09:00');
  });

  it('is closed by the answer that it is done', () => {
    const s = reminded().hears('2026-03-12 10:00').hearsThat('done', '2026-03-12 11:00');
    expect(s.says('2026-03-13 10:00')).toBe('none because closed');
  });

  it('gives an answer of another kind two business days as well', () => {
    const s = reminded().hears('2026-03-13 08:00').hearsThat('other', '2026-03-13 09:00');
    expect(s.says('2026-03-13 10:00')).toBe('wait help 2026-03-17 09:00 because G3-acknowledged');
  });

  it('shows an answer that comes while the ask is snoozed', () => {
    const s = reminded().snoozes('2026-03-20', '2026-03-12 09:00').hears('2026-03-13 10:00');
    expect(s.says('2026-03-13 11:00')).toBe('classify');
  });

  it('lets the PM put an answer aside with a snooze', () => {
    const s = reminded().hears('2026-03-13 10:00').snoozes('2026-03-16', '2026-03-13 11:00');
    expect(s.says('2026-03-13 12:00')).toBe('wait 2026-03-16 09:00 because snoozed');
    expect(s.says('2026-03-16 00:00')).toBe('classify');
  });
});
