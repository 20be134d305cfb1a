import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Commit } from '@/lib/store/commit';
import { askFromPage } from './ask';

/** The client gives up after six seconds. */
const HANG_MS = 9000;

/** What no user sees: the worker's life, and what lies outside the pages. */
export interface Backstage {
  /** A page of the extension that asks the worker nothing by itself. */
  page: Page;
  /** Ends the worker, as Chromium does when it is idle; resolves when it is gone. */
  stopWorker(): Promise<void>;
  /** Ends it again and again, whenever it comes up, until the returned function is called. */
  keepStopped(): () => Promise<void>;
  /** The worker runs but answers nothing for so long that the user is told, about three seconds more than that. */
  hangWorker(): Promise<void>;
  /** How often the worker was started since this was opened. */
  starts(): number;
  badge(): Promise<string>;
  /** The rows that the popup paints first. */
  snapshot(): Promise<unknown>;
  /** Empties what a restart of the browser empties: badge and session storage but for the tabs. */
  forget(): Promise<void>;
  /** The use cases in the log, oldest first. */
  verbs(): Promise<string[]>;
}

export async function openBackstage(
  context: BrowserContext,
  extensionId: string,
): Promise<Backstage> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const session = await context.newCDPSession(page);
  const worker = await watchWorker(session, extensionId);
  const stop = () => session.send('ServiceWorker.stopAllWorkers');
  return {
    page,
    async stopWorker() {
      await stop();
      for (let wait = 0; wait < 200 && worker.isRunning(); wait++) await pause(10);
      if (worker.isRunning()) throw new Error('The worker did not stop.');
    },
    keepStopped() {
      let on = true;
      const loop = (async () => {
        while (on) {
          await stop();
          await pause(10);
        }
      })();
      return async () => {
        on = false;
        await loop;
      };
    },
    async hangWorker() {
      await askFromPage(page)('lastChange', null);
      const running = context.serviceWorkers().at(-1);
      if (!running) throw new Error('No worker is running.');
      const hang = (ms: number) => {
        const end = performance.now() + ms;
        while (performance.now() < end);
      };
      void running.evaluate(hang, HANG_MS).catch(() => {});
    },
    starts: worker.starts,
    badge: () => page.evaluate(() => chrome.action.getBadgeText({})),
    snapshot: () =>
      page.evaluate(async () => (await chrome.storage.session.get('today')).today ?? null),
    forget: () =>
      page.evaluate(async () => {
        await chrome.action.setBadgeText({ text: '' });
        await chrome.storage.session.remove('today');
      }),
    verbs: () => page.evaluate(readVerbs),
  };
}

async function watchWorker(session: CDPSession, extensionId: string) {
  let status = 'stopped';
  let starts = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const version of versions) {
      if (!version.scriptURL.includes(extensionId)) continue;
      if (version.runningStatus === 'starting') starts += 1;
      status = version.runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  return { isRunning: () => status !== 'stopped', starts: () => starts };
}

function readVerbs(): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('threadline');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const all = open.result.transaction('log').objectStore('log').getAll();
      all.onsuccess = () => {
        open.result.close();
        resolve((all.result as Commit[]).map((commit) => commit.verb));
      };
    };
  });
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
