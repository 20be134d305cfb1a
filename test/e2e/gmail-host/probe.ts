import { createGmailHost } from '@/lib/hosts/gmail/host';
import type { Load } from '@/lib/hosts/gmail/loading';
import type { HostChip, HostComposer, HostRow, HostThread, MailHost } from '@/lib/hosts/host';

/** The SDK stands before this script, as a file of its own. */
declare const InboxSDK: { load: Load };

/** Content script of the probe extension: the adapter alone, driven by events from the page. */
const errors: string[] = [];
const happened: unknown[][] = [];
const threads: HostThread[] = [];
const composers: HostComposer[] = [];
const rows: HostRow[] = [];

const last = <T>(list: T[]): T => {
  const one = list.at(-1);
  if (!one) throw new Error('nothing there');
  return one;
};
const describe = async (composer: HostComposer) => ({
  index: composers.indexOf(composer),
  nativeThreadId: composer.nativeThreadId,
  draftId: await composer.draftId(),
  text: composer.text(),
  subject: composer.subject(),
  recipients: composer.recipients(),
});

async function start() {
  const host = await createGmailHost({
    load: InboxSDK.load,
    window,
    appId: 'sdk_threadline_e7bdafa422',
    onError: (error) => errors.push(String(error)),
  });

  host.onThread((thread, signal) => {
    threads.push(thread);
    happened.push(['thread', thread.nativeThreadId]);
    thread.onChange(() => happened.push(['change', thread.nativeThreadId]));
    signal.addEventListener('abort', () => happened.push(['thread gone', thread.nativeThreadId]));
  });
  host.onComposer((composer, signal) => {
    composers.push(composer);
    happened.push(['composer', composer.nativeThreadId]);
    composer.onSent((sent) => happened.push(['sent', sent]));
    composer.onSendUndone(() => happened.push(['undone']));
    signal.addEventListener('abort', () => happened.push(['composer gone']));
  });
  host.onRow((row) => {
    rows.push(row);
    if (row.subject.includes('throw')) throw new Error('one row fails');
  });

  return host;
}

function answersOf(host: MailHost) {
  return {
    account: () => host.account,
    errors: () => errors,
    happened: () => happened,
    rows: () => rows.map(({ nativeThreadId, subject }) => ({ nativeThreadId, subject })),
    setChips: (nativeThreadId: string, chips: HostChip[]) =>
      rows.findLast((row) => row.nativeThreadId === nativeThreadId)?.setChips(chips),
    openThread: (nativeThreadId: string) => host.openThread(nativeThreadId),
    read: () => last(threads).read(),
    mountPanel: () => {
      const panel = document.createElement('div');
      panel.dataset.testid = 'probe-panel';
      panel.textContent = 'A panel';
      last(threads).mountPanel(panel, 'Probe', 'data:image/gif;base64,R0lGODlhAQABAAAAACw=');
    },
    reply: async () => describe(await last(threads).reply()),
    compose: async () => describe(await host.compose()),
    composer: () => describe(last(composers)),
    insert: (html: string, text: string) => last(composers).insert({ html, text }),
    setSubject: (subject: string) => last(composers).setSubject(subject),
    setRecipients: (to: string[], cc: string[]) => last(composers).setRecipients({ to, cc }),
  };
}
export type Answers = ReturnType<typeof answersOf>;

start().then((host) => {
  const answers = answersOf(host);
  document.addEventListener('probe-ask', async (event) => {
    const { id, name, given } = JSON.parse((event as CustomEvent<string>).detail);
    const answer = answers[name as keyof Answers] as (...given: unknown[]) => unknown;
    const told = await Promise.resolve()
      .then(() => answer(...given))
      .then((value) => ({ value }))
      .catch((error: unknown) => ({ error: String(error) }));
    document.dispatchEvent(new CustomEvent(`probe-answer-${id}`, { detail: JSON.stringify(told) }));
  });
  document.documentElement.dataset.probe = 'ready';
});
