import type { AskEvent } from '@/lib/domain/event';
import type { AskRow } from '@/lib/domain/projection';
import type { Client, Settings } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import type { Entry, Plan } from '@/lib/store/commit';
import { type MainDb, openCopy, openMain } from '@/lib/store/database';
import type { Projector } from '@/lib/store/history';
import type { Note } from '@/lib/store/note';
import { createStore } from '@/lib/store/store';

export const T0 = Date.UTC(2026, 10, 23, 9);

/** A store of its own in real databases, with what surrounds it in the test's hands. */
export function createLedger() {
  const name = `ledger-${crypto.randomUUID()}`;
  const world = { note: undefined as unknown, now: T0, freeBytes: 1e9 as number | undefined };
  const store = createStore({
    now: () => world.now,
    project,
    note: {
      read: async () => world.note,
      write: async (note: Note) => {
        world.note = note;
      },
    },
    freeBytes: async () => world.freeBytes,
    main: name,
    copy: `${name}-copy`,
  });
  const commit = (id: string, entries: Entry[], more: Partial<Plan> = {}) =>
    store.commit(id, async () => ({ verb: 'try', at: T0, undoable: true, entries, ...more }));
  const main = <T>(fn: (db: MainDb) => Promise<T>) => using(openMain(name), fn);
  const copy = <T>(fn: (db: Awaited<ReturnType<typeof openCopy>>) => Promise<T>) =>
    using(openCopy(`${name}-copy`), fn);
  return { name, world, store, commit, main, copy };
}

async function using<D extends { close(): void }, T>(
  opened: Promise<D>,
  fn: (db: D) => Promise<T>,
) {
  const db = await opened;
  try {
    return await fn(db);
  } finally {
    db.close();
  }
}

/** All tables that follow from the log, rows by id. */
export async function tablesOf(db: MainDb): Promise<Record<string, unknown[]>> {
  const tables = db.tables.filter((table) => !['log', 'meta'].includes(table.name));
  const rows = tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(rows));
}

/** Stands for the domain: the rows depend on events, touches and the client's name. */
const project: Projector = ({ client, events, touches }, now) =>
  events.flatMap((event): AskRow[] => {
    if (event.type !== 'opened') return [];
    const mine = events.filter((other) => other.askId === event.askId);
    const closed = mine.some((other) => other.type === 'closed');
    return [
      {
        id: event.askId,
        clientId: client.id,
        projectId: event.projectId,
        threadIds: event.threadId ? [event.threadId] : [],
        situation: event.situation,
        title: `${client.name}: ${mine.length} events, ${touches.map((touch) => touch.state)}`,
        state: closed ? 'closed' : now < event.occurredAt + 1000 ? 'waiting' : 'due',
        open: closed ? 0 : 1,
        ball: 'client',
        ballSince: event.occurredAt,
        levelReached: -1,
        ...(!closed && { overdueAt: event.occurredAt + 10, revisitAt: event.occurredAt + 5 }),
        suggestion: {
          kind: 'wait',
          askIds: [event.askId],
          variant: 'first',
          reasons: [],
          blockers: [],
          readiness: [],
          choices: [],
        },
        computedAt: now,
      },
    ];
  });

export function client(id: string, name = 'Acme', rev = 1): Client {
  return { id, rev, updatedAt: T0, name, domains: [`${id}.test`], language: 'en' };
}

export function settings(rev: number): Settings {
  const calendar = { country: 'DE', timeZone: 'Europe/Berlin' };
  return {
    id: 'settings',
    rev,
    updatedAt: T0,
    uiLanguage: 'auto',
    name: 'Pat',
    calendar,
    ownAddresses: [],
    ownDomains: [],
  };
}

export function clientMade(id: string): Entry {
  return { kind: 'record', table: 'clients', before: null, after: client(id) };
}

export function clientRenamed(id: string, name: string, sawRev: number): Entry {
  const before = client(id, 'Acme', sawRev);
  return { kind: 'record', table: 'clients', before, after: client(id, name, sawRev + 1) };
}

export function opened(clientId: string, askId: string, at = T0): Entry {
  const event: AskEvent = {
    id: `${askId}-opened`,
    askId,
    type: 'opened',
    occurredAt: at,
    recordedAt: at,
    clientId,
    projectId: 'p1',
    threadId: 't1',
    situation: 'acceptance',
    owedBy: 'client',
    title: 'Sign off',
    items: [],
  };
  return { kind: 'event', clientId, event };
}

export function closed(clientId: string, askId: string): Entry {
  const event: AskEvent = {
    id: `${askId}-closed`,
    askId,
    type: 'closed',
    outcome: 'done',
    occurredAt: T0,
    recordedAt: T0,
  };
  return { kind: 'event', clientId, event };
}

function touch(clientId: string, id: string, more: Partial<Touch> = {}): Touch {
  return {
    id,
    clientId,
    projectId: 'p1',
    threadId: 't1',
    channel: 'mail',
    direction: 'out',
    human: true,
    participants: [],
    occurredAt: T0,
    recordedAt: T0,
    state: 'draft',
    askSteps: [],
    askIds: [],
    subject: 'Hello',
    excerpt: '',
    ...more,
  };
}

export function touched(clientId: string, id: string): Entry {
  return { kind: 'touch', touch: touch(clientId, id) };
}

export function sent(touchId: string): Entry {
  const before = { state: 'draft', occurredAt: T0 } as const;
  return {
    kind: 'delivery',
    touchId,
    before,
    after: { state: 'sent', occurredAt: T0 + 1, nativeMessageId: `${touchId}-native` },
  };
}
