import { describe, expect, it } from 'vitest';
import type { Reads } from '@/lib/store/reads/reads';
import {
  clientMade,
  clientRenamed,
  createLedger,
  opened,
  sent,
  settings,
  T0,
  touched,
} from './ledger';

describe('the store', () => {
  it('answers from what was committed', async () => {
    const { store, commit } = createLedger();
    const committed = await commit('a', [
      clientMade('c1'),
      opened('c1', 'ask1'),
      touched('c1', 'm1'),
    ]);
    expect(committed).toEqual({ seq: 1, fresh: true, clientIds: ['c1'], behind: false });
    const history = await store.read((reads) => reads.clientHistory('c1'));
    expect(history?.client.name).toBe('Acme');
    expect(history?.events.map((event) => event.id)).toEqual(['ask1-opened']);
    expect(history?.touches.map((touch) => touch.id)).toEqual(['m1']);
    expect(history?.asks.map((row) => row.title)).toEqual(['Acme: 1 events, draft']);
  });

  it('answers several questions of one moment, through functions of any kind', async () => {
    const { store, commit } = createLedger();
    await commit('a', [clientMade('c1'), clientMade('c2')]);
    const names = async (reads: Reads) => {
      const found: (string | undefined)[] = [];
      for (const id of ['c1', 'c2', 'c3']) found.push((await reads.clientHistory(id))?.client.name);
      return found;
    };
    expect(await store.read((reads) => names(reads))).toEqual(['Acme', 'Acme', undefined]);
  });

  it('writes the same line into both databases', async () => {
    const { store, commit, main, copy } = createLedger();
    await commit('a', [clientMade('c1')]);
    await commit('b', [opened('c1', 'ask1')]);
    store.close();
    const lines = await main((db) => db.log.toArray());
    expect(lines.map((line) => line.id)).toEqual(['a', 'b']);
    expect(await copy((db) => db.log.toArray())).toEqual(lines);
  });

  it('changes nothing when a commit is asked for again', async () => {
    const { store, commit } = createLedger();
    await commit('a', [clientMade('c1')]);
    let asked = false;
    const again = await store.commit('a', async () => {
      asked = true;
      throw new Error('not asked');
    });
    expect(again).toEqual({ seq: 1, fresh: false, clientIds: [], behind: false });
    expect(asked).toBe(false);
  });

  it('appends nothing for a plan without entries', async () => {
    const { store, commit } = createLedger();
    expect(await commit('a', [])).toEqual({ seq: 0, fresh: false, clientIds: [], behind: false });
    expect(await store.read((reads) => reads.isEmpty())).toBe(true);
  });

  it('does one commit after the other, each seeing the one before', async () => {
    const { store, commit } = createLedger();
    await commit('a', [clientMade('c1')]);
    const rename = (n: number) =>
      store.commit(`rename-${n}`, async (reads) => {
        const seen = await reads.record('clients', 'c1');
        return {
          verb: 'rename',
          at: T0,
          undoable: true,
          entries: [clientRenamed('c1', `${seen?.name}.`, seen?.rev ?? 0)],
        };
      });
    await Promise.all(Array.from({ length: 200 }, (_, n) => rename(n)));
    const client = await store.read((reads) => reads.record('clients', 'c1'));
    expect(client?.rev).toBe(201);
    expect(client?.name).toBe(`Acme${'.'.repeat(200)}`);
  }, 30_000);

  it('refuses an edit of a revision that is not the last, and writes nothing of it', async () => {
    const { store, commit } = createLedger();
    await commit('a', [clientMade('c1')]);
    await commit('b', [clientRenamed('c1', 'Beta', 1)]);
    const stale = commit('c', [opened('c1', 'ask1'), clientRenamed('c1', 'Gamma', 1)]);
    await expect(stale).rejects.toMatchObject({ code: 'stale-revision' });
    const history = await store.read((reads) => reads.clientHistory('c1'));
    expect(history?.client.name).toBe('Beta');
    expect(history?.events).toEqual([]);
    expect(await store.read((reads) => reads.commitById('c'))).toBeUndefined();
  });

  it('refuses a delivery of a touch that has changed since', async () => {
    const { commit } = createLedger();
    await commit('a', [clientMade('c1'), touched('c1', 'm1')]);
    await commit('b', [sent('m1')]);
    await expect(commit('c', [sent('m1')])).rejects.toMatchObject({ code: 'changed-since' });
    await expect(commit('d', [touched('c1', 'm1')])).rejects.toMatchObject({
      code: 'changed-since',
    });
    await expect(commit('e', [sent('m2')])).rejects.toMatchObject({ code: 'changed-since' });
  });

  it('passes on what a plan throws, and goes on', async () => {
    const { store, commit } = createLedger();
    const refusing = store.commit('a', async () => {
      throw new RangeError('no');
    });
    await expect(refusing).rejects.toThrow(RangeError);
    expect((await commit('b', [clientMade('c1')])).seq).toBe(1);
  });

  it('refuses to write when the disk is nearly full, and goes on reading', async () => {
    const { store, commit, world } = createLedger();
    await commit('a', [clientMade('c1')]);
    world.freeBytes = 19_999_999;
    await expect(commit('b', [clientMade('c2')])).rejects.toMatchObject({ code: 'disk-full' });
    expect((await commit('a', [])).fresh).toBe(false);
    expect(await store.read((reads) => reads.record('clients', 'c1'))).toBeDefined();
    world.freeBytes = 20_000_000;
    expect((await commit('b', [clientMade('c2')])).seq).toBe(2);
  });

  it('opens again when the browser closed the database', async () => {
    const { store, commit } = createLedger();
    await commit('a', [clientMade('c1')]);
    store.close();
    expect((await commit('b', [opened('c1', 'ask1')])).seq).toBe(2);
    store.close();
    expect(await store.read((reads) => reads.record('clients', 'c1'))).toBeDefined();
  });

  it('lets another connection delete or upgrade the database', async () => {
    const { name, store, commit } = createLedger();
    await commit('a', [clientMade('c1')]);
    const blocked = await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(name);
      request.onblocked = () => resolve(true);
      request.onsuccess = () => resolve(false);
      request.onerror = () => reject(request.error);
    });
    expect(blocked).toBe(false);
    expect(await store.read((reads) => reads.record('clients', 'c1'))).toBeDefined();
    expect((await store.open()).healed).toBe('main');
  });

  it('computes the rows of every client anew when the settings change', async () => {
    const { store, commit, world } = createLedger();
    await commit('a', [clientMade('c1'), clientMade('c2'), opened('c1', 'x'), opened('c2', 'y')]);
    world.now = T0 + 1000;
    const entry = { kind: 'record', table: 'settings', before: null, after: settings(1) } as const;
    expect((await commit('b', [entry])).clientIds).toEqual(['c1', 'c2']);
    expect((await store.read((reads) => reads.ask('y')))?.state).toBe('due');
  });

  it('computes the rows of one client anew because time has passed', async () => {
    const { store, commit, world } = createLedger();
    await commit('a', [clientMade('c1'), clientMade('c2'), opened('c1', 'x'), opened('c2', 'y')]);
    world.now = T0 + 1000;
    await store.reproject(['c2']);
    expect((await store.read((reads) => reads.ask('x')))?.state).toBe('waiting');
    expect((await store.read((reads) => reads.ask('y')))?.state).toBe('due');
  });
});
