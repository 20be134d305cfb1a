import { browser } from 'wxt/browser';

/** The browser asks the user for this host alone: so in a click, and before anything is awaited. */
export async function grantWebmail(address: URL): Promise<boolean> {
  // A pattern knows no port: it stands for all of them.
  const pattern = `${address.protocol}//${address.hostname}/*`;
  const granted = await browser.permissions.request({ origins: [pattern] }).catch(() => false);
  if (!granted) return false;
  const [open] = await browser.tabs.query({ url: pattern });
  if (!open) await browser.tabs.create({ url: address.href, active: false });
  return true;
}

export async function removeWebmail(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}
