import { describe, expect, it } from 'vitest';
import type { ClientsView, ClientView } from '@/lib/messaging/clients-view';
import type { DraftView } from '@/lib/messaging/views';
import { createWorld, type World } from './world';

/** The one client, as its page shows it. */
async function clientOf(world: World): Promise<ClientView> {
  const all = await world.ask('clients', null);
  if (!all.ok) throw new Error(all.failure.code);
  const [line] = (all.value as ClientsView).clients;
  if (!line) throw new Error('No client');
  const reply = await world.ask('client', { clientId: line.clientId });
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value as ClientView;
}

async function edit(world: World, changes: object) {
  const { client } = await clientOf(world);
  const about = { clientId: client.id, rev: client.rev, changes };
  return world.ask('editClient', { commitId: world.newId(), ...about });
}

async function addAnna(world: World, more: object = {}) {
  const { client, contacts } = await clientOf(world);
  const known = contacts.find(({ addresses }) => addresses.includes('anna@acme.example'));
  const said = { name: 'Anna Berg', roles: ['liaison'], ...more };
  const commitId = world.newId();
  if (known) {
    const { id: contactId, rev } = known;
    return world.ask('editContact', { commitId, contactId, rev, changes: said });
  }
  const contact = { addresses: ['anna@acme.example'], ...said };
  const contactId = world.newId();
  return world.ask('addContact', { commitId, clientId: client.id, contactId, contact });
}

const draftOf = async (world: World) => {
  const reply = await world.ask('draft', { askId: world.askId });
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value as DraftView;
};

describe('what the PM says of a client', () => {
  it('is kept, shown, and taken back whole', async () => {
    const world = await createWorld();
    const before = await world.tables();
    const reply = await edit(world, {
      domains: ['acme.example', 'acme.cn'],
      second: 'chat',
      chatName: 'WeCom',
      otherLanguage: 'German',
      live: 'meeting',
      industry: 'Food',
      decisionProcess: 'The board, monthly',
      notes: 'No mail on Fridays',
    });
    expect(reply.ok).toBe(true);
    expect((await clientOf(world)).client).toMatchObject({
      chatName: 'WeCom',
      otherLanguage: 'German',
      industry: 'Food',
    });
    await edit(world, { industry: '' });
    expect((await clientOf(world)).client).not.toHaveProperty('industry');
    await world.undo();
    await world.undo();
    expect(await world.tables()).toEqual(before);
    world.close();
  });

  it('says in a draft that there are no texts in their own language', async () => {
    const world = await createWorld();
    await addAnna(world);
    await edit(world, { otherLanguage: 'German' });
    expect(await draftOf(world)).toMatchObject({ language: 'en', insteadOf: 'German' });
    world.close();
  });

  it('changes greeting and closing of a draft by its tone, and says before how', async () => {
    const world = await createWorld();
    await addAnna(world);
    const { samples } = await clientOf(world);
    expect(samples.friendly.en.greeting).toBe('Hello Anna Berg,');
    expect(samples.formal.zh.closing).toContain('顺颂商祺');
    const friendly = await draftOf(world);
    await edit(world, { tone: 'formal' });
    const formal = await draftOf(world);
    expect(friendly.text.startsWith(samples.friendly.en.greeting)).toBe(true);
    expect(formal.text.startsWith(samples.formal.en.greeting)).toBe(true);
    expect(formal.text).toContain(samples.formal.en.closing.split('\n')[0]);
    world.close();
  });

  it('moves the next steps in the same commit when the calendar changes', async () => {
    const world = await createWorld();
    const before = (await clientOf(world)).asks[0]?.when ?? 0;
    // Their next weeks are off: a company holiday.
    const daysOff = Array.from({ length: 8 }, (_, n) => `2026-11-${23 + n}`).slice(0, 8);
    const calendar = { country: 'DE', timeZone: 'Europe/Berlin', daysOff };
    expect((await edit(world, { calendar })).ok).toBe(true);
    const after = (await clientOf(world)).asks[0]?.when ?? 0;
    expect(after).toBeGreaterThan(before);
    expect(await world.storedRows()).toEqual(await world.projectedRows());
    await world.undo();
    expect((await clientOf(world)).asks[0]?.when).toBe(before);
    world.close();
  });

  it('refuses what was seen before another change, and hours that do not open', async () => {
    const world = await createWorld();
    const { client } = await clientOf(world);
    await edit(world, { industry: 'Food' });
    const stale = { clientId: client.id, rev: client.rev, changes: { industry: 'Steel' } };
    expect(await world.ask('editClient', { commitId: world.newId(), ...stale })).toMatchObject({
      failure: { code: 'stale-revision' },
    });
    const calendar = { country: 'DE', timeZone: 'Europe/Berlin', hours: ['18:00', '09:00'] };
    expect(await edit(world, { calendar })).toMatchObject({ failure: { code: 'invalid-request' } });
    world.close();
  });
});

