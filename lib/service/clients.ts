import type { CalendarSpec } from '@/lib/domain/calendar';
import type { Client, Contact } from '@/lib/domain/records';
import type { Ask } from '@/lib/messaging/protocol';
import { Refusal, type UseCase } from './scene';
import { revised } from './ties';

/** All that the PM says of a client. A calendar replaces the one before whole; what is emptied is left out. */
export const editClient: UseCase<Ask<'editClient'>> = async (scene, ask) => {
  const before = await scene.reads.record('clients', ask.clientId);
  if (!before) throw new Refusal('not-found');
  if (before.rev !== ask.rev) throw new Refusal('stale-revision');
  const { calendar, ...changes } = ask.changes;
  const base = calendar ? withoutCalendar(before) : before;
  const after = withoutEmpty({ ...base, ...changes, ...calendar, ...revised(scene, before) });
  return [{ kind: 'record', table: 'clients', before, after }];
};

function withoutCalendar(client: Client): Client {
  const { country, region, timeZone, weekend, hours, daysOff, workDays, ...rest } = client;
  return rest satisfies Omit<Client, keyof CalendarSpec>;
}

/** An emptied text is no text; a list may be empty. */
function withoutEmpty<T extends object>(row: T): T {
  return Object.fromEntries(
    Object.entries(row).filter(
      ([key, value]) => key === 'name' || (value !== '' && value !== null),
    ),
  ) as T;
}

export const addContact: UseCase<Ask<'addContact'>> = async (scene, ask) => {
  const { clientId, contactId, contact } = ask;
  if (!(await scene.reads.record('clients', clientId))) throw new Refusal('not-found');
  const after: Contact = { ...contact, ...revised(scene, null), clientId, id: contactId };
  return [{ kind: 'record', table: 'contacts', before: null, after: withoutEmpty(after) }];
};

/** What the PM says of a person. An empty greeting means: by name. */
export const editContact: UseCase<Ask<'editContact'>> = async (scene, ask) => {
  const before = await seenContact(scene, ask);
  const after = withoutEmpty({ ...before, ...ask.changes, ...revised(scene, before) }) as Contact;
  return [{ kind: 'record', table: 'contacts', before, after }];
};

export const removeContact: UseCase<Ask<'removeContact'>> = async (scene, ask) => {
  const before = await seenContact(scene, ask);
  return [{ kind: 'record', table: 'contacts', before, after: null }];
};

async function seenContact(
  { reads }: Parameters<UseCase<never>>[0],
  ask: { contactId: string; rev: number },
): Promise<Contact> {
  const before = await reads.record('contacts', ask.contactId);
  if (!before) throw new Refusal('not-found');
  if (before.rev !== ask.rev) throw new Refusal('stale-revision');
  return before;
}

export const eraseClient: UseCase<Ask<'eraseClient'>> = async ({ reads }, { clientId }) => {
  if (!(await reads.record('clients', clientId))) throw new Refusal('not-found');
  return [{ kind: 'erased', clientId }];
};

export const eraseContact: UseCase<Ask<'eraseContact'>> = async ({ reads }, { contactId }) => {
  const contact = await reads.record('contacts', contactId);
  if (!contact) throw new Refusal('not-found');
  return [{ kind: 'erased', clientId: contact.clientId, contactId }];
};
