import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { threadPanel } from '@/test/e2e/pages/panel';
import { type RoundcubePage, roundcubePage } from '@/test/e2e/pages/roundcube-page';
import { lin, password } from '@/test/e2e/roundcube/accounts';
import { type RoundcubeStack, type StackOptions, startRoundcube } from '@/test/e2e/roundcube/stack';
import { type Browser, type BrowserOptions, launchBrowser } from './browser';
import { type Clock, createClock } from './clock';
import { extensionDir } from './extension';
import { profileWithGrant } from './grant';

/** Whatever name is asked for, the browser comes to the stack. */
export const host = 'mail.northlight.example';

/** A PM at the desk of a team that hosts its own mail: servers, a browser where the host is granted, a tab on the inbox. */
export interface WebmailDesk {
  stack: RoundcubeStack;
  clock: Clock;
  browser: Browser;
  page: Page;
  mail: RoundcubePage;
  panel: ReturnType<typeof threadPanel>;
  /** Another tab, signed in as the same PM. */
  openTab(): Promise<{ page: Page; mail: RoundcubePage; panel: WebmailDesk['panel'] }>;
  close(): Promise<void>;
}

export interface DeskOptions {
  stack?: StackOptions;
  browser?: Partial<BrowserOptions>;
  /** Has mail delivered before the inbox is opened. */
  deliver?: (stack: RoundcubeStack) => Promise<unknown>;
  granted?: 'already' | 'once-asked-for';
  /** Nobody signs in. */
  signedOut?: boolean;
}

export async function openDesk(options: DeskOptions = {}): Promise<WebmailDesk> {
  const clock = createClock();
  const path = options.stack?.path ?? '/';
  const scheme = options.stack?.https ? 'https' : 'http';
  const [stack, profileDir] = await Promise.all([
    startRoundcube({ clock, ...options.stack }),
    profileWithGrant([`${scheme}://*/*`], options.granted ?? 'already'),
  ]);
  await options.deliver?.(stack);
  const browser = await launchBrowser({
    lang: 'en',
    timeZone: 'Europe/Berlin',
    ...options.browser,
    profileDir,
    env: clock.env,
    mailbox: { port: stack.ports.http },
    extensionDir,
  });
  browser.context.setDefaultTimeout(10_000);
  const openTab = async () => {
    const page = await browser.context.newPage();
    const mail = roundcubePage(page, `${scheme}://${host}${path}`);
    return { page, mail, panel: threadPanel(page) };
  };
  const first = await openTab();
  if (!options.signedOut) {
    await first.mail.login(lin.address, password);
    await first.mail.openInbox();
  }
  return {
    stack,
    clock,
    browser,
    ...first,
    openTab,
    async close() {
      await browser.close();
      await stack.stop();
      clock.dispose();
      await rm(profileDir, { recursive: true, force: true });
    },
  };
}
