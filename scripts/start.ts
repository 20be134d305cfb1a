import { mkdtempSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoPast } from '@/test/e2e/demo/past';
import { demoWalk } from '@/test/e2e/demo/walk';
import type { ReadMail } from '@/test/e2e/gmail/types';
import { createClock, machineClock } from '@/test/e2e/support/clock';
import { type Session, startSession } from '@/test/e2e/support/session';

const SHOTS = '.output/demo';
const headless = process.argv.includes('--headless') || !hasDisplay();
const profileDir = mkdtempSync(join(tmpdir(), 'threadline-demo-'));
const interrupted = new Promise<void>((done) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => done());
});
const started = startSession({
  profileDir,
  headless,
  ownSignals: true,
  // A walk falls on a working day where that can be had; who tries the demo lives today.
  clock: headless ? createClock() : machineClock,
  language: !headless && speaksChinese() ? 'zh-CN' : 'en',
  undoMs: headless ? 4000 : 10_000,
  withMail: isEveryday,
  past: demoPast,
});

let code = 0;
try {
  await Promise.race([started.then(headless ? walk : stayOpen), interrupted]);
} catch (error) {
  console.error(`The demo did not work. ${firstLine(error)}`);
  code = 1;
}
const session = await started.catch(() => undefined);
await session?.close().catch(() => {});
await rm(profileDir, { recursive: true, force: true, maxRetries: 10 }).catch(() => {});
process.exit(code);

async function walk(open: Session): Promise<void> {
  await rm(SHOTS, { recursive: true, force: true });
  await mkdir(SHOTS, { recursive: true });
  console.log('No window here, or none wanted: walking the main job once.');
  await demoWalk(open, SHOTS);
  console.log(`Screenshots are in ${SHOTS}`);
}

/** Until the last tab is closed. */
async function stayOpen({ browser: { context }, page }: Session): Promise<void> {
  const closed = new Promise<void>((done) => {
    context.on('close', () => done());
    context.on('page', (tab) => tab.on('close', look));
    page.on('close', look);
    function look(): void {
      if (context.pages().length === 0) done();
    }
  });
  for (const tab of context.pages()) if (tab !== page) await tab.close();
  console.log(
    [
      'A project manager’s mailbox is open in Chromium, with Threadline beside its conversations.',
      'Try first: open “Warehouse app 1.0: ready for your acceptance”, name a project, say what is owed and when.',
      'Then: “Departure boards” was reminded once, 明德医疗 broke a promise, “Notes from our call” was answered.',
      'The popup is behind the puzzle piece of the toolbar. Nothing leaves this machine. Close the window to end.',
    ].join('\n'),
  );
  await closed;
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

function speaksChinese(): boolean {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh');
}

/** The other mails are there for tests: hostile, nameless, to thirty people. */
function isEveryday(mail: ReadMail): boolean {
  const { subject, from, to } = mail;
  return subject !== '' && from.name !== '' && !from.address.endsWith('.test') && to.length < 20;
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}
