import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumPath } from '@/scripts/chromium';

/** A browser in a process group of its own, so that it can be killed as a power cut would: at any moment, all of it. */
export interface BrowserProcess {
  context: BrowserContext;
  /** SIGKILL to every process of the browser; resolves when it is gone. */
  kill(): Promise<void>;
  /** Closes it as a user would. */
  close(): Promise<void>;
}

export async function spawnBrowser(profileDir: string, extension: string): Promise<BrowserProcess> {
  const extensionDir = resolve(extension);
  const portFile = join(profileDir, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(
    chromiumPath(),
    [
      '--headless=new',
      '--no-sandbox',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--remote-debugging-port=0',
      `--user-data-dir=${profileDir}`,
      `--disable-extensions-except=${extensionDir}`,
      `--load-extension=${extensionDir}`,
      'about:blank',
    ],
    { detached: true, stdio: 'ignore' },
  );
  const port = await portOf(portFile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0];
  if (!context) throw new Error('The browser has no context.');
  return {
    context,
    async kill() {
      const gone = exited(child);
      process.kill(-(child.pid ?? 0), 'SIGKILL');
      await gone;
      await browser.close().catch(() => {});
    },
    async close() {
      const gone = exited(child);
      const session = await browser.newBrowserCDPSession();
      await session.send('Browser.close').catch(() => {});
      await gone;
    },
  };
}

function exited(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.once('exit', () => done()));
}

async function portOf(file: string): Promise<string> {
  for (let wait = 0; wait < 200; wait++) {
    const port = existsSync(file) ? readFileSync(file, 'utf8').split('\n')[0] : '';
    if (port) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The browser did not open its debugging port.');
}
