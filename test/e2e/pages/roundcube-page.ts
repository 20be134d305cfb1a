import { expect, type Locator, type Page } from '@playwright/test';
import type { MailPage } from './mail-page';

export interface RoundcubePage extends MailPage {
  login(address: string, password: string): Promise<void>;
  /** Text of the message that is shown beside the list. */
  body(): Locator;
  /** Which editor is open. */
  isHtml(): Promise<boolean>;
}

/** Roundcube 1.6 with its skin elastic, at `url` (with the slash at its end). */
export function roundcubePage(page: Page, url: string): RoundcubePage {
  const rows = page.locator('#messagelist tbody tr.message');
  const preview = page.frameLocator('#messagecontframe');
  const plain = page.locator('textarea#composebody');
  const rich = page.frameLocator('iframe#composebody_ifr').locator('body');
  const isHtml = async () => (await page.locator('[name=_is_html]').inputValue()) === '1';
  const editor = async () => ((await isHtml()) ? rich : plain);
  return {
    page,
    isHtml,
    body: () => preview.locator('#messagebody'),
    async login(address, password) {
      await page.goto(url);
      await page.locator('#rcmloginuser').fill(address);
      await page.locator('#rcmloginpwd').fill(password);
      await page.locator('#rcmloginsubmit').click();
      await expect(page.locator('body.task-mail')).toBeVisible();
    },
    async openInbox() {
      await page.goto(`${url}?_task=mail&_mbox=INBOX`);
      await expect(rows.first()).toBeVisible();
    },
    async openThread(subject) {
      await rows.filter({ hasText: subject }).first().click();
      await expect(preview.locator('#message-header h2.subject')).toContainText(subject);
    },
    async back() {
      await page.goto(`${url}?_task=mail&_mbox=INBOX`);
      await expect(rows.first()).toBeVisible();
    },
    async reply() {
      await page.locator('#toolbar-menu a.reply').click();
      await expect(page.locator('body.action-compose')).toBeVisible();
      await expect(await editor()).toBeFocused();
    },
    async type(text) {
      await expect(await editor()).toBeFocused();
      await page.keyboard.type(text);
    },
    async draftText() {
      return (await isHtml()) ? rich.innerText() : plain.inputValue();
    },
    draftSubject: () => page.locator('[name=_subject]').inputValue(),
    async send() {
      await page.locator('.formbuttons button.send').click();
      await expect(page.locator('body.action-none')).toBeVisible();
    },
    async undoSend() {
      throw new Error('Roundcube does not take a sent mail back.');
    },
  };
}
