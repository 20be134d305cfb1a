import { browser } from 'wxt/browser';
import type { TodayPort } from '@/components/today-port';
import { createClient } from '@/lib/messaging/client';
import type { TodayView } from '@/lib/messaging/views';

/** The popup's surroundings: the worker, its snapshot in session storage, tabs. */
export function createTodayPort(): TodayPort {
  return {
    ...createClient(),
    async snapshot() {
      const { today } = await browser.storage.session.get<{ today?: TodayView }>('today');
      return today ?? null;
    },
    async openDashboard() {
      const url = browser.runtime.getURL('/dashboard.html');
      const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
      const open = tabs.find(({ documentUrl }) => documentUrl?.startsWith(url));
      if (open) await browser.tabs.update(open.tabId, { active: true });
      else await browser.tabs.create({ url });
      closePopup();
    },
    close: closePopup,
  };
}

/** Only a popup closes; the same page opened in a tab stays. */
function closePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
