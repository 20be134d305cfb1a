import { describe, expect, it } from 'vitest';
import type { Scope, Tailoring } from '@/lib/domain/tailoring';
import { type Commit, type Entry, inverseOf } from '@/lib/store/commit';
import { clientMade, createLedger, opened, T0, tablesOf } from './ledger';

function tailored(scope: Scope['kind'], clientId: string, offset: number, rev = 1): Tailoring {
  return {
    id: `${scope} ${clientId}`,
    rev,
    updatedAt: T0,
    scope,
    clientId,
    projectId: '',
    kind: 'step',
    stepId: 'acceptance.help',
    change: { offset },
  };
}

const changed = (after: Tailoring, before: Tailoring | null = null): Entry => ({
  kind: 'record',
  table: 'tailorings',
  before,
  after,
});

async function twoClients() {
  const ledger = createLedger();
  for (const id of ['c1', 'c2']) {
    await ledger.commit(`made ${id}`, [clientMade(id), opened(id, `ask of ${id}`)]);
  }
  return ledger;
}

describe('a change of the guidance', () => {
  it('has the asks of its client computed anew, or those of all', async () => {
    const { commit } = await twoClients();
    const one = await commit('a', [changed(tailored('client', 'c1', 4))]);
    expect(one.clientIds).toEqual(['c1']);
    const all = await commit('b', [changed(tailored('workspace', '', 4))]);
    expect(all.clientIds.sort()).toEqual(['c1', 'c2']);
  });

  it('is part of the history of its client, and of everybody’s where it holds everywhere', async () => {
    const { commit, store } = await twoClients();
    await commit('a', [
      changed(tailored('client', 'c1', 4)),
      changed(tailored('workspace', '', 5)),
    ]);
    const of = async (id: string) =>
      (await store.read((reads) => reads.clientHistory(id)))?.tailorings.map((row) => row.scope);
    expect((await of('c1'))?.sort()).toEqual(['client', 'workspace']);
    expect(await of('c2')).toEqual(['workspace']);
    expect(await store.read((reads) => reads.tailorings())).toHaveLength(2);
  });

  it('that saw an older revision is refused', async () => {
    const { commit } = await twoClients();
    const first = tailored('client', 'c1', 4);
    const second = tailored('client', 'c1', 5, 2);
    await commit('a', [changed(first)]);
    await commit('b', [changed(second, first)]);
    await expect(
      commit('c', [changed(tailored('client', 'c1', 6, 2), first)]),
    ).rejects.toMatchObject({ code: 'stale-revision' });
    await expect(commit('d', [changed(tailored('client', 'c1', 6))])).rejects.toMatchObject({
      code: 'stale-revision',
    });
  });

  it('is taken back as every record is', async () => {
    const { commit, store, main } = await twoClients();
    await commit('a', [changed(tailored('client', 'c1', 4))]);
    const line = (await main((db) => db.log.where({ id: 'a' }).first())) as Commit;
    await commit('b', inverseOf(line), { undoes: 'a' });
    expect(await store.read((reads) => reads.tailorings())).toEqual([]);
  });

  it('comes back with a database that was lost', async () => {
    const { commit, store, main } = await twoClients();
    await commit('a', [changed(tailored('client', 'c1', 4))]);
    await commit('b', [changed(tailored('workspace', '', 5))]);
    const before = await main(tablesOf);
    store.close();
    await main(async (db) => {
      for (const table of db.tables) await table.clear();
    });
    expect(await store.open()).toEqual({ healed: 'main', lost: 0 });
    expect(await main(tablesOf)).toEqual(before);
  });
});
