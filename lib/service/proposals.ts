import type { Client, Project } from '@/lib/domain/records';
import { type Pretender, rankProjects } from '@/lib/mail/match';
import type { ConversationSeen } from '@/lib/messaging/requests';
import type { ProjectHit } from '@/lib/messaging/views';
import type { Reads } from '@/lib/store/reads/reads';
import { type IsOurs, outsiders } from './people';

const MOST = 5;
/** Mails that a conversation names and that are looked up. */
const REFERENCES = 100;

/** What a conversation seems to belong to, and whether somebody in it pretends. */
export interface Match {
  proposals: ProjectHit[];
  lookAlike?: Pretender;
}

/** Projects that a conversation may belong to, the best first. */
export async function matchThread(
  reads: Reads,
  conversation: ConversationSeen,
  isOurs: IsOurs,
): Promise<Match> {
  const addresses = outsiders(conversation, isOurs)
    .slice(0, 10)
    .map(({ address }) => address);
  const newest = conversation.messages.slice(-20);
  const earlierProjects = await projectsOf(
    reads,
    newest.map(({ nativeId }) => nativeId),
  );
  const referred = newest.flatMap(({ references = [] }) => references).slice(-REFERENCES);
  const referredProjects = await projectsOf(reads, referred);
  const clients = new Set<string>();
  const contacts = new Set<string>();
  for (const address of addresses) {
    for (const contact of await reads.contactsByAddress(address)) {
      contacts.add(address);
      clients.add(contact.clientId);
    }
  }
  const { ranked, pretender } = rankProjects(
    { subject: conversation.subject, addresses },
    { earlierProjects, referredProjects, clients, contacts },
    await reads.projectsWithClients(),
  );
  return {
    proposals: ranked
      .slice(0, MOST)
      .map(({ project, client, because }) => hit(project, client, because)),
    ...(pretender && { lookAlike: pretender }),
  };
}

async function projectsOf(reads: Reads, messageIds: readonly string[]): Promise<Set<string>> {
  const touches = await Promise.all([...new Set(messageIds)].map(reads.touchesByMessage));
  return new Set(touches.flat().map(({ projectId }) => projectId));
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
