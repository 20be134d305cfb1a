import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Client } from '@/lib/messaging/client';
import type { Answer, Ask, Command, Failure } from '@/lib/messaging/protocol';

export interface PageState<C extends Command> {
  /** The last answer; it stays while a newer one is awaited. */
  view: Answer<C> | null;
  /** The last failure that nothing made good. */
  failure: Failure | null;
  reload(): Promise<void>;
  /** Says what went wrong elsewhere on the page. */
  show(failure: Failure): void;
  /** Any other command: true when it was carried out; what a change leaves behind is read at once. */
  tell<D extends Command>(command: D, ask: Ask<D>): Promise<boolean>;
}

/** One question of a page, asked again whenever something changed; `question` must stay the same object while it means the same. */
export function usePage<C extends Command>(
  port: Client,
  command: C,
  question: Ask<C>,
): PageState<C> {
  const [view, setView] = useState<Answer<C> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const asked = useRef(0);

  const reload = useCallback(async () => {
    const turn = ++asked.current;
    const reply = await port.send(command, question);
    // An older answer must not replace a newer one.
    if (turn !== asked.current) return;
    if (reply.ok) setView(reply.value);
    setFailure(reply.ok ? null : reply.failure);
  }, [port, command, question]);

  useEffect(() => {
    const open = new AbortController();
    void reload();
    port.on('changed', () => void reload(), open.signal);
    return () => {
      open.abort();
      asked.current++;
    };
  }, [port, reload]);

  const tell: PageState<C>['tell'] = async (other, ask) => {
    const reply = await port.send(other, ask);
    // After a refusal for being stale the newest state is shown with it.
    if (reply.ok || reply.failure.code === 'stale-revision') await reload();
    setFailure(reply.ok ? null : reply.failure);
    return reply.ok;
  };
  return { view, failure, reload, show: setFailure, tell };
}
