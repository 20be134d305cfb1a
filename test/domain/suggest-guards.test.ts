import { describe, expect, it } from 'vitest';
import { type Story, story } from './support/story';

/** An ask of the same client whose reminder is due since the day after its due day. */
const other = (id: string, due: string): Story => story({ id, due });

/** The same, but for a payment, which is never bundled. */
const bill = (id: string, due: string): Story => story({ id, due, situation: 'payment' });

describe('at most two reminders to a client in five business days (G1)', () => {
  it('lets a third wait until the first of the two is out of the window', () => {
    const a = other('a', '2026-03-09')
      .sends('reminder', '2026-03-10 10:00')
      .closes('2026-03-11 12:00');
    const b = other('b', '2026-03-10')
      .sends('reminder', '2026-03-11 10:00')
      .closes('2026-03-11 12:00');
    const s = story({ due: '2026-03-11' }).beside(a, b);
    expect(s.says('2026-03-12 10:00')).toBe('wait reminder 2026-03-17 09:00 because G1-cap');
    expect(s.at('2026-03-12 10:00').blockers[0]).toEqual({
      rule: 'G1-cap',
      source: 'S3 §4.5',
      values: { count: 2, window: 5, day: '2026-03-17' },
    });
    expect(s.says('2026-03-17 10:00')).toBe('send reminder 2026-03-12 09:00');
  });

  it('counts no heads-up and no call as a reminder', () => {
    const a = other('a', '2026-03-16').sends('prepare', '2026-03-10 10:00');
    const b = other('b', '2026-03-03').calls('meeting', '2026-03-10 10:00');
    const c = other('c', '2026-03-17').sends('prepare', '2026-03-10 11:00');
    expect(story().beside(a, b, c).says('2026-03-11 10:00')).toBe('send reminder 2026-03-11 09:00');
  });

  it('counts no message on what we owe', () => {
    const mine = (id: string) =>
      story({ id, situation: 'acceptance-fixes' })
        .sends('fix', '2026-03-10 10:00')
        .closes('2026-03-10 11:00');
    expect(story().beside(mine('a'), mine('b')).says('2026-03-11 10:00')).toBe(
      'send reminder 2026-03-11 09:00',
    );
  });

  it('counts a reminder on an ask that is closed by now', () => {
    const a = other('a', '2026-03-09')
      .sends('reminder', '2026-03-10 10:00')
      .closes('2026-03-10 12:00');
    const b = other('b', '2026-03-09')
      .sends('reminder', '2026-03-10 11:00')
      .closes('2026-03-10 12:00');
    expect(story().beside(a, b).says('2026-03-11 10:00')).toBe(
      'wait reminder 2026-03-17 09:00 because G1-cap',
    );
  });

  it('lets the oldest due go first, and the others wait for their turn', () => {
    const a = bill('a', '2026-03-06');
    const b = bill('b', '2026-03-09');
    const c = bill('c', '2026-03-10');
    expect(a.beside(b, c).says('2026-03-11 10:00')).toContain('send');
    expect(b.beside(a, c).says('2026-03-11 10:00')).toContain('send');
    expect(c.beside(a, b).says('2026-03-11 10:00')).toBe(
      'wait reminder 2026-03-18 09:00 because G1-cap',
    );
  });

  it('counts those ahead in the queue when it says how long a reminder waits', () => {
    const a = bill('a', '2026-03-09').sends('reminder', '2026-03-10 10:00');
    const b = bill('b', '2026-03-10').sends('reminder', '2026-03-11 10:00');
    const s = bill('s', '2026-03-11').beside(a, b);
    expect(a.beside(b, s).says('2026-03-12 10:00')).toBe(
      'wait help 2026-03-17 09:00 because G1-cap',
    );
    expect(s.says('2026-03-12 10:00')).toBe('wait reminder 2026-03-18 09:00 because G1-cap');
  });

  it('lets the highest level go first', () => {
    const a = bill('a', '2026-03-06').sends('reminder', '2026-03-09 10:00');
    const old = bill('old', '2026-03-02');
    const s = old.beside(a);
    expect(a.beside(old).says('2026-03-11 10:00')).toBe('send help 2026-03-11 09:00');
    expect(s.says('2026-03-11 10:00')).toBe('wait reminder 2026-03-16 09:00 because G1-cap');
  });

  it('never holds a formal notice back', () => {
    const a = other('a', '2026-03-23').sends('reminder', '2026-03-24 10:00');
    const b = other('b', '2026-03-23').sends('reminder', '2026-03-24 11:00');
    const s = story().sends('value', '2026-03-20 10:00').beside(a, b);
    expect(s.says('2026-03-26 10:00')).toBe('send notice 2026-03-26 09:00');
  });

  it('lets a formal notice count for the others', () => {
    const notice = story({ id: 'a' }).sends('notice', '2026-03-26 10:00');
    const b = other('b', '2026-03-23').sends('reminder', '2026-03-26 11:00');
    const s = story({ due: '2026-03-26' }).beside(notice, b);
    expect(s.says('2026-03-27 10:00')).toContain('G1-cap');
  });

  it('leaves no turn to an ask that cannot be sent anyway', () => {
    const blocked = (id: string) => other(id, '2026-03-06').hears('2026-03-10 10:00');
    expect(story().beside(blocked('a'), blocked('b')).says('2026-03-11 10:00')).toContain('send');
  });

  it('does not hold back a call', () => {
    const a = other('a', '2026-03-16').sends('reminder', '2026-03-17 08:00');
    const b = other('b', '2026-03-16').sends('reminder', '2026-03-17 08:30');
    const s = story().sends('help', '2026-03-13 10:00').beside(a, b);
    expect(s.says('2026-03-17 10:00')).toBe('call meeting 2026-03-17 09:00');
  });
});

