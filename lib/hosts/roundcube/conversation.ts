import { type HostConversation, HostFailure, type HostMessage } from '@/lib/hosts/host';
import type { Env } from './env';
import type { MailHeaders } from './headers';
import { aboutRoot, keyOf, type Mails } from './mails';
import type { Screen } from './screen';
import type { Place } from './server';

/** A conversation, known by the Message-ID of its first message, and the message of it that is on screen. */
export interface Anchor {
  rootId: string;
  place?: Place;
}

/** One message with where it lies now. */
export interface FoundMail {
  place: Place;
  headers: MailHeaders;
}

const MESSAGE_LIMIT = 100;
const SUBJECT_LIMIT = 1000;

export interface ConversationDeps {
  mails: Mails;
  screen: Screen;
  env: Env;
}

/** Its messages from all folders, oldest first. While the user has searched only those that the page shows: a search would take the result away. */
export async function findMails(
  { mails, screen, env }: ConversationDeps,
  { rootId, place }: Anchor,
  evenIfSearching = false,
): Promise<FoundMail[]> {
  const mayAsk = evenIfSearching || !screen.isSearching();
  const others = mayAsk ? await mails.search(aboutRoot(rootId)) : mails.known(rootId);
  const unsent = new Set([env.drafts_mailbox, env.trash_mailbox, env.junk_mailbox]);
  const places = new Map<string, Place>();
  for (const one of others) if (!unsent.has(one.mailbox)) places.set(keyOf(one), one);
  const isListed = place && others.some((one) => keyOf(one) === keyOf(place));
  if (place && (isListed || (await mails.isThere(place)))) places.set(keyOf(place), place);
  const found = await Promise.all(
    [...places.values()].slice(-MESSAGE_LIMIT).map(async (one) => {
      const headers = await mails.headers(one);
      return headers && belongs(headers, rootId) ? [{ place: one, headers }] : [];
    }),
  );
  const byId = new Map(found.flat().map((one) => [one.headers.messageId, one]));
  return [...byId.values()].sort((a, b) => (a.headers.sentAt ?? 0) - (b.headers.sentAt ?? 0));
}

export async function readConversation(
  deps: ConversationDeps,
  anchor: Anchor,
): Promise<HostConversation> {
  const mails = await findMails(deps, anchor);
  const [first] = mails;
  if (!first) throw new HostFailure('gone');
  const shown = mails.find(({ place }) => anchor.place && keyOf(place) === keyOf(anchor.place));
  return {
    nativeThreadId: anchor.rootId,
    subject: (shown ?? first).headers.subject.slice(0, SUBJECT_LIMIT),
    messages: await Promise.all(mails.map((mail) => toMessage(deps.mails, mail))),
  };
}

async function toMessage(mails: Mails, { place, headers }: FoundMail): Promise<HostMessage> {
  const { messageId, participants, sentAt, references, marks } = headers;
  const [text, files] = await Promise.all([
    mails.text(place),
    mayCarryFiles(headers) ? mails.files(place) : [],
  ]);
  return {
    nativeId: messageId,
    participants,
    ...(sentAt !== undefined && { sentAt }),
    text,
    headers: marks,
    references,
    files,
  };
}

/** The server's search takes a part of an id for the whole. */
function belongs(headers: MailHeaders, rootId: string): boolean {
  return headers.rootId === rootId || headers.messageId === rootId;
}

function mayCarryFiles({ marks }: MailHeaders): boolean {
  return /^multipart\/mixed\b/i.test(marks['content-type'] ?? '');
}
