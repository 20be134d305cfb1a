import { isPublicMailDomain } from '@/lib/domain/places';
import type { Client, Project } from '@/lib/domain/records';
import type { ConversationSeen } from '@/lib/messaging/protocol';
import type { ProjectHit } from '@/lib/messaging/views';
import type { Reads } from '@/lib/store/reads/reads';
import { domainOf, type IsOurs, outsiders } from './people';

const MOST = 5;

/** Projects that a conversation may belong to, best reason first: a person we know, then a domain we know. */
export async function proposals(
  reads: Reads,
  conversation: ConversationSeen,
  isOurs: IsOurs,
): Promise<ProjectHit[]> {
  const people = outsiders(conversation, isOurs).slice(0, 10);
  const hits = new Map<string, ProjectHit>();
  const add = async (clientId: string, because: ProjectHit['because']) => {
    const history = await reads.clientHistory(clientId);
    if (!history) return;
    for (const project of openProjects(history.projects)) {
      if (!hits.has(project.id)) hits.set(project.id, hit(project, history.client, because));
    }
  };
  for (const person of people) {
    for (const contact of await reads.contactsByAddress(person.address)) {
      await add(contact.clientId, 'participant');
    }
  }
  for (const domain of new Set(people.map((person) => domainOf(person.address)))) {
    if (isPublicMailDomain(domain)) continue;
    for (const client of await reads.clientsByDomain(domain)) await add(client.id, 'domain');
  }
  return [...hits.values()].slice(0, MOST);
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

function openProjects(projects: Project[]): Project[] {
  return projects
    .filter((project) => project.stage !== 'closed')
    .sort((a, b) => b.updatedAt - a.updatedAt);
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
