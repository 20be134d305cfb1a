import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright-core';
import { build, type Rollup } from 'vite';
import type { Reply } from '@/lib/messaging/protocol';
import { chronoPaths } from '@/scripts/chrono-paths';
import type { PastCommand } from './replay-page';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');
let bundled: Promise<string> | undefined;

/**
 * Gives the ledger a past: carries commands out as of earlier moments, with the product's own service and store.
 * The worker is stopped afterwards, for it must read the ledger anew.
 */
export async function replayPast(
  context: BrowserContext,
  extensionId: string,
  commands: PastCommand[],
): Promise<void> {
  bundled ??= bundle();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  await page.evaluate(await bundled);
  const replies = await page.evaluate(
    (list) => (globalThis as unknown as { replay(c: unknown): Promise<unknown> }).replay(list),
    commands,
  );
  for (const [index, reply] of (replies as Reply<unknown>[]).entries()) {
    if (!reply.ok) {
      throw new Error(`${commands[index]?.command}: ${JSON.stringify(reply.failure)}`);
    }
  }
  await stopWorkers(context, page);
  await page.close();
}

/** Ends the extension's service worker, as Chromium does when it is idle. */
export async function stopWorkers(
  context: BrowserContext,
  page: Awaited<ReturnType<BrowserContext['newPage']>>,
): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function bundle(): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: [{ find: '@', replacement: root }, chronoPaths] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: `${root}/test/e2e/support/replay-page.ts`,
        formats: ['iife'],
        name: 'replayPage',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built as Rollup.RollupOutput];
  const [chunk] = (output as Rollup.RollupOutput).output;
  return chunk.code;
}
