import type { HostComposer, HostMemory, HostThread } from '@/lib/hosts/host';
import { guarded, type Report } from '@/lib/hosts/page/guarded';
import { rememberShown } from './composing';
import { type Anchor, type ConversationDeps, findMails, readConversation } from './conversation';
import type { MailHeaders } from './headers';
import type { Server } from './server';
import type { Sidebar } from './sidebar';

export interface ThreadDeps extends ConversationDeps {
  server: Server;
  sidebar: Sidebar;
  memory: HostMemory;
  window: Window;
  report: Report;
}

/** The conversation that is on screen, once it is known, and who listens to it. */
export interface Threads {
  listen(listen: (thread: HostThread, signal: AbortSignal) => void): void;
  /** `composer` is the reply that stands on this page. */
  open(anchor: Anchor, signal: AbortSignal, composer?: HostComposer): void;
  /** A message stands in the list: perhaps a new one of the conversation. */
  arrived(headers: MailHeaders): void;
  current(): string | undefined;
}

interface Open {
  rootId: string;
  thread: HostThread;
  signal: AbortSignal;
  /** Ids of the messages that were read last. */
  read: Set<string>;
  changed: () => void;
}

export function createThreads(deps: ThreadDeps): Threads {
  let open: Open | undefined;
  const listeners: ((thread: HostThread, signal: AbortSignal) => void)[] = [];
  const now = () => (open && !open.signal.aborted ? open : undefined);

  return {
    listen(listen) {
      const listener = guarded(deps.report, listen);
      listeners.push(listener);
      const shown = now();
      if (shown) listener(shown.thread, shown.signal);
    },
    open(anchor, signal, composer) {
      if (signal.aborted) return;
      const changes: (() => void)[] = [];
      const read = new Set<string>();
      const thread: HostThread = {
        ...createThread(deps, anchor, signal, composer),
        async read() {
          const conversation = await readConversation(deps, anchor);
          for (const { nativeId } of conversation.messages) read.add(nativeId);
          return conversation;
        },
        onChange: (listen) => changes.push(guarded(deps.report, listen)),
      };
      const changed = () => {
        for (const change of changes) change();
      };
      open = { rootId: anchor.rootId, thread, signal, read, changed };
      for (const listener of listeners) listener(thread, signal);
    },
    arrived({ rootId, messageId }) {
      const shown = now();
      if (shown?.rootId === rootId && shown.read.size > 0 && !shown.read.has(messageId))
        shown.changed();
    },
    current: () => now()?.rootId,
  };
}

function createThread(
  deps: ThreadDeps,
  anchor: Anchor,
  signal: AbortSignal,
  composer: HostComposer | undefined,
): Omit<HostThread, 'read' | 'onChange'> {
  const { server, sidebar, window } = deps;
  return {
    nativeThreadId: anchor.rootId,
    replyLoadsPage: composer === undefined,
    mountPanel: (element, title, iconUrl) => sidebar.show(element, title, iconUrl, signal),
    async reply() {
      if (composer) return composer;
      const last = (await findMails(deps, anchor)).at(-1);
      const place = last?.place ?? anchor.place;
      if (!place) throw new Error('No message to answer');
      if (last) await rememberShown(deps.memory, last.headers.messageId, anchor.rootId);
      const search = deps.env.search_request;
      await server.rest();
      window.location.assign(
        server.page({
          _action: 'compose',
          _reply_uid: place.uid,
          _mbox: place.mailbox,
          ...(search && { _search: search }),
        }),
      );
      return new Promise<never>(() => {});
    },
  };
}
