import { rankProjects } from '@/lib/mail/match';
import type { ThreadCase } from './corpus/threads';
import { CONTACTS, PROJECTS } from './corpus/threads-known';

export interface ThreadScore {
  right: number;
  /** Another project comes first, or a pretender was not told from a client. */
  wrong: number;
  none: number;
}

/** What is proposed for a conversation, written as in the corpus. */
export function proposedFor([, subject, written, , more = {}]: ThreadCase): {
  proposed: string;
  like: string | undefined;
} {
  const addresses = written.split(' ').filter(Boolean);
  const contacts = addresses.filter((address) => address in CONTACTS);
  const { ranked, pretender } = rankProjects(
    { subject, addresses },
    {
      earlierProjects: new Set(more.earlier ? [more.earlier] : []),
      referredProjects: new Set(more.referred ? [more.referred] : []),
      clients: new Set(contacts.flatMap((address) => CONTACTS[address] ?? [])),
      contacts: new Set(contacts),
    },
    PROJECTS,
  );
  const proposed = ranked.map(({ project, because }) => `${project.id}:${because}`).join(' ');
  return { proposed, like: pretender?.like };
}

/** Right is the best proposal and the pretender. */
export function scoreThreads(cases: readonly ThreadCase[]): ThreadScore {
  const score: ThreadScore = { right: 0, wrong: 0, none: 0 };
  for (const each of cases) {
    const { proposed, like } = proposedFor(each);
    const [best] = proposed.split(' ');
    const isRight = best === each[3].split(' ')[0] && like === each[4]?.like;
    score[isRight ? 'right' : best === '' ? 'none' : 'wrong']++;
  }
  return score;
}