describe('our own house first (G2)', () => {
  const debt = (options = {}) =>
    story({ id: 'fixes', situation: 'acceptance-fixes', due: '2026-03-13', ...options });
  const level3 = () => story().sends('help', '2026-03-13 10:00');

  it('tells them where we stand before a step of level 3', () => {
    const s = level3().beside(debt());
    expect(s.says('2026-03-17 10:00')).toBe('tell-first meeting 2026-03-17 09:00');
    expect(s.at('2026-03-17 10:00').reasons[0]).toEqual({
      rule: 'G2',
      source: 'S2 §1',
      values: { askId: 'fixes', title: 'fixes', due: '2026-03-13', count: 1 },
    });
  });

  it('lets levels 1 and 2 go on', () => {
    const s = story()
      .sends('reminder', '2026-03-11 10:00')
      .beside(debt({ due: '2026-03-02' }));
    expect(s.says('2026-03-13 10:00')).toBe('send help 2026-03-13 09:00');
  });

  it('holds nothing while what we owe is not late', () => {
    expect(
      level3()
        .beside(debt({ due: '2026-03-17' }))
        .says('2026-03-17 10:00'),
    ).toContain('call');
  });

  it('looks at the same project alone', () => {
    expect(
      level3()
        .beside(debt({ project: 'another' }))
        .says('2026-03-17 10:00'),
    ).toContain('call');
  });

  it('does not count a late progress update', () => {
    const s = level3().beside(debt({ situation: 'progress-update' }));
    expect(s.says('2026-03-17 10:00')).toContain('call');
  });

  it('does not count what we have delivered', () => {
    expect(level3().beside(debt().closes('2026-03-16 10:00')).says('2026-03-17 10:00')).toContain(
      'call',
    );
  });

  it('goes on when the PM overrides it, and says so', () => {
    const s = level3().beside(debt()).overrides('2026-03-17 09:30');
    expect(s.says('2026-03-17 10:00')).toBe('call meeting 2026-03-17 09:00');
    expect(s.rules('2026-03-17 10:00')).toContain('G2-overridden');
  });

  it('holds on once they were told, until it is done or has a new date', () => {
    const told = story({ id: 'delay', situation: 'our-delay', due: '2026-03-13' });
    const s = level3().beside(debt(), told.sends('tell', '2026-03-16 10:00'));
    expect(s.says('2026-03-17 10:00')).toBe('wait meeting 2026-03-17 09:00 because G2-told');
  });

  it('counts nothing whose next move is the client’s', () => {
    const handed = debt().sends('fix', '2026-03-13 10:00', {
      askSteps: [{ askId: 'fixes', stepId: 'acceptance-fixes.fix', ball: 'client' }],
    });
    expect(level3().beside(handed).says('2026-03-17 10:00')).toContain('call');
  });
});

