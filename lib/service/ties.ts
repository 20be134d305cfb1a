import { v5 } from 'uuid';
import { isPublicMailDomain } from '@/lib/domain/places';
import type { Client, Contact, Id, Project, ThreadLink } from '@/lib/domain/records';
import type { Ask } from '@/lib/messaging/protocol';
import type { ConversationSeen } from '@/lib/messaging/requests';
import type { Entry } from '@/lib/store/commit';
import { newTouches } from './messages';
import { domainOf, ourAddresses, outsiders, spokenName } from './people';
import { calendarOf } from './projector';
import { findThread, type Mailbox, Refusal, type Scene, tiedThread, type UseCase } from './scene';

/** Namespace of the ids of conversations. */
const THREADS = '4f0c2d52-6c0c-5e0e-9a39-0d6f3f2a7b11';

/** Ties a conversation to a project, made in place where it is new; its earlier messages become touches, its people contacts. */
export const tieThread: UseCase<Ask<'tieThread'>> = async (scene, ask) => {
  const { mailbox } = scene;
  if (!mailbox) throw new Refusal('not-allowed');
  const before = (await findThread(scene, ask.conversation.nativeThreadId)) ?? null;
  const { client, project, entries } = await projectFor(scene, ask.project);
  if (before?.projectId === project.id) return [];
  const link = linkTo(scene, mailbox, project, ask.conversation, before);
  const history = await scene.reads.clientHistory(client.id);
  const known = before ? await scene.reads.touchesByThread(before.id) : [];
  const people = await newContacts(scene, client, history?.contacts ?? [], ask.conversation);
  return [
    ...entries,
    { kind: 'record', table: 'threads', before, after: link },
    ...people,
    ...newTouches(scene, link, ask.conversation, known, calendarOf(client)),
  ];
};

export const untieThread: UseCase<Ask<'untieThread'>> = async (scene, ask) => {
  const before = await tiedThread(scene, ask.nativeThreadId);
  return [{ kind: 'record', table: 'threads', before, after: null }];
};

/** The conversation came into view: what is new in it becomes touches, so that an answer stops the ladder (G3). */
export const seeThread: UseCase<Ask<'seeThread'>> = async (scene, ask) => {
  const link = await findThread(scene, ask.conversation.nativeThreadId);
  if (!link) return [];
  const known = await scene.reads.touchesByThread(link.id);
  const client = await scene.reads.record('clients', link.clientId);
  return newTouches(scene, link, ask.conversation, known, client && calendarOf(client));
};

/** A conversation as it is tied to a project. */
export function linkTo(
  scene: Scene,
  mailbox: Mailbox,
  project: Pick<Project, 'id' | 'clientId'>,
  { nativeThreadId, subject }: Pick<ConversationSeen, 'nativeThreadId' | 'subject'>,
  before: ThreadLink | null,
): ThreadLink {
  return {
    ...revised(scene, before),
    id: threadIdOf(mailbox, nativeThreadId),
    projectId: project.id,
    clientId: project.clientId,
    ...mailbox,
    nativeThreadId,
    subject: subject.slice(0, 500),
  };
}

/** One conversation keeps one id, also when it is untied and tied again: its asks are found again. */
function threadIdOf(mailbox: Mailbox, nativeThreadId: string): Id {
  return v5(JSON.stringify([mailbox.host, mailbox.account, nativeThreadId]), THREADS);
}

async function projectFor(
  scene: Scene,
  choice: Ask<'tieThread'>['project'],
): Promise<{ client: Client; project: Project; entries: Entry[] }> {
  if ('id' in choice) {
    const project = await scene.reads.record('projects', choice.id);
    const client = project && (await scene.reads.record('clients', project.clientId));
    if (!project || !client) throw new Refusal('not-found');
    return { client, project, entries: [] };
  }
  const chosen = choice.client;
  const entries: Entry[] = [];
  let client: Client;
  if ('id' in chosen) {
    const found = await scene.reads.record('clients', chosen.id);
    if (!found) throw new Refusal('not-found');
    client = found;
  } else {
    const { country, timeZone } = chosen;
    client = {
      ...revised(scene, null),
      name: chosen.name,
      domains: chosen.domains.filter((domain) => !isPublicMailDomain(domain)),
      language: chosen.language,
      ...(country && { country }),
      ...(timeZone && { timeZone }),
    };
    entries.push({ kind: 'record', table: 'clients', before: null, after: client });
  }
  const project: Project = {
    ...revised(scene, null),
    clientId: client.id,
    name: choice.name,
    stage: 'delivery',
    values: {},
  };
  entries.push({ kind: 'record', table: 'projects', before: null, after: project });
  return { client, project, entries };
}

/** People of the client's domains become contacts; whoever wrote last is the liaison where nobody is. */
async function newContacts(
  scene: Scene,
  client: Client,
  known: readonly Contact[],
  conversation: ConversationSeen,
): Promise<Entry[]> {
  const isOurs = ourAddresses(scene.mailbox?.account ?? '', scene.settings);
  const people = outsiders(conversation, isOurs)
    .filter((person, index) => index === 0 || client.domains.includes(domainOf(person.address)))
    .filter((person) => !known.some((contact) => contact.addresses.includes(person.address)))
    .slice(0, 20);
  let hasLiaison = known.some((contact) => contact.roles.includes('liaison'));
  return people.map((person) => {
    const after: Contact = {
      ...revised(scene, null),
      clientId: client.id,
      name: spokenName(person.name).slice(0, 200),
      addresses: [person.address],
      roles: hasLiaison ? [] : ['liaison'],
    };
    hasLiaison = true;
    return { kind: 'record', table: 'contacts', before: null, after };
  });
}

/** The id and the next revision of a record. */
export function revised(
  scene: Pick<Scene, 'at' | 'newId'>,
  before: { id: Id; rev: number } | null,
): { id: Id; rev: number; updatedAt: number } {
  return {
    id: before?.id ?? scene.newId(),
    rev: (before?.rev ?? 0) + 1,
    updatedAt: scene.at,
  };
}
