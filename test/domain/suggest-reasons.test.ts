import { describe, expect, it } from 'vitest';
import type { ReasonKind } from '@/lib/domain/event';
import type { Ladder } from '@/lib/domain/ladder';
import { suggest as suggestWith } from '@/lib/domain/suggest';
import { ladders } from '@/lib/guidance/guidance';
import { story } from './support/story';

/** Asked for help on Friday, and told why it does not move on Monday. */
const told = (reason: ReasonKind, situation = 'deliverable-review') =>
  story({ situation, due: '2026-03-10', ladder: ladders[situation] as (typeof ladders)[string] })
    .sends('help', '2026-03-13 10:00')
    .hears('2026-03-16 09:30')
    .hearsThat('other', '2026-03-16 09:40')
    .gives(reason, '2026-03-16 09:41');

describe('the reason changes the path (G5)', () => {
  it.each<ReasonKind>([
    'in-process',
    'priorities-changed',
    'decision-pending',
    'criteria-unclear',
    'dissatisfied',
    'busy',
    'contact-left',
    'budget',
  ])('answers “%s” first, with its own text', (reason) => {
    const s = told(reason);
    expect(s.at('2026-03-18 10:00')).toMatchObject({
      kind: 'send',
      stepId: `reason.${reason}`,
      level: 2,
    });
    expect(s.at('2026-03-18 10:00').reasons).toContainEqual(
      expect.objectContaining({ rule: 'G5', values: { reason } }),
    );
  });

  it('is answered in a renewal too, though that offers no help', () => {
    const s = story({ situation: 'renewal', due: '2026-04-30' })
      .sends('reminder', '2026-04-20 10:00')
      .gives('budget', '2026-04-21 10:00');
    expect(s.says('2026-04-22 10:00')).toBe('send budget 2026-04-22 09:00');
  });

  it('is answered where the client has to decide on what we owe, and counts as a reminder', () => {
    const asked = () =>
      story({ situation: 'change-request', due: '2026-03-10' }).gives(
        'decision-pending',
        '2026-03-12 10:00',
      );
    expect(asked().at('2026-03-12 11:00').stepId).toBe('change-request.assessment');
    const s = asked().sends('assessment', '2026-03-10 10:00');
    expect(s.says('2026-03-12 11:00')).toBe('send decision-pending 2026-03-12 09:00');
    s.sends('reason.decision-pending', '2026-03-12 11:00');
    expect(s.says('2026-03-16 11:00')).toBe('send reminder 2026-03-16 09:00');
    s.gives('dissatisfied', '2026-03-16 12:00').sends('reason.dissatisfied', '2026-03-16 13:00');
    expect(s.says('2026-03-20 11:00')).toBe('none because G5-amends');
  });

  it('goes on as before where the reason is not known', () => {
    expect(told('unknown').says('2026-03-18 10:00')).toBe('call demo 2026-03-18 09:00');
  });

  it('goes on with the ladder once the reason is answered', () => {
    const s = told('busy').sends('reason.busy', '2026-03-18 10:00');
    expect(s.says('2026-03-20 10:00')).toBe('call demo 2026-03-20 09:00');
  });

  it('takes a date that they name as a promise', () => {
    const s = told('in-process')
      .sends('reason.in-process', '2026-03-18 10:00')
      .hears('2026-03-18 15:00')
      .promises('2026-03-24', '2026-03-18 15:10');
    expect(s.says('2026-03-20 10:00')).toContain('because G4-waiting');
    expect(s.says('2026-03-25 10:00')).toBe('send help (promise) 2026-03-25 09:00');
  });

  it('asks the decision-maker three business days after changed priorities', () => {
    const s = told('priorities-changed', 'client-materials').sends(
      'reason.priorities-changed',
      '2026-03-18 10:00',
    );
    expect(s.says('2026-03-20 10:00')).toBe('wait go-through 2026-03-23 09:00 because G5-talk');
    expect(s.at('2026-03-23 10:00')).toMatchObject({
      kind: 'call',
      audience: { to: ['liaison', 'decision-maker'] },
    });
  });

  it('sends nothing formal until unclear criteria are agreed', () => {
    const s = told('criteria-unclear')
      .sends('reason.criteria-unclear', '2026-03-18 10:00')
      .calls('demo', '2026-03-20 10:00');
    expect(s.at('2026-03-25 10:00')).toMatchObject({
      kind: 'prepare',
      stepId: 'deliverable-review.effect',
    });
    s.readies('criteria-agreed', '2026-03-25 10:00');
    expect(s.says('2026-03-25 10:01')).toBe('send effect 2026-03-25 09:00');
  });

  it('chases a dissatisfied client no more until their points are done', () => {
    const s = told('dissatisfied').sends('reason.dissatisfied', '2026-03-18 10:00');
    expect(s.says('2026-03-25 10:00')).toBe('none because G5-amends');
    const point = story({
      id: 'point',
      situation: 'feedback-action',
      opened: '2026-03-18 11:00',
      due: '2026-03-27',
    });
    s.beside(point);
    expect(s.at('2026-03-25 10:00').blockers[0]?.values).toEqual({ open: 1 });
    point.closes('2026-03-26 10:00');
    expect(s.says('2026-03-27 10:00')).toBe('call demo 2026-03-20 09:00');
  });

  it('lets the PM skip the message of a reason', () => {
    expect(told('busy').skips('reason.busy', '2026-03-16 10:00').says('2026-03-18 10:00')).toBe(
      'call demo 2026-03-18 09:00',
    );
  });

  it('counts the message of a reason as a reminder', () => {
    const bill = (id: string) => story({ id, situation: 'payment', due: '2026-03-17' });
    const s = told('busy').sends('reason.busy', '2026-03-18 10:00');
    const a = bill('a').sends('reminder', '2026-03-18 11:00').closes('2026-03-18 12:00').beside(s);
    const b = bill('b').beside(s, a);
    expect(b.says('2026-03-19 10:00')).toContain('because G1-cap');
  });
});

