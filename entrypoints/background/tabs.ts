import { browser } from 'wxt/browser';
import { messenger } from '@/lib/messaging/messenger';
import type { Pushes } from '@/lib/messaging/protocol';
import type { DraftErrand, Errand, WritingErrand } from '@/lib/messaging/requests';

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
  errand: DraftErrand | null;
  /** A tab was told to show it: not again, for it may be that it cannot. */
  told?: boolean;
}

/** What one page of a tab leaves for the next. */
interface Left {
  /** Null: for a new mail. */
  nativeThreadId: string | null;
  errand: WritingErrand;
  at: number;
}

type Tabs = Record<string, MailTab>;

const TABS = 'tabs';
const WANTED = 'wanted';
const HOMES = 'homes';
const LEFT = 'left';
/** Milliseconds after which nobody waits for a page any more. */
const LEFT_FOR = 60_000;

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
      const told = { ...wanted, told: true };
      messenger.sendMessage('show', { nativeThreadId }, { tabId }).then(
        () => browser.storage.session.set({ [WANTED]: told }),
        () => {},
      );
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
  if (!wanted || wanted.told || !sameMailbox(wanted, tab)) return null;
  await browser.storage.session.set({ [WANTED]: { ...wanted, told: true } });
  return wanted.nativeThreadId;
}

/** What to do in a conversation that came into view, or in a new mail (null), once. */
export async function takeErrand(
  tabId: number,
  nativeThreadId: string | null,
): Promise<Errand | null> {
  const left = await takeLeft(tabId);
  if (left?.nativeThreadId === nativeThreadId && Date.now() - left.at < LEFT_FOR)
    return left.errand;
  const [wanted, tab] = await Promise.all([readWanted(), tabOf(tabId)]);
  if (!wanted || !tab || !sameMailbox(wanted, tab) || wanted.nativeThreadId !== nativeThreadId)
    return null;
  await browser.storage.session.remove(WANTED);
  return wanted.errand;
}

export async function leaveErrand(
  tabId: number,
  nativeThreadId: string | null,
  errand: WritingErrand,
): Promise<void> {
  const left: Left = { nativeThreadId, errand, at: Date.now() };
  await browser.storage.session.set({ [`${LEFT} ${tabId}`]: left });
}

async function takeLeft(tabId: number): Promise<Left | undefined> {
  const key = `${LEFT} ${tabId}`;
  const left = (await browser.storage.session.get(key))[key] as Left | undefined;
  if (left) await browser.storage.session.remove(key);
  return left;
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
