import { describe, expect, it } from 'vitest';
import { suggest } from '@/lib/domain/suggest';
import { ladders } from '@/lib/guidance/guidance';
import { type StoryOptions, story } from './support/story';

/** On the ladder as the guidance has it. */
const real = (situation: string, options: StoryOptions = {}) =>
  story({ situation, ladder: ladders[situation] as (typeof ladders)[string], ...options });

describe('a contact who left', () => {
  const left = () =>
    real('acceptance').sends('reminder', '2026-03-11 10:00').sends('help', '2026-03-13 10:00');

  it('is not asked about once the successor is named', () => {
    const s = left().hears('2026-03-16 10:00').hearsThat('contact-left', '2026-03-16 11:00');
    s.gives('contact-left', '2026-03-16 11:00').names('liaison', '2026-03-18 10:00');
    expect(s.says('2026-03-18 11:00')).toBe('send reminder 2026-03-17 09:00');
  });

  it('is asked about first where the PM gives it as the reason; then the successor meets level 1', () => {
    const s = real('acceptance').sends('reminder', '2026-03-11 10:00');
    s.gives('contact-left', '2026-03-16 11:00');
    expect(s.says('2026-03-17 11:00')).toBe('send contact-left 2026-03-13 09:00');
    s.sends('reason.contact-left', '2026-03-17 11:00').names('liaison', '2026-03-18 10:00');
    expect(s.says('2026-03-19 11:00')).toBe('send reminder 2026-03-19 09:00');
  });

  it('is to be replaced at once where the PM says it of an answer, whatever the reason given with it', () => {
    const s = left().hears('2026-03-16 10:00').hearsThat('contact-left', '2026-03-16 11:00');
    s.gives('contact-left', '2026-03-16 11:00');
    expect(s.says('2026-03-17 11:00')).toBe('none because G3-contact-left');
  });

  it('is not written to again after it was asked who takes over: the successor is named first', () => {
    const s = left().gives('contact-left', '2026-03-16 11:00');
    s.sends('reason.contact-left', '2026-03-18 11:00');
    expect(s.says('2026-03-31 11:00')).toBe('none because G3-contact-left');
    s.names('liaison', '2026-03-31 12:00');
    expect(s.says('2026-03-31 13:00')).toBe('send reminder 2026-03-20 09:00');
  });

  it('is not written to again though another mail of ours and a word of theirs came since', () => {
    const s = left().hears('2026-03-16 10:00').hearsThat('contact-left', '2026-03-16 11:00');
    s.writes('2026-03-16 12:00');
    expect(s.says('2026-03-20 11:00')).toBe('none because G3-contact-left');
    s.hears('2026-03-23 10:00').hearsThat('acknowledged', '2026-03-23 11:00');
    expect(s.says('2026-03-27 11:00')).toBe('none because G3-contact-left');
    s.snoozes('2026-04-01', '2026-03-27 12:00');
    expect(s.says('2026-03-30 11:00')).toContain('because snoozed');
  });
});

describe('a word beside the ladder', () => {
  it('is no check on a promise', () => {
    const s = real('acceptance').sends('reminder', '2026-03-11 10:00');
    s.promises('2026-03-13', '2026-03-12 10:00').sends('liaison.told', '2026-03-16 10:00');
    expect(s.says('2026-03-18 10:00')).toBe('send reminder (promise) 2026-03-18 09:00');
  });

  it('is not the same level once more', () => {
    const s = real('acceptance').sends('reminder', '2026-03-11 10:00').hears('2026-03-12 10:00');
    s.hearsThat('partial', '2026-03-12 11:00').sends('liaison.told', '2026-03-13 10:00');
    expect(s.says('2026-03-17 10:00')).toBe('send reminder (again) 2026-03-17 09:00');
  });

  it('leaves an answer to be read when it is minutes or a thank-you', () => {
    const s = real('acceptance').sends('reminder', '2026-03-11 10:00').hears('2026-03-12 10:00');
    s.writes('2026-03-12 11:00', {
      askSteps: [{ askId: 'other', stepId: 'meeting-minutes.minutes' }],
    });
    expect(s.says('2026-03-12 12:00')).toBe('classify');
  });
});

