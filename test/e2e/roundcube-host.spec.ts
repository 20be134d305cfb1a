import { expect, test } from '@playwright/test';
import { lin } from './roundcube/accounts';
import { deliverConversation } from './roundcube/conversations';
import { whyNot } from './roundcube/why-not';
import { host, openDesk, type WebmailDesk } from './support/webmail-desk';

const why = whyNot();
test.skip(why !== undefined, why);

const jonas = 'jonas@hallmann.example';
const subject = 'Warehouse app 1.0: ready for your acceptance';
const root = 'acceptance-1@northlight.example';
let desk: WebmailDesk;
test.afterEach(() => desk?.close());

/** We asked, the client answered; the two lie in different folders. */
async function warehouse(stack: WebmailDesk['stack']): Promise<void> {
  const mail = (from: string, to: string, head: string[], text: string) =>
    stack.deliver(
      [`From: ${from}`, `To: ${to}`, ...head, 'MIME-Version: 1.0', '', text, ''].join('\r\n'),
    );
  await mail(
    lin.address,
    jonas,
    [`Subject: ${subject}`, 'Date: {{-7b 09:14 Europe/Berlin}}', `Message-ID: <${root}>`],
    'Dear Jonas, it is ready.',
  );
  const about = [`In-Reply-To: <${root}>`, `References: <${root}>`];
  await mail(
    jonas,
    lin.address,
    [
      `Subject: Re: ${subject}`,
      'Date: {{-6b 11:20 Europe/Berlin}}',
      'Message-ID: <a2@hallmann.example>',
      ...about,
    ],
    'Thank you, we look at it next week.',
  );
  await stack.deliver({ from: jonas, to: lin.address, subject: 'Lunch', text: 'At one?' });
}

async function arrived(stack: WebmailDesk['stack'], address: string, words: string) {
  const find = async () => (await stack.read(address, { subject: words })).at(-1);
  await expect.poll(find).toBeDefined();
  return (await find()) as NonNullable<Awaited<ReturnType<typeof find>>>;
}

/** Everything up to a draft in the reply. */
async function insertDraft({ mail, panel, page }: WebmailDesk): Promise<void> {
  await mail.openThread(subject);
  await panel.isThere();
  await panel.tie({ project: 'Warehouse app', country: 'DE' });
  await panel.openAsk({ situation: 'acceptance', title: 'Accept it', due: '2026-11-16' });
  const choice = panel.get('entry-choice-acceptance.reminder');
  await expect(choice.or(panel.get('draft-insert')).first()).toBeVisible();
  if (await choice.isVisible()) await choice.click();
  await panel.get('draft-insert').first().click();
  await page.waitForURL(/_action=compose/);
  await expect.poll(() => mail.draftText()).toContain('Warehouse app');
}

for (const htmlEditor of [false, true]) {
  test(`a draft goes into the ${htmlEditor ? 'HTML' : 'plain'} reply, is undone and redone, and counts once sent`, async () => {
    desk = await openDesk({ stack: { htmlEditor }, deliver: warehouse });
    const { mail, panel, page, stack } = desk;
    await insertDraft(desk);
    expect(await mail.draftSubject()).toBe(`Re: ${subject}`);
    await expect(panel.root).toHaveAttribute('data-status', 'ready');

    const body = htmlEditor
      ? page.frameLocator('#composebody_ifr').locator('body')
      : page.locator('#composebody');
    await body.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => mail.draftText()).not.toContain('Warehouse app');
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => mail.draftText()).toContain('Warehouse app');

    await mail.send();
    const got = await arrived(stack, jonas, `Re: ${subject}`);
    expect(got.inReplyTo).toBe('<a2@hallmann.example>');
    expect(got.references).toContain(`<${root}>`);
    expect(got.text).toContain('Warehouse app');

    await mail.openThread(subject);
    await panel.isThere();
    await expect(panel.ask()).toHaveAttribute('data-level', '1');
    const touches = panel.ask().locator('[data-testid=timeline-entry][data-kind=touch]');
    await expect(touches.filter({ hasText: 'Friendly reminder' })).toHaveCount(1);
    await expect(page.getByTestId('thread-chip')).toHaveCount(1);
  });
}

test('a draft that was saved, left and opened again still counts as its step', async () => {
  desk = await openDesk({ deliver: warehouse });
  const { mail, panel, page, stack } = desk;
  await insertDraft(desk);
  await page.locator('#toolbar-menu a.save').click();
  await expect.poll(() => page.locator('[name=_draft_saveid]').inputValue()).not.toBe('');
  const [draft] = await stack.read(lin.address, { folder: 'Drafts' });
  await page.waitForTimeout(500);
  await page.goto(
    `http://${host}/?_task=mail&_action=compose&_draft_uid=${draft?.uid}&_mbox=Drafts`,
  );
  await expect.poll(() => mail.draftText()).toContain('Warehouse app');
  await panel.isThere();
  await mail.send();
  await mail.openInbox();
  await mail.openThread(subject);
  await panel.isThere();
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
  const sent = await stack.read(lin.address, { folder: 'Sent', subject: `Re: ${subject}` });
  expect(sent.map((one) => one.messageId)).toEqual([draft?.messageId]);
});

