import { type Address, addressParser, decodeWords } from 'postal-mime';
import type { Instant } from '@/lib/domain/time';
import type { Participant } from '@/lib/domain/touch';

/** A message by its own headers. */
export interface MailHeaders {
  /** Its Message-ID without brackets; made up of date and sender where it has none. */
  messageId: string;
  /** The conversation's first message that it names, else its own id. */
  rootId: string;
  inReplyTo: string | undefined;
  subject: string;
  sentAt: Instant | undefined;
  participants: Participant[];
}

/** The background takes ids up to this length; the server finds a message also by the beginning of its id. */
const ID_LIMIT = 200;
const FOLDED = /\n\u00a0{4}/g;

/** Reads what `_action=headers` shows: escaped HTML, one line per header, folded lines indented. */
export function readHeaders(html: string): MailHeaders {
  const lines = html.replace(/<br \/>/g, '\n').replace(/<\/?font[^>]{0,200}>/g, '');
  const text = new DOMParser().parseFromString(lines, 'text/html').body.textContent ?? '';
  const headers = new Map<string, string>();
  for (const line of text.replace(FOLDED, ' ').split('\n')) {
    const [, name, value] = /^([\w-]+):(.*)$/.exec(line) ?? [];
    const key = name?.toLowerCase();
    if (key && value !== undefined && !headers.has(key)) headers.set(key, value.trim());
  }
  const of = (name: string) => headers.get(name) ?? '';
  const inReplyTo = idsIn(of('in-reply-to'))[0];
  const ownId = idsIn(of('message-id'))[0] ?? bare(of('message-id'));
  const messageId = ownId || `${of('date')} ${of('from')}`.slice(0, ID_LIMIT);
  const sentAt = Date.parse(of('date').replace(/\([^)]{0,80}\)/g, ''));
  return {
    messageId,
    rootId: idsIn(of('references'))[0] ?? inReplyTo ?? messageId,
    inReplyTo,
    subject: decodeWords(of('subject')),
    sentAt: Number.isNaN(sentAt) ? undefined : sentAt,
    participants: (['from', 'to', 'cc', 'bcc'] as const).flatMap((field) =>
      readPeople(of(field), field),
    ),
  };
}

/** People as a header or an address field names them. */
export function readPeople(value: string, field: Participant['field']): Participant[] {
  const people = (one: Address): Address[] => one.group ?? [one];
  return addressParser(value)
    .flatMap(people)
    .flatMap(({ name, address = '' }) => {
      const plain = address.trim().toLowerCase();
      if (!plain.includes('@')) return [];
      return [{ address: plain, name: name.toLowerCase() === plain ? '' : name.trim(), field }];
    });
}

/** The ids in a header, without their brackets. */
export function idsIn(value: string): string[] {
  return [...value.matchAll(/<([^<>]{1,2000})>/g)].map(([, id = '']) => bare(id)).filter(Boolean);
}

function bare(id: string): string {
  return id.replace(/\s+/g, '').slice(0, ID_LIMIT);
}