describe('skipping', () => {
  it('leaves out the talk after changed priorities', () => {
    const s = real('client-materials').sends('missing', '2026-03-11 10:00');
    s.gives('priorities-changed', '2026-03-12 10:00');
    s.sends('reason.priorities-changed', '2026-03-13 10:00').skips(
      'go-through',
      '2026-03-18 10:00',
    );
    expect(s.says('2026-03-18 11:00')).toBe('send help 2026-03-17 09:00');
  });

  it('leaves out one word of those that come each week', () => {
    const s = real('our-delay', { opened: '2026-03-11 09:00' });
    s.sends('tell', '2026-03-11 10:00').sends('remedy', '2026-03-13 10:00');
    s.calls('agree', '2026-03-18 10:00').sends('weekly', '2026-03-25 10:00');
    s.skips('weekly', '2026-04-01 10:00');
    // Qingming: Monday 6 April is a day off.
    expect(s.says('2026-04-02 10:00')).toBe('wait weekly 2026-04-09 09:00 because not-yet');
    expect(s.says('2026-04-09 10:00')).toBe('send weekly 2026-04-09 09:00');
  });
});

describe('something new that we are late with (G2)', () => {
  const debt = (id: string, due: string, options: StoryOptions = {}) =>
    story({ id, situation: 'acceptance-fixes', due, ...options });
  const level3 = () => real('acceptance').sends('help', '2026-03-13 10:00');
  const delay = () => story({ id: 'delay', situation: 'our-delay', due: '2026-03-02' });

  it('is not covered by a delay that they were told of before', () => {
    const told = delay().sends('tell', '2026-03-03 10:00');
    const s = level3().beside(debt('new', '2026-03-13', { opened: '2026-03-09 09:00' }), told);
    expect(s.says('2026-03-17 10:00')).toBe('tell-first meeting 2026-03-17 09:00');
  });

  it('is the new date that we missed as well, until they hear of that', () => {
    const late = debt('fixes', '2026-03-04').moves('2026-03-13', '2026-03-05 11:00');
    const told = delay().sends('tell', '2026-03-05 10:00');
    const s = level3().beside(late, told);
    expect(s.says('2026-03-17 10:00')).toBe('tell-first meeting 2026-03-17 09:00');
    told.sends('remedy', '2026-03-16 10:00');
    expect(s.says('2026-03-17 10:00')).toBe('wait meeting 2026-03-17 09:00 because G2-told');
  });

  it('is told of where the oldest is known already', () => {
    const old = debt('old', '2026-03-05', { opened: '2026-03-02 09:00' });
    const told = delay().sends('tell', '2026-03-06 10:00');
    const s = level3().beside(old, debt('new', '2026-03-13', { opened: '2026-03-09 09:00' }), told);
    expect(s.at('2026-03-17 10:00').kind).toBe('tell-first');
    expect(s.at('2026-03-17 10:00').reasons[0]?.values).toMatchObject({ askId: 'new' });
  });

  it('is asked about again although the PM went on over an earlier one', () => {
    const s = level3().beside(debt('old', '2026-03-13')).overrides('2026-03-17 09:30');
    expect(s.says('2026-03-17 10:00')).toBe('call meeting 2026-03-17 09:00');
    s.beside(debt('new', '2026-03-17'));
    expect(s.says('2026-03-18 10:00')).toBe('tell-first meeting 2026-03-17 09:00');
    expect(s.at('2026-03-18 10:00').reasons[0]?.values).toMatchObject({ askId: 'new', count: 1 });
  });
});

describe('what closes by itself', () => {
  it('stays closed over a day off', () => {
    const s = real('pulse').sends('questions', '2026-03-10 10:00').sends('one', '2026-03-17 10:00');
    expect(s.says('2026-03-24 10:00')).toBe('none because closes-itself');
    expect(s.says('2026-03-28 10:00')).toBe('none because closes-itself');
    expect(s.at('2026-03-28 10:00').blockers[0]?.values).toEqual({ day: '2026-03-24' });
  });
});

describe('a first word that is put aside', () => {
  it('is looked at again when it lapses', () => {
    const s = real('our-delay', { opened: '2026-03-10 09:00' }).snoozes(
      '2026-03-20',
      '2026-03-10 10:00',
    );
    const { stepId, revisitAt } = s.at('2026-03-10 11:00');
    expect(stepId).toBe('our-delay.first-sign');
    expect(revisitAt).toBe(s.instant('2026-03-11 00:00'));
    expect(s.at('2026-03-11 00:00').stepId).toBe('our-delay.tell');
  });
});

