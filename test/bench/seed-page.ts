import { defaultSettings } from '@/lib/service/messages';
import { createProjector } from '@/lib/service/projector';
import { createStore } from '@/lib/store/store';
import { entriesOf, inventClient } from './invent-ledger';

export interface SeedOrder {
  clients: number;
  /** Of each client. */
  asks: number;
  /** Share of the asks that are done. */
  closed: number;
}

/** Clients of one commit. */
const PORTION = 100;

/** Runs inside a page of the extension: fills the product's own ledger, through its own store. Resolves to the asks in it. */
async function seed({ clients, asks, closed }: SeedOrder): Promise<number> {
  const now = Date.now();
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const store = createStore({
    now: () => now,
    project: createProjector(defaultSettings({ timeZone, country: 'CN' })),
    note: {
      read: async () => (await chrome.storage.local.get('ledger-note'))['ledger-note'],
      write: (note) => chrome.storage.local.set({ 'ledger-note': note }),
    },
    freeBytes: async () => undefined,
  });
  for (let first = 0; first < clients; first += PORTION) {
    const numbers = Array.from(
      { length: Math.min(PORTION, clients - first) },
      (_, index) => first + index,
    );
    await store.commit(crypto.randomUUID(), async () => ({
      verb: 'tieThread',
      at: now,
      undoable: false,
      entries: numbers.flatMap((number) => entriesOf(inventClient({ number, asks, closed, now }))),
    }));
  }
  // One small change last, for the line that offers to undo it.
  await store.commit(crypto.randomUUID(), async (reads) => {
    const project = await reads.record('projects', 'project-0');
    if (!project) throw new Error('The ledger was not filled.');
    const after = { ...project, code: 'P-0', rev: project.rev + 1 };
    const entry = { kind: 'record', table: 'projects', before: project, after } as const;
    return { verb: 'rememberValues', at: now, undoable: true, entries: [entry] };
  });
  const rows = await store.read(async (reads) => {
    const counts = ['closed', 'due', 'answered', 'waiting', 'promised', 'snoozed'] as const;
    const found = await Promise.all(counts.map((state) => countOf(reads, state)));
    return found.reduce((sum, count) => sum + count, 0);
  });
  store.close();
  return rows;

  function countOf(reads: Parameters<Parameters<typeof store.read>[0]>[0], state: string) {
    return reads.countInState(state as Parameters<typeof reads.countInState>[0]);
  }
}

Object.assign(globalThis, { seed });
