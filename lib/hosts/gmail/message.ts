import type { Participant } from '@/lib/domain/touch';
import type { HostMessage } from '@/lib/hosts/host';
import { writtenText } from '@/lib/hosts/page/quotes';
import { readShownDate } from './dates';
import { messageIdIn } from './ids';
import { BODY, DATE, FILE_NAME, RECIPIENT, SENDER } from './selectors';

const TEXT_LIMIT = 10_000;
const FILES = 20;
const FILE_NAME_LIMIT = 200;

/** Whose page it is and how it writes dates. */
export interface Reader {
  account: string;
  language: string;
}

/** One message of a conversation; undefined for what is none: a draft, or a message that Gmail has not filled in. */
export function readMessage(element: Element, reader: Reader): HostMessage | undefined {
  const nativeId = messageIdIn(element);
  const sender = firstOf(element, SENDER);
  if (!nativeId || !sender) return undefined;
  const participants = [
    participant(sender, 'from', reader),
    ...[...element.querySelectorAll(RECIPIENT)].map((span) => participant(span, 'to', reader)),
  ].filter((one) => one.address !== '');
  const date = element.querySelector(DATE)?.getAttribute('title');
  const sentAt = date ? readShownDate(date, reader.language) : undefined;
  const body = firstOf(element, BODY);
  const files = [...element.querySelectorAll(FILE_NAME)]
    .map((name) => (name.textContent ?? '').trim().slice(0, FILE_NAME_LIMIT))
    .filter(Boolean)
    .slice(0, FILES);
  return {
    nativeId,
    participants: unique(participants),
    ...(sentAt === undefined ? {} : { sentAt }),
    text: body ? writtenText(body, TEXT_LIMIT) : '',
    ...(files.length > 0 && { files }),
  };
}

/** Gmail tells To from Cc only in words of its language: all recipients count as To. It calls the reader `me`. */
function participant(span: Element, field: 'from' | 'to', { account }: Reader): Participant {
  const address = (span.getAttribute('email') ?? '').trim().toLowerCase();
  const name = (span.getAttribute('name') ?? '').trim();
  const nameless = name.toLowerCase() === address || (field === 'to' && address === account);
  return { address, name: nameless ? '' : name, field };
}

function unique(participants: Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ field, address }) => {
    const key = `${field} ${address}`;
    return !seen.has(key) && seen.add(key);
  });
}

function firstOf(element: Element, selectors: string[]): Element | undefined {
  for (const selector of selectors) {
    const found = element.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}