describe('the people of a client', () => {
  it('are added, changed and removed, each to be taken back', async () => {
    const world = await createWorld();
    await addAnna(world, { formOfAddress: 'Anna', language: 'zh' });
    const { contacts, missing } = await clientOf(world);
    expect(contacts[0]).toMatchObject({ name: 'Anna Berg', formOfAddress: 'Anna' });
    expect(missing).toEqual(['decision-maker', 'finance', 'sponsor']);
    await addAnna(world, { language: null, formOfAddress: '' });
    const [anna] = (await clientOf(world)).contacts;
    expect(anna).not.toHaveProperty('language');
    expect(anna).not.toHaveProperty('formOfAddress');
    const before = await world.tables();
    const removed = { contactId: anna?.id, rev: anna?.rev };
    const reply = await world.ask('removeContact', { commitId: world.newId(), ...removed });
    expect(reply.ok).toBe(true);
    expect((await clientOf(world)).missing).toContain('liaison');
    await world.undo();
    expect(await world.tables()).toEqual(before);
    world.close();
  });

  it('are refused with an address that no mail can go to', async () => {
    const world = await createWorld();
    expect(await addAnna(world, { addresses: ['nowhere'] })).toMatchObject({
      failure: { code: 'invalid-request' },
    });
    world.close();
  });
});

describe('erasing', () => {
  it('leaves nothing of a client, and no way back', async () => {
    const world = await createWorld();
    await addAnna(world);
    await world.hear('The board meets on Friday');
    const { client } = await clientOf(world);
    const erase = { commitId: world.newId(), clientId: client.id };
    expect((await world.ask('eraseClient', erase)).ok).toBe(true);
    const { undoables, ...tables } = await world.tables();
    expect(Object.values(tables).flat()).toEqual([]);
    expect(await world.ask('clients', null)).toMatchObject({ value: { clients: [] } });
    expect(await world.lastVerb()).toBeUndefined();
    expect(undoables).toEqual([]);
    expect(await world.ask('thread', { nativeThreadId: 't1' })).toMatchObject({
      value: { link: null },
    });
    // A retry of the same command is the same erasure.
    expect((await world.ask('eraseClient', erase)).ok).toBe(true);
    world.close();
  });

  it('takes one person out of what was said, and computes the asks anew', async () => {
    const world = await createWorld();
    await addAnna(world);
    await world.hear('The board meets on Friday');
    const [anna] = (await clientOf(world)).contacts;
    const erase = { commitId: world.newId(), contactId: anna?.id };
    expect((await world.ask('eraseContact', erase)).ok).toBe(true);
    expect(JSON.stringify(await world.tables())).not.toMatch(/anna|board/i);
    expect((await clientOf(world)).missing).toContain('liaison');
    expect(await world.storedRows()).toEqual(await world.projectedRows());
    world.close();
  });
});
