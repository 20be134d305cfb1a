import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Client } from '@/lib/domain/records';
import { type Entry, inverseOf } from '@/lib/store/commit';
import {
  client,
  clientMade,
  clientRenamed,
  closed,
  createLedger,
  opened,
  sent,
  T0,
  tablesOf,
  touched,
} from './ledger';

const undo = (id: string) => ({ verb: 'undo', undoable: false, undoes: id });

describe('undo', () => {
  it('takes back the last undoable commit, then the one before', async () => {
    const { store, commit } = createLedger();
    await commit('a', [clientMade('c1')]);
    await commit('b', [opened('c1', 'ask1')]);
    await commit('c', [touched('c1', 'm1')], { undoable: false });
    const last = await store.read((reads) => reads.lastUndoable());
    expect(last?.id).toBe('b');
    await commit('d', inverseOf(last ?? { entries: [] }), undo('b'));
    expect(await store.read((reads) => reads.ask('ask1'))).toBeUndefined();
    expect((await store.read((reads) => reads.lastUndoable()))?.id).toBe('a');
  });

  it('gives a record that comes back a new revision, so that an older tab is refused', async () => {
    const { store, commit } = createLedger();
    const renamed = client('c1', 'Beta', 2);
    await commit('a', [clientMade('c1')]);
    const rename: Entry = {
      kind: 'record',
      table: 'clients',
      before: client('c1'),
      after: renamed,
    };
    await commit('b', [rename]);
    await commit('c', inverseOf({ entries: [rename] }), undo('b'));
    const back = await store.read((reads) => reads.record('clients', 'c1'));
    expect(back).toEqual(client('c1', 'Acme', 3));
    const again: Entry = { ...rename, before: renamed, after: client('c1', 'Gamma', 3) };
    await expect(commit('d', [again])).rejects.toMatchObject({ code: 'stale-revision' });
  });

  it('takes back edits of one record one after the other, though each gives it a new revision', async () => {
    const { store, commit } = createLedger();
    const beta = client('c1', 'Beta', 2);
    const edit = (before: Client, after: Client): Entry => ({
      kind: 'record',
      table: 'clients',
      before,
      after,
    });
    const edits = [edit(client('c1'), beta), edit(beta, client('c1', 'Gamma', 3))];
    await commit('a', [clientMade('c1')]);
    await commit('b', edits.slice(0, 1));
    await commit('c', edits.slice(1));
    await commit('d', inverseOf({ entries: edits.slice(1) }), undo('c'));
    await commit('e', inverseOf({ entries: edits.slice(0, 1) }), undo('b'));
    const back = await store.read((reads) => reads.record('clients', 'c1'));
    expect(back).toEqual(client('c1', 'Acme', 5));
  });

  it('refuses to take back an edit under which the record has changed', async () => {
    const { commit } = createLedger();
    const edit: Entry = {
      kind: 'record',
      table: 'clients',
      before: client('c1'),
      after: client('c1', 'Beta', 2),
    };
    await commit('a', [clientMade('c1')]);
    await commit('b', [edit]);
    await commit('c', [clientRenamed('c1', 'Gamma', 2)], { undoable: false });
    const undone = commit('d', inverseOf({ entries: [edit] }), undo('b'));
    await expect(undone).rejects.toMatchObject({ code: 'stale-revision' });
  });

  it('restores every table after any history', async () => {
    const step = fc.constantFrom('ask', 'close', 'touch', 'send', 'rename', 'client');
    const histories = fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { store, commit, main } = createLedger();
        await commit('base', [clientMade('c1'), opened('c1', 'ask0'), touched('c1', 'm0')]);
        store.close();
        const before = await main(tablesOf);
        const done: Entry[][] = [];
        const maker = createMaker();
        for (const steps of history) {
          const entries = steps.flatMap(maker);
          if (entries.length === 0) continue;
          await commit(`do-${done.length}`, entries);
          done.push(entries);
        }
        for (const [n, entries] of [...done.entries()].reverse()) {
          await commit(`undo-${n}`, inverseOf({ entries }), undo(`do-${n}`));
        }
        store.close();
        expect(withoutRev(await main(tablesOf))).toEqual(withoutRev(before));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

/** Makes entries that fit the ones made before. */
function createMaker(): (step: string) => Entry[] {
  let n = 0;
  let acme = client('c1');
  const unsent: string[] = ['m0'];
  const unclosed: string[] = ['ask0'];
  return (step) => {
    const id = `${step}${++n}`;
    switch (step) {
      case 'ask':
        unclosed.push(id);
        return [opened('c1', id)];
      case 'touch':
        unsent.push(id);
        return [touched('c1', id)];
      case 'close':
        return unclosed.splice(0, 1).map((ask) => closed('c1', ask));
      case 'send':
        return unsent.splice(0, 1).map(sent);
      case 'rename': {
        const before = acme;
        acme = { ...acme, name: id, rev: acme.rev + 1, updatedAt: T0 + n };
        return [{ kind: 'record', table: 'clients', before, after: acme }];
      }
      default:
        return [clientMade(id)];
    }
  };
}

function withoutRev(tables: Record<string, unknown[]>) {
  const clients = (tables.clients as { rev: number }[]).map(({ rev: _rev, ...row }) => row);
  return { ...tables, clients };
}
