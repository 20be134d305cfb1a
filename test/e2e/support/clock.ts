import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A Wednesday that is worked in Germany, the UK, the US and China: 09:30 in Berlin, 16:30 in Shanghai. */
export const WEDNESDAY = Date.UTC(2026, 10, 25, 8, 30);

const library = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
].find((path) => existsSync(path));

/** Whether this machine can give a browser another date. */
export const hasClock = library !== undefined;

/** The date that a browser and its mailbox live on. Time passes at its usual speed. */
export interface Clock {
  now(): number;
  /** For the browser's process. */
  env: Record<string, string>;
  /** Days or hours pass at once, also for a browser that is running (within two seconds). */
  advance(ms: number): Promise<void>;
  dispose(): void;
}

/** The machine's own. */
export const machineClock: Clock = {
  now: () => Date.now(),
  env: {},
  advance: () => Promise.reject(new Error('The machine’s clock is not ours to move.')),
  dispose: () => {},
};

/** A clock that shows `start` now (libfaketime); the machine's own where that is not installed. */
export function createClock(start: number = WEDNESDAY): Clock {
  if (!library) return machineClock;
  const folder = mkdtempSync(join(tmpdir(), 'threadline-clock-'));
  // Also for a mail server that runs as somebody else.
  chmodSync(folder, 0o755);
  const file = join(folder, 'offset');
  let offset = Math.round((start - Date.now()) / 1000) * 1000;
  const write = () => writeFileSync(file, `${offset < 0 ? '' : '+'}${offset / 1000}s`);
  write();
  return {
    now: () => Date.now() + offset,
    env: {
      LD_PRELOAD: library,
      FAKETIME_TIMESTAMP_FILE: file,
      FAKETIME_CACHE_DURATION: '1',
    },
    async advance(ms) {
      offset += Math.round(ms / 1000) * 1000;
      write();
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
    dispose() {
      rmSync(folder, { recursive: true, force: true });
      sweep();
    },
  };
}

/** The library leaves shared memory of processes that were killed. */
function sweep(): void {
  const shared = '/dev/shm';
  if (!existsSync(shared)) return;
  for (const name of readdirSync(shared)) {
    const pid = /faketime_(?:sem|shm)_(\d+)$/.exec(name)?.[1];
    if (!pid || existsSync(`/proc/${pid}`)) continue;
    try {
      rmSync(join(shared, name), { force: true });
    } catch {
      // Somebody else's.
    }
  }
}
