import { expect, test } from '@playwright/test';
import { lin, password } from './roundcube/accounts';
import { whyNot } from './roundcube/why-not';
import {
  type Arrived,
  anna,
  gmailDesk,
  karl,
  type NoticeDesk,
  openGmail,
  openRoundcube,
  project,
} from './support/notice-desk';
import { host } from './support/webmail-desk';
import { keptTexts, typeAtEnd } from './support/webmail-faults';

test('a notice to a decision-maker goes out as a mail of its own in Gmail', async () => {
  const session = await openGmail(500);
  await noticeGoesOut(gmailDesk(session), 'new-mail-gmail');
  expect(session.mailbox.foreign).toEqual([]);
  await session.close();
});

test('a notice that is taken back counts for nothing, and once when it is sent again', async () => {
  const session = await openGmail(60_000);
  const desk = gmailDesk(session);
  const { mail, panel, page } = desk;
  await openNotice(desk);
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftSubject()).toContain(project);
  await mail.send();
  await expect(panel.ask()).toHaveAttribute('data-level', '4');
  const { threadId } = session.mailbox.sent.at(-1) ?? {};
  await mail.undoSend();
  await expect(panel.ask()).toHaveAttribute('data-level', '2');
  expect(session.mailbox.sent).toEqual([]);

  await mail.send();
  await expect(panel.ask()).toHaveAttribute('data-level', '4');
  expect(session.mailbox.sent).toMatchObject([{ threadId }]);
  await page.evaluate((id) => {
    location.hash = `#all/${id}`;
  }, threadId);
  await seesTheAsk(desk);
  await session.close();
});

test.describe('in Roundcube', () => {
  const why = whyNot();
  test.skip(why !== undefined, why);

  for (const htmlEditor of [false, true]) {
    test(`a notice to a decision-maker goes out as a mail of its own, ${htmlEditor ? 'HTML' : 'plain'}`, async () => {
      const { desk, close } = await openRoundcube(htmlEditor);
      await noticeGoesOut(desk, `new-mail-roundcube${htmlEditor ? '-html' : ''}`);
      await close();
    });
  }

  test('signed out while it is written, it comes back and counts as its step', async () => {
    const { desk, stack, webmail, close } = await openRoundcube(false);
    const { mail, panel, page } = desk;
    await openNotice(desk);
    await panel.get('draft-insert').click();
    await expect.poll(() => mail.draftText()).toContain(project);
    await typeAtEnd(page, 'And one word of mine.');
    // Roundcube keeps what is being typed every few seconds.
    await expect.poll(() => page.evaluate(keptTexts)).toContain('And one word of mine.');
    await stack.faults.expireSessions();
    await page.locator('.formbuttons button.send').click();
    await expect(
      page.locator('#messagestack .error, #messagestack .warning').first(),
    ).toBeVisible();
    await webmail.login(lin.address, password);
    // Roundcube offers the text once it has seen that no other page has it open.
    await expect(async () => {
      await page.goto(`http://${host}/?_task=mail&_action=compose`);
      await page.locator('.ui-dialog-buttonset button.restore').click({ timeout: 4000 });
    }).toPass({ timeout: 30_000 });
    await expect.poll(() => mail.draftText()).toContain(project);
    await expect.poll(desk.recipients).toEqual({ to: karl.address, cc: anna });
    await expect(page.locator('.ui-dialog')).toHaveCount(0);
    await mail.send();
    await expect.poll(async () => (await desk.arrived()).length).toBe(1);
    await mail.openInbox();
    await mail.openThread(desk.subject);
    await seesTheAsk(desk);
    await close();
  });

  test('a new mail that was opened by the user gets nothing of ours', async () => {
    const { desk, close } = await openRoundcube(false);
    const { mail, panel, page } = desk;
    await openNotice(desk);
    await panel.get('draft-insert').click();
    await expect.poll(() => mail.draftSubject()).toContain(project);
    page.on('dialog', (dialog) => dialog.accept());
    await page.goto(`http://${host}/?_task=mail&_action=compose`);
    await expect(page.locator('#composebody')).toBeVisible();
    await page.waitForTimeout(1000);
    expect(await mail.draftSubject()).toBe('');
    expect((await mail.draftText()).trim()).toBe('');
    await close();
  });
});

