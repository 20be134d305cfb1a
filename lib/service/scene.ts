import type { AskEvent } from '@/lib/domain/event';
import type { Id, Settings, ThreadLink } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { FailureCode } from '@/lib/messaging/protocol';
import type { Entry } from '@/lib/store/commit';
import type { ClientHistory } from '@/lib/store/history';
import type { Reads } from '@/lib/store/reads/reads';

/** One mailbox in one webmail. */
export interface Mailbox {
  host: string;
  account: string;
}

/** All that a use case sees while it is carried out. */
export interface Scene {
  reads: Reads;
  at: Instant;
  /** The mailbox that the command came from; a page of the extension has none. */
  mailbox: Mailbox | undefined;
  settings: Settings;
  newId(): Id;
}

/** Reads the ledger and says what changes; an empty list changes nothing. Throws `Refusal`. */
export type UseCase<A> = (scene: Scene, ask: A) => Promise<Entry[]>;

/** A use case says no, and why: the failure that the user sees. */
export class Refusal extends Error {
  constructor(
    readonly code: FailureCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

type EventBody = AskEvent extends infer E
  ? E extends AskEvent
    ? Omit<E, 'id' | 'askId' | 'occurredAt' | 'recordedAt'>
    : never
  : never;

/** An event of now, as an entry of the log. */
export function eventEntry(scene: Scene, clientId: Id, askId: Id, body: EventBody): Entry {
  const event = {
    ...body,
    id: scene.newId(),
    askId,
    occurredAt: scene.at,
    recordedAt: scene.at,
  } as AskEvent;
  return { kind: 'event', clientId, event };
}

/** The conversation as it is tied, or the refusal `thread-not-tied`. */
export async function tiedThread(scene: Scene, nativeThreadId: string): Promise<ThreadLink> {
  const link = await findThread(scene, nativeThreadId);
  if (!link) throw new Refusal('thread-not-tied');
  return link;
}

export async function findThread(
  scene: Pick<Scene, 'reads' | 'mailbox'>,
  nativeThreadId: string,
): Promise<ThreadLink | undefined> {
  if (!scene.mailbox) throw new Refusal('not-allowed');
  const { host, account } = scene.mailbox;
  return scene.reads.threadByNative(host, account, nativeThreadId);
}

/** A mailbox may only touch asks of its own conversations, and those without one in a project that it has a conversation of: a content script shares its process with the web page. Throws the refusal `not-allowed`. */
export async function checkReach({ reads, mailbox }: Scene, askId: Id): Promise<void> {
  const row = await reads.ask(askId);
  if (!mailbox || !row) return;
  const links =
    row.threadIds.length > 0
      ? [...(await reads.records('threads', row.threadIds)).values()]
      : await reads.threadsByProject(row.projectId);
  const isHere = ({ host, account }: ThreadLink) =>
    host === mailbox.host && account === mailbox.account;
  if (links.some(isHere)) return;
  throw new Refusal('not-allowed');
}

/** Everything of the client whose ask it is, or the refusal `not-found`. */
export async function historyOfAsk(reads: Reads, askId: Id): Promise<ClientHistory> {
  const row = await reads.ask(askId);
  const history = row && (await reads.clientHistory(row.clientId));
  if (!history) throw new Refusal('not-found');
  return history;
}
