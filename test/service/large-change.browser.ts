import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { AskRow } from '@/lib/domain/projection';
import { defaultSettings } from '@/lib/service/messages';
import { createProjector } from '@/lib/service/projector';
import { openMain } from '@/lib/store/database';
import { createStore } from '@/lib/store/store';
import { entriesOf, inventClient } from '@/test/bench/invent-ledger';

const now = Date.UTC(2026, 10, 25, 9);
const germany = { timeZone: 'Europe/Berlin', country: 'DE' };
/** 20,000 asks of 1,000 clients make 40 s of preparation: `VITE_LARGE=1` measures that. */
const CLIENTS = import.meta.env.VITE_LARGE ? 1000 : 60;
const project = createProjector(defaultSettings(germany));

async function largeLedger() {
  const name = `large-${v7()}`;
  const make = () =>
    createStore({
      now: () => now,
      project,
      note: { read: async () => undefined, write: async () => {} },
      freeBytes: async () => undefined,
      main: name,
      copy: `${name}-copy`,
    });
  const store = make();
  const invented = { asks: 20, now, closed: 0 };
  for (let number = 0; number < CLIENTS; number += 20) {
    const entries = Array.from({ length: 20 }, (_, index) =>
      entriesOf(inventClient({ number: number + index, ...invented })),
    ).flat();
    await store.commit(v7(), async () => ({ verb: 'try', at: now, undoable: false, entries }));
  }
  const moveTo = (country: string, timeZone: string, on = store) =>
    on.commit(v7(), async (reads) => {
      const before = (await reads.settings()) ?? null;
      const calendar = { country, timeZone };
      const rev = (before?.rev ?? 0) + 1;
      const after = { ...defaultSettings(germany), calendar, rev };
      const entries = [{ kind: 'record', table: 'settings', before, after } as const];
      return { verb: 'saveSettings', at: now, undoable: true, entries };
    });
  /** Clients whose rows are not what their history says. */
  const wrong = async (on = store) => {
    on.close();
    const db = await openMain(name);
    const rows = await db.asks.toArray();
    const clientIds = await db.clients.toCollection().primaryKeys();
    db.close();
    const off: string[] = [];
    for (const clientId of clientIds) {
      const history = await on.read((reads) => reads.clientHistory(clientId));
      const meant = history ? project(history, now) : [];
      const kept = rows.filter((row) => row.clientId === clientId);
      if (plain(meant) !== plain(kept)) off.push(clientId);
    }
    return off;
  };
  return { make, store, moveTo, wrong };
}

function plain(rows: AskRow[]): string {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify(sorted.map(({ computedAt: _, ...row }) => row));
}

async function catchUp(store: ReturnType<typeof createStore>): Promise<string[]> {
  const all: string[] = [];
  for (;;) {
    const { clientIds, behind } = await store.catchUp();
    all.push(...clientIds);
    if (!behind) return all;
  }
}

describe('a change that concerns every client', () => {
  it('is acknowledged at once and computed portion by portion until every row is right', async () => {
    const { store, moveTo, wrong } = await largeLedger();
    const begun = performance.now();
    expect(await moveTo('US', 'America/New_York')).toMatchObject({ fresh: true, behind: true });
    const acknowledged = performance.now();
    expect((await wrong()).length).toBeGreaterThan(CLIENTS / 2);
    const caught = performance.now();
    expect(await catchUp(store)).toHaveLength(CLIENTS);
    const times = [acknowledged - begun, performance.now() - caught].map(Math.round);
    if (CLIENTS > 100) console.info('acknowledged, caught up (ms):', ...times);
    expect(acknowledged - begun).toBeLessThan(1000);
    expect(await wrong()).toEqual([]);
    store.close();
  }, 240_000);

  it('goes on where it was cut off, and with what changed in between', async () => {
    const { make, store, moveTo, wrong } = await largeLedger();
    await moveTo('US', 'America/New_York');
    await store.catchUp();
    await moveTo('GB', 'Europe/London');
    expect((await store.catchUp()).behind).toBe(true);
    store.close();
    const again = make();
    await catchUp(again);
    expect(await wrong(again)).toEqual([]);
    expect(await again.catchUp()).toEqual({ clientIds: [], behind: false });
    again.close();
  }, 240_000);
});
