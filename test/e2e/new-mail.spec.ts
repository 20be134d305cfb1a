import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import type { MailPage } from './pages/mail-page';
import type { threadPanel } from './pages/panel';
import { lin } from './roundcube/accounts';
import { whyNot } from './roundcube/why-not';
import { remindedInVain } from './support/formal-case';
import { overdueCase } from './support/overdue-case';
import { replayPast } from './support/replay';
import { type Session, startSession } from './support/session';
import { webmailCase } from './support/webmail-case';
import { host, openDesk, type WebmailDesk } from './support/webmail-desk';

const project = 'Kestrel portal';
const anna = 'anna@kestrel.example';
const karl = { name: 'Karl Brandt', address: 'karl@kestrel.example' };

interface Arrived {
  id: string;
  to: string[];
  cc: string[];
  subject: string;
  text: string;
  inReplyTo: string | undefined;
}

interface Desk {
  page: Page;
  mail: MailPage;
  panel: ReturnType<typeof threadPanel>;
  askId: string;
  /** The conversation in which the ask was opened. */
  subject: string;
  /** To and Cc of the mail that is being written. */
  recipients(): Promise<{ to: string; cc: string }>;
  /** All mails that reached the decision-maker. */
  arrived(): Promise<Arrived[]>;
  /** Opens the conversation of a mail that nobody has answered. */
  openSent(mail: Arrived): Promise<void>;
  answer(mail: Arrived, text: string): Promise<void>;
}

test('a notice to a decision-maker goes out as a mail of its own in Gmail', async () => {
  const session = await gmail(500);
  await noticeGoesOut(gmailDesk(session), 'new-mail-gmail');
  expect(session.mailbox.foreign).toEqual([]);
  await session.close();
});

test('a notice that is taken back counts for nothing, and once when it is sent again', async () => {
  const session = await gmail(60_000);
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
      const { desk, close } = await roundcube(htmlEditor);
      await noticeGoesOut(desk, `new-mail-roundcube${htmlEditor ? '-html' : ''}`);
      await close();
    });
  }

  test('a new mail that was opened by the user gets nothing of ours', async () => {
    const { desk, close } = await roundcube(false);
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

async function noticeGoesOut(desk: Desk, name: string): Promise<void> {
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
async function openNotice({ mail, panel, subject }: Desk): Promise<void> {
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
async function seesTheAsk({ panel, askId }: Desk): Promise<void> {
  await panel.isThere();
  await expect(panel.get('project-link')).toHaveText(project);
  await expect(panel.get('ask')).toHaveCount(1);
  await expect(panel.ask()).toHaveAttribute('data-ask-id', askId);
  await expect(panel.ask()).toHaveAttribute('data-level', '4');
  await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
  const touches = panel.ask().locator('[data-testid=timeline-entry][data-kind=touch]');
  await expect(touches.filter({ hasText: 'Formal written notice' })).toHaveCount(1);
}

const kestrel = overdueCase('Kestrel');

function gmail(undoMs: number): Promise<Session> {
  return startSession({
    undoMs,
    mails: kestrel.mails,
    past: (thread, now) => remindedInVain(kestrel.past(thread, now), kestrel.askId, now),
  });
}

function gmailDesk(session: Session): Desk {
  const { mailbox, page } = session;
  const chips = async (field: string) =>
    (
      await page
        .locator(`[name=${field}] [data-hovercard-id]`)
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-hovercard-id')))
    ).join();
  return {
    ...session,
    askId: kestrel.askId,
    subject: kestrel.subject,
    recipients: async () => ({ to: await chips('to'), cc: await chips('cc') }),
    arrived: async () =>
      mailbox.sent.map((mail) => ({
        id: mail.rfcMessageId,
        to: mail.to.map(({ address }) => address),
        cc: mail.cc.map(({ address }) => address),
        subject: mail.subject,
        text: mail.text,
        inReplyTo: mail.inReplyTo,
      })),
    async openSent({ id }) {
      const sent = mailbox.sent.find((mail) => mail.rfcMessageId === id);
      await page.evaluate((threadId) => {
        location.hash = `#all/${threadId}`;
      }, sent?.threadId);
      await expect(page.locator('h2.hP')).toContainText(sent?.subject ?? '');
    },
    answer: async ({ id, subject }, text) => {
      await mailbox.deliver(
        [
          `From: ${karl.name} <${karl.address}>`,
          'To: lin@northlight.example',
          'Date: {{-0m}}',
          `Message-ID: <${v7()}@kestrel.example>`,
          `In-Reply-To: ${id}`,
          `References: ${id}`,
          `Subject: Re: ${subject}`,
          'X-Gmail-Labels: Inbox',
          'Content-Type: text/plain; charset=utf-8',
          '',
          text,
          '',
        ].join('\r\n'),
      );
    },
  };
}

async function roundcube(htmlEditor: boolean): Promise<{ desk: Desk; close(): Promise<void> }> {
  const one = webmailCase('Kestrel');
  const open = await openDesk({
    stack: { accounts: [lin, one.anna, karl], htmlEditor },
    deliver: (stack) => one.deliver(stack),
  });
  const { browser, clock, page } = open;
  const past = remindedInVain(one.past(clock.now()), one.askId, clock.now());
  await replayPast(browser.context, browser.extensionId, past);
  await page.bringToFront();
  return { desk: roundcubeDesk(open, one), close: open.close };
}

function roundcubeDesk(open: WebmailDesk, one: ReturnType<typeof webmailCase>): Desk {
  const { page, stack, mail } = open;
  // Roundcube writes a comma after each address.
  const field = async (name: string) =>
    (await page.locator(`[name=_${name}]`).inputValue()).replace(/,\s*$/, '');
  return {
    ...open,
    askId: one.askId,
    subject: one.subject,
    recipients: async () => ({ to: await field('to'), cc: await field('cc') }),
    arrived: async () =>
      (await stack.read(karl.address)).map((got) => ({
        id: got.messageId ?? '',
        to: (got.to ?? []).flatMap(({ address }) => address ?? []),
        cc: (got.cc ?? []).flatMap(({ address }) => address ?? []),
        subject: got.subject ?? '',
        text: got.text ?? got.html ?? '',
        inReplyTo: got.inReplyTo,
      })),
    async openSent({ subject }) {
      await page.goto(`http://${host}/?_task=mail&_mbox=Sent`);
      await mail.openThread(subject);
    },
    answer: async ({ id, subject }, text) => {
      await stack.deliver({
        from: karl.address,
        to: lin.address,
        subject: `Re: ${subject}`,
        text,
        headers: { 'In-Reply-To': id, References: id },
      });
    },
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
