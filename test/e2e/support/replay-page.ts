import { v7 } from 'uuid';
import { countryOfTimeZone } from '@/lib/domain/places';
import type { Command, Reply } from '@/lib/messaging/protocol';
import { createFollowUps } from '@/lib/service/follow-ups';
import { defaultSettings } from '@/lib/service/messages';
import { createProjector } from '@/lib/service/projector';
import type { Mailbox } from '@/lib/service/scene';
import { createStore } from '@/lib/store/store';

/** One command of the protocol, given at a moment of the past. */
export interface PastCommand {
  at: number;
  mailbox: Mailbox;
  command: Command;
  ask: unknown;
}

/** Runs inside a page of the extension: the product itself, with a clock that can be set. */
async function replay(commands: PastCommand[]): Promise<Reply<unknown>[]> {
  let clock = 0;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const country = countryOfTimeZone(timeZone) ?? 'US';
  const store = createStore({
    now: () => clock,
    project: createProjector(defaultSettings({ timeZone, country })),
    note: {
      read: async () => (await chrome.storage.local.get('ledger-note'))['ledger-note'],
      write: (note) => chrome.storage.local.set({ 'ledger-note': note }),
    },
    freeBytes: async () => undefined,
  });
  const followUps = createFollowUps({
    store,
    now: () => clock,
    newId: () => v7({ msecs: clock }),
    place: { timeZone, country, language: 'en' },
    onChanged: () => {},
  });
  const replies: Reply<unknown>[] = [];
  for (const { at, mailbox, command, ask } of commands) {
    clock = at;
    replies.push(await followUps.handle(command, ask, mailbox));
  }
  store.close();
  return replies;
}

Object.assign(globalThis, { replay });
