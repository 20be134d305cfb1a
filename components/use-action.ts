import { useEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '@/lib/domain/records';
import type { Ask, Command, Failure, Reply } from '@/lib/messaging/protocol';
import { usePanel } from './panel-context';

/** Commands that change something: they carry the id of the commit they make. */
type ChangingCommand = {
  [C in Command]: Ask<C> extends { commitId: Id } ? C : never;
}[Command];

export interface Action {
  busy: boolean;
  failure: Failure | null;
  /** The same attempt with the same ids, so that nothing happens twice. */
  retry: () => void;
  dismiss: () => void;
  /** Sends a change; answers whether it was saved. */
  change<C extends ChangingCommand>(command: C, ask: Omit<Ask<C>, 'commitId'>): Promise<boolean>;
  /** Runs any attempt that answers a `Reply`; ids must be made outside of it. */
  run(attempt: () => Promise<Reply<unknown>>, after?: () => void): Promise<boolean>;
}

/** One thing that the PM asked for: whether it is under way, and what went wrong. A second press while busy does nothing. */
export function useAction(): Action {
  const { port } = usePanel();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const last = useRef<(() => Promise<boolean>) | null>(null);
  const running = useRef(false);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  async function run(attempt: () => Promise<Reply<unknown>>, after?: () => void): Promise<boolean> {
    if (running.current) return false;
    running.current = true;
    last.current = () => run(attempt, after);
    setBusy(true);
    setFailure(null);
    const reply = await attempt();
    running.current = false;
    port.refresh();
    if (alive.current) {
      setBusy(false);
      if (!reply.ok) setFailure(reply.failure);
    }
    if (reply.ok) after?.();
    return reply.ok;
  }

  return {
    busy,
    failure,
    run,
    retry: () => void last.current?.(),
    dismiss: () => setFailure(null),
    change(command, ask) {
      const whole = { ...ask, commitId: port.newId() } as Ask<typeof command>;
      return run(() => port.send(command, whole));
    },
  };
}
