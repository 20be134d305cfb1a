import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from 'playwright-core';
import { v7 } from 'uuid';
import { askFromPage } from './support/ask';
import { crowd } from './support/desk';
import { extensionDir, extensionIdOf } from './support/extension';
import { spawnBrowser } from './support/process';
import { rawStores } from './support/raw-stores';
import { replayPast } from './support/replay';

/** Milliseconds from the command to the kill: the first are cut off before anything is written, the last after all is. */
const PAUSES = [0, 30, 60, 80, 100, 125, 160, 400];

test('a kill in the middle of erasing leaves the client whole or gone, never half', async () => {
  test.setTimeout(240_000);
  const profile = mkdtempSync(join(tmpdir(), 'threadline-erasing-'));
  const extensionId = await extensionIdOf(extensionDir);
  const first = await spawnBrowser(profile, extensionDir);
  await replayPast(first.context, extensionId, crowd(PAUSES.length, Date.now()));
  await first.close();

  const erased: number[] = [];
  const kept: number[] = [];
  for (const [index, pause] of PAUSES.entries()) {
    const round = index + 1;
    const browser = await spawnBrowser(profile, extensionDir);
    const page = await extensionPage(browser.context, extensionId);
    const clientId = await clientCalled(page, named(round));
    let acknowledged = false;
    const erasing = askFromPage(page)('eraseClient', { commitId: v7(), clientId }).then(
      (reply) => {
        acknowledged = reply?.ok === true;
      },
      () => {},
    );
    await new Promise((resolve) => setTimeout(resolve, pause));
    await browser.kill();
    await erasing;

    const again = await spawnBrowser(profile, extensionDir);
    const after = await extensionPage(again.context, extensionId);
    // Asked for what is due, the worker has compared and healed both databases.
    expect(await askFromPage(after)('today', {})).toMatchObject({ ok: true, value: { lost: 0 } });
    const there = await clientCalled(after, named(round)).catch(() => undefined);
    const raw = await rawStores(after);
    const traces = raw.split(`client${named(round).slice(-3)}.example`).length - 1;
    if (there) {
      expect(acknowledged).toBe(false);
      // Both logs, and the row.
      expect(traces).toBeGreaterThanOrEqual(3);
      kept.push(round);
    } else {
      expect([round, traces]).toEqual([round, 0]);
      expect(raw).not.toContain(`portal ${named(round).slice(-3)}`);
      erased.push(round);
    }
    await again.close();
  }
  test.info().annotations.push({ type: 'kept', description: `${kept}, erased ${erased}` });
  expect(erased.length).toBeGreaterThan(0);
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

function named(round: number): string {
  return `Client ${String(round).padStart(3, '0')}`;
}

async function clientCalled(page: Page, name: string): Promise<string> {
  const reply = await askFromPage(page)('clients', null);
  const found = reply.ok && reply.value.clients.find((client) => client.name === name);
  if (!found) throw new Error(`No client called ${name}`);
  return found.clientId;
}

/** Opens a page of the extension once its worker answers. */
async function extensionPage(context: BrowserContext, extensionId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const ask = askFromPage(page);
  await expect.poll(() => ask('lastChange', null).catch(() => null)).toMatchObject({ ok: true });
  return page;
}
