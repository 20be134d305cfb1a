import { describe, expect, it } from 'vitest';
import type { Commit } from '@/lib/store/commit';
import { clientMade, closed, createLedger, opened, sent, tablesOf, touched } from './ledger';

type Ledger = ReturnType<typeof createLedger>;

/** Six commits of every kind, and what the tables hold after them. */
async function filled() {
  const ledger = createLedger();
  await ledger.commit('1', [clientMade('c1'), clientMade('c2')]);
  await ledger.commit('2', [opened('c1', 'ask1')]);
  await ledger.commit('3', [touched('c1', 'm1')], { undoable: false });
  await ledger.commit('4', [sent('m1')]);
  await ledger.commit('5', [opened('c2', 'ask2')]);
  await ledger.commit('6', [closed('c2', 'ask2')]);
  ledger.store.close();
  return { ...ledger, before: await everything(ledger) };
}

async function everything({ main, copy }: Ledger) {
  return {
    tables: await main(tablesOf),
    main: await main((db) => db.log.toArray()),
    copy: await copy((db) => db.log.toArray()),
  };
}

describe('opening', () => {
  it('keeps the copy out of reach of what happens to the main database', async () => {
    const { name } = await filled();
    const names = (await indexedDB.databases()).map((database) => database.name);
    expect(names).toContain(name);
    expect(names).not.toContain(`${name}-copy`);
  });

  it('finds nothing to heal where nothing happened', async () => {
    const { store, ...ledger } = await filled();
    expect(await store.open()).toEqual({ healed: 'none', lost: 0 });
    store.close();
    expect(await everything({ store, ...ledger })).toEqual(ledger.before);
  });

  it('rebuilds a deleted main database with all its tables', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main((db) => db.delete());
    expect(await store.open()).toEqual({ healed: 'main', lost: 0 });
    store.close();
    expect(await everything({ store, ...ledger })).toEqual(ledger.before);
  });

  it('refills a deleted copy', async () => {
    const { store, ...ledger } = await filled();
    await ledger.copy((db) => db.delete());
    expect(await store.open()).toEqual({ healed: 'copy', lost: 0 });
    store.close();
    expect(await everything({ store, ...ledger })).toEqual(ledger.before);
  });

  it('brings a rolled back main database forward', async () => {
    const { store, ...ledger } = createLedger();
    await ledger.commit('1', [clientMade('c1'), opened('c1', 'ask1')]);
    store.close();
    const early = await ledger.main(async (db) => ({
      log: await db.log.toArray(),
      tables: await tablesOf(db),
    }));
    await ledger.commit('2', [touched('c1', 'm1')]);
    await ledger.commit('3', [closed('c1', 'ask1')]);
    store.close();
    const before = await everything({ store, ...ledger });
    await ledger.main(async (db) => {
      for (const table of db.tables) await table.clear();
      await db.log.bulkAdd(early.log);
      for (const [name, rows] of Object.entries(early.tables)) await db.table(name).bulkAdd(rows);
    });
    expect(await store.open()).toEqual({ healed: 'main', lost: 0 });
    store.close();
    expect(await everything({ store, ...ledger })).toEqual(before);
  });

  it('brings a copy forward that missed the last commit', async () => {
    const { store, ...ledger } = await filled();
    await ledger.copy((db) => db.log.delete(6));
    expect(await store.open()).toEqual({ healed: 'copy', lost: 0 });
    store.close();
    expect(await everything({ store, ...ledger })).toEqual(ledger.before);
  });

  it('says how much both databases lost', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main((db) => db.delete());
    await ledger.copy((db) => db.log.bulkDelete([4, 5, 6]));
    expect(await store.open()).toEqual({ healed: 'main', lost: 3 });
    store.close();
    expect(await store.open()).toEqual({ healed: 'none', lost: 3 });
    expect((await ledger.commit('7', [opened('c1', 'ask3')])).seq).toBe(4);
    store.close();
    expect(await store.open()).toEqual({ healed: 'none', lost: 0 });
  });

  it('notices that everything is gone', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main((db) => db.delete());
    await ledger.copy((db) => db.delete());
    expect(await store.open()).toEqual({ healed: 'none', lost: 6 });
  });

  it('is not misled by a note that nobody can read', async () => {
    const { store, ...ledger } = await filled();
    ledger.world.note = { seq: 'many' };
    expect(await store.open()).toEqual({ healed: 'none', lost: 0 });
  });

  it('goes on reading while there is no room to heal the copy', async () => {
    const { store, ...ledger } = await filled();
    await ledger.copy((db) => db.log.delete(6));
    ledger.world.freeBytes = 0;
    expect(await store.read((reads) => reads.ask('ask2'))).toBeDefined();
    const refused = ledger.commit('7', [opened('c1', 'ask3')]);
    await expect(refused).rejects.toMatchObject({ code: 'disk-full' });
    expect(await store.read((reads) => reads.ask('ask2'))).toBeDefined();
    ledger.world.freeBytes = undefined;
    expect((await ledger.commit('7', [opened('c1', 'ask3')])).seq).toBe(7);
    store.close();
    expect(await ledger.copy((db) => db.log.count())).toBe(7);
  });

  it('answers nothing from a main database that was rolled back', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main(async (db) => {
      await db.log.delete(6);
      await db.events.delete('ask2-closed');
      await db.asks.update('ask2', { open: 1, state: 'waiting' });
    });
    expect((await store.read((reads) => reads.ask('ask2')))?.state).toBe('closed');
  });

  it('finishes a healing that was cut off before the rows of asks were computed', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main(async (db) => {
      await db.meta.put({ key: 'unprojected' });
      await db.asks.clear();
    });
    expect(await store.open()).toEqual({ healed: 'main', lost: 0 });
    store.close();
    expect(await everything({ store, ...ledger })).toEqual(ledger.before);
  });
});

