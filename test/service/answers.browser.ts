import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Touch } from '@/lib/domain/touch';
import type { ThreadView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

let world: World;
beforeEach(async () => {
  world = await createWorld();
});
afterEach(() => world.close());

async function asks() {
  const reply = await world.ask('thread', { nativeThreadId: 't1' });
  if (!reply.ok) throw new Error(reply.failure.code);
  return (reply.value as ThreadView).link?.asks ?? [];
}
const of = async (situation: string) => (await asks()).filter((ask) => ask.situation === situation);

async function open(situation: string): Promise<string> {
  const askId = v7();
  const ask = { commitId: v7(), askId, nativeThreadId: 't1', situation, title: situation };
  await world.ask('openAsk', { ...ask, items: [], due: '2026-11-23' });
  return askId;
}

async function call(askId: string, more: object = {}) {
  const said = { channel: 'call', who: 'Anna', what: 'We talked', answer: null, ...more };
  const reply = await world.ask('logCall', { commitId: v7(), askId, ...said });
  expect(reply).toMatchObject({ ok: true });
}

describe('a question of theirs', () => {
  const ask = async () => {
    await world.write('m-out-9', 'acceptance.hand-over');
    await world.hear('What does the test report say about the search?');
    await world.ask('answer', { commitId: v7(), askId: world.askId, answer: 'question' });
  };

  it('becomes an answer that we owe, once, and undo takes it back', async () => {
    await ask();
    expect(await of('client-question')).toMatchObject([{ owedBy: 'us', due: '2026-11-25' }]);
    await world.undo();
    expect(await of('client-question')).toEqual([]);
    await world.ask('answer', { commitId: v7(), askId: world.askId, answer: 'question' });
    await world.hear('And about the map?');
    await world.ask('answer', { commitId: v7(), askId: world.askId, answer: 'question' });
    expect(await of('client-question')).toHaveLength(1);
  });
});

describe('an answer to several asks', () => {
  const openTwo = async () => {
    const others = [await open('reply'), await open('reply')] as const;
    world.later(60_000);
    await world.hear('All done');
    return others;
  };
  const say = (answer: string, more: object) =>
    world.ask('answer', { commitId: v7(), askId: world.askId, answer, ...more });
  const one = async (askId: string) => (await asks()).find(({ id }) => id === askId);

  it('closes those that are ticked, in one change; the rest go on asking', async () => {
    const [ticked, left] = await openTwo();
    const before = (await asks()).map(({ question }) => question?.touchId);
    expect(new Set(before).size).toBe(1);
    expect(await say('done', { alsoAskIds: [ticked, ticked] })).toMatchObject({ ok: true });
    expect((await one(world.askId))?.state).toBe('closed');
    expect((await one(ticked))?.state).toBe('closed');
    expect((await one(left))?.suggestion.kind).toBe('classify');
    await world.undo();
    const kinds = (await asks()).map(({ suggestion }) => suggestion.kind);
    expect(kinds).toEqual(['classify', 'classify', 'classify']);
  });

  it('is one promise for the same day, and one question of theirs for each', async () => {
    const [ticked, left] = await openTwo();
    await say('promised', { alsoAskIds: [ticked], promisedFor: '2026-12-01' });
    expect((await one(world.askId))?.promisedFor).toBe('2026-12-01');
    expect((await one(ticked))?.promisedFor).toBe('2026-12-01');
    expect((await one(left))?.promisedFor).toBeUndefined();
    await world.undo();
    await say('question', { alsoAskIds: [ticked, left] });
    const about = (await of('client-question')).map((ask) => ask.about);
    expect(about.sort()).toEqual([world.askId, ticked, left].sort());
  });

  it('is followed by one ask of a kind that recurs', async () => {
    const [first, second] = [await open('pulse'), await open('pulse')];
    world.later(60_000);
    await world.hear('All fine');
    const reply = await world.ask('answer', {
      commitId: v7(),
      askId: first,
      answer: 'done',
      alsoAskIds: [second],
    });
    expect(reply).toMatchObject({ ok: true });
    const states = (await of('pulse')).map(({ id, state }) =>
      id === first || id === second ? state : 'next',
    );
    expect(states.sort()).toEqual(['closed', 'closed', 'next']);
  });

  it('refuses asks that do not await that message, and changes nothing', async () => {
    const [answered] = await openTwo();
    await world.ask('answer', { commitId: v7(), askId: answered, answer: 'done' });
    const elsewhere = v7();
    const [thread] = (await world.tables()).threads;
    const conversation = { nativeThreadId: 't2', subject: 'Shop', messages: [] };
    await world.ask('tieThread', {
      commitId: v7(),
      conversation,
      project: { name: 'Shop', client: { id: thread.clientId } },
    });
    const place = { nativeThreadId: 't2', situation: 'reply', title: 'Shop', items: [] };
    await world.ask('openAsk', { commitId: v7(), askId: elsewhere, ...place });
    for (const id of [answered, elsewhere, v7()]) {
      const refused = { ok: false, failure: { code: 'not-found' } };
      expect(await say('done', { alsoAskIds: [id] })).toMatchObject(refused);
    }
    expect((await one(world.askId))?.suggestion.kind).toBe('classify');
    const many = Array.from({ length: 51 }, () => v7());
    expect(await say('done', { alsoAskIds: many })).toMatchObject({
      failure: { code: 'invalid-request' },
    });
  });
});

describe('a talk', () => {
  it('about minutes opens no minutes again', async () => {
    await call(await open('meeting-minutes'));
    expect(await of('meeting-minutes')).toHaveLength(1);
  });

  it('does what it is the step for: a word to ask how it goes is done', async () => {
    const askId = await open('check-in');
    await call(askId, { stepId: 'check-in.ask' });
    const checkIns = await of('check-in');
    expect(checkIns.find(({ id }) => id === askId)?.state).toBe('closed');
    expect(checkIns).toHaveLength(2);
  });
});

describe('a text sent by hand', () => {
  it('does what it is the step for', async () => {
    const askId = await open('check-in');
    const step = { askIds: [askId], stepId: 'check-in.ask', variant: 'first' };
    const sent = { commitId: v7(), askId, step, channel: 'chat', text: 'How is it going?' };
    await world.ask('logSent', sent);
    await world.ask('logSent', sent);
    const checkIns = await of('check-in');
    expect(checkIns.find(({ id }) => id === askId)?.state).toBe('closed');
    expect(checkIns).toHaveLength(2);
  });
});

describe('the loop guard', () => {
  const text = 'Could you send us the logo by Friday?';

  it('opens nothing from a message that is a step of ours', async () => {
    await world.write('m-out-2', 'acceptance.reminder');
    await world.say(text);
    expect(await world.offers()).toEqual([]);
  });

  it('lets a plain mail of ours suggest an ask', async () => {
    await world.say(text);
    expect(await world.offers()).not.toEqual([]);
  });
});

describe('several reminders in one message', () => {
  it('are all void when it comes back, until the address is mended', async () => {
    const other = await open('reply');
    const touchId = v7();
    const steps = [
      { askId: world.askId, stepId: 'acceptance.reminder', variant: 'first' },
      { askId: other, stepId: 'reply.line', variant: 'first' },
    ];
    const askIds = steps.map(({ askId }) => askId);
    const step = { askIds, stepId: 'acceptance.reminder', variant: 'first', steps };
    const where = { nativeThreadId: 't1', touchId };
    await world.ask('beginDraft', { ...where, commitId: v7(), step, seenMessageIds: ['m1'] });
    const mail = { nativeMessageId: 'm-9', participants: [], subject: '', text: 'Hi' };
    await world.ask('mailSent', { ...where, ...mail, commitId: v7() });
    const levels = async () =>
      (await asks()).filter(({ id }) => askIds.includes(id)).map((ask) => ask.levelReached);
    expect(await levels()).toEqual([1, 1]);
    world.later(60_000);
    await world.ask('answer', { commitId: v7(), askId: other, answer: 'bounce' });
    expect(await levels()).toEqual([-1, -1]);
    for (const ask of (await asks()).filter(({ id }) => askIds.includes(id))) {
      expect(ask.suggestion.blockers[0]?.rule).toBe('G3-bounce');
    }
    await world.undo();
    expect(await levels()).toEqual([1, 1]);
  });

  it('are not inserted when one of them was answered elsewhere', async () => {
    const other = await open('reply');
    await world.write('m-out-9', 'acceptance.reminder');
    await world.hear('Here you are');
    const touches = (await world.tables()).touches;
    const steps = [world.askId, other].map((askId, i) => ({
      askId,
      stepId: ['acceptance.help', 'reply.line'][i],
      variant: 'first',
    }));
    const reply = await world.ask('beginDraft', {
      commitId: v7(),
      touchId: v7(),
      nativeThreadId: 't1',
      step: { askIds: [world.askId, other], stepId: 'acceptance.help', variant: 'first', steps },
      seenMessageIds: touches.flatMap((touch: Touch) => touch.nativeMessageId ?? []),
    });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'answer-arrived' } });
  });
});
