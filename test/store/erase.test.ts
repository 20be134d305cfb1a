import { describe, expect, it } from 'vitest';
import type { Contact } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import type { Entry } from '@/lib/store/commit';
import { client, clientMade, closed, createLedger, opened, sent, T0, tablesOf } from './ledger';

const erase = (clientId: string, contactId?: string): Entry => ({
  kind: 'erased',
  clientId,
  ...(contactId && { contactId }),
});

function contactMade(after: Partial<Contact> & { id: string; clientId: string }): Entry {
  const rest = { rev: 1, updatedAt: T0, name: '', addresses: [], roles: [] };
  return { kind: 'record', table: 'contacts', before: null, after: { ...rest, ...after } };
}

function mail(clientId: string, id: string, more: Partial<Touch>): Entry {
  const touch: Touch = {
    id,
    clientId,
    projectId: 'p1',
    threadId: 't1',
    channel: 'mail',
    direction: 'in',
    human: true,
    participants: [],
    occurredAt: T0,
    recordedAt: T0,
    state: 'received',
    askSteps: [],
    askIds: [],
    subject: '',
    excerpt: '',
    ...more,
  };
  return { kind: 'touch', touch };
}

const anna = { address: 'anna@secret.test', name: 'Anna Quarz', field: 'from' } as const;
const tom = { address: 'tom@secret.test', name: 'Tom Berg', field: 'to' } as const;

/** A client with a past, beside another one. */
async function filled() {
  const ledger = createLedger();
  const { commit } = ledger;
  await commit('1', [
    { kind: 'record', table: 'clients', before: null, after: client('c1', 'Secret Ltd') },
    clientMade('c2'),
  ]);
  await commit('2', [
    contactMade({
      id: 'k1',
      clientId: 'c1',
      name: anna.name,
      addresses: [anna.address],
      roles: ['finance'],
      formOfAddress: 'Frau Quarz',
    }),
    contactMade({ id: 'k2', clientId: 'c1', name: tom.name, addresses: [tom.address] }),
  ]);
  await commit('3', [opened('c1', 'ask1'), opened('c2', 'ask2')]);
  await commit('4', [
    mail('c1', 'm1', {
      participants: [{ ...anna, name: 'Quarz, Anna (Secret)' }, tom],
      subject: 'Minutes for Anna Quarz',
      excerpt: 'Our own numbers are confidential',
      reading: { answer: { kind: 'promised', confidence: 0.5, words: 'confidential' } },
    }),
    mail('c1', 'm2', {
      direction: 'out',
      participants: [tom],
      excerpt: 'Hello Tom, Anna said so. Linanna did not.',
    }),
  ]);
  await commit('5', [mail('c1', 'm3', { state: 'draft', direction: 'out' }), sent('m3')]);
  await commit('6', [closed('c2', 'ask2')]);
  return ledger;
}

type Ledger = ReturnType<typeof createLedger>;

async function raw({ main, copy, store }: Ledger) {
  store.close();
  return {
    main: await main(async (db) => ({ log: await db.log.toArray(), tables: await tablesOf(db) })),
    copy: await copy((db) => db.log.toArray()),
  };
}

async function put({ main, copy }: Ledger, what: Partial<Awaited<ReturnType<typeof raw>>>) {
  if (what.copy) {
    await copy(async (db) => {
      await db.log.clear();
      await db.log.bulkAdd(what.copy ?? []);
    });
  }
  if (what.main) {
    await main(async (db) => {
      for (const table of db.tables) await table.clear();
      await db.log.bulkAdd(what.main?.log ?? []);
      for (const [name, rows] of Object.entries(what.main?.tables ?? {}))
        await db.table(name).bulkAdd(rows);
    });
  }
}

const traces = /secret|quarz|anna|frau|numbers|confidential|tom|m1|m3/i;

