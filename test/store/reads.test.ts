import { describe, expect, it } from 'vitest';
import type { Contact, Project, ThreadLink } from '@/lib/domain/records';
import { clientMade, closed, createLedger, opened, sent, T0, touched } from './ledger';

const contact: Contact = {
  id: 'k1',
  rev: 1,
  updatedAt: T0,
  clientId: 'c1',
  name: 'Ann',
  addresses: ['ann@c1.test', 'a@c1.test'],
  roles: ['liaison'],
};
const project: Project = {
  id: 'p1',
  rev: 1,
  updatedAt: T0,
  clientId: 'c1',
  name: 'Portal',
  stage: 'acceptance',
  values: {},
};
const thread: ThreadLink = {
  id: 't1',
  rev: 1,
  updatedAt: T0,
  projectId: 'p1',
  clientId: 'c1',
  host: 'gmail',
  account: 'me@us.test',
  nativeThreadId: 'f1',
  subject: 'Portal',
};

async function filled() {
  const ledger = createLedger();
  await ledger.commit('a', [
    clientMade('c1'),
    { kind: 'record', table: 'contacts', before: null, after: contact },
    { kind: 'record', table: 'projects', before: null, after: project },
    { kind: 'record', table: 'threads', before: null, after: thread },
    touched('c1', 'm1'),
    sent('m1'),
    opened('c1', 'late', T0 + 300),
    opened('c1', 'early', T0 + 100),
    opened('c1', 'middle', T0 + 200),
    opened('c1', 'over', T0),
    closed('c1', 'over'),
  ]);
  return ledger.store;
}

describe('the ledger answers', () => {
  it('which conversation it is, per mailbox', async () => {
    const store = await filled();
    await store.read(async (reads) => {
      expect(await reads.threadByNative('gmail', 'me@us.test', 'f1')).toEqual(thread);
      expect(await reads.threadByNative('gmail', 'other@us.test', 'f1')).toBeUndefined();
      expect(await reads.threadsByNative('gmail', 'me@us.test', ['f0', 'f1'])).toEqual([thread]);
      expect(await reads.threadsByProject('p1')).toEqual([thread]);
    });
  });

  it('who an address or a domain belongs to', async () => {
    const store = await filled();
    await store.read(async (reads) => {
      expect(await reads.contactsByAddress('a@c1.test')).toEqual([contact]);
      expect((await reads.clientsByDomain('c1.test')).map((client) => client.id)).toEqual(['c1']);
      expect((await reads.projectsWithClients())[0]?.project).toEqual(project);
    });
  });

  it('which touch a message is', async () => {
    const store = await filled();
    await store.read(async (reads) => {
      expect((await reads.touchesByMessage('m1-native')).map((touch) => touch.id)).toEqual(['m1']);
      expect((await reads.touchesByThread('t1')).map((touch) => touch.state)).toEqual(['sent']);
    });
  });

  it('what is overdue, longest first, and what will be next', async () => {
    const store = await filled();
    const ids = (rows: { id: string }[]) => rows.map((row) => row.id);
    await store.read(async (reads) => {
      expect(ids(await reads.rowsOverdue(T0 + 210, 9))).toEqual(['early', 'middle']);
      expect(ids(await reads.rowsOverdue(T0 + 209, 9))).toEqual(['early']);
      expect(await reads.countOverdue(T0 + 210)).toBe(2);
      expect(await reads.nextOverdueAt(T0 + 210)).toBe(T0 + 310);
      expect(await reads.nextOverdueAt(T0 + 310)).toBeUndefined();
    });
  });

  it('what time has made stale, and when to look again', async () => {
    const store = await filled();
    await store.read(async (reads) => {
      expect((await reads.rowsToRevisit(T0 + 205, 9)).map((row) => row.id)).toEqual([
        'early',
        'middle',
      ]);
      expect(await reads.rowsToRevisit(T0 + 205, 1)).toHaveLength(1);
      expect(await reads.nextRevisitAt()).toBe(T0 + 105);
    });
  });

  it('what a conversation and a project are about, and how many are in a state', async () => {
    const store = await filled();
    await store.read(async (reads) => {
      expect(await reads.asksByThread(['t1', 't2'])).toHaveLength(4);
      expect(await reads.asksByProject('p1')).toHaveLength(4);
      expect(await reads.countInState('waiting')).toBe(3);
      expect(await reads.rowsInState('waiting', 2)).toHaveLength(2);
      expect(await reads.countInState('closed')).toBe(0);
    });
  });
});
