import type { Browser } from 'wxt/browser';
import { messenger } from '@/lib/messaging/messenger';
import type { Answer, Ask, Command, Failure, FailureCode, Reply } from '@/lib/messaging/protocol';
import type { FollowUps } from '@/lib/service/follow-ups';
import { parseRequest } from '@/lib/service/requests';
import { forgetTraces } from './forget';
import { keep, kept } from './memory';
import { showPage } from './own-pages';
import { commands, mayAsk, type Sender, senderOf } from './sender';
import {
  announce,
  leaveErrand,
  rememberTab,
  showThread,
  tabOf,
  takeErrand,
  wantedBy,
} from './tabs';
import { heardFrom, listWebmails } from './webmails';

/** Answers every command of the protocol: who may ask is decided here, what is answered in the service. */
export function listenToCommands(followUps: FollowUps): void {
  const onMessage = messenger.onMessage as (
    type: Command,
    answer: (message: { data: unknown; sender: Browser.runtime.MessageSender }) => unknown,
  ) => void;
  for (const command of commands) {
    onMessage(command, async ({ data, sender }) => {
      const asker = senderOf(sender);
      if (!asker || !mayAsk(asker, command)) return refused('not-allowed');
      return answer(followUps, command, data, asker);
    });
  }
}

async function answer(
  followUps: FollowUps,
  command: Command,
  data: unknown,
  sender: Sender,
): Promise<Reply<unknown>> {
  if (command === 'openEvidence') return openEvidence(followUps, data, sender);
  if (sender.role === 'page') {
    if (command === 'webmails') return { ok: true, value: await listWebmails() };
    if (command === 'openInMail') return openInMail(followUps, data);
    const reply = await followUps.handle(command, data);
    if (reply.ok && (command === 'eraseClient' || command === 'eraseContact')) await forgetTraces();
    return reply;
  }
  if (command === 'hello') return hello(followUps, data, sender);
  if (command === 'sayWebmail') return sayWebmail(data, sender.url);
  if (command === 'keep' || command === 'kept') return remember(command, data, sender.host);
  const tab = await tabOf(sender.tabId);
  if (!tab || tab.host !== sender.host) return refused('reload-tab');
  if (command === 'takeErrand') {
    const parsed = parseRequest('takeErrand', data);
    if (!parsed.ok) return refused('invalid-request');
    return { ok: true, value: await takeErrand(sender.tabId, parsed.ask.nativeThreadId) };
  }
  if (command === 'leaveErrand') {
    const parsed = parseRequest('leaveErrand', data);
    if (!parsed.ok) return refused('invalid-request');
    await leaveErrand(sender.tabId, parsed.ask.nativeThreadId, parsed.ask.errand);
    return { ok: true, value: null };
  }
  return followUps.handle(command, data, { host: tab.host, account: tab.account });
}

async function sayWebmail(data: unknown, url: string): Promise<Reply<null>> {
  const parsed = parseRequest('sayWebmail', data);
  if (!parsed.ok) return refused('invalid-request');
  if (await heardFrom(url, parsed.ask.supported)) void announce({ clientId: null });
  return { ok: true, value: null };
}

async function remember(
  command: 'keep' | 'kept',
  data: unknown,
  host: string,
): Promise<Reply<unknown>> {
  if (command === 'kept') {
    const parsed = parseRequest('kept', data);
    if (!parsed.ok) return refused('invalid-request');
    return { ok: true, value: await kept(host, parsed.ask.prefix) };
  }
  const parsed = parseRequest('keep', data);
  if (!parsed.ok) return refused('invalid-request');
  await keep(host, parsed.ask.name, parsed.ask.text);
  return { ok: true, value: null };
}

async function hello(
  followUps: FollowUps,
  data: unknown,
  sender: Extract<Sender, { role: 'webmail' }>,
): Promise<Reply<Answer<'hello'>>> {
  const parsed = parseRequest('hello', data);
  if (!parsed.ok) return refused('invalid-request');
  const tab = { host: sender.host, account: parsed.ask.account, url: sender.url };
  await rememberTab(sender.tabId, tab);
  return { ok: true, value: { language: await followUps.language(), show: await wantedBy(tab) } };
}

/** The popup: show this conversation, and leave what to do there for its tab. */
async function openInMail(followUps: FollowUps, data: unknown): Promise<Reply<null>> {
  const parsed = parseRequest('openInMail', data);
  if (!parsed.ok) return refused('invalid-request');
  const { threadId, errand } = parsed.ask as Ask<'openInMail'>;
  const link = await followUps.thread(threadId);
  if (!link) return refused('not-found');
  const { host, account, nativeThreadId } = link;
  const shown = await showThread({ host, account, nativeThreadId, errand: errand ?? null });
  return shown ? { ok: true, value: null } : refused('not-found');
}

/** Beside a conversation only for an ask that its mailbox may touch, which the service decides. */
async function openEvidence(
  followUps: FollowUps,
  data: unknown,
  sender: Sender,
): Promise<Reply<null>> {
  const tab = sender.role === 'webmail' ? await tabOf(sender.tabId) : undefined;
  if (sender.role === 'webmail' && tab?.host !== sender.host) return refused('reload-tab');
  const reply = await followUps.handle('openEvidence', data, tab);
  if (reply.ok) await showPage(`#/evidence/${(data as Ask<'openEvidence'>).askId}`);
  return reply;
}

function refused(code: FailureCode): { ok: false; failure: Failure } {
  return { ok: false, failure: { code, values: {} } };
}
