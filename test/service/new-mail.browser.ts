import { describe, expect, it } from 'vitest';
import type { DraftView, ThreadView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

const karl = { address: 'karl@acme.example', name: 'Karl Brandt' };
const notice = 'acceptance.notice';

describe('a mail of its own', () => {
  it('is proposed for a step that goes to somebody outside the conversation', async () => {
    const world = await createWorld();
    const asked = () => draftIn(world, 't1');
    expect(await asked()).toMatchObject({ newMail: false, subject: expect.any(String) });
    await makeLiaison(world);
    expect(await asked()).toMatchObject({
      newMail: true,
      recipients: { to: [{ address: karl.address }] },
    });
    world.close();
  });

  it('ties the conversation that it starts, and counts as its step', async () => {
    const world = await createWorld();
    const touchId = await begin(world);
    await send(world, 'new-1', { touchId });
    expect(await world.sentSteps()).toEqual([notice]);
    const asks = (await threadOf(world, 'new-1')).link?.asks;
    expect(asks).toMatchObject([{ id: world.askId, levelReached: 4 }]);
    expect((await threadOf(world, 't1')).link?.project).toEqual(
      (await threadOf(world, 'new-1')).link?.project,
    );
    expect(await world.storedRows()).toEqual(await world.projectedRows());
    world.close();
  });

  it('is known by its draft where the page that wrote it is gone', async () => {
    const world = await createWorld();
    const touchId = await begin(world);
    await world.ask('nameDraft', { commitId: world.newId(), touchId, draftId: 'd-1' });
    await send(world, 'new-1', { draftId: 'd-1' });
    await send(world, 'new-1', { draftId: 'd-1' });
    expect(await world.sentSteps()).toEqual([notice]);
    expect((await threadOf(world, 'new-1')).link?.asks).toHaveLength(1);
    world.close();
  });

  it('leaves other new mails alone', async () => {
    const world = await createWorld();
    await begin(world);
    await send(world, 'new-1', {});
    expect((await threadOf(world, 'new-1')).link).toBeNull();
    expect(await world.sentSteps()).toEqual([]);
    world.close();
  });

  it('of another mailbox ties nothing', async () => {
    const world = await createWorld();
    const touchId = await begin(world);
    const other = { host: 'mail.example', account: 'somebody@else.example' };
    const before = await world.tables();
    await send(world, 'new-1', { touchId }, other);
    expect(await world.tables()).toEqual(before);
    world.close();
  });

  it('taken back counts for nothing and leaves no tie; sent again, it counts once', async () => {
    const world = await createWorld();
    const touchId = await begin(world);
    const before = (await world.tables()).threads;
    await send(world, 'new-1', { touchId, draftId: 'd-1' });
    await world.ask('sendUndone', { commitId: world.newId(), nativeMessageId: 'new-1' });
    expect(await world.sentSteps()).toEqual([]);
    expect((await threadOf(world, 'new-1')).link).toBeNull();
    expect((await world.tables()).threads).toEqual(before);

    await send(world, 'new-1', { draftId: 'd-1' });
    expect(await world.sentSteps()).toEqual([notice]);
    expect((await threadOf(world, 'new-1')).link?.asks).toHaveLength(1);
    world.close();
  });

  it('taken back keeps a conversation in which more has happened', async () => {
    const world = await createWorld();
    const touchId = await begin(world);
    await send(world, 'new-1', { touchId });
    await hearKarl(world);
    await world.ask('sendUndone', { commitId: world.newId(), nativeMessageId: 'new-1' });
    expect((await threadOf(world, 'new-1')).link).not.toBeNull();
    world.close();
  });

  it('is answered in its own conversation, and the ask stops for that answer', async () => {
    const world = await createWorld();
    const touchId = await begin(world);
    await send(world, 'new-1', { touchId });
    const rows = async (count: number) =>
      world.ask('rows', { nativeThreadIds: ['new-1'], messageCounts: { 'new-1': count } });
    expect(await rows(1)).toMatchObject({ value: { 'new-1': [{ news: false }] } });
    expect(await rows(2)).toMatchObject({ value: { 'new-1': [{ news: true }] } });
    await hearKarl(world);
    expect((await world.view())?.suggestion.kind).toBe('classify');
    expect((await world.view())?.question?.excerpt).toContain('Accepted');
    world.close();
  });

  it('begun anew gives up the draft before, wherever that stands', async () => {
    const world = await createWorld();
    const first = await begin(world);
    const second = await begin(world, { newMail: false });
    const touches: { id: string; state: string; threadId?: string }[] = (await world.tables())
      .touches;
    const of = (id: string) => touches.find((touch) => touch.id === id);
    expect(of(first)).toMatchObject({ state: 'cancelled' });
    expect(of(first)).not.toHaveProperty('threadId');
    expect(of(second)).toMatchObject({ state: 'draft', threadId: expect.any(String) });
    world.close();
  });

  it('is followed by a reply in the conversation that it started', async () => {
    const world = await createWorld();
    await makeLiaison(world);
    const touchId = await begin(world, { stepId: 'acceptance.prepare' });
    await send(world, 'new-1', { touchId });
    expect(await draftIn(world, 'new-1')).toMatchObject({ newMail: false });
    expect(await draftIn(world, 't1')).toMatchObject({ newMail: true });
    world.close();
  });
});

async function begin(world: World, { newMail = true, stepId = notice } = {}): Promise<string> {
  const touchId = world.newId();
  const reply = await world.ask('beginDraft', {
    commitId: world.newId(),
    touchId,
    nativeThreadId: 't1',
    step: { askIds: [world.askId], stepId, variant: 'first' },
    seenMessageIds: ['m1'],
    newMail,
  });
  expect(reply).toMatchObject({ ok: true });
  return touchId;
}

/** The webmail's own word of a mail that started the conversation of the same name. */
async function send(
  world: World,
  id: string,
  ours: { touchId?: string; draftId?: string },
  from?: Parameters<World['ask']>[2],
) {
  world.later(60_000);
  const mail = {
    commitId: world.newId(),
    touchId: world.newId(),
    ...ours,
    nativeThreadId: id,
    nativeMessageId: id,
    participants: [
      { address: 'lin@northlight.example', name: 'Lin', field: 'from' },
      { ...karl, field: 'to' },
    ],
    subject: 'Portal: request for acceptance',
    text: 'Dear Karl',
  };
  return world.ask('mailSent', mail, from);
}

/** The PM opens the new conversation, in which the answer stands. */
async function hearKarl(world: World) {
  world.later(600_000);
  return world.ask('seeThread', {
    commitId: world.newId(),
    conversation: {
      nativeThreadId: 'new-1',
      subject: 'Re: Portal: request for acceptance',
      messages: [
        {
          nativeId: 'new-2',
          participants: [{ ...karl, field: 'from' }],
          text: 'Accepted, thank you.',
        },
      ],
    },
  });
}

async function threadOf(world: World, nativeThreadId: string): Promise<ThreadView> {
  const reply = await world.ask('thread', { nativeThreadId });
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value as ThreadView;
}

async function draftIn(world: World, nativeThreadId: string): Promise<DraftView> {
  const reply = await world.ask('draft', { askId: world.askId, nativeThreadId });
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value as DraftView;
}

/** Karl has never written; from now on he is whom reminders go to. */
async function makeLiaison(world: World): Promise<void> {
  const { link } = await threadOf(world, 't1');
  const [anna] = link?.contacts ?? [];
  await world.ask('editContact', {
    commitId: world.newId(),
    contactId: anna?.id,
    rev: anna?.rev,
    changes: { roles: [] },
  });
  await world.ask('nameContact', {
    commitId: world.newId(),
    clientId: link?.client.id,
    ...karl,
    roles: ['liaison'],
  });
}
