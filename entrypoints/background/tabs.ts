import { browser } from 'wxt/browser';
import { messenger } from '@/lib/messaging/messenger';
import type { Errand, Pushes } from '@/lib/messaging/protocol';

/** What a tab shows, as its content script said and its address proves. */
export interface MailTab {
  host: string;
  account: string;
  /** Address of the mailbox's start page. */
  url: string;
}

/** A conversation that the popup asked for, until its tab took it. */
interface Wanted {
  host: string;
  account: string;
  nativeThreadId: string;
  errand: Errand | null;
}

type Tabs = Record<string, MailTab>;

const TABS = 'tabs';
const WANTED = 'wanted';
const HOMES = 'homes';

/** Which tab shows which mailbox: kept in the session, since the worker stops whenever it is idle. */
export async function rememberTab(tabId: number, tab: MailTab): Promise<void> {
  const tabs = await readTabs();
  await browser.storage.session.set({ [TABS]: { ...tabs, [tabId]: tab } });
  const homes = (await browser.storage.local.get(HOMES))[HOMES] as Record<string, string>;
  const key = homeKey(tab);
  if (homes?.[key] !== tab.url) {
    await browser.storage.local.set({ [HOMES]: { ...homes, [key]: tab.url } });
  }
}

export async function forgetTab(tabId: number): Promise<void> {
  const tabs = await readTabs();
  if (!(tabId in tabs)) return;
  delete tabs[tabId];
  await browser.storage.session.set({ [TABS]: tabs });
}

export async function tabOf(tabId: number): Promise<MailTab | undefined> {
  return (await readTabs())[tabId];
}

/** Tells every mail tab, and every page of the extension that is open. */
export async function announce(push: Pushes['changed']): Promise<void> {
  const tabs = Object.keys(await readTabs()).map(Number);
  for (const tabId of tabs) messenger.sendMessage('changed', push, { tabId }).catch(() => {});
  messenger.sendMessage('changed', push).catch(() => {});
}

/** Shows a conversation in a tab of its mailbox, opening one where there is none. */
export async function showThread(wanted: Wanted): Promise<boolean> {
  const found = Object.entries(await readTabs()).find(
    ([, tab]) => tab.host === wanted.host && tab.account === wanted.account,
  );
  await browser.storage.session.set({ [WANTED]: wanted });
  if (found) {
    const tabId = Number(found[0]);
    const tab = await browser.tabs.update(tabId, { active: true }).catch(() => undefined);
    if (tab) {
      if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
      const { nativeThreadId } = wanted;
      messenger.sendMessage('show', { nativeThreadId }, { tabId }).catch(() => {});
      return true;
    }
    await forgetTab(tabId);
  }
  const homes = (await browser.storage.local.get(HOMES))[HOMES] as Record<string, string>;
  const url = homes?.[homeKey(wanted)];
  if (url) await browser.tabs.create({ url });
  return url !== undefined;
}

/** The conversation that a fresh tab of this mailbox should show, once. */
export async function wantedBy(tab: MailTab): Promise<string | null> {
  const wanted = await readWanted();
  return wanted && sameMailbox(wanted, tab) ? wanted.nativeThreadId : null;
}

/** What to do in a conversation that came into view, once. */
export async function takeErrand(tab: MailTab, nativeThreadId: string): Promise<Errand | null> {
  const wanted = await readWanted();
  if (!wanted || !sameMailbox(wanted, tab) || wanted.nativeThreadId !== nativeThreadId) return null;
  await browser.storage.session.remove(WANTED);
  return wanted.errand;
}

async function readTabs(): Promise<Tabs> {
  return ((await browser.storage.session.get(TABS))[TABS] as Tabs | undefined) ?? {};
}

async function readWanted(): Promise<Wanted | undefined> {
  return (await browser.storage.session.get(WANTED))[WANTED] as Wanted | undefined;
}

function sameMailbox(a: { host: string; account: string }, b: MailTab): boolean {
  return a.host === b.host && a.account === b.account;
}

function homeKey(mailbox: { host: string; account: string }): string {
  return `${mailbox.host} ${mailbox.account}`;
}
