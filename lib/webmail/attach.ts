import { browser } from 'wxt/browser';
import { once } from '@/lib/domain/once';
import type { HostThread, MailHost } from '@/lib/hosts/host';
import { chipText } from '@/lib/i18n/chips';
import type { Client } from '@/lib/messaging/client';
import { watchRows } from './rows';
import { createSentMail } from './sent-mail';
import { createThreadPort } from './thread-port';
import { createWriting, takeUpNewMail } from './writing';

/** How often a visible tab looks whether the extension was updated under it. */
const ORPHAN_CHECK_MS = 4000;

/** The product's name is the same in every language. */
const TITLE = 'Threadline';

export type ThreadPort = ReturnType<typeof createThreadPort>;

export interface AttachDeps {
  host: MailHost;
  client: Client;
  /** Draws the panel into an element; returns what takes it away. */
  mountPanel(element: HTMLElement, port: ThreadPort): () => void;
  iconUrl: string;
}

/** Puts the product into a webmail: a panel beside every conversation, chips in the list, and an eye on what is sent. */
export async function attach(deps: AttachDeps): Promise<void> {
  const { host, client } = deps;
  const hello = await client.send('hello', { account: host.account });
  const language = hello.ok ? hello.value.language : 'en';
  const sentMail = createSentMail(client);
  const orphaned = whenOrphaned();

  const writing = createWriting({ client, sentMail });
  host.onComposer((composer) => {
    sentMail.watch(composer);
    const isNew = composer.nativeThreadId === undefined;
    if (host.composeLoadsPage && isNew) void takeUpNewMail(client, writing, composer);
  });
  host.onSentBefore?.((sent) => sentMail.report(sent));
  host.onThread((thread, signal) => {
    const port = createThreadPort({
      thread,
      host,
      client,
      writing,
      language,
      signal,
    });
    void follow(thread, port, client, signal);
    // A task later: the background is then already asked while the webmail makes room for the panel.
    setTimeout(() => {
      if (signal.aborted) return;
      const element = document.createElement('div');
      thread.mountPanel(element, TITLE, deps.iconUrl);
      signal.addEventListener('abort', deps.mountPanel(element, port));
    });
    orphaned.addEventListener('abort', () => port.fail({ code: 'reload-tab', values: {} }));
  });
  // Looked up when somebody needs it: the first use of `Intl` in a page takes 4 ms.
  const timeZone = once(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  watchRows(host, client, (chip) => chipText(chip, language, timeZone(), Date.now()));
  client.on('show', ({ nativeThreadId }) => host.openThread(nativeThreadId));
  if (hello.ok && hello.value.show) host.openThread(hello.value.show);
}

async function follow(
  thread: HostThread,
  port: ThreadPort,
  client: Client,
  signal: AbortSignal,
): Promise<void> {
  thread.onChange(() => void port.see());
  client.on(
    'changed',
    ({ clientId }) => {
      const own = port.clientId();
      if (clientId === null || own === null || own === clientId) port.refresh();
    },
    signal,
  );
  client.on(
    'show',
    ({ nativeThreadId }) => {
      if (nativeThreadId === thread.nativeThreadId) void errand();
    },
    signal,
  );
  await port.see();
  await errand();

  async function errand(): Promise<void> {
    const { nativeThreadId } = thread;
    const reply = await client.send('takeErrand', { nativeThreadId });
    if (reply.ok) await port.runErrand(reply.value);
  }
}

/** Aborts when this script was left behind by an update or removal of the extension. */
function whenOrphaned(): AbortSignal {
  const orphaned = new AbortController();
  const timer = setInterval(look, ORPHAN_CHECK_MS);
  document.addEventListener('visibilitychange', look);
  function look(): void {
    if (document.visibilityState === 'hidden' || browser.runtime?.id) return;
    clearInterval(timer);
    document.removeEventListener('visibilitychange', look);
    orphaned.abort();
  }
  return orphaned.signal;
}