test('a mail that the server refuses does not count', async () => {
  desk = await openDesk({ deliver: warehouse });
  const { mail, panel, page } = desk;
  await insertDraft(desk);
  await page.locator('.recipient-input a.remove').first().click();
  await page.locator('#compose_to li.input input').fill('refused@hallmann.example');
  await page.locator('.formbuttons button.send').click();
  await expect(page.locator('#messagestack .error').first()).toBeVisible();
  await mail.openInbox();
  await mail.openThread(subject);
  await panel.isThere();
  await expect(panel.ask()).not.toHaveAttribute('data-level', '1');
});

test('reading a conversation leaves unread mails and the user’s search alone', async () => {
  desk = await openDesk({
    deliver: async (stack) => {
      await warehouse(stack);
      await deliverConversation(stack, 'chinese');
    },
  });
  const { mail, panel, page, stack } = desk;
  await page.locator('#mailsearchform').fill('Warehouse');
  await page.keyboard.press('Enter');
  await expect(page.locator('#messagelist tbody tr.message')).toHaveCount(1);
  const searches: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('_action=search')) searches.push(request.url());
  });
  await mail.openThread(subject);
  await panel.isThere();
  await page.waitForTimeout(500);
  expect(searches).toEqual([]);
  const mails = await stack.read(lin.address);
  const unread = mails.filter((one) => !one.flags.includes('\\Seen')).map((one) => one.subject);
  expect(unread).toContain('Lunch');
  expect(unread).toHaveLength(mails.length - 1);
});

test('a link finds the conversation in the folder it was moved to', async () => {
  desk = await openDesk({ deliver: warehouse });
  const { mail, panel, page, stack, browser } = desk;
  await mail.openThread(subject);
  await panel.isThere();
  await panel.tie({ project: 'Warehouse app', country: 'DE' });
  await panel.openAsk({ situation: 'acceptance', title: 'Accept it', due: '2026-11-16' });
  const [uid = 0] = (await stack.read(lin.address, { subject })).map((one) => one.uid);
  await stack.faults.moveMessage(lin.address, uid, 'INBOX', 'Archive');
  await mail.openInbox();

  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  await popup.getByTestId('open-thread').first().click();
  await page.waitForURL(/_action=show.*_mbox=Archive/);
  await panel.isThere();
  await expect(panel.ask()).toBeVisible();
  await expect(page.locator('h2.subject')).toContainText(subject);
});

test('a panel on a message that is gone, signed out or unreachable says so', async () => {
  desk = await openDesk({ deliver: warehouse });
  const { mail, panel, stack, page } = desk;
  const failure = panel.root.getByTestId('failure');
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await mail.openThread('Lunch');
  await panel.isThere();
  const lunch = await arrived(stack, lin.address, 'Lunch');

  await stack.faults.stopImap();
  await panel.get('project-search').fill('Lunch');
  await panel.get('project-create').click();
  await expect(failure.first()).toHaveAttribute('data-code', 'mail-unreachable');
  await stack.faults.startImap();

  await stack.faults.deleteMessage(lin.address, lunch.uid);
  await panel.get('project-create').click();
  await expect(failure.first()).toHaveAttribute('data-code', 'mail-gone');

  await stack.faults.expireSessions();
  await panel.get('project-create').click();
  await expect(failure.first()).toHaveAttribute('data-code', 'mail-signed-out');
  expect(errors).toEqual([]);
});

test('under a path, over https and in the dark', async () => {
  desk = await openDesk({
    stack: { path: '/webmail/', https: true, settings: { default_list_mode: 'threads' } },
    browser: { colorScheme: 'dark', viewport: { width: 1024, height: 768 } },
    deliver: (stack) => deliverConversation(stack, 'chinese'),
  });
  const { panel, page } = desk;
  await page.locator('#messagelist tbody tr.message').first().click();
  const aside = page.locator('#layout > aside');
  await expect(panel.root).toBeHidden();
  await aside.getByRole('button', { name: 'Threadline' }).click();
  await panel.isThere();
  await expect(panel.root).toBeVisible();
  await expect(aside).toHaveAttribute('data-theme', 'dark');
  await expect(panel.get('client-name')).toHaveValue('明德医疗器械有限公司');
  // Remembered, also for the page of the message itself.
  await page.goto(`https://${host}/webmail/?_task=mail&_action=show&_uid=1&_mbox=INBOX`);
  await expect(panel.root).toBeVisible();
  await panel.shot('webmail-dark-narrow');
});
