import { mkdirSync, rmSync } from 'node:fs';
import { demoPast } from '@/test/e2e/demo/past';
import { demoWalk } from '@/test/e2e/demo/walk';
import type { ReadMail } from '@/test/e2e/gmail/types';
import { createClock, machineClock } from '@/test/e2e/support/clock';
import { type Session, startSession } from '@/test/e2e/support/session';

const SHOTS = '.output/demo';
const headless = process.argv.includes('--headless') || !hasDisplay();
let session: Session | undefined;

process.once('exit', () => {
  if (session) rmSync(session.browser.profileDir, { recursive: true, force: true, maxRetries: 5 });
});
try {
  session = await startSession({
    // A walk falls on a working day where that can be had; who tries the demo lives today.
    clock: headless ? createClock() : machineClock,
    headless,
    undoMs: headless ? 4000 : 10_000,
    withMail: isEveryday,
    language:
      /^zh/.test(Intl.DateTimeFormat().resolvedOptions().locale) && !headless ? 'zh-CN' : 'en',
    past: demoPast,
  });
  for (const page of session.browser.context.pages()) if (page !== session.page) await page.close();
  if (headless) await walk(session);
  else await stayOpen(session);
  await session.close();
  process.exit(0);
} catch (error) {
  console.error(`The demo did not work. ${firstLine(error)}`);
  process.exit(1);
}

async function walk(open: Session): Promise<void> {
  rmSync(SHOTS, { recursive: true, force: true });
  mkdirSync(SHOTS, { recursive: true });
  console.log('No window here (or none wanted): walking the main job once.');
  await demoWalk(open, SHOTS);
  console.log(`Screenshots are in ${SHOTS}`);
}

async function stayOpen(open: Session): Promise<void> {
  const closed = open.browser.context.waitForEvent('close', { timeout: 0 });
  // A Ctrl+C closes the browser: that is an end as good as any.
  process.once('SIGINT', () => process.once('exit', () => (process.exitCode = 0)));
  console.log(
    [
      'A mailbox of a project manager is open in Chromium, with Threadline beside its conversations.',
      'Try first: open “Warehouse app 1.0: ready for your acceptance”, name a project, say what is owed and when.',
      'Then: “Departure boards” has been reminded once, 明德医疗 broke a promise, 星河物流 answered.',
      'The popup is behind the puzzle piece in the toolbar. Nothing leaves this machine. Close the window to end.',
    ].join('\n'),
  );
  await closed;
}

/** The rest is there for tests: hostile, empty, to thirty people. */
function isEveryday(mail: ReadMail): boolean {
  return mail.subject !== '' && !mail.from.address.endsWith('.test') && mail.to.length < 20;
}

function hasDisplay(): boolean {
  return (
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  );
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n')[0] ?? '';
}
