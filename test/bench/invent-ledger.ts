import type { AskEvent } from '@/lib/domain/event';
import type { Client, Contact, Project, ThreadLink } from '@/lib/domain/records';
import type { Day, Instant } from '@/lib/domain/time';
import type { Touch } from '@/lib/domain/touch';
import type { Entry } from '@/lib/store/commit';
import type { ClientHistory, StoredEvent } from '@/lib/store/history';

const DAY = 86_400_000;

const PLACES = [
  { country: 'CN', timeZone: 'Asia/Shanghai', language: 'zh' },
  { country: 'DE', region: 'BY', timeZone: 'Europe/Berlin', language: 'en' },
  { country: 'US', timeZone: 'America/New_York', language: 'en' },
  { country: 'GB', timeZone: 'Europe/London', language: 'en' },
  { country: 'SG', timeZone: 'Asia/Singapore', language: 'en' },
] as const;

export interface Invention {
  /** Equal numbers give equal clients. */
  number: number;
  asks: number;
  now: Instant;
  /** Share of the asks that are done; the rest is overdue, due, waited for, promised or snoozed. */
  closed: number;
}

/** One client with a past: four people, one project, and asks in every state with the mails about them. */
export function inventClient({ number, asks, now, closed }: Invention): ClientHistory {
  const place = PLACES[number % PLACES.length] ?? PLACES[0];
  const clientId = `client-${number}`;
  const projectId = `project-${number}`;
  const revised = { rev: 1, updatedAt: now - 90 * DAY };
  const client: Client = {
    ...revised,
    ...place,
    id: clientId,
    name: `Client ${number}`,
    domains: [`client-${number}.example`],
  };
  const roles = ['liaison', 'decision-maker', 'finance', 'sponsor'] as const;
  const contacts = roles.map(
    (role): Contact => ({
      ...revised,
      id: `${clientId}-${role}`,
      clientId,
      name: `Person ${role}`,
      addresses: [`${role}@client-${number}.example`],
      roles: [role],
    }),
  );
  const project: Project = {
    ...revised,
    id: projectId,
    clientId,
    name: `Project ${number}`,
    stage: 'acceptance',
    values: {},
  };
  const threads: ThreadLink[] = [];
  const events: StoredEvent[] = [];
  const touches: Touch[] = [];
  for (let index = 0; index < asks; index++) {
    const id = `ask-${number}-${index}`;
    const isClosed = (index * 37 + number * 11) % 100 < closed * 100;
    const told = inventAsk({ id, clientId, projectId, index: index + number, now, isClosed });
    threads.push({
      ...revised,
      id: told.threadId,
      projectId,
      clientId,
      host: 'mail.google.com',
      account: 'lin@northlight.example',
      nativeThreadId: told.threadId,
      subject: told.title,
    });
    events.push(...told.events);
    touches.push(...told.touches);
  }
  const projects = [project];
  const none = { settings: undefined, tailorings: [] };
  return { client, contacts, projects, threads, events, touches, ...none };
}

/** The same as entries of the log. */
export function entriesOf(history: ClientHistory): Entry[] {
  const { client, contacts, projects, threads, events, touches } = history;
  return [
    { kind: 'record', table: 'clients', before: null, after: client },
    ...contacts.map((after): Entry => ({ kind: 'record', table: 'contacts', before: null, after })),
    ...projects.map((after): Entry => ({ kind: 'record', table: 'projects', before: null, after })),
    ...threads.map((after): Entry => ({ kind: 'record', table: 'threads', before: null, after })),
    ...events.map(
      ({ clientId, ...event }): Entry => ({
        kind: 'event',
        clientId,
        event: event as AskEvent,
      }),
    ),
    ...touches.map((touch): Entry => ({ kind: 'touch', touch })),
  ];
}

interface AskInvention {
  id: string;
  clientId: string;
  projectId: string;
  index: number;
  now: Instant;
  isClosed: boolean;
}

function inventAsk({ id, clientId, projectId, index, now, isClosed }: AskInvention) {
  const threadId = `thread-${id}`;
  const situation = index % 2 === 0 ? 'acceptance' : 'reply';
  const title = `${situation === 'acceptance' ? 'Acceptance of phase' : 'Answer about point'} ${index}`;
  // From five weeks ago to three weeks ahead.
  const dueIn = ((index * 7) % 56) - 35;
  const opened = now - (10 + ((index * 3) % 40)) * DAY - 35 * DAY;
  const events: StoredEvent[] = [];
  const touches: Touch[] = [];
  const happens = (at: Instant, body: object) => {
    const name = `${id}-event-${events.length}`;
    const event = { ...body, id: name, askId: id, clientId, occurredAt: at, recordedAt: at };
    events.push(event as StoredEvent);
  };
  const mail = (at: Instant, direction: Touch['direction'], stepId?: string) =>
    touches.push({
      id: `${id}-touch-${touches.length}`,
      clientId,
      projectId,
      threadId,
      channel: 'mail',
      direction,
      human: true,
      participants: [{ address: 'lin@northlight.example', name: 'Lin Chen', field: 'from' }],
      occurredAt: at,
      recordedAt: at,
      state: direction === 'out' ? 'sent' : 'received',
      nativeMessageId: `${id}-message-${touches.length}`,
      askSteps: stepId ? [{ askId: id, stepId }] : [],
      askIds: [],
      subject: title,
      excerpt:
        'Hello, the list is attached; could you look at the two points that are open? '.repeat(2),
    });
  happens(opened, {
    type: 'opened',
    clientId,
    projectId,
    threadId,
    situation,
    owedBy: 'client',
    title,
    items: [],
    due: dayOf(now + dueIn * DAY),
  });
  mail(opened + 1, 'out');
  if (isClosed) {
    // What is done matters to no row that is shown: one mail each, so that filling the ledger does not take minutes.
    happens(now - DAY, { type: 'closed', outcome: 'done' });
    return { threadId, title, events, touches };
  }
  if (situation === 'acceptance') {
    for (const readinessId of ['criteria', 'checklist', 'test-report']) {
      happens(opened, { type: 'readied', readinessId, ready: true });
    }
    mail(opened + 8 * DAY, 'out', 'acceptance.prepare');
  }
  if (index % 3 === 0) mail(opened + 12 * DAY, 'in');
  if (index % 3 === 0) happens(opened + 12 * DAY + 1, { type: 'answered', answer: 'acknowledged' });
  if (dueIn < -20) mail(now + (dueIn + 3) * DAY, 'out', `${situation}.reminder`);
  if (index % 11 === 3) happens(now - DAY, { type: 'promised', promisedFor: dayOf(now + 4 * DAY) });
  if (index % 13 === 5) happens(now - DAY, { type: 'snoozed', until: dayOf(now + 3 * DAY) });
  return { threadId, title, events, touches };
}

function dayOf(at: Instant): Day {
  return new Date(at).toISOString().slice(0, 10);
}
