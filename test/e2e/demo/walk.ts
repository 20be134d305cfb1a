import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Page } from 'playwright-core';
import type { Session } from '@/test/e2e/support/session';
import { demoDay } from './past';

const first = 'Warehouse app 1.0: ready for your acceptance';
const chinese = '预约小程序第二阶段';

/** Does the main job once, as a project manager would, and leaves a numbered screenshot of each stop. */
export async function demoWalk(session: Session, folder: string): Promise<void> {
  const { mail, panel, page, clock, mailbox } = session;
  let count = 0;

  async function stop(name: string, does: string, work: () => Promise<Page | undefined>) {
    count++;
    const file = `${String(count).padStart(2, '0')}-${name}.png`;
    try {
      const shown = await work();
      if (!shown) return;
      await settled(shown);
      await shown.screenshot({ path: join(folder, file) });
      console.log(`  ${file.padEnd(24)} ${does}`);
      if (shown !== page) await shown.close();
    } catch (error) {
      await page.screenshot({ path: join(folder, 'failed.png') }).catch(() => {});
      const why = String(error instanceof Error ? error.message : error).split('\n')[0];
      throw new Error(`It stopped at “${does}”: ${why} (see ${join(folder, 'failed.png')})`);
    }
  }

  await stop('inbox', 'The inbox: who owes what, on the rows', async () => {
    await expect(page.getByTestId('thread-chip').first()).toBeVisible();
    return page;
  });
  await stop('untied', 'A conversation that is new to Threadline', async () => {
    await mail.openThread(first);
    await panel.isThere();
    await panel.get('project-search').fill('Warehouse app');
    await panel.get('client-country').selectOption('DE');
    return page;
  });
  await stop('ask', 'Say what is owed, and when', async () => {
    await panel.tie({ project: 'Warehouse app', country: 'DE' });
    if (!(await panel.get('ask-form').isVisible())) await panel.get('ask-new').click();
    await panel.get('ask-situation').selectOption('acceptance');
    await panel.get('ask-title').fill('Accept the warehouse app');
    await panel.get('ask-due').fill(demoDay(clock.now(), -1));
    return page;
  });
  await stop('next-step', 'The next step', async () => {
    await panel.get('ask-save').click();
    await expect(panel.step()).toBeVisible();
    const entry = panel.get('entry-choice-acceptance.reminder');
    if (await entry.isVisible()) await entry.click();
    return page;
  });
  await stop('why', 'A reason, and where it comes from', async () => {
    await panel.step().getByTestId('why').locator('summary').first().click();
    return page;
  });
  const sends = (await panel.step().getAttribute('data-kind')) === 'send';
  if (sends) {
    await stop('draft', 'The draft in the reply', async () => {
      await panel.get('draft-insert').click();
      await expect.poll(() => mail.draftText()).toContain('Warehouse app');
      return page;
    });
    await stop('sent', 'Sent, logged, and the next date set', async () => {
      await mail.send();
      await expect.poll(() => mailbox.sent.length).toBe(1);
      await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
      return page;
    });
  } else {
    console.log('  (Today is a day off: the reminder waits for a working day, so none is sent.)');
  }
  await stop('snooze', 'Snooze with one click', async () => {
    await expect(page.locator('.b8 [role=link]')).toHaveCount(0);
    await panel.get('snooze').first().click();
    return page;
  });
  await stop('snoozed', 'Snoozed, and how to take it back', async () => {
    await panel.get('snooze-3d').first().click();
    await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
    return page;
  });
  await stop('undo', 'Taken back', async () => {
    await panel.get('undo').click();
    await expect(panel.ask()).not.toHaveAttribute('data-state', 'snoozed');
    await panel.get('project-link').scrollIntoViewIfNeeded();
    return page;
  });
  await stop('popup', 'The popup: overdue clients first', async () => {
    const popup = await openPopup(session);
    await expect(popup.getByTestId('overdue-client').first()).toBeVisible();
    return popup;
  });
  await stop('chinese', 'A Chinese client, in Chinese', async () => {
    await mail.back();
    await mail.openThread(chinese);
    await panel.isThere();
    await expect(panel.get('draft-preview').or(panel.step()).first()).toBeVisible();
    return page;
  });
  await stop('dark', 'In the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto('https://mail.google.com/mail/u/0/?theme=dark#inbox');
    await mail.openThread('Departure boards');
    await panel.isThere();
    return page;
  });
  await stop('popup-dark', 'The popup in the dark', async () => {
    const popup = await openPopup(session);
    await popup.emulateMedia({ colorScheme: 'dark' });
    await expect(popup.getByTestId('overdue-client').first()).toBeVisible();
    return popup;
  });
  await stop('settings', 'Settings', async () => {
    const settings = await session.browser.context.newPage();
    await settings.goto(
      `chrome-extension://${session.browser.extensionId}/dashboard.html#/settings`,
    );
    await expect(settings.getByTestId('settings-save')).toBeVisible();
    return settings;
  });
  if (mailbox.foreign.length > 0) {
    throw new Error(`Something asked another host: ${mailbox.foreign[0]?.host}`);
  }
}

/** As large as Chromium makes it. */
async function openPopup(session: Session): Promise<Page> {
  const popup = await session.openPopup();
  await popup.setViewportSize({ width: 392, height: 580 });
  return popup;
}

/** Until nothing moves any more, and nothing is under the mouse. */
async function settled(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(700);
}