async function noticeGoesOut(desk: NoticeDesk, name: string): Promise<void> {
  const { mail, panel } = desk;
  await openNotice(desk);
  await panel.shot(`${name}-proposed`);
  const before = Date.now();

  await panel.get('draft-mode').click();
  await expect(panel.get('draft-envelope')).toHaveAttribute('data-mode', 'reply');
  await panel.get('draft-mode').click();
  await expect(panel.get('draft-envelope')).toHaveAttribute('data-mode', 'new');
  const subject = await panel.get('draft-subject').innerText();

  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain(project);
  expect(await mail.draftSubject()).toBe(subject);
  expect(await desk.recipients()).toEqual({ to: karl.address, cc: anna });
  const written = await mail.draftText();
  await panel.shot(`${name}-written`);
  await mail.send();

  await expect.poll(async () => (await desk.arrived()).length).toBe(1);
  const [arrived] = (await desk.arrived()) as [Arrived];
  expect(arrived).toMatchObject({ to: [karl.address], cc: [anna], subject });
  expect(arrived.inReplyTo).toBeUndefined();
  expect(squeeze(arrived.text)).toContain(squeeze(written).slice(0, 200));

  await desk.openSent(arrived);
  await seesTheAsk(desk);
  const next = new Date((await panel.step().getAttribute('data-when')) ?? '').getTime();
  expect(next).toBeGreaterThan(before + 5 * 86_400_000);
  await panel.shot(`${name}-sent`);

  await mail.openInbox();
  await mail.openThread(desk.subject);
  await seesTheAsk(desk);

  // The date of a mail has no parts of a second: the answer is not to lie before the question.
  await desk.page.waitForTimeout(1000);
  await desk.answer(arrived, 'Accepted. Thank you for your work.\n\nKarl');
  await mail.openInbox();
  const chips = desk.page.locator(`[data-testid=thread-chip][data-ask-id="${desk.askId}"]`);
  await expect(chips).toHaveCount(2);
  await mail.openThread(subject);
  await panel.isThere();
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await expect(panel.step().locator('.question')).toContainText('Accepted. Thank you');
  await mail.openInbox();
  await mail.openThread(desk.subject);
  await panel.isThere();
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await panel.get('answer-done').click();
  await expect(panel.ask()).toHaveAttribute('data-state', 'closed');
}

/** Everything up to the text: who decides is named, what the text needs is given. */
async function openNotice({ mail, panel, subject }: NoticeDesk): Promise<void> {
  await mail.openThread(subject);
  await panel.isThere();
  await panel.get('contact-address').fill(karl.address);
  await panel.get('contact-name').fill(karl.name);
  await panel.get('contact-save').click();
  await expect(panel.step()).toHaveAttribute('data-step', 'acceptance.notice');
  await expect(panel.step()).toHaveAttribute('data-level', '4');
  await expect(panel.get('draft-envelope')).toHaveAttribute('data-mode', 'new');
  const fields = panel.get('value-form').locator('input, textarea');
  if (await fields.first().isVisible()) {
    for (const field of await fields.all()) {
      const isDay = (await field.getAttribute('type')) === 'date';
      await field.fill(isDay ? '2026-12-09' : 'ten business days');
    }
    await panel.get('value-save').click();
  }
  await expect(panel.get('draft-insert')).not.toHaveAttribute('aria-disabled', 'true');
  await expect(panel.get('recipient-proposal')).toContainText(karl.name);
  await expect(panel.get('recipient-proposal')).toContainText('Anna Berg');
  await expect(panel.get('draft-subject')).toContainText(project);
}

/** The conversation shows the one ask, with the notice on it once. */
async function seesTheAsk({ panel, askId }: NoticeDesk): Promise<void> {
  await panel.isThere();
  await expect(panel.get('project-link')).toHaveText(project);
  await expect(panel.get('ask')).toHaveCount(1);
  await expect(panel.ask()).toHaveAttribute('data-ask-id', askId);
  await expect(panel.ask()).toHaveAttribute('data-level', '4');
  await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
  const touches = panel.ask().locator('[data-testid=timeline-entry][data-kind=touch]');
  await expect(touches.filter({ hasText: 'Formal written notice' })).toHaveCount(1);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
