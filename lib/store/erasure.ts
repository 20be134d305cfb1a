import type { Contact, Id } from '@/lib/domain/records';
import type { Participant, Touch } from '@/lib/domain/touch';
import type { Entry, Erasure } from './commit';
import { createEraser, type Eraser } from './scrub';

/** Who is erased, with all that the ledger knows them by: gathered from every log before any is changed. */
export interface Erased {
  clientIds: Set<Id>;
  /** Deliveries name their touch alone. */
  touchIds: Set<Id>;
  people: Map<Id, Person>;
}

interface Person {
  clientId: Id;
  names: Set<string>;
  addresses: Set<string>;
}

export function erasedBy(erasures: readonly Erasure[]): Erased {
  const clients = erasures.filter(({ contactId }) => contactId === undefined);
  const people = erasures.flatMap(({ clientId, contactId }): [Id, Person][] =>
    contactId ? [[contactId, { clientId, names: new Set(), addresses: new Set() }]] : [],
  );
  const clientIds = new Set(clients.map(({ clientId }) => clientId));
  return { clientIds, touchIds: new Set(), people: new Map(people) };
}

/** Notes what the entries tell of who is erased. To be called with all of them twice: a mail tells more once the addresses are known. */
export function gather(erased: Erased, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (entry.kind === 'record' && entry.table === 'contacts') {
      for (const row of [entry.before, entry.after]) if (row) gatherContact(erased, row);
    }
    if (entry.kind === 'touch' || entry.kind === 'touch-retracted') {
      if (erased.clientIds.has(entry.touch.clientId)) erased.touchIds.add(entry.touch.id);
      gatherNames(erased, entry.touch);
    }
  }
}

export function gatherContact(erased: Erased, contact: Contact): void {
  const person = erased.people.get(contact.id);
  if (!person) return;
  for (const name of [contact.name, contact.formOfAddress]) if (name) person.names.add(name);
  for (const address of contact.addresses) person.addresses.add(address);
}

/** A mail may write a name in another way. */
export function gatherNames(erased: Erased, touch: Touch): void {
  for (const person of erased.people.values()) {
    if (person.clientId !== touch.clientId) continue;
    for (const { address, name } of touch.participants) {
      if (name && person.addresses.has(address)) person.names.add(name);
    }
  }
}

/** What is left of a thing of the ledger; undefined where nothing is. */
export interface Redactor {
  entry(entry: Entry): Entry | undefined;
  row<T extends object>(table: string, row: T): T | undefined;
}

export function createRedactor(erased: Erased): Redactor {
  const erasers = new Map<Id, Eraser[]>();
  for (const { clientId, names, addresses } of erased.people.values()) {
    const eraser = createEraser([...names], [...addresses]);
    erasers.set(clientId, [...(erasers.get(clientId) ?? []), eraser]);
  }

  function rest<T extends object>(table: string, row: T): T | undefined {
    const { id, clientId: owner } = row as unknown as { id: Id; clientId?: Id };
    const clientId = table === 'clients' ? id : owner;
    if (clientId === undefined) return row;
    if (erased.clientIds.has(clientId)) return undefined;
    if (table === 'contacts' && erased.people.has(id)) return undefined;
    // An organisation keeps its name, and others theirs, whoever is erased beside them.
    if (table === 'contacts') return row;
    let left: T = row;
    for (const eraser of erasers.get(clientId) ?? []) {
      left =
        table === 'touches' ? (withoutPerson(left as never, eraser) as never) : eraser.deep(left);
    }
    return table === 'clients' ? ({ ...left, name: (row as { name?: string }).name } as T) : left;
  }

  return {
    row: rest,
    entry(entry) {
      switch (entry.kind) {
        case 'erased':
          return entry;
        case 'delivery':
          return erased.touchIds.has(entry.touchId) ? undefined : entry;
        case 'touch':
        case 'touch-retracted': {
          const touch = rest('touches', entry.touch);
          return touch && { ...entry, touch };
        }
        case 'event':
        case 'event-retracted': {
          const found = rest('events', { ...entry.event, clientId: entry.clientId });
          if (!found) return undefined;
          const event = 'clientId' in entry.event ? found : withoutClient(found);
          return { ...entry, event } as Entry;
        }
        case 'record': {
          const { table, before, after } = entry;
          const left = [before, after].map((row) => row && (rest(table, row) ?? null));
          if (!left[0] && !left[1]) return undefined;
          return { ...entry, before: left[0], after: left[1] } as Entry;
        }
      }
    },
  };
}

function withoutClient<T extends { clientId: Id }>({ clientId: _, ...event }: T) {
  return event;
}

/** Their own words go, and their name from the words of others. */
function withoutPerson(touch: Touch, eraser: Eraser): Touch {
  const isTheirs = (person: Participant) => eraser.isThem(person.address, person.name);
  const from = touch.participants.find(({ field }) => field === 'from');
  const wrote = from !== undefined && touch.direction === 'in' && isTheirs(from);
  const { reading, files, ...rest } = touch;
  const answer = reading?.answer && withoutWords(reading.answer, wrote);
  const left = reading && { ...reading, ...(answer && { answer }) };
  return {
    ...rest,
    participants: touch.participants.filter((person) => !isTheirs(person)),
    subject: eraser.words(touch.subject),
    excerpt: wrote ? '' : eraser.words(touch.excerpt),
    ...(left && { reading: eraser.deep(left) }),
    ...(files && !wrote && { files: files.map(eraser.words) }),
  };
}

function withoutWords<T extends { words?: string }>(answer: T, wrote: boolean) {
  const { words: _, ...rest } = answer;
  return wrote ? rest : answer;
}
