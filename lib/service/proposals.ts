import { isPublicMailDomain } from '@/lib/domain/places';
import type { Client, Project } from '@/lib/domain/records';
import { lookAlike } from '@/lib/mail/look-alike';
import type { ConversationSeen } from '@/lib/messaging/protocol';
import type { ProjectHit } from '@/lib/messaging/views';
import type { Reads } from '@/lib/store/reads/reads';
import { domainOf, type IsOurs, outsiders } from './people';

const MOST = 5;

/** What a conversation seems to belong to, and whether somebody in it pretends. */
export interface Match {
  proposals: ProjectHit[];
  lookAlike?: { domain: string; like: string };
}

/** Projects that a conversation may belong to, best reason first: known messages, known people, a code or name in the subject, a known domain. */
export async function matchThread(
  reads: Reads,
  conversation: ConversationSeen,
  isOurs: IsOurs,
): Promise<Match> {
  const people = outsiders(conversation, isOurs).slice(0, 10);
  const all = (await reads.projectsWithClients()).filter(
    ({ project }) => project.stage !== 'closed',
  );
  const newest = all.sort((a, b) => b.project.updatedAt - a.project.updatedAt);
  const hits = new Map<string, ProjectHit>();
  const add = (because: ProjectHit['because'], fits: (known: Known) => boolean) => {
    for (const known of newest) {
      const { project, client } = known;
      if (fits(known) && !hits.has(project.id)) hits.set(project.id, hit(project, client, because));
    }
  };

  const earlier = new Set<string>();
  for (const message of conversation.messages.slice(-20)) {
    for (const touch of await reads.touchesByMessage(message.nativeId))
      earlier.add(touch.projectId);
  }
  add('earlier-thread', ({ project }) => earlier.has(project.id));

  const clients = new Set<string>();
  for (const person of people) {
    for (const contact of await reads.contactsByAddress(person.address))
      clients.add(contact.clientId);
  }
  add('participant', ({ client }) => clients.has(client.id));

  const subject = conversation.subject.toLocaleLowerCase();
  add('code', ({ project }) => isNamed(subject, project.code, SHORTEST_CODE));
  add('name', ({ project }) => isNamed(subject, project.name, SHORTEST_NAME));

  const domains = people
    .map((person) => domainOf(person.address))
    .filter((domain) => !isPublicMailDomain(domain));
  add('domain', ({ client }) => client.domains.some((domain) => domains.includes(domain)));

  const known = all.flatMap(({ client }) => client.domains);
  const [lookAlikeFound] = domains.flatMap((domain) => {
    const like = lookAlike(domain, known);
    return like ? { domain, like } : [];
  });
  return {
    proposals: [...hits.values()].slice(0, MOST),
    ...(lookAlikeFound && { lookAlike: lookAlikeFound }),
  };
}

interface Known {
  project: Project;
  client: Client;
}

/** A code of three signs or a name of four stands in a subject by accident too seldom to matter. */
const SHORTEST_CODE = 3;
const SHORTEST_NAME = 4;

function isNamed(subject: string, name: string | undefined, shortest: number): boolean {
  const wanted = name?.trim().toLocaleLowerCase() ?? '';
  const han = /\p{Script=Han}/u.test(wanted);
  if (wanted.length < (han ? 2 : shortest)) return false;
  const at = subject.indexOf(wanted);
  if (at < 0 || han) return at >= 0;
  const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isWord(subject[at - 1]) && !isWord(subject[at + wanted.length]);
}

/** Projects whose name, code or client contains every word of the text. */
export async function searchProjects(reads: Reads, text: string): Promise<ProjectHit[]> {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const all = await reads.projectsWithClients();
  return all
    .filter(({ project, client }) => {
      const name = `${project.name} ${project.code ?? ''} ${client.name}`.toLocaleLowerCase();
      return words.every((word) => name.includes(word));
    })
    .slice(0, 20)
    .map(({ project, client }) => hit(project, client, 'search'));
}

function hit(project: Project, client: Client, because: ProjectHit['because']): ProjectHit {
  return {
    projectId: project.id,
    projectName: project.name,
    clientId: client.id,
    clientName: client.name,
    because,
  };
}
