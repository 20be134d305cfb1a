import { expect, type Page, test } from '@playwright/test';
import { lin, password } from './roundcube/accounts';
import { whyNot } from './roundcube/why-not';
import { launchBrowser } from './support/browser';
import { extensionDir } from './support/extension';
import { host, openDesk, type WebmailDesk } from './support/webmail-desk';

const why = whyNot();
test.skip(why !== undefined, why);

let desk: WebmailDesk;
test.beforeEach(async () => {
  desk = await openDesk({
    granted: 'once-asked-for',
    signedOut: true,
    deliver: (stack) =>
      stack.deliver({
        from: 'jonas@hallmann.example',
        to: lin.address,
        subject: 'Hello',
        text: 'Hi',
      }),
  });
});
test.afterEach(() => desk.close());

async function openSettings(): Promise<Page> {
  const settings = await desk.browser.context.newPage();
  await settings.goto(`chrome-extension://${desk.browser.extensionId}/dashboard.html#/settings`);
  return settings;
}

async function grant(settings: Page, address: string): Promise<void> {
  await settings.getByTestId('webmail-address').fill(address);
  await settings.getByTestId('webmail-add').click();
}

test('a host works from the click that grants it until it is removed', async () => {
  const { mail, panel, page, browser } = desk;
  await mail.login(lin.address, password);
  await mail.openInbox();
  await mail.openThread('Hello');
  await expect(panel.root).toHaveCount(0);

  const settings = await openSettings();
  await expect(settings.getByTestId('webmail')).toHaveCount(0);
  await grant(settings, `http://${host}`);
  await expect(settings.getByTestId('webmail')).toHaveAttribute('data-state', 'found');
  await expect(settings.getByTestId('webmail')).toContainText(host);
  // The tab was open before.
  await panel.isThere();

  await settings.getByTestId('webmail-remove').click();
  await expect(settings.getByTestId('webmail')).toHaveCount(0);
  await page.reload();
  await mail.openThread('Hello');
  await page.waitForTimeout(1000);
  await expect(panel.root).toHaveCount(0);
  expect(await browser.worker?.evaluate(registered)).toBe(0);
});

test('a grant outlives the browser', async () => {
  const settings = await openSettings();
  await grant(settings, `http://${host}/`);
  // Where no tab shows it, one is opened.
  await expect(settings.getByTestId('webmail')).toHaveAttribute('data-state', 'found');
  const { profileDir } = desk.browser;
  await desk.browser.context.close();

  const again = await launchBrowser({
    profileDir,
    extensionDir,
    env: desk.clock.env,
    mailbox: { port: desk.stack.ports.http },
  });
  const page = await again.context.newPage();
  await page.goto(`chrome-extension://${again.extensionId}/dashboard.html#/settings`);
  await expect(page.getByTestId('webmail')).toHaveAttribute('data-state', 'found');
  await expect.poll(() => again.worker?.evaluate(registered)).toBe(1);
  await again.close();
});

test('a host without a webmail and an address that is none each get a clear message', async () => {
  const settings = await openSettings();
  await grant(settings, 'our mail');
  await expect(settings.locator('.s-problem')).toContainText('not a web address');
  await grant(settings, 'http://files.example/skins/elastic/watermark.html');
  const foreign = settings.getByTestId('webmail').filter({ hasText: 'files.example' });
  await expect(foreign).toHaveAttribute('data-state', 'foreign');
  await expect(foreign).toContainText('No Roundcube was found');
});

async function registered(): Promise<number> {
  return (await chrome.scripting.getRegisteredContentScripts()).length;
}
