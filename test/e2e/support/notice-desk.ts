import { expect, type Page } from '@playwright/test';
import { v7 } from 'uuid';
import type { MailPage } from '@/test/e2e/pages/mail-page';
import type { threadPanel } from '@/test/e2e/pages/panel';
import { lin } from '@/test/e2e/roundcube/accounts';
import { remindedInVain } from './formal-case';
import { overdueCase } from './overdue-case';
import { replayPast } from './replay';
import { type Session, startSession } from './session';
import { webmailCase } from './webmail-case';
import { host, openDesk, type WebmailDesk } from './webmail-desk';

export const project = 'Kestrel portal';
export const anna = 'anna@kestrel.example';
export const karl = { name: 'Karl Brandt', address: 'karl@kestrel.example' };

/** A mail as it lies with the decision-maker. */
export interface Arrived {
  id: string;
  to: string[];
  cc: string[];
  subject: string;
  text: string;
  inReplyTo: string | undefined;
}

/** A PM whose next step is a notice to somebody who takes no part in the conversation. */
export interface NoticeDesk {
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

const kestrel = overdueCase('Kestrel');

export function openGmail(undoMs: number): Promise<Session> {
  return startSession({
    undoMs,
    mails: kestrel.mails,
    past: (thread, now) => remindedInVain(kestrel.past(thread, now), kestrel.askId, now),
  });
}

export function gmailDesk(session: Session): NoticeDesk {
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

interface Opened extends Pick<WebmailDesk, 'stack' | 'close'> {
  desk: NoticeDesk;
  webmail: WebmailDesk['mail'];
}

export async function openRoundcube(htmlEditor: boolean): Promise<Opened> {
  const one = webmailCase('Kestrel');
  const open = await openDesk({
    stack: { accounts: [lin, one.anna, karl], htmlEditor },
    deliver: (stack) => one.deliver(stack),
  });
  const { browser, clock, page } = open;
  const past = remindedInVain(one.past(clock.now()), one.askId, clock.now());
  await replayPast(browser.context, browser.extensionId, past);
  await page.bringToFront();
  const { stack, mail, close } = open;
  return { desk: roundcubeDesk(open, one), stack, webmail: mail, close };
}

function roundcubeDesk(open: WebmailDesk, one: ReturnType<typeof webmailCase>): NoticeDesk {
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
