import { v7 } from 'uuid';
import type { AskRow } from '@/lib/domain/projection';
import type { Answer, Command, Reply } from '@/lib/messaging/protocol';
import type { ThreadView } from '@/lib/messaging/views';
import { createFollowUps } from '@/lib/service/follow-ups';
import { defaultSettings } from '@/lib/service/messages';
import { createProjector } from '@/lib/service/projector';
import { openMain } from '@/lib/store/database';
import { createStore } from '@/lib/store/store';
import { tablesOf } from '@/test/store/ledger';

export type World = Awaited<ReturnType<typeof createWorld>>;

/** The product on real databases of its own, with one tied conversation and one ask in it. */
export async function createWorld() {
  const name = `world-${v7()}`;
  let now = Date.UTC(2026, 10, 23, 9);
  let note: unknown;
  let heard = 1;
  const messages = [message('m1', 'anna@acme.example', 'Please send the plan')];
  const place = { timeZone: 'Europe/Berlin', country: 'DE', language: 'en' as const };
  const project = createProjector(defaultSettings(place));
  const store = createStore({
    now: () => now,
    project,
    note: {
      read: async () => note,
      write: async (next) => {
        note = next;
      },
    },
    freeBytes: async () => undefined,
    main: name,
    copy: `${name}-copy`,
  });
  const followUps = createFollowUps({
    store,
    now: () => now,
    newId: v7,
    place,
    onChanged: () => {},
  });
  const mailbox = { host: 'mail.example', account: 'lin@northlight.example' };
  const askId = v7();

  function message(nativeId: string, from: string, text: string) {
    const people = [from, 'lin@northlight.example'].map((address, index) => ({
      address,
      name: '',
      field: index === 0 ? ('from' as const) : ('to' as const),
    }));
    return { nativeId, participants: people, sentAt: now, text };
  }
  const ask = (command: Command, body: unknown, from = mailbox) =>
    followUps.handle(command, body, from) as Promise<Reply<Answer<Command>>>;
  const conversation = () => ({ nativeThreadId: 't1', subject: 'Portal', messages });
  const view = async () => {
    const reply = await ask('thread', { nativeThreadId: 't1' });
    if (!reply.ok) throw new Error(reply.failure.code);
    return (reply.value as ThreadView).link?.asks[0];
  };

  await must(
    ask('tieThread', {
      commitId: v7(),
      conversation: conversation(),
      project: {
        name: 'Portal',
        client: {
          name: 'Acme',
          domains: ['acme.example'],
          language: 'en',
          country: 'DE',
          timeZone: 'Europe/Berlin',
        },
      },
    }),
  );
  now += 1000;
  await must(
    ask('openAsk', {
      commitId: v7(),
      askId,
      nativeThreadId: 't1',
      situation: 'acceptance',
      title: 'Accept the portal',
      items: [],
      due: '2026-12-04',
    }),
  );
  now += 1000;

  const world = {
    askId,
    ask,
    /** A page of the extension asks: it has no mailbox. */
    async fromPage<C extends Command>(command: C, body: unknown): Promise<Answer<C>> {
      const reply = await followUps.handle(command, body);
      if (!reply.ok) throw new Error(reply.failure.code);
      return reply.value;
    },
    newId: () => v7(),
    later(ms: number) {
      now += ms;
    },
    /** The client writes; the PM opens the conversation. */
    async hear(text: string, subject?: string, shift = 60_000) {
      const heardMessage = message(`m-in-${++heard}`, 'anna@acme.example', text);
      messages.push({ ...heardMessage, sentAt: now + shift });
      now += 120_000;
      const seen = { ...conversation(), ...(subject && { subject }) };
      return ask('seeThread', { commitId: v7(), conversation: seen });
    },
    /** A mail of ours from elsewhere, seen when the conversation is opened. */
    async say(text: string) {
      messages.push(message(`m-out-${++heard}`, mailbox.account, text));
    },
    /** Another conversation, not tied to anything. */
    async meet(from: string, subject: string) {
      const conversation = {
        nativeThreadId: v7(),
        subject,
        messages: [message(v7(), from, 'Hello Lin')],
      };
      const reply = await ask('seeThread', { commitId: v7(), conversation });
      return reply.ok ? (reply.value as ThreadView) : undefined;
    },
    async offers() {
      const seen = { commitId: v7(), conversation: conversation() };
      const reply = await ask('seeThread', seen);
      return reply.ok ? (reply.value as ThreadView).offers : [];
    },
    view,
    /** A mail of ours goes out, with a step when it began as our draft. */
    async write(nativeMessageId: string, stepId?: string): Promise<string> {
      const touchId = v7();
      if (stepId) {
        const step = { askIds: [askId], stepId, variant: 'first' };
        const seenMessageIds = messages.map(({ nativeId }) => nativeId);
        await ask('beginDraft', {
          commitId: v7(),
          touchId,
          nativeThreadId: 't1',
          step,
          seenMessageIds,
        });
      }
      await world.send(nativeMessageId, touchId);
      messages.push(message(nativeMessageId, mailbox.account, 'Hello'));
      return touchId;
    },
    async send(nativeMessageId: string, touchId: string) {
      now += 60_000;
      return ask('mailSent', {
        commitId: v7(),
        touchId,
        nativeThreadId: 't1',
        nativeMessageId,
        participants: [],
        subject: 'Portal',
        text: 'Hello',
      });
    },
    async undo() {
      const last = await ask('lastChange', null);
      const undoes = last.ok ? (last.value as { commitId: string } | null)?.commitId : undefined;
      return undoes ? ask('undo', { commitId: v7(), undoes }) : undefined;
    },
    async lastVerb() {
      const last = await ask('lastChange', null);
      return last.ok ? (last.value as { verb: string } | null)?.verb : undefined;
    },
    rev: async () => (await view())?.rev,
    async sentSteps() {
      const entries = (await view())?.timeline ?? [];
      return entries.flatMap((entry) =>
        entry.kind === 'touch' && entry.touch.state === 'sent'
          ? entry.touch.askSteps.map(({ stepId }) => stepId)
          : [],
      );
    },
    /** Every table, without what only the passing of time and revisions change. */
    async tables() {
      const db = await openMain(name);
      const tables = await tablesOf(db);
      db.close();
      return JSON.parse(JSON.stringify(tables, (key, value) => (TIMES.has(key) ? 0 : value)));
    },
    /** The rows as lists read them once time has done its part. */
    async storedRows() {
      while (await followUps.refresh(50));
      const db = await openMain(name);
      const rows = await db.asks.toArray();
      db.close();
      return rows.map(withoutMoment);
    },
    /** The rows anew from the whole history, as of now. */
    projectedRows: () =>
      store.read(async (reads) => {
        const row = await reads.ask(askId);
        const history = row && (await reads.clientHistory(row.clientId));
        return history ? project(history, now).map(withoutMoment) : [];
      }),
    close: () => store.close(),
  };
  return world;
}

const TIMES = new Set(['rev', 'updatedAt', 'computedAt']);

/** An unchanged row is not written again: it is right as of now, and may say an older moment. */
function withoutMoment({ computedAt: _, ...row }: AskRow) {
  return row;
}

async function must(reply: Promise<Reply<unknown>>): Promise<void> {
  const said = await reply;
  if (!said.ok) throw new Error(JSON.stringify(said.failure));
}