describe('the first write', () => {
  it('puts lines back that are missing in the middle of main', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main((db) => db.log.delete(3));
    await ledger.commit('7', [opened('c1', 'ask3')]);
    expect(await store.open()).toEqual({ healed: 'main', lost: 0 });
    store.close();
    const after = await everything({ store, ...ledger });
    expect(after.main.map((line) => line.seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(after.copy).toEqual(after.main);
    expect(after.tables.touches).toEqual(ledger.before.tables.touches);
  });

  it('puts lines back that are missing in the middle of both, at different places', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main((db) => db.log.bulkDelete([2, 3]));
    await ledger.copy((db) => db.log.bulkDelete([4, 5]));
    await ledger.commit('7', [opened('c1', 'ask3')]);
    store.close();
    const after = await everything({ store, ...ledger });
    expect(after.main.slice(0, 6)).toEqual(ledger.before.main);
    expect(after.copy).toEqual(after.main);
  });

  it('keeps all others when both lost the same line, and says so', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main((db) => db.log.delete(3));
    await ledger.copy((db) => db.log.delete(3));
    await ledger.commit('7', [opened('c1', 'ask3')]);
    expect((await store.open()).lost).toBe(1);
    store.close();
    const after = await everything({ store, ...ledger });
    expect(after.main.map((line) => line.verb)).toEqual([
      'try',
      'try',
      'lost',
      'try',
      'try',
      'try',
      'try',
    ]);
    expect(after.tables.events).toHaveLength(4);
    await ledger.commit('8', [clientMade('c3')]);
    expect(await store.open()).toEqual({ healed: 'none', lost: 0 });
  });

  it('takes the sound line where the logs differ', async () => {
    const { store, ...ledger } = await filled();
    await ledger.main((db) => db.log.update(6, { hash: 'damaged' }));
    expect(await store.open()).toEqual({ healed: 'main', lost: 0 });
    store.close();
    expect(await everything({ store, ...ledger })).toEqual(ledger.before);
  });

  it('finishes a commit that reached main only, when it is asked for again', async () => {
    const { store, ...ledger } = await filled();
    await ledger.copy((db) => db.log.delete(6));
    expect(await ledger.commit('6', [])).toEqual({
      seq: 6,
      fresh: false,
      clientIds: [],
      behind: false,
    });
    store.close();
    const lines: Commit[] = await ledger.copy((db) => db.log.toArray());
    expect(lines).toEqual(ledger.before.copy);
  });
});
