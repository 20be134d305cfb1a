import { describe, expect, it } from 'vitest';
import { foldAsk } from '@/lib/domain/fold';
import { story } from './support/story';

describe('an ask is the fold of its history', () => {
  it('begins with an opened event', () => {
    expect(() => foldAsk([], [])).toThrow('opened');
  });

  it('keeps the title, the items and the due date that were edited last', () => {
    const s = story()
      .moves('2026-03-12', '2026-03-02 10:00')
      .moves('2026-03-16', '2026-03-03 10:00');
    expect(s.ask()).toMatchObject({ title: 'ask', due: '2026-03-16' });
  });

  it('ticks items once, however often it is said', () => {
    const s = story({ items: ['a', 'b'] }).ticks(['a'], '2026-03-02 10:00');
    s.ticks(['a', 'b'], '2026-03-03 10:00');
    expect(s.ask().tickedItemIds).toEqual(['a', 'b']);
  });

  it('is open again after it was reopened', () => {
    const s = story().closes('2026-03-02 10:00');
    expect(s.ask()).toMatchObject({ state: 'closed', outcome: 'done' });
    s.reopens('2026-03-03 10:00');
    expect(s.ask()).toMatchObject({ state: 'open' });
    expect(s.ask().closedAt).toBeUndefined();
  });

  it('keeps the first closing when it is closed twice', () => {
    const s = story().closes('2026-03-02 10:00').closes('2026-03-03 10:00');
    expect(s.ask().closedAt).toBe(s.instant('2026-03-02 10:00'));
  });

  it('forgets an absence when it is snoozed for another reason', () => {
    const s = story().snoozes('2026-03-12', '2026-03-02 10:00', 'absence');
    s.snoozes('2026-03-16', '2026-03-03 10:00');
    expect(s.ask().snoozedFor).toBeUndefined();
  });

  it('knows the steps that went out, in order, with their channel', () => {
    const s = story().calls('meeting', '2026-03-17 10:00').sends('reminder', '2026-03-11 10:00');
    expect(s.ask().sent.map(({ stepId, channel }) => [stepId, channel])).toEqual([
      ['acceptance.reminder', 'mail'],
      ['acceptance.meeting', 'call'],
    ]);
  });

  it('counts no touch that did not go out', () => {
    const s = story();
    for (const state of ['draft', 'scheduled', 'cancelled', 'bounced'] as const) {
      s.sends('reminder', '2026-03-11 10:00', { state });
    }
    expect(s.ask()).toMatchObject({ sent: [] });
    expect(s.ask().lastOutboundAt).toBeUndefined();
  });
});

describe('whose touch it is', () => {
  it('takes mail in the conversation that it was opened in', () => {
    const s = story().writes('2026-03-02 10:00');
    expect(s.ask().lastOutboundAt).toBe(s.instant('2026-03-02 10:00'));
  });

  it('takes no mail of another conversation', () => {
    const s = story().writes('2026-03-02 10:00', { threadId: 'elsewhere' });
    expect(s.ask().lastOutboundAt).toBeUndefined();
  });

  it('takes no call that only lies beside the conversation', () => {
    const s = story().writes('2026-03-02 10:00', { channel: 'call' });
    expect(s.ask().lastOutboundAt).toBeUndefined();
  });

  it('follows its steps into another conversation, and hears the answers there', () => {
    const s = story().sends('reminder', '2026-03-11 10:00', { threadId: 'new one' });
    s.hears('2026-03-12 10:00', { threadId: 'new one' });
    expect(s.ask().threadIds).toEqual(['thread of ask', 'new one']);
    expect(s.ask().unclassifiedTouchId).toBeDefined();
  });

  it('takes a message that names it, wherever it was written', () => {
    const s = story().hears('2026-03-12 10:00', { threadId: 'elsewhere', askIds: ['ask'] });
    expect(s.ask().unclassifiedTouchId).toBeDefined();
  });

  it('lets one touch carry steps of two asks', () => {
    const a = story({ id: 'a' });
    const b = story({ id: 'b' }).beside(a);
    a.sends('reminder', '2026-03-11 10:00', {
      askSteps: [
        { askId: 'a', stepId: 'acceptance.reminder' },
        { askId: 'b', stepId: 'acceptance.help', again: true },
      ],
    });
    expect(b.ask().sent).toMatchObject([{ stepId: 'acceptance.help', again: true }]);
    expect(a.ask().sent).toMatchObject([{ stepId: 'acceptance.reminder', again: false }]);
  });
});

describe('the answer that waits for a word', () => {
  const waiting = (s: ReturnType<typeof story>) => s.ask().unclassifiedTouchId !== undefined;

  it('is a human message after our last one', () => {
    expect(waiting(story().writes('2026-03-02 10:00').hears('2026-03-02 11:00'))).toBe(true);
  });

  it('is none that we answered', () => {
    expect(waiting(story().hears('2026-03-02 10:00').writes('2026-03-02 11:00'))).toBe(false);
  });

  it('is none from before the ask was opened, even when it is read later', () => {
    const recordedAt = Date.UTC(2026, 2, 20);
    expect(waiting(story().hears('2026-02-20 10:00', { recordedAt }))).toBe(false);
  });

  it('is one that came after the opening but was read later', () => {
    const recordedAt = Date.UTC(2026, 2, 20);
    expect(waiting(story().hears('2026-03-02 10:00', { recordedAt }))).toBe(true);
  });

  it('is dealt with by a word on the last message', () => {
    const s = story().hears('2026-03-02 10:00').hears('2026-03-02 11:00');
    expect(waiting(s.hearsThat('acknowledged', '2026-03-02 12:00'))).toBe(false);
  });

  it('is not dealt with by a word on an earlier message', () => {
    const s = story().hears('2026-03-02 10:00').hearsThat('acknowledged', '2026-03-02 12:00');
    expect(waiting(s.hears('2026-03-02 11:00'))).toBe(true);
  });

  it('is dealt with by closing and reopening', () => {
    const s = story().hears('2026-03-02 10:00').closes('2026-03-02 11:00');
    expect(waiting(s)).toBe(false);
    expect(waiting(s.reopens('2026-03-03 10:00'))).toBe(false);
  });

  it('does not exist for what we owe', () => {
    expect(waiting(story({ situation: 'acceptance-fixes' }).hears('2026-03-02 10:00'))).toBe(false);
  });

  it('waits on every open ask of the conversation', () => {
    const a = story({ id: 'a' });
    const b = story({ id: 'b' }).beside(a);
    a.hears('2026-03-02 10:00', { askIds: ['a', 'b'] });
    expect([waiting(a), waiting(b)]).toEqual([true, true]);
  });

  it('follows our message of the same minute when it was recorded after it', () => {
    const s = story().writes('2026-03-02 10:00');
    const recordedAt = s.instant('2026-03-02 10:01');
    expect(waiting(s.hears('2026-03-02 10:00', { recordedAt }))).toBe(true);
  });
});
