import { browser } from 'wxt/browser';

/** Shows a page of the dashboard in a tab: the one that shows it already, or a new one, for another page may hold unsaved words. */
export async function showPage(hash: string): Promise<void> {
  const url = browser.runtime.getURL('/dashboard.html') + hash;
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const open = tabs.find(({ documentUrl }) => documentUrl === url);
  if (!open) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.tabId, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
