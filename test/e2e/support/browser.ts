import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright-core';
import { chromiumPath } from '@/scripts/chromium';
import type { Mailbox } from '@/test/e2e/gmail/server';
import { extensionIdOf } from './extension';

export interface BrowserOptions {
  /** Unpacked extension; none for a plain browser. */
  extensionDir?: string;
  /** What the browser takes for https://mail.google.com, and for every other host, so that each request is on record. */
  mailbox: Pick<Mailbox, 'port'>;
  /** Kept after `close` when given; a temporary one otherwise. */
  profileDir?: string;
  /** Of the browser's own surface and `navigator.language`, e.g. `zh-CN`. */
  lang?: string;
  colorScheme?: 'light' | 'dark';
  /** IANA name; the machine's own unless told. Holds for pages and the worker. */
  timeZone?: string;
  viewport?: { width: number; height: number };
  /** In a window of its own otherwise, which a person may size and close. */
  headless?: boolean;
  /** The caller ends the browser when it is interrupted itself. */
  ownSignals?: boolean;
  /** More of the browser's environment, e.g. a clock's. */
  env?: Record<string, string>;
  extraArgs?: string[];
}

export interface Browser {
  context: BrowserContext;
  /** '' without an extension. */
  extensionId: string;
  /** The extension's service worker, when it has one. */
  worker: Worker | undefined;
  profileDir: string;
  close(): Promise<void>;
}

/** Starts a real Chromium with the extension, on the stand-in instead of the network. */
export async function launchBrowser(options: BrowserOptions): Promise<Browser> {
  const profileDir = options.profileDir ?? (await mkdtemp(join(tmpdir(), 'threadline-')));
  await switchDeveloperModeOn(profileDir);
  const extensionDir = options.extensionDir && resolve(options.extensionDir);
  const headless = options.headless ?? true;
  const signals = !options.ownSignals;
  const context = await chromium.launchPersistentContext(profileDir, {
    executablePath: chromiumPath(),
    headless,
    handleSIGINT: signals,
    handleSIGTERM: signals,
    handleSIGHUP: signals,
    colorScheme: options.colorScheme ?? 'light',
    viewport: headless ? (options.viewport ?? { width: 1440, height: 900 }) : null,
    ...(options.lang && { locale: options.lang }),
    env: {
      ...(process.env as Record<string, string>),
      ...(options.lang && { LANGUAGE: options.lang }),
      ...(options.timeZone && { TZ: options.timeZone }),
      ...options.env,
    },
    ignoreDefaultArgs: ['--disable-extensions', ...(headless ? [] : ['--enable-automation'])],
    args: [
      ...flags(options.mailbox.port, headless),
      ...loading(extensionDir),
      ...(options.extraArgs ?? []),
    ],
  });
  const extensionId = extensionDir ? await extensionIdOf(extensionDir) : '';
  return {
    context,
    extensionId,
    worker: extensionDir ? await workerOf(context, extensionDir) : undefined,
    profileDir,
    async close() {
      await context.close();
      if (!options.profileDir) await rm(profileDir, { recursive: true, force: true });
    },
  };
}

function flags(port: number, headless: boolean): string[] {
  return [
    // `--test-type` hides the warnings about the flags below.
    ...(headless ? ['--headless=new'] : ['--test-type', '--window-size=1440,960']),
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1`,
  ];
}

function loading(extensionDir: string | undefined): string[] {
  if (!extensionDir) return [];
  return [`--disable-extensions-except=${extensionDir}`, `--load-extension=${extensionDir}`];
}

async function workerOf(
  context: BrowserContext,
  extensionDir: string,
): Promise<Worker | undefined> {
  const { background } = await manifestOf(extensionDir);
  if (!background) return undefined;
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 10_000 });
}

async function manifestOf(extensionDir: string): Promise<{ key?: string; background?: unknown }> {
  return JSON.parse(await readFile(join(extensionDir, 'manifest.json'), 'utf8'));
}

/** Without it `chrome.runtime.reload()` leaves an unpacked extension disabled. */
async function switchDeveloperModeOn(profileDir: string): Promise<void> {
  const file = join(profileDir, 'Default', 'Preferences');
  await mkdir(join(profileDir, 'Default'), { recursive: true });
  const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } });
  await writeFile(file, preferences, { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
