import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { migrations, openMain } from '@/lib/store/database';
import { clientMade, createLedger, opened } from './ledger';

describe('the schema', () => {
  it('refuses a database that a newer version has written, and leaves it as it is', async () => {
    const { name, store, commit } = createLedger();
    await commit('a', [clientMade('c1')]);
    store.close();
    const newer = new Dexie(name);
    newer.version(migrations.length + 1).stores({ future: 'id' });
    await newer.open();
    newer.close();
    await expect(store.read((reads) => reads.isEmpty())).rejects.toMatchObject({
      code: 'newer-data',
    });
    await expect(commit('b', [clientMade('c2')])).rejects.toMatchObject({ code: 'newer-data' });
    await newer.open();
    expect(newer.tables.map((table) => table.name)).toContain('future');
    newer.close();
  });

  it.each(migrations.map((_, index) => index + 1))('comes up from version %i', async (version) => {
    const { name, store, commit } = createLedger();
    const old = new Dexie(name);
    for (const [index, migration] of migrations.slice(0, version).entries()) {
      old.version(index + 1).stores(migration.main);
    }
    await old.open();
    old.close();
    const db = await openMain(name);
    expect(db.verno).toBe(migrations.length);
    db.close();
    await commit('a', [clientMade('c1'), opened('c1', 'ask1')]);
    expect(await store.read((reads) => reads.ask('ask1'))).toBeDefined();
  });
});
