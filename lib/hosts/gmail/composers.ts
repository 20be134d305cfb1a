import type { ComposeView, InboxSDK } from '@inboxsdk/core';
import type { HostComposer } from '@/lib/hosts/host';
import { guarded, orElse, type Report } from '@/lib/hosts/page/guarded';
import { createComposer } from './composer';
import { lifetimeOf } from './lifetimes';
import { createSends } from './sends';

/** How long Gmail may take to open a compose window. */
const OPENING_LIMIT_MS = 10_000;

/** Whether this is the window that is looked for: by its element and the conversation it answers in. */
type Test = (element: HTMLElement, threadId: string | undefined) => boolean;

/** The compose windows that are open now. */
export interface Composers {
  listen(listen: (composer: HostComposer, signal: AbortSignal) => void): void;
  find(test: Test): HostComposer | undefined;
  /** Does something that opens a window and waits for it. Rejects where it throws or nothing opens in time. */
  opened(test: Test, open: () => void): Promise<HostComposer>;
  /** A new mail. */
  compose(): Promise<HostComposer>;
}

interface Open {
  view: ComposeView;
  composer: HostComposer;
  signal: AbortSignal;
}

export function createComposers(sdk: InboxSDK, account: string, report: Report): Composers {
  const open = new Map<ComposeView, Open>();
  const listeners = new Set<(one: Open) => void>();
  const sends = createSends(account, report);

  const adopt = (view: ComposeView): Open => {
    const known = open.get(view);
    if (known) return known;
    const signal = lifetimeOf(view);
    const one = { view, composer: createComposer(view, sends.watch(view), signal), signal };
    open.set(view, one);
    signal.addEventListener('abort', () => open.delete(view));
    for (const listener of listeners) listener(one);
    return one;
  };
  const matches = (test: Test) => (one: Open) =>
    !one.signal.aborted &&
    !orElse(() => one.view.isForward(), false) &&
    test(one.view.getElement(), one.composer.nativeThreadId);

  sdk.Compose.registerComposeViewHandler(guarded(report, adopt));

  return {
    listen(listen) {
      const listener = guarded(report, (one: Open) => listen(one.composer, one.signal));
      listeners.add(listener);
      for (const one of open.values()) listener(one);
    },
    find: (test) => [...open.values()].find(matches(test))?.composer,
    opened: (test, act) =>
      new Promise((resolve, reject) => {
        const leave = () => {
          clearTimeout(limit);
          listeners.delete(listener);
        };
        const limit = setTimeout(() => {
          leave();
          reject(new Error('Gmail opened no compose window'));
        }, OPENING_LIMIT_MS);
        const listener = (one: Open) => {
          if (!matches(test)(one)) return;
          leave();
          resolve(one.composer);
        };
        listeners.add(listener);
        try {
          act();
        } catch (error) {
          leave();
          reject(error);
        }
      }),
    async compose() {
      return adopt(await sdk.Compose.openNewComposeView()).composer;
    },
  };
}
