import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/lib/messaging/protocol';
import type { ReviewText, ReviewView } from '@/lib/messaging/review-view';
import { ownerOf } from './guidance-context';
import type { SettingsPort } from './settings-port';

interface GuidanceState {
  view: ReviewView | null;
  texts: ReadonlyMap<string, ReviewText[]>;
  /** How many of those whose texts there are. */
  owners: number;
  failure: Failure | null;
  reload(): void;
}

/** The guidance, then its texts, one owner after another: what is on top is there first. */
export function useReview(port: SettingsPort): GuidanceState {
  const [view, setView] = useState<ReviewView | null>(null);
  const [texts, setTexts] = useState<ReadonlyMap<string, ReviewText[]>>(new Map());
  const [failure, setFailure] = useState<Failure | null>(null);
  const [version, setVersion] = useState(0);
  const reload = useCallback(() => setVersion((count) => count + 1), []);

  useEffect(() => {
    const open = new AbortController();
    port.on('changed', ({ clientId }) => clientId === null && reload(), open.signal);
    return () => open.abort();
  }, [port, reload]);

  useEffect(() => {
    let isOver = false;
    async function read() {
      const reply = await port.send('review', null);
      if (isOver) return;
      setFailure(reply.ok ? null : reply.failure);
      if (!reply.ok) return;
      setView(reply.value);
      for (const owner of ownersOf(reply.value)) {
        const answer = await port.send('reviewTexts', { owner });
        if (isOver) return;
        if (!answer.ok) return setFailure(answer.failure);
        setTexts((known) => new Map(known).set(owner, answer.value));
      }
    }
    void read();
    return () => {
      isOver = true;
    };
  }, [port, version]);

  return { view, texts, owners: view ? ownersOf(view).length : 0, failure, reload };
}

function ownersOf({ ladders, extras }: ReviewView): string[] {
  const ids = [...ladders.map(({ situation }) => situation), 'reason', ...extras.map((e) => e.id)];
  return [...new Set(ids.map(ownerOf))];
}
