import type { HostMemory, HostSent } from '@/lib/hosts/host';
import type { Report } from '@/lib/hosts/page/guarded';
import { type Call, readCalls } from './calls';
import { type Mails, quoted } from './mails';
import type { Screen } from './screen';
import { SEND_FRAME } from './selectors';

/** What is known of a mail when the server says that it went out: everything but its Message-ID. */
export interface SendNote {
  mail: Omit<HostSent, 'nativeThreadId' | 'nativeMessageId'>;
  /** Undefined for a new conversation. */
  nativeThreadId: string | undefined;
  /** Message-ID of the mail that it answers. */
  replyTo: string | undefined;
  /** Its own Message-ID, where it was saved as a draft before. */
  messageId: string | undefined;
  /** Folder of the sent mail; '' where none is kept. */
  folder: string;
  /** How often its Message-ID was looked for in vain. */
  tries: number;
}

const NOTE = 'sent ';
/** Then the mail is told of under a made-up id, for that it went out is certain. */
const TRIES = 4;
/** Mails of a folder that are looked at when it cannot be searched. */
const NEWEST = 10;

/** Tells of each answer that the server gives to a mail sent or a draft saved from this page. */
export function watchAnswers(document: Document, listen: (calls: Call[]) => void): void {
  // Roundcube takes the frame away at the same event, so this must come first: while it is on its way down.
  document.addEventListener(
    'load',
    ({ target }) => {
      const frame = target as HTMLIFrameElement;
      if (frame.tagName !== 'IFRAME' || frame.name !== SEND_FRAME) return;
      const scripts = [...(frame.contentDocument?.scripts ?? [])];
      const exec = scripts.map((script) => script.textContent ?? '').join('\n');
      listen(readCalls(exec.replace(/parent\.rcmail\./g, 'this.')));
    },
    true,
  );
}

export function keepNote(memory: HostMemory, id: string, note: SendNote): Promise<void> {
  return memory.write(NOTE + id, JSON.stringify(note));
}

/** Finds the Message-ID of each mail that went out and was not told of yet, and tells of it. */
export async function settleNotes(
  deps: { memory: HostMemory; mails: Mails; screen: Screen; report: Report },
  tell: (sent: HostSent) => Promise<boolean>,
): Promise<void> {
  const { memory, report } = deps;
  for (const [name, text] of Object.entries(await memory.read(NOTE))) {
    const note = JSON.parse(text) as SendNote;
    const look = await findMessageId(deps, note).then((messageId) => ({ messageId }), report);
    // Not looked for in vain, not looked for at all: told now, it would be found in Sent later as another mail.
    if (!look) continue;
    const { messageId } = look;
    const tries = note.tries + 1;
    if (!messageId && tries < TRIES) {
      await memory.write(name, JSON.stringify({ ...note, tries }));
      continue;
    }
    const nativeMessageId = messageId || name.replace(NOTE, 'unsaved ');
    const nativeThreadId = note.nativeThreadId ?? nativeMessageId;
    if (await tell({ ...note.mail, nativeThreadId, nativeMessageId })) {
      await memory.write(name, undefined);
    }
  }
}

/** The server does not say it: the mail is the newest in its folder that answers the same mail under the same subject. */
async function findMessageId(
  { mails, screen }: { mails: Mails; screen: Screen },
  note: SendNote,
): Promise<string | undefined> {
  if (note.messageId || !note.folder) return note.messageId;
  const { folder, replyTo } = note;
  const canSearch = replyTo !== undefined && !screen.isSearching();
  const places = canSearch
    ? await mails.search(`HEADER In-Reply-To ${quoted(replyTo)}`, folder)
    : await mails.list(folder);
  const newest = places.sort((a, b) => Number(b.uid) - Number(a.uid)).slice(0, NEWEST);
  for (const place of newest) {
    const headers = await mails.headers(place);
    if (!headers || headers.subject.trim() !== note.mail.subject.trim()) continue;
    if (headers.inReplyTo === replyTo) return headers.messageId;
  }
  return undefined;
}
