import { useEffect, useState } from 'preact/hooks';
import type { Day } from '@/lib/domain/time';
import { usePanel, useThread } from './panel-context';

/** The client's first day back where a day lies in a long break of theirs, else undefined. */
export function useBreak(day: Day | ''): Day | undefined {
  const { port } = usePanel();
  const { nativeThreadId } = useThread().view;
  const [found, setFound] = useState<{ day: Day; until: Day | null }>();
  useEffect(() => {
    if (!day) return;
    let stale = false;
    port.send('breakOn', { day, nativeThreadId }).then((reply) => {
      if (!stale && reply.ok) setFound({ day, until: reply.value.until });
    });
    return () => {
      stale = true;
    };
  }, [day, nativeThreadId, port]);
  return found?.day === day ? (found.until ?? undefined) : undefined;
}
