import { loadMailbox } from '@/test/e2e/gmail/read-mail';
import { startMailbox } from '@/test/e2e/gmail/server';
import { launchBrowser } from '@/test/e2e/support/browser';

/** Opens the stand-in for a look by hand; without a display it leaves a screenshot in `.output/look.png`. */
export async function look(extensionDir: string | undefined): Promise<void> {
  const mailbox = await startMailbox({
    mails: await loadMailbox('test/fixtures/mail', new Date()),
  });
  const headless = process.platform === 'linux' && !process.env.DISPLAY;
  const browser = await launchBrowser({ mailbox, headless, ...(extensionDir && { extensionDir }) });
  const page = await browser.context.newPage();
  await page.goto('https://mail.google.com/mail/u/0/');
  await page.locator('tr.zA').first().click();
  if (headless) {
    await page.waitForTimeout(3000);
    await page.screenshot({ path: '.output/look.png' });
  } else {
    await browser.context.waitForEvent('close', { timeout: 0 });
  }
  await browser.close();
  await mailbox.close();
}
