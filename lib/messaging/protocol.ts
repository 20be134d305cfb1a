import type { Id } from '@/lib/domain/records';
import type { AsksProtocol } from './protocol-asks';
import type { ClientsProtocol } from './protocol-clients';
import type { LedgerProtocol } from './protocol-ledger';
import type { MailProtocol } from './protocol-mail';
import type { ProjectsProtocol } from './protocol-projects';
import type { RecordsProtocol } from './protocol-records';
import type { ReviewProtocol } from './protocol-review';
import type { TailorProtocol } from './protocol-tailor';

/** Every question and command between the pages and the background, by name: what is asked and what is answered. */
export interface Protocol
  extends MailProtocol,
    TailorProtocol,
    AsksProtocol,
    RecordsProtocol,
    ClientsProtocol,
    ProjectsProtocol,
    ReviewProtocol,
    LedgerProtocol {}

export type Command = keyof Protocol;
export type Ask<C extends Command> = Protocol[C]['ask'];
export type Answer<C extends Command> = Protocol[C]['answer'];

/** What the background says by itself to the tabs and pages that are open. */
export interface Pushes {
  /** Something about this client changed: ask again. */
  changed: { clientId: Id | null };
  /** Show this conversation in this tab. */
  show: { nativeThreadId: string };
}

/** What can go wrong, each with one plain sentence in `lib/i18n` that says what to do. */
export type FailureCode =
  | 'invalid-request'
  | 'not-allowed'
  | 'not-found'
  | 'stale-revision'
  | 'answer-arrived'
  | 'thread-not-tied'
  | 'no-composer'
  | 'mail-gone'
  | 'mail-signed-out'
  | 'mail-unreachable'
  | 'ladder-broken'
  | 'text-broken'
  | 'day-unreadable'
  | 'day-past'
  | 'day-ambiguous'
  | 'cannot-unsend'
  | 'nothing-to-undo'
  | 'changed-since'
  | 'disk-full'
  | 'storage-broken'
  | 'newer-data'
  | 'no-answer'
  | 'reload-tab'
  | 'unexpected';

export interface Failure {
  code: FailureCode;
  values: Record<string, string | number>;
}

/** What the background answers: never `undefined`, which is what a dying worker says. */
export type Reply<T> = { ok: true; value: T } | { ok: false; failure: Failure };
