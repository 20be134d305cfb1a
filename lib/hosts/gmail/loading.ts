import type { InboxSDK } from '@inboxsdk/core';

/** `load` of `@inboxsdk/core`. */
export type Load = (
  version: number,
  appId: string,
  options: { eventTracking: boolean; globalErrorLogging: boolean },
) => Promise<InboxSDK>;

const LIMIT_MS = 15_000;

/** Views that are documents: an original, a print, a long message by itself, an attachment. */
const DOCUMENTS = /^(om|pt|lg|att|snatt)$/;

/** Whether this is a mailbox, and not one of Gmail's other pages: windows for a single conversation, documents, Chat. */
export function isMailbox({ pathname, search }: Pick<Location, 'pathname' | 'search'>): boolean {
  if (pathname.endsWith('/popout') || pathname.startsWith('/chat/')) return false;
  return !DOCUMENTS.test(new URLSearchParams(search).get('view') ?? '');
}

/** Loads InboxSDK; says so when that takes too long, for the SDK itself waits for ever without a word. */
export async function loadWithin(deps: {
  load: Load;
  appId: string;
  onStuck?: (signal: AbortSignal) => void;
}): Promise<InboxSDK> {
  const stuck = new AbortController();
  const limit = setTimeout(() => deps.onStuck?.(stuck.signal), LIMIT_MS);
  try {
    await pageClaimed();
    return await deps.load(2, deps.appId, { eventTracking: false, globalErrorLogging: false });
  } finally {
    clearTimeout(limit);
    stuck.abort();
  }
}

/** Our page script must have come first: else the SDK asks for an injection that this extension has no permission for. */
function pageClaimed(): Promise<void> {
  const claimed = () => document.head.hasAttribute('data-inboxsdk-script-injected');
  if (claimed()) return Promise.resolve();
  return new Promise((resolve) => {
    const watch = new MutationObserver(() => {
      if (!claimed()) return;
      watch.disconnect();
      resolve();
    });
    watch.observe(document.head, { attributeFilter: ['data-inboxsdk-script-injected'] });
  });
}
