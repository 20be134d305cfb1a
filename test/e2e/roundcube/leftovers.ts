import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** Processes with an open file under a directory. */
export function processesIn(dir: string): number[] {
  return processes().filter((pid) => filesOf(pid).some((file) => file.startsWith(dir)));
}

/** Children of this process that ended and that nobody looked after. */
export function zombies(): number[] {
  return processes().filter((pid) => {
    const [state, parent] = attempt(() => readFileSync(`/proc/${pid}/stat`, 'utf8'), '')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' && Number(parent) === process.pid;
  });
}

function processes(): number[] {
  return readdirSync('/proc').map(Number).filter(Boolean);
}

function filesOf(pid: number): string[] {
  const open = attempt(() => readdirSync(`/proc/${pid}/fd`), []).map((fd) => `fd/${fd}`);
  return ['cwd', ...open].map((name) => attempt(() => readlinkSync(`/proc/${pid}/${name}`), ''));
}

/** A process may end while it is looked at. */
function attempt<T>(look: () => T, otherwise: T): T {
  try {
    return look();
  } catch {
    return otherwise;
  }
}
