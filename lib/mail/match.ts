import { isPublicMailDomain } from '@/lib/domain/places';
import type { Client, Id, Project } from '@/lib/domain/records';
import { lookAlike } from './look-alike';

/** A conversation as far as it tells where it belongs. */
export interface ThreadSeen {
  subject: string;
  /** Everybody outside our own house. */
  addresses: readonly string[];
}

export interface KnownProject {
  project: Project;
  client: Client;
}

/** What the ledger knows of a conversation. */
export interface ThreadKnown {
  /** Of its messages. */
  earlierProjects: ReadonlySet<Id>;
  /** Of the mails that it answers or refers to. */
  referredProjects: ReadonlySet<Id>;
  /** Whose contacts take part. */
  clients: ReadonlySet<Id>;
  /** Addresses of these contacts: never taken for a pretender's. */
  contacts: ReadonlySet<string>;
}

export interface RankedProject extends KnownProject {
  because: (typeof REASONS)[number];
}

/** Somebody writes from `domain`, which could be mistaken for a client's. */
export interface Pretender {
  domain: string;
  like: string;
}

/** From the strongest down. */
const REASONS = ['earlier-thread', 'reference', 'participant', 'code', 'name', 'domain'] as const;
/** A code of three signs or a name of four stands in a subject by accident too seldom to matter; of Chinese ones two. */
const SHORTEST = { code: 3, name: 4, chinese: 2 };

/**
 * Projects that a conversation may belong to, the best first: known messages, mails that it refers to, known people, a code or name in the subject, a
 * client's own domain. Of one client's projects those that the subject names come first, then the newest. Mailbox providers' domains
 * tell nothing. A name counts only among the clients of the people, where these are known; no word does where a pretender takes part.
 */
export function rankProjects(
  seen: ThreadSeen,
  ledger: ThreadKnown,
  known: readonly KnownProject[],
): { ranked: RankedProject[]; pretender?: Pretender } {
  const open = known.filter(({ project }) => project.stage !== 'closed');
  const domains = domainsOf(seen.addresses);
  const strangers = seen.addresses.filter((address) => !ledger.contacts.has(address));
  const pretender = pretenderAmong(domainsOf(strangers), known);
  const subject = pretender ? '' : plain(seen.subject);
  const byDomain = ({ domains: own }: Client) => domains.some((domain) => isOf(domain, own));
  const familiar = known.some(({ client }) => ledger.clients.has(client.id) || byDomain(client));

  const ranked = open.flatMap((each) => {
    const { project, client } = each;
    const isTheirs = ledger.clients.has(client.id);
    const code = lengthNamed(subject, project.code, SHORTEST.code);
    const name = lengthNamed(subject, project.name, SHORTEST.name);
    const fits: Record<RankedProject['because'], boolean> = {
      'earlier-thread': ledger.earlierProjects.has(project.id),
      reference: !pretender && ledger.referredProjects.has(project.id),
      participant: isTheirs,
      code: code > 0,
      name: name > 0 && (!familiar || byDomain(client)),
      domain: byDomain(client),
    };
    const because = REASONS.find((reason) => fits[reason]);
    return because ? [{ ...each, because, named: code * 1000 + name }] : [];
  });
  ranked.sort(
    (a, b) =>
      REASONS.indexOf(a.because) - REASONS.indexOf(b.because) ||
      b.named - a.named ||
      b.project.updatedAt - a.project.updatedAt,
  );
  return {
    ranked: ranked.map(({ project, client, because }) => ({ project, client, because })),
    ...(pretender && { pretender }),
  };
}

function domainsOf(addresses: readonly string[]): string[] {
  return addresses
    .map((address) => address.slice(address.lastIndexOf('@') + 1).toLowerCase())
    .filter((domain) => !isPublicMailDomain(domain));
}

function pretenderAmong(
  domains: readonly string[],
  known: readonly KnownProject[],
): Pretender | undefined {
  const theirs = known
    .flatMap(({ client }) => client.domains)
    .filter((domain) => !isPublicMailDomain(domain));
  for (const domain of domains) {
    const like = lookAlike(domain, theirs);
    if (like) return { domain, like };
  }
  return undefined;
}

function isOf(domain: string, own: readonly string[]): boolean {
  return own.some((one) => domain === one || domain.endsWith(`.${one}`));
}

/** How long the name is that stands in the subject as a word of its own; 0 where it does not. */
function lengthNamed(subject: string, name: string | undefined, shortest: number): number {
  const wanted = plain(name ?? '');
  const chinese = /\p{Script=Han}/u.test(wanted);
  if (wanted.length < (chinese ? SHORTEST.chinese : shortest)) return 0;
  for (let at = subject.indexOf(wanted); at >= 0; at = subject.indexOf(wanted, at + 1)) {
    const inside = isLatin(subject[at - 1]) || isLatin(subject[at + wanted.length]);
    if (chinese || !inside) return wanted.length;
  }
  return 0;
}

/** `AC-12`, `AC 12` and `ＡＣ＿１２` are one. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_./–—-]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Chinese is written without spaces, so its characters end a word. */
function isLatin(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign) && !/\p{Script=Han}/u.test(sign);
}
