import type { MailboxView, MailThread, Person } from '@/test/e2e/gmail/types';
import { get } from './sync';

/** The mailbox as this page knows it. */
export interface Store {
  readonly view: MailboxView;
  thread(id: string): MailThread | undefined;
  /** Threads of a folder (`inbox`, `label/Clients` …), the newest first. */
  folder(name: string): MailThread[];
  onChange(listen: (thread: MailThread) => void): void;
}

export async function openStore(): Promise<Store> {
  const view = (await get('data')) as MailboxView;
  const listeners: ((thread: MailThread) => void)[] = [];
  const byId = new Map(view.threads.map((thread) => [thread.legacyId, thread]));
  const events = new EventSource(`/mail/u/${view.accountIndex}/events`);
  events.onmessage = (event) => {
    const thread = JSON.parse(event.data) as MailThread;
    if (thread.messages.length > 0) byId.set(thread.legacyId, thread);
    else byId.delete(thread.legacyId);
    for (const listen of listeners) listen(thread);
  };
  return {
    view,
    thread: (id) => byId.get(id) ?? [...byId.values()].find((thread) => thread.id === id),
    folder: (name) =>
      [...byId.values()]
        .filter((thread) => inFolder(thread, name))
        .sort((a, b) => lastDate(b) - lastDate(a)),
    onChange: (listen) => listeners.push(listen),
  };
}

export function lastDate(thread: MailThread): number {
  return thread.messages.at(-1)?.date ?? 0;
}

export function samePerson(a: Person, b: Person): boolean {
  return a.address.toLowerCase() === b.address.toLowerCase();
}

/** Labels that the user made, as against Gmail's own places. */
export function ownLabels(thread: MailThread): string[] {
  return thread.labels.filter(
    (label) => !['Inbox', 'Sent', 'Important', 'Archived'].includes(label),
  );
}

function inFolder(thread: MailThread, name: string): boolean {
  if (name === 'inbox')
    return thread.labels.includes('Inbox') && !thread.labels.includes('Archived');
  if (name === 'sent') return thread.labels.includes('Sent');
  if (name === 'starred') return thread.starred;
  if (name === 'all') return true;
  return name.startsWith('label/') && thread.labels.includes(decodeURIComponent(name.slice(6)));
}
