import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import { objections } from './support/axe';
import { openBackstage } from './support/backstage';
import { hasClock } from './support/clock';
import { overdueCase } from './support/overdue-case';
import { rawStores } from './support/raw-stores';
import type { PastCommand } from './support/replay-page';
import { type Session, startSession } from './support/session';
import { lin } from './support/story';

const DAY = 86_400_000;
const teal = overdueCase('Teal');
const wigeon = overdueCase('Wigeon');
const eider = overdueCase('Eider');
const cases = [teal, wigeon, eider];

test.skip(!hasClock, 'libfaketime is not installed: the browser cannot be given another date.');
test.describe.configure({ mode: 'serial' });

let session: Session;
let page: Page;

const past = (at: number, command: PastCommand['command'], ask: object) =>
  ({ at, mailbox: lin, command, ask: { commitId: v7(), ...ask } }) as PastCommand;

test.beforeAll(async () => {
  session = await startSession({
    undoMs: 500,
    mails: cases.flatMap((one) => one.mails),
    past: (thread, now) => [
      ...cases.flatMap((one) => one.past(thread, now)),
      ...['acceptance.reminder', 'acceptance.help'].map((stepId, index) =>
        past(now - (4 - 2 * index) * DAY, 'logSent', {
          askId: wigeon.askId,
          step: { askIds: [wigeon.askId], stepId, variant: 'first' },
          channel: 'mail',
          text: 'Hello',
        }),
      ),
      past(now - DAY, 'skipStep', { askId: wigeon.askId, stepId: 'acceptance.meeting' }),
      past(now - DAY, 'openAsk', {
        askId: v7(),
        nativeThreadId: thread(eider.subject).legacyId,
        situation: 'reply',
        title: 'Answer after the holiday',
        due: '2026-12-25',
        items: [],
      }),
    ],
  });
  const { context, extensionId } = session.browser;
  page = await context.newPage();
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/clients`);
});
test.afterAll(() => session.close());

async function openClient(name: string) {
  await page.bringToFront();
  await page.goto(page.url().replace(/#.*/, '#/clients'));
  await page.getByTestId('client-filter').fill(name);
  await page.getByTestId('client-line').filter({ hasText: name }).click();
  await expect(page.getByTestId('client-title')).toHaveText(name);
}

async function save() {
  await page.getByTestId('client-save').click();
  await expect(page.getByTestId('client-status')).toHaveText('Saved');
}

async function openThread(subject: string) {
  await session.page.bringToFront();
  await session.mail.openInbox();
  await session.mail.openThread(subject);
  await session.panel.isThere();
}

test('the list tells who is overdue, and is searched by people too', async () => {
  await expect(page.getByTestId('client-line')).toHaveCount(3);
  await expect(page.getByTestId('client-line').first()).toContainText('overdue');
  await page.getByTestId('client-filter').fill('anna@teal');
  await expect(page.getByTestId('client-line')).toHaveCount(1);
  expect(await objections(page)).toEqual([]);
});

test('the tone of a client changes the greeting of a draft in the panel', async () => {
  const { panel } = session;
  await openThread(teal.subject);
  await expect(panel.get('draft-preview').first()).toContainText('Hello Anna Berg');
  await openClient('Teal');
  await expect(page.getByTestId('sample-formal')).toContainText('Dear Anna Berg');
  await page.getByTestId('tone-formal').check();
  await save();
  expect(await objections(page)).toEqual([]);
  await session.page.bringToFront();
  await expect(panel.get('draft-preview').first()).toContainText('Dear Anna Berg');
  await expect(panel.get('draft-preview').first()).toContainText('Kind regards');
});

test('a holiday that is switched off moves a step, and undo moves it back', async () => {
  const { extensionId } = session.browser;
  const settings = await session.browser.context.newPage();
  await settings.goto(`chrome-extension://${extensionId}/dashboard.html#/settings`);
  await settings.getByTestId('holiday-2026-12-25').uncheck();
  await settings.getByTestId('settings-save').click();
  await expect(settings.getByTestId('settings-status')).toHaveText('Saved');
  await settings.close();

  await openClient('Eider');
  const step = page.getByTestId('client-ask').filter({ hasText: 'after the holiday' });
  const before = await step.getAttribute('data-when');
  expect(before?.slice(0, 10)).toBe('2026-12-28');
  await page.getByTestId('holiday-2026-12-25').uncheck();
  await expect(page.locator('[data-day="2026-12-25"]')).toHaveAttribute('data-kind', 'work-day');
  await save();
  await expect.poll(() => step.getAttribute('data-when')).toContain('2026-12-25');
  await page.getByTestId('undo').click();
  await expect.poll(() => step.getAttribute('data-when')).toBe(before);
  await expect(page.getByTestId('holiday-2026-12-25')).toBeChecked();
});

test('with a chat as second channel, a step after two unanswered mails is a chat step', async () => {
  const { panel } = session;
  await openClient('Wigeon');
  await expect(page.getByTestId('role-missing')).toHaveCount(3);
  await page.getByTestId('contact-edit').first().click();
  await page.getByTestId('contact-role-decision-maker').check();
  await page.getByTestId('contact-save').click();
  await expect(page.getByTestId('role-missing')).toHaveCount(2);
  await openThread(wigeon.subject);
  await expect(panel.step()).toHaveAttribute('data-channel', 'call');
  await openClient('Wigeon');
  await page.locator('label', { has: page.getByTestId('second-chat') }).click();
  await page.getByTestId('client-chat').fill('WeCom');
  await save();
  await session.page.bringToFront();
  await expect(panel.step()).toHaveAttribute('data-channel', 'chat');
});

test('a person is erased after their name was typed, and named nowhere any more', async () => {
  await openClient('Wigeon');
  await page.getByTestId('contact-edit').first().click();
  await page.getByTestId('contact-erase').click();
  await expect(page.getByTestId('contact-erase-confirm')).toBeDisabled();
  await page.getByTestId('contact-erase-name').fill('anna berg');
  await page.getByTestId('contact-erase-confirm').click();
  await expect(page.getByTestId('contact')).toHaveCount(0);
  expect(await rawStores(page)).not.toContain('anna@wigeon.example');
});

test('an erased client leaves no trace, also after a restart of the worker', async () => {
  const { panel } = session;
  await openThread(teal.subject);
  const popup = await session.openPopup();
  await expect(popup.getByTestId('overdue-client').filter({ hasText: 'Teal' })).toHaveCount(1);
  expect(await rawStores(page)).toMatch(/teal/i);
  await openClient('Teal');
  await page.getByTestId('client-erase').click();
  await page.getByTestId('client-erase-name').fill('Tea');
  await expect(page.getByTestId('client-erase-confirm')).toBeDisabled();
  await page.getByTestId('client-erase-name').fill('Teal');
  await page.getByTestId('client-erase-confirm').click();
  await expect(page.getByTestId('client-line')).toHaveCount(2);
  await expect.poll(() => rawStores(page)).not.toMatch(/teal/i);
  await popup.bringToFront();
  await expect(popup.getByTestId('overdue-client').filter({ hasText: 'Teal' })).toHaveCount(0);
  await popup.close();
  await session.page.bringToFront();
  await expect(panel.get('project-link')).toHaveCount(0);

  const { context, extensionId } = session.browser;
  const stage = await openBackstage(context, extensionId);
  await stage.stopWorker();
  await openClient('Eider');
  expect(await rawStores(page)).not.toMatch(/teal/i);
});
