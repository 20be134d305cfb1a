import { browser } from 'wxt/browser';

/** Kinds of what a webmail's script keeps that hold words of a mail. */
const WORDED = /^inserted /;

/** Takes out of the browser's storage, and off the screen, whatever may still name who was erased; the ledger's own words are gone by then. What is needed is written anew. */
export async function forgetTraces(): Promise<void> {
  const { local, session } = browser.storage;
  const waiting = Object.keys(await session.get()).filter((key) => key.startsWith('left '));
  await session.remove(['today', 'wanted', ...waiting]);
  for (const [key, kept] of Object.entries(await local.get())) {
    if (!key.startsWith('kept ')) continue;
    const left = Object.entries(kept as object).filter(([name]) => !WORDED.test(name));
    await local.set({ [key]: Object.fromEntries(left) });
  }
  const told = await browser.notifications.getAll();
  await Promise.all(Object.keys(told).map((id) => browser.notifications.clear(id)));
}
