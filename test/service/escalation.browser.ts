import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { DraftView, ThreadView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

const HOUR = 3_600_000;

async function asksOf(world: World) {
  const reply = await world.ask('thread', { nativeThreadId: 't1' });
  if (!reply.ok) throw new Error(reply.failure.code);
  return (reply.value as ThreadView).link?.asks ?? [];
}

async function open(world: World, situation: string, more: object = {}): Promise<string> {
  const askId = v7();
  const reply = await world.ask('openAsk', {
    commitId: v7(),
    askId,
    nativeThreadId: 't1',
    situation,
    title: situation,
    items: [],
    due: '2026-11-23',
    ...more,
  });
  expect(reply).toMatchObject({ ok: true });
  return askId;
}

/** Our draft of this step goes out. */
async function send(world: World, askId: string, stepId: string) {
  const touchId = v7();
  const step = { askIds: [askId], stepId, variant: 'first' };
  await world.ask('beginDraft', {
    commitId: v7(),
    touchId,
    nativeThreadId: 't1',
    step,
    seenMessageIds: ['m1'],
  });
  const nativeMessageId = v7();
  const mail = { nativeThreadId: 't1', nativeMessageId, participants: [], subject: '', text: 'Hi' };
  expect(await world.ask('mailSent', { commitId: v7(), touchId, ...mail })).toMatchObject({
    ok: true,
  });
  return nativeMessageId;
}

describe('live talk', () => {
  it('opens minutes that we owe within a business day, and undo takes both back', async () => {
    const world = await createWorld();
    const call = { channel: 'call', who: 'Anna', what: 'Talked about the plan', answer: null };
    await world.ask('logCall', { commitId: v7(), askId: world.askId, ...call });
    const minutes = (await asksOf(world)).find(({ situation }) => situation === 'meeting-minutes');
    expect(minutes).toMatchObject({ owedBy: 'us', due: '2026-11-24', state: 'due' });
    await world.undo();
    expect((await asksOf(world)).map(({ situation }) => situation)).not.toContain(
      'meeting-minutes',
    );
    world.close();
  });
});

describe('what we owe', () => {
  it('gives the next move to the client with the step that does', async () => {
    const world = await createWorld();
    const askId = await open(world, 'expectations');
    await send(world, askId, 'expectations.plan');
    const ask = (await asksOf(world)).find(({ id }) => id === askId);
    expect(ask).toMatchObject({ ball: 'client', state: 'waiting' });
    world.close();
  });

  it('is done with an update that went out, and open again when sending is undone', async () => {
    const world = await createWorld();
    const askId = await open(world, 'progress-update');
    const nativeMessageId = await send(world, askId, 'progress-update.prepare');
    const updates = async () =>
      (await asksOf(world)).filter(({ situation }) => situation === 'progress-update');
    expect((await updates()).find(({ id }) => id === askId)?.state).toBe('closed');
    expect(await updates()).toHaveLength(2);
    await world.ask('sendUndone', { commitId: v7(), nativeMessageId });
    expect((await updates()).find(({ id }) => id === askId)?.state).not.toBe('closed');
    world.close();
  });

  it('may be flagged at risk, which opens the word about it once', async () => {
    const world = await createWorld();
    const askId = await open(world, 'acceptance-fixes', { due: '2026-11-27' });
    const flag = (atRisk: boolean) =>
      world.ask('flagRisk', { commitId: v7(), askId, atRisk, delayId: v7() });
    await flag(true);
    await flag(false);
    await flag(true);
    const delays = (await asksOf(world)).filter(({ situation }) => situation === 'our-delay');
    expect(delays).toHaveLength(1);
    expect(delays[0]?.suggestion).toMatchObject({ stepId: 'our-delay.first-sign' });
    expect((await asksOf(world)).find(({ id }) => id === askId)?.atRisk).toBe(true);
    world.close();
  });

  it('cannot be flagged where the client owes it', async () => {
    const world = await createWorld();
    const ask = { commitId: v7(), askId: world.askId, atRisk: true, delayId: v7() };
    expect(await world.ask('flagRisk', ask)).toMatchObject({ ok: false });
    world.close();
  });
});

describe('a text sent by hand', () => {
  it('carries its step like a mail does', async () => {
    const world = await createWorld();
    const askId = await open(world, 'client-materials', { due: '2026-11-20' });
    const step = { askIds: [askId], stepId: 'client-materials.missing', variant: 'first' };
    await world.ask('logSent', { commitId: v7(), askId, step, channel: 'chat', text: 'Hello' });
    const ask = (await asksOf(world)).find(({ id }) => id === askId);
    expect(ask?.levelReached).toBe(1);
    expect(ask?.timeline).toContainEqual(
      expect.objectContaining({ touch: expect.objectContaining({ channel: 'chat' }) }),
    );
    world.close();
  });
});

describe('drafts', () => {
  const draft = (world: World, more: object) => world.ask('draft', { askId: world.askId, ...more });

  it('thank for what came, and say that it came in time', async () => {
    const world = await createWorld();
    const askId = await open(world, 'client-materials', { due: '2026-11-27' });
    await world.ask('answer', { commitId: v7(), askId, answer: 'done' });
    expect((await asksOf(world)).find(({ id }) => id === askId)?.thanks).toBe(true);
    const reply = await draft(world, { askId, about: 'thanks' });
    expect(reply).toMatchObject({ ok: true, value: { step: { stepId: 'thanks.received' } } });
    await send(world, askId, 'thanks.received');
    expect((await asksOf(world)).find(({ id }) => id === askId)?.thanks).toBe(false);
    world.close();
  });

  it('exist for a chat, for the contact and for our own superior', async () => {
    const world = await createWorld();
    const askId = await open(world, 'client-materials', { due: '2026-11-19' });
    const chat = await draft(world, { askId, channel: 'chat' });
    expect(chat).toMatchObject({ ok: true, value: { channel: 'chat' } });
    for (const about of ['liaison', 'superior', 'successor'] as const) {
      const reply = await draft(world, { askId, about });
      expect(reply).toMatchObject({ ok: true, value: { language: 'en' } });
    }
    world.close();
  });

  it('ask whoever decides for a successor, never the contact who left', async () => {
    const world = await createWorld();
    await world.ask('giveReason', { commitId: v7(), askId: world.askId, reason: 'contact-left' });
    const asked = async () => {
      const reply = await draft(world, {});
      if (!reply.ok) throw new Error(reply.failure.code);
      return reply.value as DraftView;
    };
    const alone = await asked();
    expect(alone.step.stepId).toBe('reason.contact-left');
    expect(alone.text).toMatch(/^Hello,\n/);
    expect(alone.recipients).toEqual({ to: [], cc: [], missingRoles: [] });
    const clientId = (await world.tables()).clients[0]?.id;
    const dora = { address: 'dora@acme.example', name: 'Dora', roles: ['decision-maker'] };
    await world.ask('nameContact', { commitId: v7(), clientId, ...dora });
    const told = await asked();
    expect(told.text).toMatch(/^Hello Dora,\n/);
    expect(told.recipients.to).toMatchObject([{ address: 'dora@acme.example' }]);
    world.close();
  });

  it('name the project of each point where one message is for several', async () => {
    const world = await createWorld();
    const clientId = (await world.tables()).clients[0]?.id;
    const from = { address: 'anna@acme.example', name: 'Anna', field: 'from' };
    const messages = [{ nativeId: 's1', participants: [from], text: 'Hello' }];
    const conversation = { nativeThreadId: 't2', subject: 'Shop', messages };
    const project = { name: 'Shop', client: { id: clientId } };
    await world.ask('tieThread', { commitId: v7(), conversation, project });
    const due = '2026-11-19';
    const askId = await open(world, 'client-materials', { title: 'Logo', due });
    const one = await draft(world, { askId });
    expect(one).toMatchObject({ ok: true, value: { subject: expect.stringContaining('Portal') } });
    await open(world, 'client-materials', { title: 'Prices', due, nativeThreadId: 't2' });
    const reply = await draft(world, { askId });
    if (!reply.ok) throw new Error(reply.failure.code);
    const { subject, text } = reply.value as DraftView;
    expect(subject).toBe('A few points, all in one place');
    expect(text).toMatch(/Portal – Logo \(was due .*\n.*Shop – Prices \(was due/);
    const { step } = reply.value as DraftView;
    const said = { channel: 'mail', text, step };
    expect(await world.ask('logSent', { commitId: v7(), askId, ...said })).toMatchObject({
      ok: true,
    });
    for (const { id: projectId } of (await world.tables()).projects) {
      const own = await world.fromPage('projectLog', { projectId, limit: 9 });
      expect(own.entries[0]?.steps).toHaveLength(2);
      const all = await world.fromPage('log', { projectId, limit: 9 });
      expect(all.entries[0]?.steps).toHaveLength(2);
    }
    world.close();
  });

  it('say when this very text went out before', async () => {
    const world = await createWorld();
    const askId = await open(world, 'our-delay', { due: '2026-11-20' });
    for (const step of ['tell', 'remedy', 'agree', 'weekly']) {
      await send(world, askId, `our-delay.${step}`);
    }
    world.later(10 * 24 * HOUR);
    expect(await draft(world, { askId })).toMatchObject({
      ok: true,
      value: { step: { stepId: 'our-delay.weekly' }, sentAt: expect.any(Number) },
    });
    world.close();
  });

  it('remember with the project what lasts, and nothing else', async () => {
    const world = await createWorld();
    const projectId = (await world.tables()).projects[0]?.id;
    const values = { clause: '§ 8', points: 'The search', answerBy: '2026-12-01' };
    await world.ask('rememberValues', { commitId: v7(), projectId, values });
    expect((await world.tables()).projects[0]).toMatchObject({ values: { clause: '§ 8' } });
    expect(Object.keys((await world.tables()).projects[0]?.values ?? {})).toEqual(['clause']);
    world.close();
  });
});

describe('a deadline', () => {
  it('inside a long break of the client is told, with the first day back', async () => {
    const world = await createWorld();
    const on = (day: string) => world.ask('breakOn', { day, nativeThreadId: 't1' });
    expect(await on('2026-12-26')).toEqual({ ok: true, value: { until: '2026-12-28' } });
    expect(await on('2026-11-28')).toEqual({ ok: true, value: { until: null } });
    expect(await on('2026-11-27')).toEqual({ ok: true, value: { until: null } });
    world.close();
  });
});