describe('erasing a client', () => {
  it('leaves no trace in either store, and everything else as it was', async () => {
    const ledger = await filled();
    const before = await raw(ledger);
    await ledger.commit('7', [erase('c1')], { verb: 'eraseClient', undoable: false });
    const after = await raw(ledger);
    expect(JSON.stringify(after)).not.toMatch(traces);
    expect(after.copy).toEqual(after.main.log);
    expect(after.main.log.map(({ hash }) => hash).slice(0, 6)).toEqual(
      before.main.log.map(({ hash }) => hash),
    );
    expect(after.main.tables.asks?.map((row) => (row as { id: string }).id)).toEqual(['ask2']);
    expect(after.main.tables.clients).toEqual([client('c2')]);
    expect(await ledger.store.open()).toEqual({ healed: 'none', lost: 0 });
  });

  it('takes its changes out of what can be taken back', async () => {
    const ledger = await filled();
    await ledger.commit('7', [erase('c1')], { verb: 'eraseClient', undoable: false });
    const { main } = await raw(ledger);
    expect(main.tables.undoables).toEqual([
      { id: '1', seq: 1 },
      { id: '3', seq: 3 },
      { id: '6', seq: 6 },
    ]);
  });

  it('goes on writing after it, and rebuilds either store from the other', async () => {
    const ledger = await filled();
    await ledger.commit('7', [erase('c1')], { undoable: false });
    await ledger.commit('8', [opened('c2', 'ask3')]);
    const whole = await raw(ledger);
    await ledger.main((db) => db.delete());
    expect(await ledger.store.open()).toEqual({ healed: 'main', lost: 0 });
    expect(await raw(ledger)).toEqual(whole);
    await ledger.copy((db) => db.delete());
    expect(await ledger.store.open()).toEqual({ healed: 'copy', lost: 0 });
    expect(await raw(ledger)).toEqual(whole);
  });

  it.each([
    ['the copy was not reached', 'copy'],
    ['main was rolled back', 'main'],
  ] as const)('does not come back where %s', async (_, part) => {
    const ledger = await filled();
    const before = await raw(ledger);
    await ledger.commit('7', [erase('c1')], { undoable: false });
    const whole = await raw(ledger);
    await put(ledger, { [part]: before[part] });
    expect(await ledger.store.open()).toEqual({ healed: part, lost: 0 });
    expect(await raw(ledger)).toEqual(whole);
  });

  it('does not come back where the copy was not reached and lines of main are missing', async () => {
    const ledger = await filled();
    const before = await raw(ledger);
    await ledger.commit('7', [erase('c1')], { undoable: false });
    await raw(ledger);
    await put(ledger, { copy: before.copy });
    await ledger.main((db) => db.log.bulkDelete([2, 4]));
    await ledger.store.open();
    await ledger.commit('8', [opened('c2', 'ask3')]);
    const after = await raw(ledger);
    expect(JSON.stringify(after)).not.toMatch(traces);
    expect(after.copy).toEqual(after.main.log);
  });

  it('notices damage in what is left of a line', async () => {
    const ledger = await filled();
    await ledger.commit('7', [erase('c1')], { undoable: false });
    const whole = await raw(ledger);
    await ledger.main((db) => db.log.update(3, { entries: [] }));
    await ledger.main((db) => db.log.delete(5));
    await ledger.commit('8', [opened('c2', 'ask3')]);
    const after = await raw(ledger);
    expect(after.main.log.slice(0, 7)).toEqual(whole.main.log);
  });
});

describe('erasing a person', () => {
  async function erased() {
    const ledger = await filled();
    await ledger.commit('7', [erase('c1', 'k1')], { verb: 'eraseContact', undoable: false });
    return ledger;
  }

  it('leaves neither their name nor their words in either store', async () => {
    const after = await raw(await erased());
    expect(JSON.stringify(after)).not.toMatch(/quarz|\banna\b|frau|numbers|confidential/i);
    expect(after.copy).toEqual(after.main.log);
  });

  it('keeps that there was a message, and what concerns others', async () => {
    const { main } = await raw(await erased());
    const touches = main.tables.touches as Touch[];
    expect(
      touches.map(({ id, participants, subject, excerpt }) => [id, participants, subject, excerpt]),
    ).toEqual([
      ['m1', [tom], 'Minutes for …', ''],
      ['m2', [tom], '', 'Hello Tom, … said so. Linanna did not.'],
      ['m3', [], '', ''],
    ]);
    expect(main.tables.contacts).toMatchObject([{ id: 'k2', name: 'Tom Berg' }]);
    expect(main.tables.clients).toMatchObject([{ name: 'Secret Ltd' }, {}]);
  });

  it.each([
    ['the copy was not reached', 'copy'],
    ['main was rolled back', 'main'],
  ] as const)('does not come back where %s', async (_, part) => {
    const ledger = await filled();
    const before = await raw(ledger);
    await ledger.commit('7', [erase('c1', 'k1')], { undoable: false });
    const whole = await raw(ledger);
    await put(ledger, { [part]: before[part] });
    expect(await ledger.store.open()).toEqual({ healed: part, lost: 0 });
    expect(await raw(ledger)).toEqual(whole);
  });

  it('may be followed by the whole client', async () => {
    const ledger = await erased();
    await ledger.commit('8', [erase('c1')], { undoable: false });
    expect(JSON.stringify(await raw(ledger))).not.toMatch(traces);
    expect(await ledger.store.open()).toEqual({ healed: 'none', lost: 0 });
  });
});
