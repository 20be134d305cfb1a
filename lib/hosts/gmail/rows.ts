import type { InboxSDK, ThreadRowView } from '@inboxsdk/core';
import type { HostRow } from '@/lib/hosts/host';
import { guarded, orElse, type Report } from '@/lib/hosts/page/guarded';
import { createChips } from './chips';
import { shortId } from './ids';
import { lifetimeOf } from './lifetimes';

/** Tells of each row of a list that comes on screen. */
export function watchRows(
  sdk: InboxSDK,
  report: Report,
  listen: (row: HostRow, signal: AbortSignal) => void,
): void {
  sdk.Lists.registerThreadRowViewHandler(
    guarded(report, async (view: ThreadRowView) => {
      const signal = lifetimeOf(view);
      const nativeThreadId = shortId(await view.getThreadIDAsync());
      if (!nativeThreadId || signal.aborted) return;
      const row: HostRow = {
        nativeThreadId,
        get subject() {
          return orElse(() => view.getSubject(), '').trim();
        },
        get messageCount() {
          return orElse(() => view.getVisibleMessageCount(), 0) || undefined;
        },
        setChips: createChips(view.getElement(), signal),
      };
      listen(row, signal);
    }),
  );
}