describe('an update that is skipped twice', () => {
  const update = (options: StoryOptions = {}) => real('progress-update', options);

  it('names the risk of surprise', () => {
    const s = update().skips('prepare', '2026-03-09 10:00');
    expect(s.rules('2026-03-11 10:00')).not.toContain('surprise');
    s.skips('short', '2026-03-11 11:00');
    expect(s.says('2026-03-18 10:00')).toContain('decide');
    expect(s.at('2026-03-18 10:00').reasons).toContainEqual({
      rule: 'surprise',
      source: 'S1.C §2',
      values: { count: 2 },
    });
  });

  it('counts those dropped since the last one that went out', () => {
    const dropped = update({ id: 'dropped' }).closes('2026-03-02 10:00');
    Object.assign(dropped.events.at(-1) ?? {}, { outcome: 'dropped' });
    const s = update().skips('prepare', '2026-03-09 10:00').beside(dropped);
    expect(s.rules('2026-03-11 10:00')).toContain('surprise');
    s.beside(update({ id: 'sent' }).closes('2026-03-03 10:00'));
    expect(s.rules('2026-03-11 10:00')).not.toContain('surprise');
  });
});

describe('what we owe', () => {
  it('is not put off because the client said something meanwhile', () => {
    const s = real('expectations').hears('2026-03-05 16:00').hearsThat('other', '2026-03-05 17:00');
    expect(s.says('2026-03-06 10:00')).toBe('send plan 2026-03-06 09:00');
  });
});

describe('what is counted', () => {
  it('takes an answer in a call for an answer: mail is tried again (G7)', () => {
    const s = story({ situation: 'reply', due: '2026-03-09' })
      .sends('reminder', '2026-03-10 10:00')
      .sends('reminder', '2026-03-12 10:00');
    s.writes('2026-03-13 10:00', { channel: 'call', askIds: ['ask'] });
    expect(s.at('2026-03-17 10:00').channel).toBe('call');
    s.hearsThat('acknowledged', '2026-03-13 10:00');
    expect(s.at('2026-03-17 10:00')).toMatchObject({ kind: 'send', channel: 'mail' });
  });

  it('is what is still open of the items that are left', () => {
    const s = story({ items: ['report', 'list', 'plan'] }).sends('reminder', '2026-03-11 10:00');
    s.hears('2026-03-12 10:00').hearsThat('partial', '2026-03-12 11:00');
    s.ticks(['list'], '2026-03-12 11:00');
    const input = s.input('2026-03-13 10:00');
    const items = input.ask.items.filter(({ id }) => id !== 'list');
    const open = suggest({ ...input, ask: { ...input.ask, items } }).reasons.find(
      ({ rule }) => rule === 'G3-partial',
    );
    expect(open?.values.open).toBe(2);
  });
});

describe('a question of theirs (G3)', () => {
  const asked = () =>
    real('acceptance')
      .sends('reminder', '2026-03-11 10:00')
      .hears('2026-03-12 10:00')
      .hearsThat('question', '2026-03-12 11:00');

  it('is not answered by the word that an answer will come', () => {
    const s = asked().writes('2026-03-12 12:00', {
      askSteps: [{ askId: 'question', stepId: 'client-question.received' }],
    });
    expect(s.says('2026-03-16 10:00')).toBe('none because G3-question');
    s.writes('2026-03-16 11:00', {
      askSteps: [{ askId: 'question', stepId: 'client-question.answer' }],
    });
    expect(s.says('2026-03-17 10:00')).toContain('because G3-question');
    expect(s.says('2026-03-18 10:00')).toBe('send reminder (again) 2026-03-18 09:00');
  });

  it('is answered as well where the PM says that it is settled', () => {
    const s = asked();
    const question = real('client-question', { id: 'q', opened: '2026-03-12 11:00' });
    Object.assign(question.events[0] ?? {}, { about: 'ask' });
    s.beside(question);
    expect(s.says('2026-03-16 10:00')).toBe('none because G3-question');
    question.closes('2026-03-16 11:00');
    expect(s.says('2026-03-17 10:00')).toBe('wait 2026-03-18 09:00 because G3-question');
    expect(s.says('2026-03-18 10:00')).toBe('send reminder (again) 2026-03-13 09:00');
  });
});
