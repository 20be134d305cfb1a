import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import { askFromContentScript, askFromPage } from './support/ask';
import { type Backstage, openBackstage } from './support/backstage';
import { type Session, startSession } from './support/session';
import { warehouse, warehousePast } from './support/warehouse';

/** A visible tab looks every four seconds; two more for a busy machine. */
const NOTICED = { timeout: 6000 };
/** How long Gmail may stay silent before the user is told. */
const STUCK_MS = 15_000;

let session: Session;
let backstage: Backstage;
let original: Page;
let originalSince = 0;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  session = await startSession({ past: warehousePast });
  const { context, extensionId } = session.browser;
  original = await context.newPage();
  const [message] = session.thread(warehouse.subject).messages;
  await original.goto(
    `https://mail.google.com/mail/u/0/?ik=standin&view=om&permmsgid=${message?.id}`,
  );
  originalSince = Date.now();
  backstage = await openBackstage(context, extensionId);
  await session.page.bringToFront();
  await session.mail.openThread(warehouse.subject);
  await session.panel.isThere();
});
test.afterAll(() => session.close());

test('what only our own pages may ask is refused to a tab of a mailbox', async () => {
  const ask = await askFromContentScript(session.page, session.browser.extensionId);
  const refused = { ok: false, failure: { code: 'not-allowed' } };
  expect(await ask('today', {})).toMatchObject(refused);
  expect(await ask('settings', null)).toMatchObject(refused);
  expect(await ask('saveSettings', { commitId: v7(), rev: 0, changes: {} })).toMatchObject(refused);
  expect(await ask('openInMail', { threadId: v7() })).toMatchObject(refused);
});

test('what only a mailbox may ask is refused to every other page', async () => {
  const ask = askFromPage(backstage.page);
  const refused = { ok: false, failure: { code: 'not-allowed' } };
  expect(await ask('hello', { account: 'lin@northlight.example' })).toMatchObject(refused);
  expect(await ask('takeErrand', { nativeThreadId: 'a1' })).toMatchObject(refused);
  const { legacyId } = session.thread(warehouse.subject);
  expect(await ask('thread', { nativeThreadId: legacyId })).toMatchObject(refused);
});

test('a page of Gmail that is no mailbox is told nothing', async () => {
  const ask = await askFromContentScript(original, session.browser.extensionId);
  const { legacyId } = session.thread(warehouse.subject);
  const reply = await ask('thread', { nativeThreadId: legacyId });
  expect(reply).toMatchObject({ ok: false, failure: { code: 'reload-tab' } });
});

test('after an update the open tab says to reload it, and works again once it was', async () => {
  const { page, panel } = session;
  await backstage.page.evaluate(() => chrome.runtime.reload()).catch(() => {});
  const failure = panel.root.locator('[data-testid=failure][data-code=reload-tab]');
  await expect(failure).toBeVisible(NOTICED);
  await panel.shot('fault-updated');
  await expect(panel.ask()).toBeVisible();
  await Promise.all([page.waitForEvent('load'), failure.getByRole('button').click()]);
  await panel.isThere();
  await expect(failure).toHaveCount(0);
  await panel.snooze('snooze-3d');
  await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
});

test('a click right after an update says the same, and saves nothing', async () => {
  const { context, extensionId } = session.browser;
  const { page, panel } = session;
  backstage = await openBackstage(context, extensionId);
  await page.bringToFront();
  const before = await backstage.verbs();
  await backstage.page.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await panel.get('ask-done').first().click();
  await expect(
    panel.root.locator('[data-testid=failure][data-code=reload-tab]').first(),
  ).toBeVisible(NOTICED);
  await panel.shot('fault-updated-click');
  await page.reload();
  await panel.isThere();
  await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
  backstage = await openBackstage(context, extensionId);
  expect(await backstage.verbs()).toEqual(before);
});

test('a page of Gmail that is no mailbox is not told that Gmail is slow', async () => {
  await original.waitForTimeout(Math.max(0, originalSince + STUCK_MS + 500 - Date.now()));
  await expect(original.getByRole('alert')).toHaveCount(0);
});
