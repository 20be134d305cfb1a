import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { TodayView } from '@/lib/messaging/views';
import { type Browser, launchBrowser } from '@/test/e2e/support/browser';
import { extensionIdOf } from '@/test/e2e/support/extension';
import { bundle } from './extensions';
import type { SeedOrder } from './seed-page';

/** A browser with the product and the empty extension beside each other, so that both are measured in turn under the same load. */
export interface Pair {
  browser: Browser;
  context: BrowserContext;
  /** Addresses of the two popups. */
  product: string;
  empty: string;
  /** For `addInitScript`, see page-probes.ts. */
  probes: string;
  /** Stays open, so that the workers can be stopped through it. */
  page: Page;
  stopWorkers(): Promise<void>;
}

export interface PairOptions {
  temp: string;
  name: string;
  product: string;
  empty: string;
  ledger: SeedOrder;
}

/** Starts the browser, fills the ledger and waits until the worker has shown it. */
export async function startPair(options: PairOptions): Promise<Pair> {
  const begun = Date.now();
  const both = `${options.product},${options.empty}`;
  const browser = await launchBrowser({
    // Nothing listens there: no page of the web is opened.
    mailbox: { port: 9 },
    extensionDir: options.product,
    profileDir: join(options.temp, `profile-${options.name}`),
    extraArgs: [`--disable-extensions-except=${both}`, `--load-extension=${both}`],
  });
  const { context } = browser;
  const product = `chrome-extension://${browser.extensionId}/popup.html`;
  const empty = `chrome-extension://${await extensionIdOf(options.empty)}/popup.html`;
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stopWorkers = () => stop(session);
  const seeder = await context.newPage();
  await seeder.goto(product);
  await seeder.evaluate(await bundle('seed-page.ts'));
  const asks = await seeder.evaluate(
    (order) => (globalThis as unknown as { seed(o: unknown): Promise<number> }).seed(order),
    options.ledger,
  );
  await stopWorkers();
  await seeder.evaluate(() => chrome.storage.session.remove('today'));
  await seeder.reload();
  await seeder.waitForFunction(
    async () => {
      const { today } = await chrome.storage.session.get<{ today?: TodayView }>('today');
      return (today?.counts.overdueAsks ?? 0) > 0;
    },
    undefined,
    { timeout: 120_000 },
  );
  await seeder.close();
  const seconds = ((Date.now() - begun) / 1000).toFixed(0);
  console.log(`  ledger of ${options.name} asks, ${asks} of them open: filled in ${seconds} s`);
  return {
    browser,
    context,
    product,
    empty,
    page,
    probes: await bundle('page-probes.ts'),
    stopWorkers,
  };
}

async function stop(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