describe('what a formal step wants before it', () => {
  const formal = () =>
    story({
      situation: 'deliverable-review',
      due: '2026-03-10',
      ready: false,
      ladder: ladders['deliverable-review'] as (typeof ladders)[string],
    });

  it('is two dated written reminders, found in the history or on the PM’s word', () => {
    const s = formal().skips('reminder', '2026-03-10 10:00').sends('help', '2026-03-13 10:00');
    const at = '2026-03-25 10:00';
    s.calls('demo', '2026-03-18 10:00');
    expect(s.at(at).readiness).toContainEqual({ id: 'two-reminders', ready: false });
    const twice = formal().sends('reminder', '2026-03-11 10:00').sends('help', '2026-03-13 10:00');
    twice.calls('demo', '2026-03-18 10:00');
    expect(twice.at(at).readiness).toContainEqual({ id: 'two-reminders', ready: true });
  });

  it('is the agreed term, which no tick stands for', () => {
    const s = formal().sends('reminder', '2026-03-11 10:00').sends('help', '2026-03-13 10:00');
    s.calls('demo', '2026-03-18 10:00').readies('liaison-told', '2026-03-18 11:00');
    s.readies('superior-knows', '2026-03-18 11:00').readies(
      'term-lateFeedback',
      '2026-03-18 11:00',
    );
    const input = { ...s.input('2026-03-25 10:00') };
    const says = (names: string[]) =>
      suggestWith({ ...input, terms: new Map([['project', new Set(names)]]) });
    expect(says([])).toMatchObject({ kind: 'prepare' });
    expect(says([]).reasons.map(({ rule }) => rule)).toContain('term');
    expect(says(['lateFeedback'])).toMatchObject({ kind: 'send' });
  });

  it('is that the contact was told, by our message or otherwise', () => {
    const s = formal().sends('reminder', '2026-03-11 10:00').sends('help', '2026-03-13 10:00');
    s.calls('demo', '2026-03-18 10:00').sends('liaison.told', '2026-03-20 10:00');
    expect(s.at('2026-03-25 10:00').readiness).toContainEqual({ id: 'liaison-told', ready: true });
  });
});

describe('the second channel (G7)', () => {
  it('is never a call for what answers a reason: that stays written (S2 §5.2)', () => {
    const s = story({ situation: 'reply', due: '2026-03-09', ladder: ladders.reply as Ladder })
      .sends('line', '2026-03-10 10:00')
      .sends('line', '2026-03-12 10:00')
      .gives('budget', '2026-03-12 11:00');
    const by = (second?: 'chat' | 'call') => {
      const channels = second && { channels: { second } };
      return suggestWith({ ...s.input('2026-03-20 10:00'), ...channels });
    };
    expect(by()).toMatchObject({ kind: 'send', stepId: 'reason.budget', channel: 'mail' });
    expect(by('call').channel).toBe('mail');
    expect(by('chat').channel).toBe('chat');
    const rules = (second?: 'chat') => by(second).reasons.map(({ rule }) => rule);
    expect(rules()).toEqual(['G5']);
    expect(rules('chat')).toEqual(['G5', 'G7']);
  });

  it('is the client’s chat after two mails without an answer, then a call', () => {
    const s = story({ situation: 'reply', due: '2026-03-09' })
      .sends('reminder', '2026-03-10 10:00')
      .sends('reminder', '2026-03-12 10:00');
    const by = () =>
      suggestWith({ ...s.input('2026-03-20 10:00'), channels: { second: 'chat' } }).channel;
    expect(by()).toBe('chat');
    s.sends('help', '2026-03-13 10:00', { channel: 'chat' });
    s.sends('help', '2026-03-16 10:00', { channel: 'chat' });
    expect(s.at('2026-03-20 10:00').channel).toBe('call');
  });
});