describe('change of channel (G7)', () => {
  const twice = () =>
    story({ situation: 'reply', due: '2026-03-09' })
      .sends('reminder', '2026-03-10 10:00')
      .sends('reminder', '2026-03-12 10:00');

  it('proposes a call instead of a third mail without an answer', () => {
    const suggestion = twice().at('2026-03-17 10:00');
    expect(suggestion).toMatchObject({ kind: 'send', stepId: 'reply.help', channel: 'call' });
    expect(suggestion.reasons).toContainEqual({
      rule: 'G7',
      source: 'S0 §6',
      values: { count: 2, channel: 'mail' },
    });
  });

  it('stays with mail after an answer', () => {
    const s = twice().hears('2026-03-13 10:00').hearsThat('acknowledged', '2026-03-13 10:05');
    expect(s.at('2026-03-18 10:00').channel).toBe('mail');
  });

  it('stays with mail where one reminder went by chat', () => {
    const s = story({ situation: 'reply', due: '2026-03-09' })
      .sends('reminder', '2026-03-10 10:00', { channel: 'chat', askIds: ['ask'] })
      .sends('reminder', '2026-03-12 10:00');
    expect(s.at('2026-03-17 10:00').channel).toBe('mail');
  });

  it('keeps formal steps written', () => {
    const s = twice().sends('help', '2026-03-18 10:00').calls('talk', '2026-03-23 10:00');
    expect(s.at('2026-03-27 10:00')).toMatchObject({ level: 4, channel: 'mail' });
  });
});

describe('readiness, people and dates that are missing', () => {
  it('prepares first what the step needs (G11)', () => {
    const s = story({ ready: false });
    const suggestion = s.at('2026-02-25 10:00');
    expect(suggestion).toMatchObject({
      kind: 'prepare',
      readiness: [{ id: 'criteria', ready: false }],
    });
    expect(suggestion.reasons.at(-1)).toMatchObject({ rule: 'G11', values: { open: 1 } });
    s.readies('criteria', '2026-02-25 10:30');
    expect(s.says('2026-02-25 11:00')).toBe('send prepare 2026-02-25 09:00');
  });

  it('prepares again when the tick is taken back', () => {
    const s = story({ ready: false }).readies('criteria', '2026-02-25 10:30');
    s.readies('criteria', '2026-02-25 10:40', false);
    expect(s.at('2026-02-25 11:00').kind).toBe('prepare');
  });

  it('asks for the role that nobody holds', () => {
    const s = story({ roles: ['liaison'] }).sends('help', '2026-03-13 10:00');
    expect(s.says('2026-03-17 10:00')).toBe('none meeting 2026-03-17 09:00 because no-contact');
    expect(s.at('2026-03-17 10:00').blockers[0]?.values).toEqual({ role: 'decision-maker' });
  });

  it('says before the day already that nobody holds the role', () => {
    const s = story({ roles: ['liaison'] }).sends('help', '2026-03-13 10:00');
    expect(s.says('2026-03-16 10:00')).toContain('because not-yet, no-contact');
  });

  it('wants a due date', () => {
    expect(story({ due: null }).says('2026-03-17 10:00')).toBe('none prepare because no-due');
  });

  it('goes by our own calendar where the client has none, and says so', () => {
    const s = story({ client: null });
    expect(s.says('2026-03-11 10:00')).toBe('send reminder 2026-03-11 09:00');
    expect(s.rules('2026-03-11 10:00')).toContain('no-calendar');
  });

  it('wants the calendar of the client before a formal step', () => {
    const s = story({ client: null }).sends('value', '2026-03-20 10:00');
    expect(s.says('2026-03-26 10:00')).toBe('none notice 2026-03-26 09:00 because no-calendar');
  });

  it('says when a formal step follows fewer than two written reminders', () => {
    const s = story().calls('meeting', '2026-03-17 10:00').skips('value', '2026-03-17 11:00');
    expect(s.at('2026-03-26 10:00').reasons).toContainEqual({
      rule: 'few-reminders',
      source: 'S0 §6',
      values: { count: 0 },
    });
  });
});
