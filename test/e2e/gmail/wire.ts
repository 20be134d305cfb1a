import type { SavedDraft } from './state';
import type { Draft, MailThread, Person } from './types';

/** Gmail's nested arrays, format of 2022-09-09, as far as the SDK reads them. */
type Wire = unknown;

const draftActions = ['^all', '^r', '^r_bt'];
const sendActions = ['^a', '^all', '^f', '^f_bt', '^f_cl', '^pfg'];

/** Reads the body of `POST /sync/u/N/i/s`; undefined when it saves or sends nothing. */
export function readSync(body: Wire): Draft | undefined {
  const thread = dig(body, 1, 0, 0, 1);
  const message =
    dig(thread, 1, 2, 0, 4, 0) ?? dig(thread, 1, 1, 0) ?? dig(thread, 1, 13, 0) ?? undefined;
  if (!message) return undefined;
  const actions = dig(message, 10) as string[];
  return {
    id: String(dig(message, 0)),
    threadId: String(dig(thread, 0)),
    from: person(dig(message, 1)),
    to: people(dig(message, 2)),
    cc: people(dig(message, 3)),
    bcc: people(dig(message, 4)),
    subject: String(dig(message, 7) ?? ''),
    html: String(dig(message, 8, 1, 0, 1) ?? ''),
    text: String(dig(message, 9) ?? ''),
    // Slot 11 is the stand-in's own: where Gmail puts the answered message is not known.
    repliesTo: (dig(message, 11) as string | null) ?? undefined,
    sending: actions.includes('^pfg'),
  };
}

/** The answer to a draft that was saved or sent. */
export function syncAnswer(draft: Draft, saved: SavedDraft): Wire {
  const message = slots({
    0: draft.id,
    1: contact(draft.from),
    2: draft.to.map(contact),
    3: draft.cc.map(contact),
    4: draft.bcc.map(contact),
    7: draft.subject,
    9: draft.text,
    10: draft.sending ? sendActions : draftActions,
    13: saved.message.rfcId,
    55: saved.message.legacyId,
  });
  const inner = slots({ 0: '', 3: draft.threadId, 4: [message], 19: saved.thread.legacyId });
  return [[], slots({ 5: [[[draft.threadId, null, slots({ 6: [inner] })]]] })];
}

/** The answer to `POST /sync/u/N/i/fd`: dates and recipients of a thread's messages. */
export function threadAnswer(thread: MailThread | undefined): Wire {
  if (!thread) return [null, []];
  const head = slots({ 15: thread.legacyId, 0: thread.id, 1: thread.subject });
  const messages = thread.messages.map((message) => [
    message.id,
    slots({ 0: message.to.map(contact), 1: message.cc.map(contact), 16: message.date }),
  ]);
  return [null, [[thread.id, [head], messages]]];
}

/** The thread that `fd` is asked for, in today's format or in the older one of objects, which the SDK tries first. */
export function askedThread(body: Wire): string {
  const older = (body as { 1?: { 1?: string }[] })[1];
  return String(Array.isArray(body) ? dig(body, 0, 0, 0) : older?.[0]?.[1]);
}

function contact(who: Person): Wire {
  return [1, who.address, who.name || null];
}

function person(wire: Wire): Person {
  return { address: String(dig(wire, 1) ?? ''), name: String(dig(wire, 2) ?? '') };
}

function people(wire: Wire): Person[] {
  return Array.isArray(wire) ? wire.map(person) : [];
}

function slots(filled: Record<number, Wire>): Wire[] {
  const length = Math.max(...Object.keys(filled).map(Number)) + 1;
  return Array.from({ length }, (_, index) => filled[index] ?? null);
}

function dig(wire: Wire, ...path: number[]): Wire {
  return path.reduce<Wire>((at, key) => (Array.isArray(at) ? at[key] : undefined), wire);
}
