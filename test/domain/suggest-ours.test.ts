import { describe, expect, it } from 'vitest';
import { ballOf } from '@/lib/domain/ball';
import { projectAsk } from '@/lib/domain/projection';
import { story } from './support/story';

const plan = (options = {}) => story({ situation: 'expectations', due: '2026-03-10', ...options });
const rowAt = (told: ReturnType<typeof story>, moment: string) => projectAsk(told.input(moment));

describe('what we owe', () => {
  it('is prepared before it is due, and never chased', () => {
    expect(plan().says('2026-03-05 10:00')).toBe('wait plan 2026-03-06 09:00 because not-yet');
    expect(plan().says('2026-03-06 10:00')).toBe('send plan 2026-03-06 09:00');
    expect(rowAt(plan(), '2026-03-20 10:00').overdueAt).toBeUndefined();
  });

  it('stays to be done however late it is', () => {
    expect(plan().says('2026-03-20 10:00')).toBe('send plan 2026-03-06 09:00');
  });

  it('is not held back by what we wrote before', () => {
    const s = plan().writes('2026-03-05 16:00');
    expect(s.says('2026-03-06 10:00')).toBe('send plan 2026-03-06 09:00');
  });

  it('gives the client the next move with the step that hands it over', () => {
    const s = plan().sends('plan', '2026-03-06 10:00');
    expect(ballOf(s.ask()).side).toBe('client');
    expect(s.says('2026-03-10 10:00')).toBe('wait confirm 2026-03-11 09:00 because not-yet');
    expect(s.says('2026-03-11 10:00')).toBe('send confirm 2026-03-11 09:00');
  });

  it('asks what an answer meant once it was handed over, and not before', () => {
    const early = plan().hears('2026-03-04 10:00');
    expect(early.at('2026-03-06 10:00').kind).toBe('send');
    const s = plan().sends('plan', '2026-03-06 10:00').hears('2026-03-09 10:00');
    expect(s.at('2026-03-09 11:00').kind).toBe('classify');
    expect(ballOf(s.ask()).side).toBe('us');
    s.hearsThat('done', '2026-03-09 11:00');
    expect(s.ask().state).toBe('closed');
  });

  it('comes back to us with a question, and goes again with our answer', () => {
    const s = plan().sends('plan', '2026-03-06 10:00').hears('2026-03-09 10:00');
    s.hearsThat('question', '2026-03-09 10:30');
    expect(ballOf(s.ask()).side).toBe('us');
    s.writes('2026-03-09 15:00');
    expect(ballOf(s.ask()).side).toBe('client');
  });

  it('says the first word no more once a later step says all of it', () => {
    const question = story({
      situation: 'client-question',
      due: '2026-03-10',
      opened: '2026-03-09 09:00',
    });
    expect(question.says('2026-03-09 10:00')).toBe('send received 2026-03-09 09:00');
    expect(question.says('2026-03-11 10:00')).toBe('send answer 2026-03-10 09:00');
  });

  it('tells of a delay the same day, then what has moved, then each week', () => {
    const delay = story({ situation: 'our-delay', due: '2026-03-10', opened: '2026-03-11 09:00' });
    expect(delay.says('2026-03-11 10:00')).toBe('send tell 2026-03-11 09:00');
    expect(delay.at('2026-03-11 10:00').orLive).toBe(true);
    delay.sends('tell', '2026-03-11 10:00');
    expect(delay.says('2026-03-13 10:00')).toBe('send remedy 2026-03-13 09:00');
    delay.sends('remedy', '2026-03-13 10:00');
    expect(delay.says('2026-03-18 10:00')).toBe('call agree 2026-03-18 09:00');
    delay.calls('agree', '2026-03-18 10:00').sends('weekly', '2026-03-25 10:00');
    expect(delay.says('2026-03-26 10:00')).toBe('wait weekly 2026-04-01 09:00 because not-yet');
    expect(delay.says('2026-04-01 10:00')).toBe('send weekly 2026-04-01 09:00');
  });

  it('is prepared for ourselves where nobody else is told yet', () => {
    const update = story({ situation: 'progress-update', due: '2026-03-10' });
    expect(update.says('2026-03-09 10:00')).toBe('prepare prepare 2026-03-09 09:00');
    expect(update.says('2026-03-11 10:00')).toBe('prepare short 2026-03-11 09:00');
  });
});

describe('a decision that the client owes on what we assessed', () => {
  const change = () =>
    story({ situation: 'change-request', due: '2026-03-10' })
      .sends('received', '2026-02-24 10:00')
      .sends('assessment', '2026-03-10 10:00');

  it('is reminded of, and waits for its turn among other reminders', () => {
    expect(change().says('2026-03-12 10:00')).toBe('send reminder 2026-03-12 09:00');
    const bill = (id: string, moment: string) =>
      story({ id, situation: 'payment', due: '2026-03-09' })
        .sends('reminder', moment)
        .closes(moment);
    const s = change().beside(bill('a', '2026-03-10 11:00'), bill('b', '2026-03-11 11:00'));
    expect(s.says('2026-03-12 10:00')).toBe('wait reminder 2026-03-17 09:00 because G1-cap');
  });

  it('waits from level 3 on while we are late with something ourselves', () => {
    const debt = story({ id: 'fixes', situation: 'acceptance-fixes', due: '2026-03-13' });
    const s = change()
      .sends('reminder', '2026-03-12 10:00')
      .sends('options', '2026-03-16 10:00')
      .beside(debt);
    expect(s.says('2026-03-18 10:00')).toBe('tell-first decide 2026-03-18 09:00');
  });
});

describe('what needs no answer', () => {
  const pulse = () =>
    story({ situation: 'pulse', due: '2026-03-10' })
      .sends('questions', '2026-03-10 10:00')
      .sends('one', '2026-03-17 10:00');

  it('is asked first, however late, before it is asked again', () => {
    const late = story({ situation: 'testimonial', due: '2026-03-10' });
    expect(late.says('2026-03-20 10:00')).toContain('send ask');
  });

  it('closes by itself after its last question', () => {
    expect(rowAt(pulse(), '2026-03-23 10:00')).toMatchObject({ state: 'waiting', open: 1 });
    expect(rowAt(pulse(), '2026-03-24 10:00')).toMatchObject({ state: 'closed', open: 0 });
    expect(pulse().says('2026-03-24 10:00')).toBe('none because closes-itself');
    expect(rowAt(pulse(), '2026-03-24 10:00').overdueAt).toBeUndefined();
  });

  it('is open again with a late reply', () => {
    expect(rowAt(pulse().hears('2026-04-02 10:00'), '2026-04-02 11:00').state).toBe('answered');
  });
});
