import type { Contact, Id } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import { isSent } from '@/lib/domain/touches';

/**
 * Whether a text goes out as a mail of its own: it brings a subject, and somebody whom the step is for takes no part in the
 * conversation that a reply would go to (guidance, Levels: to whom).
 */
export function isNewMail(about: {
  subject: string | undefined;
  audience: readonly Contact[];
  /** The conversation that a reply would go to. */
  threadIds: readonly Id[];
  touches: readonly Touch[];
}): boolean {
  const { subject, audience, threadIds, touches } = about;
  if (!subject) return false;
  const present = new Set(
    touches
      .filter((touch) => isSent(touch) && touch.threadId && threadIds.includes(touch.threadId))
      .flatMap((touch) => touch.participants.filter(({ field }) => field !== 'bcc'))
      .map(({ address }) => address),
  );
  return audience.some((contact) => !contact.addresses.some((address) => present.has(address)));
}
