import { browser } from 'wxt/browser';

/** What one webmail's script keeps: name to text, the newest last. */
type Kept = Record<string, string>;

/** Of each kind, the first word of a name, so many are kept; older ones are forgotten. */
const LIMIT = 60;

/** Writes follow each other: each reads all that the webmail keeps. */
let last: Promise<unknown> = Promise.resolve();

export function keep(host: string, name: string, text: string | null): Promise<void> {
  const written = last.then(async () => {
    const all = await read(host);
    delete all[name];
    if (text !== null) all[name] = text;
    const [kind] = name.split(' ');
    const same = Object.keys(all).filter((other) => other.split(' ')[0] === kind);
    for (const old of same.slice(0, -LIMIT)) delete all[old];
    await browser.storage.local.set({ [keyOf(host)]: all });
  });
  last = written.catch(() => {});
  return written;
}

export async function kept(host: string, prefix: string): Promise<Kept> {
  await last;
  const all = await read(host);
  return Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith(prefix)));
}

/** The webmail may no longer be read: nothing of it stays. */
export async function forgetHost(host: string): Promise<void> {
  await browser.storage.local.remove(keyOf(host));
}

async function read(host: string): Promise<Kept> {
  return ((await browser.storage.local.get(keyOf(host)))[keyOf(host)] as Kept | undefined) ?? {};
}

function keyOf(host: string): string {
  return `kept ${host}`;
}
