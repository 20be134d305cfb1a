import type { InboxSDK, MessageView, ThreadView } from '@inboxsdk/core';
import type { HostConversation, HostThread } from '@/lib/hosts/host';
import { guarded, orElse, type Report } from '@/lib/hosts/page/guarded';
import type { Composers } from './composers';
import { shortId, threadIdIn } from './ids';
import { lifetimeOf } from './lifetimes';
import { type Reader, readMessage } from './message';
import { addPanel } from './panel';
import { pressReply } from './reply';
import { THREAD } from './selectors';

/** Messages that Gmail fills in together are told of together. */
const SETTLE_MS = 50;
const SUBJECT_LIMIT = 1000;

interface Deps {
  sdk: InboxSDK;
  reader: Reader;
  composers: Composers;
  report: Report;
}

/** Tells of each conversation that comes into view, once Gmail has given it an id. */
export function watchThreads(
  deps: Deps,
  listen: (thread: HostThread, signal: AbortSignal) => void,
): void {
  deps.sdk.Conversations.registerThreadViewHandler(
    guarded(deps.report, async (view: ThreadView) => {
      const signal = lifetimeOf(view);
      const id =
        shortId(await view.getThreadIDAsync().catch(() => '')) ?? (await awaitId(view, signal));
      if (id && !signal.aborted) listen(createThread(deps, view, id, signal), signal);
    }),
  );
}

function createThread(
  { sdk, reader, composers, report }: Deps,
  view: ThreadView,
  nativeThreadId: string,
  signal: AbortSignal,
): HostThread {
  const listeners: (() => void)[] = [];
  // A message is left out until the SDK knows its id: what Gmail writes on one just sent can be another's (GmailSDK#515).
  const ready = new Set<MessageView>();
  let lastRead = '';
  let settling = false;

  const read = (): HostConversation => ({
    nativeThreadId,
    subject: orElse(() => view.getSubject(), '')
      .trim()
      .slice(0, SUBJECT_LIMIT),
    messages: messagesOf(view)
      .filter((message) => ready.has(message))
      .flatMap((message) => readMessage(message.getElement(), reader) ?? []),
  });
  const tell = guarded(report, () => {
    settling = false;
    if (signal.aborted || shapeOf(read()) === lastRead) return;
    for (const listen of listeners) listen();
  });
  const settle = () => {
    if (settling) return;
    settling = true;
    setTimeout(tell, SETTLE_MS);
  };
  const stop = sdk.Conversations.registerMessageViewHandlerAll(
    guarded(report, (message: MessageView) => {
      if (message.getThreadView() !== view) return;
      ready.add(message);
      message.on('load', settle);
      settle();
    }),
  );
  const informed = new Promise((resolve) => setTimeout(resolve));
  signal.addEventListener('abort', stop);

  return {
    nativeThreadId,
    async read() {
      await informed;
      const conversation = read();
      lastRead = shapeOf(conversation);
      return conversation;
    },
    onChange(listen) {
      listeners.push(guarded(report, listen));
    },
    mountPanel(element, title, iconUrl) {
      addPanel(view, element, title, iconUrl);
    },
    async reply() {
      const here = elementOf(view);
      const answers = (inside: Element, threadId: string | undefined) =>
        here.contains(inside) || threadId === nativeThreadId;
      return composers.find(answers) ?? composers.opened(answers, () => pressReply(here));
    },
  };
}

function messagesOf(view: ThreadView): MessageView[] {
  return orElse(() => view.getMessageViewsAll(), []);
}

/** Changes with every message that is added or filled in. */
function shapeOf({ messages }: HostConversation): string {
  return messages.map(({ nativeId, text }) => `${nativeId} ${text.length}`).join();
}

/** The SDK keeps the conversation's element to itself. */
function elementOf(view: ThreadView): HTMLElement {
  const message = messagesOf(view)[0]?.getElement();
  return (
    message?.closest<HTMLElement>(THREAD) ??
    document.querySelector<HTMLElement>(THREAD) ??
    document.body
  );
}

/** Gmail fills the ids in late for some accounts: `undefined` stands there until then. */
function awaitId(view: ThreadView, signal: AbortSignal): Promise<string | undefined> {
  const element = elementOf(view);
  return new Promise((resolve) => {
    const look = () => {
      const id = threadIdIn(element);
      if (!id && !signal.aborted) return;
      watch.disconnect();
      resolve(id);
    };
    const watch = new MutationObserver(look);
    watch.observe(element, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-legacy-thread-id', 'data-thread-perm-id', 'data-thread-id'],
    });
    signal.addEventListener('abort', look);
    look();
  });
}
