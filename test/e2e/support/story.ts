import { v7 } from 'uuid';
import type { ConversationSeen } from '@/lib/messaging/requests';
import type { MailThread } from '@/test/e2e/gmail/types';
import type { PastCommand } from './replay-page';

/** Where the stand-in's first account lies. */
export const lin = { host: 'mail.google.com', account: 'lin@northlight.example' };

/** A conversation as the panel would have sent it up to a moment. */
export function seenAt(thread: MailThread, at: number): ConversationSeen {
  return {
    nativeThreadId: thread.legacyId,
    subject: thread.subject,
    messages: thread.messages
      .filter((message) => message.date <= at)
      .map((message) => ({
        nativeId: message.legacyId,
        sentAt: message.date,
        text: message.text.slice(0, 10_000),
        participants: [
          { ...message.from, field: 'from' as const },
          ...message.to.map((person) => ({ ...person, field: 'to' as const })),
          ...message.cc.map((person) => ({ ...person, field: 'cc' as const })),
        ],
      })),
  };
}

/** A short conversation that no webmail has to show: for tests of the ledger alone. */
export function smallTalk(nativeThreadId: string, at: number): ConversationSeen {
  const from = { address: 'anna@acme.example', name: 'Anna', field: 'from' as const };
  const to = { address: lin.account, name: 'Lin', field: 'to' as const };
  return {
    nativeThreadId,
    subject: 'Acceptance of the portal',
    messages: [
      { nativeId: `${nativeThreadId}-1`, sentAt: at, text: 'Hello', participants: [from, to] },
    ],
  };
}

/** Ties a conversation to a new project of a new client, and opens one ask in it. */
export function tiedAsk(story: {
  at: number;
  conversation: ConversationSeen;
  client: {
    name: string;
    domain: string;
    language: 'en' | 'zh';
    country?: string;
    timeZone?: string;
  };
  project: string;
  ask: { id?: string; situation: string; title: string; due: string; items?: string[] };
}): PastCommand[] {
  const { at, conversation, client, project, ask } = story;
  const { domain, ...rest } = client;
  return [
    {
      at,
      mailbox: lin,
      command: 'tieThread',
      ask: {
        commitId: v7(),
        conversation,
        project: { name: project, client: { ...rest, domains: [domain] } },
      },
    },
    {
      at,
      mailbox: lin,
      command: 'openAsk',
      ask: {
        commitId: v7(),
        askId: ask.id ?? v7(),
        nativeThreadId: conversation.nativeThreadId,
        situation: ask.situation,
        title: ask.title,
        due: ask.due,
        items: (ask.items ?? []).map((text) => ({ id: v7(), text })),
      },
    },
  ];
}
