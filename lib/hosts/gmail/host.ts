import type { InboxSDK } from '@inboxsdk/core';
import type { MailHost } from '@/lib/hosts/host';
import { orElse, type Report } from '@/lib/hosts/page/guarded';
import { createComposers } from './composers';
import { type Load, loadWithin } from './loading';
import { watchRows } from './rows';
import { watchThreads } from './threads';

/** What the Gmail adapter needs from around it. */
export interface GmailDeps {
  load: Load;
  window: Window;
  appId: string;
  /** Gmail has not answered in time: tell the user what to do. The signal aborts when it does after all. */
  onStuck?: (signal: AbortSignal) => void;
  /** What failed inside; by default it is left at that, for it must not reach the page. */
  onError?: Report;
}

/** Gmail through InboxSDK. Settles when Gmail is ready; rejects where InboxSDK refuses the page. */
export async function createGmailHost(deps: GmailDeps): Promise<MailHost> {
  const { window, onError = () => {} } = deps;
  return overSdk(await loadWithin(deps), window, onError);
}

function overSdk(sdk: InboxSDK, window: Window, report: Report): MailHost {
  const account = sdk.User.getEmailAddress().trim().toLowerCase();
  const language = orElse(() => sdk.User.getLanguage(), window.document.documentElement.lang);
  const composers = createComposers(sdk, account, report);
  return {
    account,
    onThread: (listen) =>
      watchThreads({ sdk, reader: { account, language }, composers, report }, listen),
    onComposer: (listen) => composers.listen(listen),
    onRow: (listen) => watchRows(sdk, report, listen),
    openThread(nativeThreadId) {
      // The path names the account (`/mail/u/1/`) and stays.
      if (window.location.hash.endsWith(`/${nativeThreadId}`)) return;
      window.location.hash = `#all/${nativeThreadId}`;
    },
    compose: () => composers.compose(),
  };
}
