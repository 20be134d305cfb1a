import type { AskEvent } from '@/lib/domain/event';
import type { Id, Records } from '@/lib/domain/records';
import type { Instant } from '@/lib/domain/time';
import type { Touch } from '@/lib/domain/touch';

/** The only part of a touch that may change after it was logged. */
export type Delivery = Pick<Touch, 'state' | 'occurredAt' | 'nativeMessageId' | 'draftId'>;

type RecordEntry = {
  [T in keyof Records]: {
    kind: 'record';
    table: T;
    /** The row as the caller saw it, null where there was none: a stale `rev` is refused. */
    before: Records[T] | null;
    /** The row from now on with a higher `rev`, null to delete it. */
    after: Records[T] | null;
  };
}[keyof Records];

/** A client, or one person there, leaves tables and log for good: what is left of their lines is the frame. */
export interface Erasure {
  kind: 'erased';
  clientId: Id;
  /** Absent: the whole client. */
  contactId?: Id;
}

/** READ FIRST. The smallest change of the ledger; each carries what it needs to be taken back, but for an erasure, which cannot be. */
export type Entry =
  | { kind: 'event'; clientId: Id; event: AskEvent }
  | { kind: 'event-retracted'; clientId: Id; event: AskEvent }
  | { kind: 'touch'; touch: Touch }
  | { kind: 'touch-retracted'; touch: Touch }
  | { kind: 'delivery'; touchId: Id; before: Delivery; after: Delivery }
  | Erasure
  | RecordEntry;

/** What one use case changes. */
export interface Plan {
  /** The use case, as the undo line names it. */
  verb: string;
  at: Instant;
  /** True where the change stands in the list of changes that the user may take back; false for what happens by itself. */
  undoable: boolean;
  /** The commit that this one takes back. */
  undoes?: Id;
  entries: Entry[];
}

/** One use case in the log. Everything else in the store follows from these lines, in order of `seq`. */
export interface Commit extends Plan {
  /** 1, 2, 3… without gaps. */
  seq: number;
  /** Chosen by the caller: asking twice changes once. */
  id: Id;
  /** SHA-256, hex, of the line before and this one as it was written. */
  hash: string;
  /** SHA-256, hex, of what an erasure left of this line; `hash` stays, for the chain and both stores' comparison. */
  redacted?: string;
}

/** The delivery part of a touch, for `before` and `after`. */
export function deliveryOf(touch: Delivery): Delivery {
  const { state, occurredAt, nativeMessageId, draftId } = touch;
  return {
    state,
    occurredAt,
    ...(nativeMessageId !== undefined && { nativeMessageId }),
    ...(draftId !== undefined && { draftId }),
  };
}

/** The entries that take a commit back: opposite ones, last first. A record comes back with a new `rev`, so that whoever saw an older one is refused. */
export function inverseOf(commit: Pick<Commit, 'entries'>): Entry[] {
  return commit.entries.map(inverseEntry).reverse();
}

function inverseEntry(entry: Entry): Entry {
  switch (entry.kind) {
    case 'event':
      return { ...entry, kind: 'event-retracted' };
    case 'event-retracted':
      return { ...entry, kind: 'event' };
    case 'touch':
      return { ...entry, kind: 'touch-retracted' };
    case 'touch-retracted':
      return { ...entry, kind: 'touch' };
    case 'delivery':
      return { ...entry, before: entry.after, after: entry.before };
    case 'erased':
      throw new Error('An erasure has no way back.');
    case 'record': {
      const rev = Math.max(entry.before?.rev ?? 0, entry.after?.rev ?? 0) + 1;
      const after = entry.before && { ...entry.before, rev };
      // One table, one row type: TypeScript does not follow the union through the swap.
      return { ...entry, before: entry.after, after } as Entry;
    }
  }
}
