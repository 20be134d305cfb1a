import type { Page } from '@playwright/test';
import { askFromContentScript } from './ask';
import type { WebmailCase } from './webmail-case';
import type { WebmailDesk } from './webmail-desk';

/** Collects what goes wrong in a page and in the extension's script there. */
export function watchErrors(page: Page, errors: string[]): void {
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.location().url.startsWith('chrome-extension://')) errors.push(message.text());
  });
}

export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('#composebody').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
}

/** Runs in the page: what Roundcube keeps of texts that are being written. */
export function keptTexts(): string {
  return JSON.stringify({ ...localStorage });
}

/** The page is gone without having been left. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => {});
  await crashed;
}

/** As if the tab had been left and shown again. */
export async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.waitForTimeout(150);
}

/** Mails of ours in the ask's conversation since it was opened, as the ledger has them. */
export async function oursIn(desk: Pick<WebmailDesk, 'page' | 'browser'>, one: WebmailCase) {
  const ask = await askFromContentScript(desk.page, desk.browser.extensionId);
  const reply = await ask('thread', { nativeThreadId: one.root });
  if (!reply.ok) throw new Error(reply.failure.code);
  const view = reply.value.link?.asks.find(({ id }) => id === one.askId);
  return (view?.timeline ?? [])
    .flatMap((entry) => (entry.kind === 'touch' ? [entry.touch] : []))
    .filter((touch) => touch.direction === 'out' && touch.nativeMessageId !== one.root);
}
