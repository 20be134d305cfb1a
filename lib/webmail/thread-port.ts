import { isPublicMailDomain } from '@/lib/domain/places';
import type { Id, Language } from '@/lib/domain/records';
import type { Participant } from '@/lib/domain/touch';
import {
  type HostConversation,
  HostFailure,
  type HostThread,
  type MailHost,
} from '@/lib/hosts/host';
import type { Client } from '@/lib/messaging/client';
import type { Answer, Ask, Failure, Reply } from '@/lib/messaging/protocol';
import type { ReplyErrand } from '@/lib/messaging/requests';
import type { DraftView, ThreadView } from '@/lib/messaging/views';
import { seen } from './conversation';
import type { Writing } from './writing';

/** The state of the panel beside one conversation. */
export type ThreadState =
  | { kind: 'loading' }
  | { kind: 'ready'; view: ThreadView; subject: string; people: Participant[] }
  | { kind: 'failed'; failure: Failure };

export interface ThreadPortDeps {
  thread: HostThread;
  host: Pick<MailHost, 'account' | 'compose' | 'composeLoadsPage'>;
  client: Client;
  writing: Writing;
  language: Language;
  /** The conversation left the screen: nothing is told any more. */
  signal: AbortSignal;
}

/** One conversation between the page and the background: reads the first, asks the second, tells the panel. */
export function createThreadPort(deps: ThreadPortDeps) {
  const { thread, host, client, writing, language, signal } = deps;
  let state: ThreadState = { kind: 'loading' };
  let conversation: HostConversation | undefined;
  let asked = 0;
  const listeners = new Set<(state: ThreadState) => void>();

  const tell = (next: ThreadState) => {
    if (signal.aborted) return;
    state = next;
    for (const listen of listeners) listen(state);
  };

  const show = (reply: Reply<ThreadView>) => {
    if (!reply.ok) return tell({ kind: 'failed', failure: reply.failure });
    const subject = conversation?.subject ?? '';
    tell({
      kind: 'ready',
      view: reply.value,
      subject,
      people: othersIn(conversation, host.account),
    });
  };

  /** Reads the page and brings the ledger up to date with it. The last question wins. */
  async function see(): Promise<Reply<ThreadView>> {
    const turn = ++asked;
    const page = await read();
    const commitId = client.newId();
    const reply = page.ok
      ? await client.send('seeThread', { commitId, conversation: seen(page.value) })
      : page;
    if (turn === asked) show(reply);
    return reply;
  }

  async function read(): Promise<Reply<HostConversation>> {
    try {
      conversation = await thread.read();
      return { ok: true, value: conversation };
    } catch (error) {
      const reason = error instanceof HostFailure ? error.reason : 'unreachable';
      return { ok: false, failure: { code: `mail-${reason}`, values: {} } };
    }
  }

  async function refresh(): Promise<void> {
    if (state.kind !== 'ready' || !state.view.link) return void (await see());
    const turn = ++asked;
    const reply = await client.send('thread', { nativeThreadId: thread.nativeThreadId });
    if (turn === asked) show(reply);
  }

  /** The reply of this conversation: the one that is open, a new one, or one that is a page of its own. */
  const putIntoReply = (errand: ReplyErrand) =>
    thread.replyLoadsPage
      ? writing.elsewhere(errand, thread.nativeThreadId, () => thread.reply())
      : writing.here(errand, () => thread.reply());

  function putIntoNewMail(draft: DraftView, touchId: Id): Promise<Reply<null>> {
    const { subject = '', text, html } = draft;
    const recipients = addressesOf(draft.recipients);
    const errand = {
      kind: 'new-mail',
      body: { touchId, text, html },
      subject,
      recipients,
    } as const;
    const open = () => host.compose();
    return host.composeLoadsPage
      ? writing.elsewhere(errand, null, open)
      : writing.here(errand, open);
  }

  async function insertDraft(ask: {
    commitId: Id;
    touchId: Id;
    draft: DraftView;
    seenMessageIds: string[];
  }): Promise<Reply<null>> {
    const { commitId, touchId, draft, seenMessageIds } = ask;
    const { nativeThreadId } = thread;
    const now = await see();
    if (!now.ok) return now;
    const step = draft.step;
    const began = await client.send('beginDraft', {
      commitId,
      touchId,
      nativeThreadId,
      step,
      seenMessageIds,
      newMail: draft.newMail,
    });
    if (!began.ok) return began;
    if (draft.newMail) return putIntoNewMail(draft, touchId);
    const { text, html } = draft;
    return putIntoReply({ kind: 'reply', body: { touchId, text, html } });
  }

  return {
    see,
    refresh: () => void refresh(),
    insertDraft,
    onState(listen: (state: ThreadState) => void): () => void {
      listeners.add(listen);
      listen(state);
      return () => listeners.delete(listen);
    },
    /** The client that the conversation is tied to, for telling whether a change concerns it. */
    clientId: () => (state.kind === 'ready' ? (state.view.link?.client.id ?? null) : null),
    fail: (failure: Failure) => tell({ kind: 'failed', failure }),
    async tie(ask: { commitId: Id; project: Ask<'tieThread'>['project'] }): Promise<Reply<null>> {
      const page = await read();
      if (!page.ok) return page;
      const reply = await client.send('tieThread', { ...ask, conversation: seen(page.value) });
      if (!reply.ok) return reply;
      asked++;
      show(reply);
      return { ok: true, value: null };
    },
    async applyRecipients(recipients: DraftView['recipients']): Promise<Reply<null>> {
      return putIntoReply({ kind: 'reply', recipients: addressesOf(recipients) });
    },
    /** What the page before left to do, or the popup asked for: the draft of an ask, unless something is missing that the panel must ask for. */
    async runErrand(errand: Answer<'takeErrand'>): Promise<void> {
      if (errand?.kind === 'reply' && !thread.replyLoadsPage) await putIntoReply(errand);
      if (errand?.kind !== 'draft' || state.kind !== 'ready') return;
      const { nativeThreadId } = thread;
      const draft = await client.send('draft', { askId: errand.askId, nativeThreadId });
      if (!draft.ok || draft.value.missing.length > 0) return;
      const ids = { commitId: client.newId(), touchId: client.newId() };
      const seenMessageIds = state.view.messageIds;
      const reply = await insertDraft({ ...ids, draft: draft.value, seenMessageIds });
      if (!reply.ok) tell({ kind: 'failed', failure: reply.failure });
      else void refresh();
    },
    language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    now: () => Date.now(),
    newId: client.newId,
    send: client.send,
    reloadTab: () => location.reload(),
  };
}

function addressesOf({ to, cc }: DraftView['recipients']): { to: string[]; cc: string[] } {
  const addresses = (people: Participant[]) => people.map((person) => person.address);
  return { to: addresses(to), cc: addresses(cc) };
}

/** Everybody in a conversation but us: the mailbox itself, and whoever shares its domain where that is no mail provider's. */
function othersIn(conversation: HostConversation | undefined, account: string): Participant[] {
  const domain = account.slice(account.lastIndexOf('@') + 1);
  const house = isPublicMailDomain(domain) ? '' : `@${domain}`;
  const isOurs = (address: string) =>
    address === account || (house !== '' && address.endsWith(house));
  const people = new Map<string, Participant>();
  for (const message of conversation?.messages ?? []) {
    for (const person of message.participants) {
      if (!isOurs(person.address)) people.set(person.address, person);
    }
  }
  return [...people.values()];
}
