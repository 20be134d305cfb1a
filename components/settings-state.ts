import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '@/lib/domain/records';
import type { Failure } from '@/lib/messaging/protocol';
import { changesOf, type Problem, problemsOf, type SettingsDraft, toDraft } from './settings-draft';
import type { SettingsPort } from './settings-port';

export interface SettingsState {
  draft: SettingsDraft | null;
  base: Settings | null;
  /** What is wrong, once saving was tried. */
  problems: Problem[];
  dirty: boolean;
  phase: 'idle' | 'saving' | 'saved' | 'stale';
  failure: Failure | null;
  edit(changes: Partial<SettingsDraft>): void;
  save(): Promise<void>;
  discard(): void;
  reload(): Promise<void>;
}

/** The settings with what the PM changes in them, saved with the revision that was seen. */
export function useSettings(port: SettingsPort): SettingsState {
  const [base, setBase] = useState<Settings | null>(null);
  const [draft, setDraft] = useState<SettingsDraft | null>(null);
  const [tried, setTried] = useState(false);
  const [phase, setPhase] = useState<SettingsState['phase']>('idle');
  const [failure, setFailure] = useState<Failure | null>(null);
  const now = useRef({ base, draft });
  now.current = { base, draft };

  /** Takes newer settings and puts what the PM has changed on top of them. */
  const adopt = useCallback((newer: Settings) => {
    const { base, draft } = now.current;
    setDraft(base && draft ? rebased(base, draft, newer) : toDraft(newer));
    setBase(newer);
  }, []);

  const reload = useCallback(async () => {
    const reply = await port.send('settings', null);
    setFailure(reply.ok ? null : reply.failure);
    if (reply.ok) adopt(reply.value);
  }, [port, adopt]);

  useEffect(() => {
    const open = new AbortController();
    void reload();
    port.on('changed', ({ clientId }) => clientId === null && void reload(), open.signal);
    return () => open.abort();
  }, [port, reload]);

  const changes = useMemo(() => (base && draft ? changesOf(base, draft) : {}), [base, draft]);
  const dirty = Object.keys(changes).length > 0;
  const problems = useMemo(() => (draft ? problemsOf(draft) : []), [draft]);

  const save = async () => {
    setTried(true);
    if (!base || !draft || !dirty || problems.length || phase === 'saving') return;
    setPhase('saving');
    setFailure(null);
    const reply = await port.send('saveSettings', {
      commitId: port.newId(),
      rev: base.rev,
      changes,
    });
    if (reply.ok) {
      setBase(reply.value);
      setDraft(toDraft(reply.value));
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
      if (base) setDraft(toDraft(base));
      setTried(false);
      setPhase('idle');
      setFailure(null);
    },
  };
}

/** A draft of `base` carried over to `newer`: changed fields stay, all others are the newer ones. */
function rebased(base: Settings, draft: SettingsDraft, newer: Settings): SettingsDraft {
  const before = toDraft(base);
  const kept = Object.entries(draft).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof SettingsDraft]),
  );
  return { ...toDraft(newer), ...Object.fromEntries(kept) };
}
