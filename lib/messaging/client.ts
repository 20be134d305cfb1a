import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import { messenger } from './messenger';
import type { Answer, Ask, Command, Failure, Pushes, Reply } from './protocol';

/** Milliseconds after which a question without an answer is an error that the user sees. */
const TIME_LIMIT = 6000;
/** A stopping worker answers `undefined` or not at all; asking again with the same ids changes nothing twice. */
const ATTEMPTS = 3;
const PAUSE = 150;

export interface Client {
  /** Never rejects: what goes wrong is a `Failure` in the reply. */
  send<C extends Command>(command: C, ask: Ask<C>): Promise<Reply<Answer<C>>>;
  /** Listens to what the background says by itself, until `signal` aborts. */
  on<P extends keyof Pushes>(
    push: P,
    listen: (said: Pushes[P]) => void,
    signal?: AbortSignal,
  ): void;
  newId(): string;
}

/** The background as a page or content script sees it. One per context. */
export function createClient(): Client {
  const listeners = {
    changed: listenersOf('changed'),
    show: listenersOf('show'),
  } as { [P in keyof Pushes]: Set<(said: Pushes[P]) => void> };
  return {
    send: (command, ask) => withTimeLimit(persist(command, ask)),
    on(push, listen, signal) {
      listeners[push].add(listen);
      signal?.addEventListener('abort', () => listeners[push].delete(listen));
    },
    newId: () => v7(),
  };
}

function listenersOf<P extends keyof Pushes>(push: P): Set<(said: Pushes[P]) => void> {
  const listeners = new Set<(said: Pushes[P]) => void>();
  // The library's types cannot follow a name that is a type parameter.
  const onMessage = messenger.onMessage as (type: P, on: (m: { data: Pushes[P] }) => void) => void;
  onMessage(push, ({ data }) => {
    for (const listen of listeners) listen(data);
  });
  return listeners;
}

async function persist<C extends Command>(command: C, ask: Ask<C>): Promise<Reply<Answer<C>>> {
  for (let attempt = 1; ; attempt++) {
    if (!browser.runtime?.id) return failed('reload-tab');
    try {
      const send = messenger.sendMessage as (type: C, data: Ask<C>) => Promise<unknown>;
      const reply = await send(command, ask);
      if (isReply(reply)) return reply as Reply<Answer<C>>;
    } catch (error) {
      if (String(error).includes('context invalidated')) return failed('reload-tab');
    }
    if (attempt === ATTEMPTS) return failed('no-answer');
    await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
  }
}

function withTimeLimit<T>(reply: Promise<Reply<T>>): Promise<Reply<T>> {
  const tooLate = new Promise<Reply<T>>((resolve) => {
    setTimeout(() => resolve(failed('no-answer')), TIME_LIMIT);
  });
  return Promise.race([reply, tooLate]);
}

function isReply(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

function failed(code: Failure['code']): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, values: {} } };
}
