import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Id } from '@/lib/domain/records';
import type { Client } from '@/lib/messaging/client';
import type { Failure, Reply } from '@/lib/messaging/protocol';

/** One kind of record that a form edits. All of it must stay the same from one drawing to the next. */
export interface Editing<B, D, C, P> {
  read(): Promise<Reply<B>>;
  /** Answers the record as it is then. */
  write(base: B, changes: C): Promise<Reply<B>>;
  toDraft(base: B): D;
  /** What differs; empty when nothing does. */
  changesOf(base: B, draft: D): C;
  problemsOf(draft: D): P[];
  /** Whether a change of this client, or of what belongs to none, may concern the record. */
  concerns(clientId: Id | null): boolean;
}

/** A record with what the PM changes in it. */
export interface RecordDraft<B, D, P> {
  draft: D | null;
  base: B | null;
  /** What is wrong, once saving was tried. */
  problems: P[];
  dirty: boolean;
  phase: 'idle' | 'saving' | 'saved' | 'stale';
  failure: Failure | null;
  edit(changes: Partial<D>): void;
  save(): Promise<void>;
  discard(): void;
  reload(): Promise<void>;
}

/** A record in a form, saved with the revision that was seen. */
export function useRecordDraft<B, D extends object, C extends object, P>(
  port: Client,
  editing: Editing<B, D, C, P>,
): RecordDraft<B, D, P> {
  const [base, setBase] = useState<B | null>(null);
  const [draft, setDraft] = useState<D | null>(null);
  const [tried, setTried] = useState(false);
  const [phase, setPhase] = useState<RecordDraft<B, D, P>['phase']>('idle');
  const [failure, setFailure] = useState<Failure | null>(null);
  const now = useRef({ base, draft });
  now.current = { base, draft };

  /** Takes a newer record and puts what the PM has changed on top of them. */
  const adopt = useCallback(
    (newer: B) => {
      const { base, draft } = now.current;
      setDraft(
        base && draft ? rebased(base, draft, newer, editing.toDraft) : editing.toDraft(newer),
      );
      setBase(newer);
    },
    [editing],
  );

  const reload = useCallback(async () => {
    const reply = await editing.read();
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) adopt(reply.value);
  }, [editing, adopt]);

  useEffect(() => {
    const open = new AbortController();
    void reload();
    port.on('changed', ({ clientId }) => editing.concerns(clientId) && void reload(), open.signal);
    return () => open.abort();
  }, [port, editing, reload]);

  const changes = useMemo(
    () => (base && draft ? editing.changesOf(base, draft) : ({} as C)),
    [editing, base, draft],
  );
  const dirty = Object.keys(changes).length > 0;
  const problems = useMemo(() => (draft ? editing.problemsOf(draft) : []), [editing, draft]);

  const save = async () => {
    setTried(true);
    if (!base || !draft || !dirty || problems.length || phase === 'saving') return;
    setPhase('saving');
    setFailure(null);
    const reply = await editing.write(base, changes);
    if (reply.ok) {
      setBase(reply.value);
      setDraft(editing.toDraft(reply.value));
      setTried(false);
      setPhase('saved');
    } else if (reply.failure.code === 'stale-revision') {
      await reload();
      setPhase('stale');
    } else {
      setFailure(reply.failure);
      setPhase('idle');
    }
  };

  return {
    base,
    draft,
    problems: tried ? problems : [],
    dirty,
    phase,
    failure,
    save,
    reload,
    edit: (change) => {
      setDraft((last) => last && { ...last, ...change });
      setPhase('idle');
    },
    discard: () => {
      if (base) setDraft(editing.toDraft(base));
      setTried(false);
      setPhase('idle');
      setFailure(null);
    },
  };
}

/** A draft of `base` carried over to `newer`: changed fields stay, all others are the newer ones. */
function rebased<B, D extends object>(base: B, draft: D, newer: B, toDraft: (base: B) => D): D {
  const before = toDraft(base);
  const kept = Object.entries(draft).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof D]),
  );
  return { ...toDraft(newer), ...Object.fromEntries(kept) };
}
