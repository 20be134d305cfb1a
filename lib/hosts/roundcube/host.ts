import { HostFailure, type HostMemory, type HostSent, type MailHost } from '@/lib/hosts/host';
import { guarded, type Report } from '@/lib/hosts/page/guarded';
import { findAccount } from './account';
import { openComposing, rememberShown } from './composing';
import { findMails } from './conversation';
import { type Env, readEnv } from './env';
import { createMails } from './mails';
import { watchPreview } from './preview';
import { watchRows } from './rows';
import { createScreen } from './screen';
import { settleNotes } from './sends';
import { createServer, type Place } from './server';
import { createSidebar } from './sidebar';
import { createThreads } from './threads';

/** What the adapter needs from around it. */
export interface RoundcubeDeps {
  window: Window;
  memory: HostMemory;
  /** What failed inside; by default it is left at that, for it must not reach the page. */
  onError?: Report;
}

/** What a page of this web address is: a mailbox, another page of Roundcube (also its login), or something else. */
export function pageKind(document: Document): 'mailbox' | 'other' | 'foreign' {
  const env = readEnv(document);
  if (!env) return 'foreign';
  return env.task !== 'login' && env.user_id ? 'mailbox' : 'other';
}

/** Roundcube by its own pages and the user's session. Rejects where the page is no mailbox. */
export async function createRoundcubeHost(deps: RoundcubeDeps): Promise<MailHost> {
  const { window, memory, onError: report = () => {} } = deps;
  const { document } = window;
  const env = readEnv(document);
  const account = env && (await findAccount(document, env, memory));
  if (!env || !account) throw new HostFailure('unreachable');

  const screen = createScreen(window, env);
  const server = createServer(window, screen);
  const mails = createMails(server, screen);
  const sidebar = createSidebar(window, memory);
  const threads = createThreads({ server, mails, screen, sidebar, memory, env, window, report });
  const always = new AbortController().signal;
  const senders: ((sent: HostSent) => Promise<boolean>)[] = [];

  const settle = guarded(report, () =>
    settleNotes({ memory, mails, screen, report }, async (sent) => {
      const told = await Promise.all(senders.map((tell) => tell(sent)));
      return told.length > 0 && told.every(Boolean);
    }),
  );
  const openMessage = async (place: Place, signal: AbortSignal) => {
    const headers = await mails.headers(place);
    if (!headers || signal.aborted) return;
    const { rootId, messageId } = headers;
    void rememberShown(memory, messageId, rootId).catch(report);
    threads.open({ rootId, place }, signal);
  };
  const openShown = guarded(report, (shown: Env | undefined, signal: AbortSignal) => {
    if (shown?.uid && shown.mailbox)
      return openMessage({ uid: shown.uid, mailbox: shown.mailbox }, signal);
  });

  if (env.action === 'show') openShown(env, always);
  if (env.action === '') watchPreview(document, openShown);
  const writing =
    env.action === 'compose'
      ? openComposing({ ...deps, document, env, account, mails, screen, report }, settle)
      : undefined;
  void writing?.then((one) => {
    if (one?.anchor) threads.open(one.anchor, always, one.composer);
  }, report);

  return {
    account,
    onThread: threads.listen,
    onComposer(listen) {
      void writing?.then((one) => one && listen(one.composer, always), report);
    },
    onRow(listen) {
      watchRows(document, mails, report, (row, signal, headers) => {
        listen(row, signal);
        threads.arrived(headers);
      });
    },
    onSentBefore(listen) {
      senders.push(listen);
      settle();
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') settle();
      });
    },
    openThread: guarded(report, async (rootId: string) => {
      if (threads.current() === rootId) return;
      const found = await findMails({ mails, screen, env }, { rootId }, true);
      const place = found.at(-1)?.place;
      if (!place || threads.current() === rootId) return;
      const { uid, mailbox } = place;
      window.location.assign(server.page({ _action: 'show', _uid: uid, _mbox: mailbox }));
    }),
    composeLoadsPage: true,
    async compose() {
      await server.rest();
      window.location.assign(server.page({ _action: 'compose' }));
      return new Promise<never>(() => {});
    },
  };
}
