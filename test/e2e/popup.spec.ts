import { expect, type Page, test } from '@playwright/test';
import { objections } from './support/axe';
import { crowd, desk, subjects } from './support/desk';
import { type Session, startSession } from './support/session';

test.describe('the popup on a week’s work', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let popup: Page;

  test.beforeAll(async () => {
    session = await startSession({ past: desk });
    popup = await session.openPopup();
  });
  test.afterAll(() => session.close());

  test('shows overdue clients first, the longest overdue on top, then today’s, then who is waited for', async () => {
    const clients = popup.getByTestId('overdue-client');
    await expect(clients).toHaveCount(2);
    await expect(clients.nth(0)).toContainText('明德医疗');
    await expect(clients.nth(0)).toHaveAttribute('data-days', '5');
    await expect(clients.nth(1)).toContainText('Hallmann Logistik');
    await expect(clients.nth(1)).toHaveAttribute('data-days', '3');
    await expect(clients.nth(1).getByTestId('overdue-ask')).toContainText('Friendly reminder');
    await expect(popup.getByTestId('due-today')).toContainText('Texts and pictures');
    await expect(popup.getByTestId('waiting')).toContainText('Photographs of the reading room');
    const order = ['overdue', 'due-today', 'waiting'];
    const tops = await Promise.all(
      order.map(async (id) => (await popup.getByTestId(id).boundingBox())?.y ?? 0),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(await objections(popup)).toEqual([]);
  });

  test('finds by client, by project and by what is owed', async () => {
    const search = popup.getByTestId('search');
    for (const [words, title] of [
      ['hallmann', 'Accept the warehouse app'],
      ['website RELAUNCH', 'Photographs of the reading room'],
      ['pictures', 'Texts and pictures'],
      ['第二阶段', '第二阶段验收'],
    ] as const) {
      await search.fill(words);
      await expect(popup.getByRole('article')).toHaveCount(1);
      await expect(popup.getByRole('article')).toContainText(title);
    }
    await search.fill('nobody of this name');
    await expect(popup.getByTestId('no-hits')).toBeVisible();
    expect(await objections(popup)).toEqual([]);
    await search.fill('');
    await expect(popup.getByRole('article')).toHaveCount(4);
  });

  test('snoozes with one click, and takes it back', async () => {
    const hallmann = popup.getByTestId('overdue-client').filter({ hasText: 'Hallmann' });
    await hallmann.getByTestId('snooze-3d').click();
    await expect(hallmann).toHaveCount(0);
    await expect(popup.getByTestId('waiting')).toContainText('Accept the warehouse app');
    expect(await objections(popup)).toEqual([]);
    await popup.getByTestId('undo').click();
    await expect(hallmann).toHaveAttribute('data-days', '3');
  });

  test('closes what was delivered, and takes it back', async () => {
    const mingde = popup.getByTestId('overdue-client').filter({ hasText: '明德医疗' });
    await mingde.getByTestId('ask-done').click();
    await expect(mingde).toHaveCount(0);
    await expect(popup.getByRole('article')).toHaveCount(3);
    await popup.getByTestId('undo').click();
    await expect(mingde).toHaveAttribute('data-days', '5');
  });

  test('shows the conversation in the tab that has the mailbox', async () => {
    const pages = session.browser.context.pages().length;
    const mingde = popup.getByTestId('overdue-client').filter({ hasText: '明德医疗' });
    await mingde.getByTestId('open-thread').click();
    await expect(session.page.locator('h2.hP')).toContainText(subjects.mingde);
    await session.panel.isThere();
    expect(session.browser.context.pages()).toHaveLength(pages);
  });

  test('inserts the draft there, once', async () => {
    await popup.bringToFront();
    const hallmann = popup.getByTestId('overdue-client').filter({ hasText: 'Hallmann' });
    await hallmann.getByTestId('draft').click();
    await expect(session.page.locator('h2.hP')).toContainText(subjects.hallmann);
    await expect.poll(() => session.mail.draftText()).toContain('Warehouse app');
    await session.mail.send();
    await expect.poll(() => session.mailbox.sent.length).toBe(1);
    await expect(session.panel.ask()).toHaveAttribute('data-level', '1');
    await session.mail.back();
    await session.mail.openThread(subjects.hallmann);
    await session.panel.isThere();
    await expect(session.panel.ask()).toHaveAttribute('data-level', '1');
    await expect(session.page.locator('[g_editable=true]')).toHaveCount(0);
  });

  test('opens the mailbox where no tab shows it', async () => {
    await session.page.close();
    const opened = session.browser.context.waitForEvent('page');
    const mingde = popup.getByTestId('overdue-client').filter({ hasText: '明德医疗' });
    await mingde.getByTestId('open-thread').click();
    const page = await opened;
    await expect(page.locator('h2.hP')).toContainText(subjects.mingde);
    expect(new URL(page.url()).hostname).toBe('mail.google.com');
  });
});

for (const language of ['en', 'zh-CN'] as const) {
  test(`the popup explains the first step where there is nothing yet (${language})`, async () => {
    const session = await startSession({ language });
    const popup = await session.openPopup();
    const empty = popup.getByTestId('empty');
    await expect(empty.getByRole('listitem')).toHaveCount(3);
    await expect(empty).toContainText(language === 'en' ? 'Open a client’s conversation' : '打开');
    await expect(popup.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-CN');
    expect(await objections(popup)).toEqual([]);
    await session.close();
  });
}

test('the popup speaks Chinese, and is as readable in the dark', async () => {
  const session = await startSession({ past: desk, language: 'zh-CN', colorScheme: 'dark' });
  const popup = await session.openPopup();
  const clients = popup.getByTestId('overdue-client');
  await expect(clients.nth(0)).toHaveAttribute('data-days', '5');
  await expect(clients.nth(0)).toContainText('5');
  await expect(popup.getByTestId('overdue')).toContainText('逾期');
  await expect(popup.getByTestId('overdue-ask').first()).toContainText('提醒');
  expect(await luminance(popup)).toBeLessThan(60);
  expect(await objections(popup)).toEqual([]);
  await session.close();
});

test('the popup shows three hundred clients, and every one can be reached', async () => {
  test.setTimeout(150_000);
  const session = await startSession({ past: (_, now) => crowd(300, now) });
  const popup = await session.openPopup();
  const clients = popup.getByTestId('overdue-client');
  await expect(clients).toHaveCount(300);
  const days = await clients.evaluateAll((all) => all.map((one) => Number(one.dataset.days)));
  expect(days).toEqual([...days].sort((a, b) => b - a));
  await expect(popup.getByTestId('overdue')).toContainText('300 clients');
  await clients.last().scrollIntoViewIfNeeded();
  await expect(clients.last()).toBeInViewport();
  await popup.getByTestId('search').fill('Portal 217');
  await expect(clients).toHaveCount(1);
  await expect(clients).toContainText('Client 217');
  await session.close();
});

/** How bright the page's ground is, 0 to 255. */
async function luminance(page: Page): Promise<number> {
  const rgb = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const [r = 0, g = 0, b = 0] = (rgb.match(/\d+/g) ?? []).map(Number);
  return 0.299 * r + 0.587 * g + 0.114 * b;
}
