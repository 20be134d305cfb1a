import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import type { TodayView } from '@/lib/messaging/views';
import { openBackstage } from './support/backstage';
import { launchBrowser } from './support/browser';
import { hasClock } from './support/clock';
import { extensionDir } from './support/extension';
import type { PastCommand } from './support/replay-page';
import { type Session, startSession } from './support/session';
import { lin, seenAt, tiedAsk } from './support/story';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const subject = 'Warehouse app 1.0';
const title = 'Accept the warehouse app';
const germany = { language: 'en', country: 'DE', timeZone: 'Europe/Berlin' } as const;

test.skip(!hasClock, 'libfaketime is not installed: the browser cannot be given another date.');

test('an ask becomes overdue overnight, while the browser is open', async () => {
  const session = await startSession({ past: acceptance({ due: '2026-11-25' }) });
  const { context, extensionId } = session.browser;
  const stage = await openBackstage(context, extensionId);
  await expect.poll(() => stage.snapshot()).toMatchObject({ counts: { overdueAsks: 0 } });
  expect(await stage.badge()).toBe('');
  expect(await notes(stage.page)).toEqual([]);

  // Nobody touches anything: the alarm alone does it.
  await session.clock.advance(DAY);
  await expect.poll(() => stage.badge(), { timeout: 20_000 }).toBe('1');

  await expect.poll(() => notes(stage.page)).toHaveLength(1);
  const snapshot = (await stage.snapshot()) as TodayView;
  expect(snapshot.counts).toMatchObject({ overdueClients: 1, overdueAsks: 1 });
  const popup = await session.openPopup();
  await expect(popup.getByTestId('overdue-client')).toHaveAttribute('data-days', '1');
  await expect(popup.getByTestId('overdue-ask')).toContainText(title);
  await session.close();
});

test('a promise that passes brings the step back, and its text recalls the promise', async () => {
  const askId = v7();
  const session = await startSession({
    past: promised({ askId, due: '2026-11-20', promisedFor: '2026-11-25' }),
  });
  const { mail, panel } = session;
  await mail.openThread(subject);
  await panel.isThere();
  await expect(panel.ask()).toHaveAttribute('data-state', 'promised');
  await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
  await expect(panel.step()).toHaveAttribute('data-blocker', 'G4');
  const popup = await session.openPopup();
  await expect(popup.getByTestId('waiting')).toContainText(title);
  await expect(popup.getByTestId('overdue-client')).toHaveCount(0);

  await session.clock.advance(DAY);
  await expect(popup.getByTestId('overdue-client')).toHaveAttribute('data-days', '4', {
    timeout: 20_000,
  });
  await session.page.bringToFront();
  await expect(panel.step()).toHaveAttribute('data-kind', 'send', { timeout: 20_000 });
  await expect(panel.step()).toHaveAttribute('data-step', 'acceptance.reminder');
  await expect(panel.step().locator('[data-testid=why][data-rule=G4]')).toHaveCount(1);
  await expect(panel.get('draft-preview')).toContainText('planned for Wednesday 25 November');
  await session.close();
});

test('a promise that was kept brings nothing back', async () => {
  const askId = v7();
  const past = promised({ askId, due: '2026-11-20', promisedFor: '2026-11-25' });
  const session = await startSession({
    past: (thread, now) => [
      ...past(thread, now),
      did(now - HOUR, 'answer', { askId, answer: 'done' }),
    ],
  });
  const { context, extensionId } = session.browser;
  const stage = await openBackstage(context, extensionId);
  await session.clock.advance(DAY);
  const popup = await session.openPopup();
  await expect(popup.getByTestId('empty')).toBeVisible();
  expect(await stage.badge()).toBe('');
  await session.close();
});

test('after a restart of the browser badge and popup are right before any mailbox is opened', async () => {
  const profileDir = mkdtempSync(join(tmpdir(), 'threadline-restart-'));
  const session = await startSession({ profileDir, past: acceptance({ due: '2026-11-25' }) });
  const first = await openBackstage(session.browser.context, session.browser.extensionId);
  await expect.poll(() => first.snapshot()).toMatchObject({ counts: { overdueAsks: 0 } });
  await session.browser.close();

  await session.clock.advance(2 * DAY);
  const { mailbox, clock } = session;
  const again = await launchBrowser({
    profileDir,
    mailbox,
    extensionDir,
    timeZone: 'Europe/Berlin',
    lang: 'en',
    env: clock.env,
  });
  const stage = await openBackstage(again.context, again.extensionId);
  await expect.poll(() => stage.badge(), { timeout: 20_000 }).toBe('1');
  const popup = await again.context.newPage();
  await popup.goto(`chrome-extension://${again.extensionId}/popup.html`);
  await expect(popup.getByTestId('overdue-client')).toHaveAttribute('data-days', '2');
  await again.close();
  await session.close();
  rmSync(profileDir, { recursive: true, force: true, maxRetries: 5 });
});

type Past = (find: Session['thread'], now: number) => PastCommand[];

/** One acceptance of a German client, tied six days ago. */
function acceptance(ask: { id?: string; due: string }): Past {
  return (find, now) =>
    tiedAsk({
      at: now - 6 * DAY,
      conversation: seenAt(find(subject), now),
      client: { name: 'Hallmann Logistik', domain: 'hallmann-logistik.example', ...germany },
      project: 'Warehouse app',
      ask: { situation: 'acceptance', title, ...ask },
    });
}

/** The same, and the client's word for a day, given two days ago. */
function promised(ask: { askId: string; due: string; promisedFor: string }): Past {
  const { askId, due, promisedFor } = ask;
  return (find, now) => [
    ...acceptance({ id: askId, due })(find, now),
    did(now - 2 * DAY, 'answer', { askId, answer: 'promised', promisedFor }),
  ];
}

function did(at: number, command: PastCommand['command'], ask: object): PastCommand {
  return { at, mailbox: lin, command, ask: { commitId: v7(), ...ask } };
}

/** The notifications that stand on the desktop. */
async function notes(page: Page): Promise<string[]> {
  const all = await page.evaluate(() => chrome.notifications.getAll());
  return Object.keys(all);
}
