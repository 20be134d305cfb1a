import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '@/lib/messaging/protocol';
import type { ThreadView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

const DAY = 86_400_000;

describe('the follow-ups', () => {
  it('keeps every row equal to what its history projects, after any use cases and undos', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        const world = await createWorld();
        for (const act of steps) await act(world);
        expect(await world.storedRows()).toEqual(await world.projectedRows());
        world.close();
      }),
      { numRuns: 25 },
    );
  });

  it('gives back the exact state when a change is undone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 12 }),
        change,
        async (steps, [command, body]) => {
          const world = await createWorld();
          for (const act of steps) await act(world);
          const before = await world.tables();
          const reply = await world.ask(command, { commitId: world.newId(), ...body });
          if (reply.ok && (await world.lastVerb()) === command) {
            await world.undo();
            expect(await world.tables()).toEqual(before);
          }
          world.close();
        },
      ),
      { numRuns: 25 },
    );
  });

  it('takes the messages of a conversation along when its tie is undone', async () => {
    const world = await createWorld();
    await world.undo();
    await world.hear('Arrived while the panel was open');
    await world.undo();
    const tables = await world.tables();
    expect(tables).toMatchObject({ touches: [], threads: [], clients: [], projects: [] });
    world.close();
  });

  it('changes nothing when the same command comes twice', async () => {
    const world = await createWorld();
    const commitId = world.newId();
    const snooze = { commitId, askId: world.askId, until: '2026-12-04' };
    await world.ask('snooze', snooze);
    const once = await world.tables();
    await world.ask('snooze', snooze);
    expect(await world.tables()).toEqual(once);
    world.close();
  });

  it('refuses a draft when an answer came since the PM looked', async () => {
    const world = await createWorld();
    await world.hear('A question back');
    const reply = await world.ask('beginDraft', {
      commitId: world.newId(),
      touchId: world.newId(),
      nativeThreadId: 't1',
      step: { askIds: [world.askId], stepId: 'acceptance.hand-over', variant: 'first' },
      seenMessageIds: ['m1'],
    });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'answer-arrived' } });
    world.close();
  });

  it('logs one touch for one mail, with its step when the draft was ours', async () => {
    const world = await createWorld();
    await world.write('m2', 'acceptance.hand-over');
    await world.write('m2');
    const { value } = (await world.ask('thread', { nativeThreadId: 't1' })) as {
      value: ThreadView;
    };
    const touches = value.link?.asks[0]?.timeline.flatMap((entry) =>
      entry.kind === 'touch' ? entry.touch : [],
    );
    const mine = touches?.filter((touch) => touch.nativeMessageId === 'm2');
    expect(mine?.map((touch) => touch.askSteps.map(({ stepId }) => stepId))).toEqual([
      ['acceptance.hand-over'],
    ]);
    world.close();
  });

  it('takes a mail back that was unsent, and counts it when it is sent again', async () => {
    const world = await createWorld();
    const touchId = await world.write('m2', 'acceptance.hand-over');
    await world.ask('sendUndone', { commitId: world.newId(), nativeMessageId: 'm2' });
    expect(await world.sentSteps()).toEqual([]);
    await world.send('m3', touchId);
    expect(await world.sentSteps()).toEqual(['acceptance.hand-over']);
    world.close();
  });

  it('refuses to undo a mail that went out, and says why', async () => {
    const world = await createWorld();
    await world.write('m2', 'acceptance.hand-over');
    const { value } = (await world.ask('lastChange', null)) as { value: { commitId: string } };
    const reply = await world.ask('undo', { commitId: world.newId(), undoes: value.commitId });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'cannot-unsend' } });
    world.close();
  });

  it('reads what an answer seems to say, and decides nothing', async () => {
    const world = await createWorld();
    await world.hear('Thanks Lin, I will send you the signed form by Friday.');
    const ask = await world.view();
    expect(ask?.suggestion.kind).toBe('classify');
    expect(ask?.question?.guess).toMatchObject({ kind: 'promised', date: '2026-11-27' });
    expect(ask?.promisedFor).toBeUndefined();
    world.close();
  });

  it('takes an automatic reply for no answer, and proposes to wait until the return date', async () => {
    const world = await createWorld();
    await world.hear(
      'Thank you for your message. I am out of the office and will be back on 7 December 2026.',
      'Automatic reply: Portal',
    );
    const ask = await world.view();
    expect(ask?.suggestion.kind).not.toBe('classify');
    expect(ask?.notice).toMatchObject({ kind: 'out-of-office', returns: '2026-12-07' });
    const { touchId = '' } = ask?.notice ?? {};
    await world.ask('answer', {
      commitId: world.newId(),
      askId: world.askId,
      touchId,
      answer: 'out-of-office',
      returns: '2026-12-07',
    });
    const later = await world.view();
    expect(later?.notice).toBeUndefined();
    expect(later?.suggestion.when).toBeGreaterThan(Date.UTC(2026, 11, 7));
    world.close();
  });

  it('takes an answer of the same minute for one that came after our mail', async () => {
    const world = await createWorld();
    await world.write('m2', 'acceptance.hand-over');
    await world.hear('Thanks, we will look at it', undefined, -50_000);
    expect((await world.view())?.suggestion.kind).toBe('classify');
    world.close();
  });

  it('offers what our own mail asked for as a new ask', async () => {
    const world = await createWorld();
    await world.say('Hi Anna,\n\nplease send us the logo files by Friday.\n\nBest regards\nLin');
    expect(await world.offers()).toMatchObject([{ owedBy: 'client', due: '2026-11-27' }]);
    world.close();
  });

  it('proposes a project by people, subject and domain, and never a look-alike', async () => {
    const world = await createWorld();
    const seen = (from: string, subject: string) => world.meet(from, subject);
    expect(await seen('anna@acme.example', 'Hello')).toMatchObject({
      proposals: [{ because: 'participant' }],
    });
    expect(await seen('boss@other.example', 'About Portal, again')).toMatchObject({
      proposals: [{ because: 'name' }],
    });
    expect(await seen('new@acme.example', 'Hello')).toMatchObject({
      proposals: [{ because: 'domain' }],
    });
    const fake = await seen('anna@acme.example.evil.test', 'Hello');
    expect(fake).toMatchObject({ proposals: [], lookAlike: { like: 'acme.example' } });
    world.close();
  });

  it('notices on a row of the list that messages came which it has not seen', async () => {
    const world = await createWorld();
    const chips = async (count: number) =>
      world.ask('rows', { nativeThreadIds: ['t1'], messageCounts: { t1: count } });
    expect(await chips(1)).toMatchObject({ value: { t1: [{ news: false }] } });
    expect(await chips(2)).toMatchObject({ value: { t1: [{ news: true }] } });
    world.close();
  });

  it('lets a mailbox touch asks of its own conversations only', async () => {
    const world = await createWorld();
    const snooze = { commitId: world.newId(), askId: world.askId, until: '2026-12-04' };
    const other = { host: 'mail.example', account: 'somebody@else.example' };
    expect(await world.ask('snooze', snooze, other)).toMatchObject({
      failure: { code: 'not-allowed' },
    });
    expect(await world.ask('draft', { askId: world.askId }, other)).toMatchObject({
      failure: { code: 'not-allowed' },
    });
    world.close();
  });

  it('refuses an edit that saw an older state', async () => {
    const world = await createWorld();
    const rev = await world.rev();
    world.later(1000);
    const edit = (title: string) =>
      world.ask('editAsk', { commitId: world.newId(), askId: world.askId, rev, title });
    expect(await edit('First')).toMatchObject({ ok: true });
    expect(await edit('Second')).toMatchObject({ failure: { code: 'stale-revision' } });
    world.close();
  });
});

