import { appendFileSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { BrowserContext, Page } from 'playwright-core';
import { v7 } from 'uuid';
import { askFromPage } from './support/ask';
import { extensionDir, extensionIdOf } from './support/extension';
import { spawnBrowser } from './support/process';
import { replayPast } from './support/replay';
import { smallTalk, tiedAsk } from './support/story';

const DAY = 86_400_000;
/** A record header without its payload: what a kill between the two writes of LevelDB leaves. */
const TORN = Buffer.from([1, 2, 3, 4, 0x64, 0, 1]);
const askId = v7();
let profile = '';
let extensionId = '';

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'threadline-durability-'));
  extensionId = await extensionIdOf(extensionDir);
  const browser = await spawnBrowser(profile, extensionDir);
  const at = Date.now() - 3 * DAY;
  const due = new Date(at + 10 * DAY).toISOString().slice(0, 10);
  const commands = tiedAsk({
    at,
    conversation: smallTalk('t1', at),
    client: {
      name: 'Acme',
      domain: 'acme.example',
      language: 'en',
      country: 'US',
      timeZone: 'America/New_York',
    },
    project: 'Portal',
    ask: { id: askId, situation: 'acceptance', title: 'Accept the portal', due },
  });
  await replayPast(browser.context, extensionId, commands);
  await browser.close();
});

test.afterAll(() => rmSync(profile, { recursive: true, force: true }));

test('everything acknowledged is there after 20 kills in the middle of saves', async () => {
  test.setTimeout(240_000);
  const acknowledged: string[] = [];
  for (let round = 0; round < 20; round++) {
    const browser = await spawnBrowser(profile, extensionDir);
    const page = await extensionPage(browser.context);
    await page.exposeBinding('acknowledged', (_, id: string) => void acknowledged.push(id));
    await page.evaluate(saveWithoutEnd, askId);
    const before = acknowledged.length;
    await expect.poll(() => acknowledged.length).toBeGreaterThan(before + 3);
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
    await browser.kill();
  }
  const browser = await spawnBrowser(profile, extensionDir);
  const kept = new Set(await commitIds(await extensionPage(browser.context)));
  await browser.close();
  expect(acknowledged.length).toBeGreaterThan(60);
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
});

for (const [name, folder] of [
  ['main', 'IndexedDB'],
  ['copy', 'WebStorage'],
] as const) {
  test(`a torn log in the ${name} store is healed from the other one`, async () => {
    const first = await spawnBrowser(profile, extensionDir);
    const before = await commitIds(await extensionPage(first.context));
    expect(before.length).toBeGreaterThan(60);
    await first.close();

    appendFileSync(newestLog(join(profile, 'Default', folder)), TORN);
    const second = await spawnBrowser(profile, extensionDir);
    await save(await extensionPage(second.context));
    await second.close();

    const third = await spawnBrowser(profile, extensionDir);
    const page = await extensionPage(third.context);
    const mine = await save(page);
    const after = new Set(await commitIds(page));
    await third.close();
    expect(before.filter((id) => !after.has(id))).toEqual([]);
    expect(after.has(mine)).toBe(true);
  });
}

/** Opens a page of the extension once its worker answers. */
async function extensionPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const ask = askFromPage(page);
  await expect.poll(() => ask('lastChange', null).catch(() => null)).toMatchObject({ ok: true });
  return page;
}

/** One acknowledged change. */
async function save(page: Page): Promise<string> {
  const commitId = v7();
  const what = 'Talked about the dates';
  const call = { commitId, askId, channel: 'call' as const, who: 'Anna', what, answer: null };
  await expect
    .poll(() => askFromPage(page)('logCall', call).catch(() => null))
    .toMatchObject({ ok: true });
  return commitId;
}

/** Runs in the page: one change after the other, each told when the worker acknowledged it. */
function saveWithoutEnd(id: string): void {
  const next = async (): Promise<void> => {
    const commitId = crypto.randomUUID();
    const what = `Call ${commitId}`;
    const data = { commitId, askId: id, channel: 'call', who: 'Anna', what, answer: null };
    const message = { id: 1, type: 'logCall', data, timestamp: Date.now() };
    const answer = await chrome.runtime.sendMessage(message).catch(() => undefined);
    if (answer?.res?.ok) {
      (window as unknown as { acknowledged(id: string): void }).acknowledged(commitId);
    }
    setTimeout(next);
  };
  for (let writer = 0; writer < 3; writer++) void next();
}

/** Ids of all changes in the log of the main database. */
function commitIds(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const open = indexedDB.open('threadline');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('log').objectStore('log').getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve((all.result as { id: string }[]).map((line) => line.id));
          };
        };
      }),
  );
}

/** The newest LevelDB log below a folder of the profile. */
function newestLog(folder: string): string {
  const logs = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /leveldb[\\/]\d+\.log$/.test(name) && name.includes(extensionId))
    .map((name) => join(folder, name));
  const all = logs.length > 0 ? logs : anyLog(folder);
  const newest = all.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  if (!newest) throw new Error(`No log below ${folder}`);
  return newest;
}

/** A bucket's folder does not name the extension. */
function anyLog(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /IndexedDB.*\d+\.log$/.test(name))
    .map((name) => join(folder, name));
}
