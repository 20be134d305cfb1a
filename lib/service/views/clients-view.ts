import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import { type AskRow, overdueDays } from '@/lib/domain/projection';
import type { Client, Contact, Id, Language, Role } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import { sampleSalutation } from '@/lib/guidance/salutation-sample';
import type { ClientLine, ClientsView, ClientView } from '@/lib/messaging/clients-view';
import type { Ask } from '@/lib/messaging/protocol';
import type { Place } from '@/lib/service/place';
import { calendarOf } from '@/lib/service/projector';
import { Refusal, type Scene } from '@/lib/service/scene';
import { undoView } from '@/lib/service/undo';
import { addresseesOf, greetAll } from './draft-people';
import { speaking } from './projects-view';
import { todayAsk } from './today-view';

const ROLES: readonly Role[] = ['liaison', 'decision-maker', 'finance', 'sponsor'];

/** All clients: those with the longest overdue asks first, then by name. */
export async function clientsView(scene: Scene, _ask: null, place: Place): Promise<ClientsView> {
  const { reads, settings, at: now } = scene;
  const [clients, contacts, projects, rows] = await Promise.all([
    reads.clients(),
    reads.contacts(),
    reads.projectsWithClients(),
    reads.rowsOpen(),
  ]);
  const ownCalendar = createCalendar(settings.calendar);
  const people = grouped(contacts, ({ clientId }) => clientId);
  const work = grouped(projects, ({ client }) => client.id);
  const asks = grouped(rows, ({ clientId }) => clientId);
  const lines = clients.map((client) => {
    const calendar = calendarOf(client) ?? ownCalendar;
    return {
      ...lineOf(client, people.get(client.id) ?? [], asks.get(client.id) ?? [], calendar, now),
      projects: (work.get(client.id) ?? []).map(({ project }) => project.name),
    };
  });
  lines.sort((a, b) => b.overdueDays - a.overdueDays || a.name.localeCompare(b.name));
  return { ...speaking(scene, place), clients: lines };
}

function lineOf(
  { id: clientId, name, domains, language, country }: Client,
  contacts: readonly Contact[],
  rows: readonly AskRow[],
  calendar: Calendar,
  now: Instant,
): Omit<ClientLine, 'projects'> {
  const days = rows.map((row) => overdueDays(row, calendar, now));
  const next = earliest(rows);
  return {
    clientId,
    name,
    domains,
    language,
    ...(country && { country }),
    people: contacts.flatMap((contact) => [contact.name, ...contact.addresses]),
    open: rows.length,
    overdue: days.filter((count) => count > 0).length,
    overdueDays: Math.max(0, ...days),
    ...(next !== undefined && { next }),
  };
}

function earliest(rows: readonly AskRow[]): Instant | undefined {
  const moments = rows.flatMap(({ suggestion }) => suggestion.when ?? []);
  return moments.length > 0 ? Math.min(...moments) : undefined;
}

/** One client: what the PM said of it, its people, and what comes next. */
export async function clientView(
  scene: Scene,
  { clientId }: Ask<'client'>,
  place: Place,
): Promise<ClientView> {
  const { reads, settings, at: now } = scene;
  const history = await reads.clientHistory(clientId);
  if (!history) throw new Refusal('not-found');
  const { client, contacts, projects, asks } = history;
  const calendar = calendarOf(client) ?? createCalendar(settings.calendar);
  const nameOf = new Map(projects.map(({ id, name }) => [id, name]));
  const open = asks
    .filter((row) => row.open === 1)
    .map((row) => ({
      ...todayAsk(row, overdueDays(row, calendar, now)),
      projectName: nameOf.get(row.projectId) ?? '',
    }));
  return {
    ...speaking(scene, place),
    client,
    contacts: [...contacts].sort(byRole),
    missing: ROLES.filter((role) => !contacts.some(({ roles }) => roles.includes(role))),
    projects: projects.map(({ id, name, stage }) => ({ projectId: id, name, stage })),
    asks: open.sort((a, b) => (a.when ?? Infinity) - (b.when ?? Infinity)),
    samples: samplesFor(contacts, settings.name),
    undo: undoView(await reads.lastUndoable()),
  };
}

function samplesFor(contacts: readonly Contact[], myName: string): ClientView['samples'] {
  const liaison = addresseesOf(contacts, ['liaison'], 'to').contacts;
  const said = (tone: 'friendly' | 'formal') => {
    const inLanguage = (language: Language) =>
      sampleSalutation(tone, language, { greetingName: greetAll(liaison, language), myName });
    return { en: inLanguage('en'), zh: inLanguage('zh') };
  };
  return { friendly: said('friendly'), formal: said('formal') };
}

/** Whoever holds the first roles comes first. */
function byRole(a: Contact, b: Contact): number {
  const rank = ({ roles }: Contact) => Math.min(...roles.map((role) => ROLES.indexOf(role)), 9);
  return rank(a) - rank(b) || a.name.localeCompare(b.name);
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => Id): Map<Id, T[]> {
  const groups = new Map<Id, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
