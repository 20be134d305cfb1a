import type { Client as ClientRecord, Contact } from '@/lib/domain/records';
import { clientsEn } from '@/lib/i18n/clients.en';
import type { Client } from '@/lib/messaging/client';
import type { ClientLine, ClientsView, ClientView } from '@/lib/messaging/clients-view';
import type { Reply } from '@/lib/messaging/protocol';

const NOW = Date.UTC(2026, 10, 25, 9);
const speaking = { now: NOW, language: 'en', timeZone: 'Europe/Berlin' } as const;

export function lineOf(index: number, more: Partial<ClientLine> = {}): ClientLine {
  const late = index % 4 === 0 ? 1 + (index % 9) : 0;
  return {
    clientId: `client-${index}`,
    name: `Client ${index}`,
    domains: [`client-${index}.example`],
    language: 'en',
    country: 'DE',
    people: [`Person ${index}`],
    projects: [`Portal ${index}`],
    open: index % 5,
    overdue: late > 0 ? 1 : 0,
    overdueDays: late,
    ...(index % 5 > 0 && { next: NOW + index * 3_600_000 }),
    ...more,
  };
}

export function clientsOf(count: number, more: Partial<ClientsView> = {}): ClientsView {
  return { ...speaking, clients: Array.from({ length: count }, (_, n) => lineOf(n)), ...more };
}

export function contactOf(more: Partial<Contact> = {}): Contact {
  return {
    id: 'anna',
    rev: 2,
    updatedAt: 0,
    clientId: 'acme',
    name: 'Anna Berg',
    addresses: ['anna@acme.example'],
    roles: ['liaison'],
    ...more,
  };
}

export function clientOf(
  client: Partial<ClientRecord> = {},
  more: Partial<ClientView> = {},
): ClientView {
  const said = (greeting: string, closing: string) => ({ greeting, closing });
  return {
    ...speaking,
    client: {
      id: 'acme',
      rev: 3,
      updatedAt: 0,
      name: 'Acme Foods',
      domains: ['acme.example'],
      language: 'en',
      country: 'DE',
      timeZone: 'Europe/Berlin',
      ...client,
    },
    contacts: [contactOf()],
    missing: ['decision-maker', 'finance', 'sponsor'],
    projects: [{ projectId: 'p1', name: 'Portal', stage: 'acceptance' }],
    asks: [
      {
        askId: 'a1',
        title: 'Accept the portal',
        situationLabel: { en: 'Acceptance', zh: '验收' },
        projectName: 'Portal',
        levelReached: 0,
        overdueDays: 2,
        kind: 'send',
        stepLabel: { en: 'Reminder', zh: '提醒' },
        level: 1,
        when: NOW,
      },
    ],
    samples: {
      friendly: {
        en: said('Hello Anna Berg,', 'Best regards,\nLin'),
        zh: said('王总，您好！', '祝好！\nLin'),
      },
      formal: {
        en: said('Dear Anna Berg,', 'Kind regards,\nLin'),
        zh: said('尊敬的王总，您好！', '顺颂商祺！\nLin'),
      },
    },
    undo: null,
    ...more,
  };
}

export interface FakeClientsPort extends Client {
  all: ClientsView;
  one: ClientView | null;
  readonly sent: { command: string; ask: unknown }[];
  /** What was changed, without questions. */
  changes(): { command: string; ask: unknown }[];
}

/** The worker's clients in memory: refuses a stale revision as the real one does. */
export function fakeClientsPort(
  all = clientsOf(3),
  one: ClientView | null = clientOf(),
): FakeClientsPort {
  const port: FakeClientsPort = {
    all,
    one,
    sent: [],
    changes: () => port.sent.filter(({ command }) => !/^clients?$/.test(command)),
    send: async (command, ask) => {
      port.sent.push({ command, ask });
      if (command === 'clients') return { ok: true, value: port.all } as Reply<never>;
      if (!port.one) return { ok: false, failure: { code: 'not-found', values: {} } };
      if (command === 'editClient') {
        const { rev, changes } = ask as { rev: number; changes: Partial<ClientRecord> };
        const { client } = port.one;
        if (rev !== client.rev) {
          return { ok: false, failure: { code: 'stale-revision', values: {} } };
        }
        const { calendar, ...rest } = changes as { calendar?: object };
        port.one = { ...port.one, client: { ...client, ...rest, ...calendar, rev: rev + 1 } };
      }
      if (command === 'eraseClient') port.one = null;
      return { ok: true, value: command === 'client' ? port.one : null } as Reply<never>;
    },
    on: () => {},
    newId: () => `id-${port.sent.length}`,
  };
  return port;
}

export const words = clientsEn;
