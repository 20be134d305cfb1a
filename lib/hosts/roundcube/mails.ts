import { HostFailure } from '@/lib/hosts/host';
import { writtenText } from '@/lib/hosts/page/quotes';
import type { Call } from './calls';
import { type MailHeaders, readHeaders } from './headers';
import type { Screen } from './screen';
import type { Place, Server } from './server';

/** The messages of the mailbox. What was read once is not asked for again while the page lives. */
export interface Mails {
  /** Undefined where no message lies there. */
  headers(place: Place): Promise<MailHeaders | undefined>;
  /** Whether a message lies there now. */
  isThere(place: Place): Promise<boolean>;
  /** Beginning of the text, at most 10,000 characters. */
  text(place: Place): Promise<string>;
  /** Names of the attached files, at most 20. */
  files(place: Place): Promise<string[]>;
  /** Searches the mailbox with a filter of IMAP's, in one folder or in all. It takes the place of the user's own search. */
  search(filter: string, folder?: string): Promise<Place[]>;
  /** First page of a folder, in the user's own order; leaves the user's search alone. */
  list(folder: string): Promise<Place[]>;
  /** Messages of a conversation among those whose headers were read. */
  known(rootId: string): Place[];
}

const TEXT_LIMIT = 10_000;
const FILES = 20;
const FILE_NAME_LIMIT = 200;
/** Where the first text of a message can lie: by itself, in an alternative beside attachments, one level deeper. */
const TEXT_PARTS = ['1', '1.1', '1.1.1'];

export function createMails(server: Server, screen: Screen): Mails {
  const read = new Map<string, Promise<MailHeaders | undefined>>();
  const places = new Map<string, { place: Place; rootId: string }>();
  const texts = new Map<string, Promise<string>>();
  const fileNames = new Map<string, Promise<string[]>>();

  async function fetchHeaders(place: Place): Promise<MailHeaders | undefined> {
    const calls = await server.ask('headers', { _uid: place.uid, _mbox: place.mailbox });
    const shown = calls.find(({ name }) => name === 'set_headers')?.args[0];
    if (typeof shown !== 'string') return undefined;
    const headers = readHeaders(shown);
    places.set(keyOf(place), { place, rootId: headers.rootId });
    return headers;
  }

  async function fetchText(place: Place): Promise<string> {
    for (const part of TEXT_PARTS) {
      const found = await server.part(place, part);
      if (found) return plain(found).slice(0, TEXT_LIMIT);
    }
    return '';
  }

  /** The first part is the text; files follow it. */
  async function fetchFiles(place: Place): Promise<string[]> {
    const names: string[] = [];
    for (let part = 2; part < FILES + 2; part++) {
      const name = await server.fileName(place, String(part));
      if (name === undefined) break;
      if (name) names.push(name.slice(0, FILE_NAME_LIMIT));
    }
    return names;
  }

  return {
    headers: (place) => once(read, keyOf(place), () => fetchHeaders(place)),
    async isThere(place) {
      if (await fetchHeaders(place)) return true;
      read.delete(keyOf(place));
      places.delete(keyOf(place));
      return false;
    },
    text: (place) => once(texts, keyOf(place), () => fetchText(place)),
    files: (place) => once(fileNames, keyOf(place), () => fetchFiles(place)),
    async search(filter, folder) {
      const here = folder ?? (screen.list().folder || 'INBOX');
      const scope = folder ? 'base' : 'all';
      const calls = await server.ask('search', { _mbox: here, _scope: scope, _filter: filter });
      return placesIn(calls, here);
    },
    async list(folder) {
      return placesIn(await server.ask('list', { _mbox: folder, _search: 'none' }), folder);
    },
    known: (rootId) =>
      [...places.values()].flatMap((one) => (one.rootId === rootId ? [one.place] : [])),
  };
}

/** IMAP's filter for the messages of a conversation, wherever they lie. */
export function aboutRoot(rootId: string): string {
  const id = quoted(rootId);
  return `OR HEADER Message-ID ${id} OR HEADER References ${id} HEADER In-Reply-To ${id}`;
}

/** A value in an IMAP filter. Brackets would be taken for HTML and dropped. */
export function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&').replace(/[<>\r\n]/g, '')}"`;
}

export function keyOf({ uid, mailbox }: Place): string {
  return `${uid}-${mailbox}`;
}

/** A uid as a search over several folders writes it, `12-Sent`, or a plain one. */
export function placeOf(uid: string, folder: string): Place {
  const [, number, mailbox] = /^(\d+)-(.+)$/.exec(uid) ?? [];
  return number && mailbox ? { uid: number, mailbox } : { uid, mailbox: folder };
}

function placesIn(calls: Call[], folder: string): Place[] {
  const rows = calls.filter(({ name }) => name === 'add_message_row');
  const isError = ({ name, args }: Call) => name === 'display_message' && args[1] === 'error';
  if (rows.length === 0 && calls.some(isError)) throw new HostFailure('unreachable');
  return rows.map(({ args }) => placeOf(String(args[0]), folder));
}

function plain({ type, text }: { type: string; text: string }): string {
  if (!type.startsWith('text/html')) return text;
  return writtenText(new DOMParser().parseFromString(text, 'text/html').body, TEXT_LIMIT);
}

/** Asks once per key; what failed or was not there is asked again the next time. */
function once<T>(kept: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const had = kept.get(key);
  if (had) return had;
  const asked = ask();
  kept.set(key, asked);
  const forget = () => kept.delete(key);
  asked.then((found) => found === undefined && forget(), forget);
  return asked;
}
