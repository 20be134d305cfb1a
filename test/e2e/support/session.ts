import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { loadMailbox, readMail } from '@/test/e2e/gmail/read-mail';
import { type Mailbox, startMailbox } from '@/test/e2e/gmail/server';
import type { MailThread, ReadMail } from '@/test/e2e/gmail/types';
import { gmailPage } from '@/test/e2e/pages/gmail-page';
import type { MailPage } from '@/test/e2e/pages/mail-page';
import { threadPanel } from '@/test/e2e/pages/panel';
import { type Browser, type BrowserOptions, launchBrowser } from './browser';
import { type Clock, createClock } from './clock';
import { extensionDir } from './extension';
import { replayPast } from './replay';
import type { PastCommand } from './replay-page';

const mails = fileURLToPath(new URL('../../fixtures/mail', import.meta.url));

/** A PM at the desk: a mailbox, a browser with the extension, a tab on the inbox. */
export interface Session {
  mailbox: Mailbox;
  clock: Clock;
  browser: Browser;
  page: Page;
  mail: MailPage;
  panel: ReturnType<typeof threadPanel>;
  /** A thread of the mailbox by words of its subject. */
  thread(subject: string): MailThread;
  /** The popup, as a tab. */
  openPopup(): Promise<Page>;
  /** Another tab on the same inbox. */
  openTab(account?: number): Promise<{ mail: MailPage; panel: Session['panel'] }>;
  close(): Promise<void>;
}

export interface SessionOptions extends Partial<BrowserOptions> {
  language?: 'en' | 'zh-CN';
  undoMs?: number;
  /** Mails besides those of the fixtures. */
  mails?: string[];
  /** What lies in the ledger at the start. */
  past?: (thread: Session['thread'], now: number) => PastCommand[];
  /** The moment at which it begins; a Wednesday morning unless told. */
  start?: number;
  /** Leaves mails of the fixtures out. */
  withMail?: (mail: ReadMail) => boolean;
  /** Instead of a set date. */
  clock?: Clock;
}

export async function startSession(options: SessionOptions = {}): Promise<Session> {
  const {
    language = 'en',
    undoMs = 2000,
    mails: more = [],
    past,
    start,
    ...browserOptions
  } = options;
  const clock = options.clock ?? createClock(start);
  const today = new Date(clock.now());
  const extra = await Promise.all(more.map((eml) => readMail(eml, today)));
  const kept = (await loadMailbox(mails, today)).filter(options.withMail ?? (() => true));
  const mailbox = await startMailbox({
    mails: [...kept, ...extra],
    language,
    undoMs,
    now: clock.now,
  });
  const browser = await launchBrowser({
    lang: language,
    timeZone: 'Europe/Berlin',
    ...browserOptions,
    env: clock.env,
    mailbox,
    extensionDir,
  });
  const { context, extensionId } = browser;
  context.setDefaultTimeout(10_000);
  const thread = (subject: string) => {
    const found = mailbox.threads().find((one) => one.subject.includes(subject));
    if (!found) throw new Error(`No thread called ${subject}`);
    return found;
  };
  if (past) await replayPast(context, extensionId, past(thread, clock.now()));
  const openTab = async (account = 0) => {
    const page = await context.newPage();
    const mail = gmailPage(page, account);
    await mail.openInbox();
    return { page, mail, panel: threadPanel(page) };
  };
  const first = await openTab();
  return {
    mailbox,
    clock,
    browser,
    ...first,
    thread,
    openTab,
    async openPopup() {
      const popup = await context.newPage();
      await popup.setViewportSize({ width: 400, height: 600 });
      await popup.goto(`chrome-extension://${extensionId}/popup.html`);
      return popup;
    },
    async close() {
      await browser.close();
      await mailbox.close();
      clock.dispose();
    },
  };
}
