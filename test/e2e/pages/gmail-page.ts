import { expect, type Page } from '@playwright/test';
import type { MailPage } from './mail-page';

/** Gmail as its stand-in shows it. */
export function gmailPage(page: Page, account = 0): MailPage {
  const body = page.locator('[g_editable=true]').last();
  return {
    page,
    async openInbox() {
      await page.goto(`https://mail.google.com/mail/u/${account}/#inbox`);
      await expect(page.locator('tr.zA').first()).toBeVisible();
    },
    async openThread(subject) {
      await page.locator('tr.zA', { hasText: subject }).first().click();
      await expect(page.locator('h2.hP')).toContainText(subject);
    },
    async back() {
      await page.evaluate(() => {
        location.hash = '#inbox';
      });
      await expect(page.locator('tr.zA').first()).toBeVisible();
    },
    async reply() {
      await page.locator('.ams.bkH').last().click();
      await expect(body).toBeVisible();
    },
    async type(text) {
      await body.click();
      await page.keyboard.type(text);
    },
    draftText: () => body.evaluate((element: HTMLElement) => element.innerText),
    draftSubject: () => page.locator('input[name=subjectbox]').last().inputValue(),
    async send() {
      await page.locator('.IZ .Up [role=button]').first().click();
      await expect(body).toBeHidden();
    },
    async undoSend() {
      await page.locator('.b8 [role=link], .b8 #link_undo, .b8 .ag.a8k').first().click();
      await expect(body).toBeVisible();
    },
  };
}
