import type { Calendar } from '@/lib/domain/calendar';
import { findItems } from '@/lib/mail/items';
import { findOwnWords } from '@/lib/mail/own-words';
import { visibleText } from '@/lib/mail/visible-text';
import type { ConversationSeen } from '@/lib/messaging/requests';
import type { AskOffer } from '@/lib/messaging/views';
import type { IsOurs } from './people';

const MOST = 3;

/** What our last mail of a conversation asked for or promised, where no ask says so yet. */
export function offersIn(
  conversation: ConversationSeen,
  isOurs: IsOurs,
  known: readonly { title: string }[],
  where: { calendar: Calendar; now: number; followUps?: ReadonlySet<string> },
): AskOffer[] {
  const ours = conversation.messages.filter((message) =>
    message.participants.some(({ field, address }) => field === 'from' && isOurs(address)),
  );
  const last = ours.at(-1);
  // Our own follow-up never opens another ask (loop guard).
  if (!last || where.followUps?.has(last.nativeId)) return [];
  const text = visibleText(last.text);
  const { calendar } = where;
  const now = new Date(last.sentAt ?? where.now);
  const items = findItems(text);
  return findOwnWords(text, { now, timeZone: calendar.spec.timeZone, calendar })
    .filter(({ title }) => !known.some((ask) => ask.title === title))
    .slice(0, MOST)
    .map(({ title, owedBy, due, text: words }, index) => ({
      title,
      owedBy,
      ...(due && { due }),
      items: index === 0 && owedBy === 'client' ? items : [],
      words,
    }));
}
