import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { grantedHosts } from '@/lib/hosts/granted';
import type { WebmailView } from '@/lib/messaging/views';
import { forgetHost } from './memory';

/** What the pages of each granted host said: match pattern to state. */
type States = Record<string, WebmailView['state']>;

const ID = 'granted';
const STATES = 'webmails';
const scripts = grantedHosts.map(({ script }) => script as ScriptPublicPath);

/** Registrations follow each other. */
let last: Promise<unknown> = Promise.resolve();

/** Runs our script on every host that was granted, and on no other. An update of the extension forgets registrations, not grants. */
export function registerWebmails(): Promise<void> {
  const registered = last.then(async () => {
    const matches = await grantedPatterns();
    const [had] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
    const script = { id: ID, js: scripts, matches, runAt: 'document_end' as const };
    if (matches.length === 0) {
      if (had) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    } else if (had) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  });
  last = registered.catch(() => {});
  return registered;
}

/** A host was granted: also tabs that show it already. */
export async function addWebmails(patterns: readonly string[]): Promise<void> {
  await registerWebmails();
  const tabs = await browser.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [browser.scripting.executeScript({ target: { tabId: id }, files: scripts })],
    ),
  );
}

/** A grant was taken back, here or in the browser's own pages. */
export async function removeWebmails(patterns: readonly string[]): Promise<void> {
  await registerWebmails();
  const states = await readStates();
  for (const pattern of patterns) delete states[pattern];
  await browser.storage.local.set({ [STATES]: states });
  await Promise.all(patterns.map((pattern) => forgetHost(hostOf(pattern))));
}

/** A page of a granted host says what it is. A host that has a webmail may have other pages too. Resolves to whether that is news. */
export async function heardFrom(url: string, supported: boolean): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  const pattern = `${protocol}//${hostname}/*`;
  const states = await readStates();
  const state = supported ? 'found' : 'foreign';
  if (states[pattern] === 'found' || states[pattern] === state) return false;
  await browser.storage.local.set({ [STATES]: { ...states, [pattern]: state } });
  return true;
}

export async function listWebmails(): Promise<WebmailView[]> {
  const [patterns, states] = await Promise.all([grantedPatterns(), readStates()]);
  return patterns.map((pattern) => ({
    pattern,
    host: hostOf(pattern),
    state: states[pattern] ?? 'unseen',
  }));
}

/** Grants without those of the manifest, which nobody can take back. */
async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const scriptsOfManifest = browser.runtime.getManifest().content_scripts ?? [];
  const fixed = new Set(scriptsOfManifest.flatMap(({ matches }) => matches ?? []));
  return origins.filter((origin) => !fixed.has(origin)).sort();
}

async function readStates(): Promise<States> {
  return ((await browser.storage.local.get(STATES))[STATES] as States | undefined) ?? {};
}

function hostOf(pattern: string): string {
  return pattern.replace(/^[^:]*:\/\/|\/\*$/g, '');
}