const days = fc.integer({ min: 1, max: 30 }).map((n) => new Date(T(n)).toISOString().slice(0, 10));

function T(n: number): number {
  return Date.UTC(2026, 10, 23) + n * DAY;
}

/** Changes to the one ask of the world, by name and body. */
const change: fc.Arbitrary<[Command, Record<string, unknown>]> = fc
  .oneof(
    days.map((until): [Command, object] => ['snooze', { until }]),
    fc
      .constantFrom('busy', 'budget', 'in-process')
      .map((reason): [Command, object] => ['giveReason', { reason }]),
    fc.constant<[Command, object]>(['closeAsk', { outcome: 'done' }]),
    fc.constant<[Command, object]>(['reopenAsk', {}]),
    fc.constant<[Command, object]>(['overrideGuard', { rule: 'G2' }]),
    fc.constant<[Command, object]>(['setReady', { readinessId: 'checklist', ready: true }]),
    fc.constant<[Command, object]>(['skipStep', { stepId: 'acceptance.prepare' }]),
    fc
      .tuple(fc.constantFrom('acknowledged', 'question', 'done', 'promised'), days)
      .map(([answer, promisedFor]): [Command, object] => ['answer', { answer, promisedFor }]),
    fc
      .constantFrom(null, 'acknowledged')
      .map((answer): [Command, object] => [
        'logCall',
        { channel: 'call', who: 'Anna', what: 'Talked', answer },
      ]),
  )
  .map(([command, body]) => [command, { ...body }]) as fc.Arbitrary<
  [Command, Record<string, unknown>]
>;

type Step = (world: World) => Promise<unknown>;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: change.map(
      ([command, body]): Step =>
        (world) =>
          world.ask(command, { commitId: world.newId(), askId: world.askId, ...body }),
    ),
  },
  fc.constant<Step>((world) => world.undo()),
  fc.constant<Step>((world) => world.hear('Thank you, we will look at it')),
  fc.constant<Step>((world) => world.write(world.newId(), 'acceptance.hand-over')),
  fc.integer({ min: 1, max: 5 }).map(
    (n): Step =>
      async (world) =>
        world.later(n * DAY),
  ),
);
