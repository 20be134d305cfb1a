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
  retry(): void;
  dismiss(): void;
  /** Sends a change; `after` runs once it is saved, also after a retry. */
  change<C extends ChangingCommand>(
    command: C,
    ask: Omit<Ask<C>, 'commitId'>,
    after?: () => void,
  ): void;
  /** Runs any attempt that answers a `Reply`; its ids must be made outside of it. */
  run(attempt: () => Promise<Reply<unknown>>, after?: () => void): void;
}

/** One thing that the PM asked for: whether it is under way, and what went wrong. A second press while busy does nothing. */
export function useAction(): Action {
  const { port } = usePanel();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const last = useRef<() => void>(() => {});
  const running = useRef(false);
  const alive = useRef(true);
  useEffect(() => {
    alive.current = true;
    return () => {
      alive.current = false;
    };
  }, []);

  async function attemptOnce(attempt: () => Promise<Reply<unknown>>, after?: () => void) {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setFailure(null);
    const reply = await attempt();
    running.current = false;
    port.refresh();
    if (!alive.current) return;
    setBusy(false);
    if (reply.ok) after?.();
    else setFailure(reply.failure);
  }

  const run: Action['run'] = (attempt, after) => {
    last.current = () => void attemptOnce(attempt, after);
    last.current();
  };
  return {
    busy,
    failure,
    run,
    retry: () => last.current(),
    dismiss: () => setFailure(null),
    change(command, ask, after) {
      const whole = { ...ask, commitId: port.newId() } as Ask<typeof command>;
      run(() => port.send(command, whole), after);
    },
  };
}
