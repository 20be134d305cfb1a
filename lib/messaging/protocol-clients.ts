import type { Contact, Id } from '@/lib/domain/records';
import type { ClientsView, ClientView } from './clients-view';
import type { Change } from './requests';

/** Clients and the people there, as their own pages show and change them. */
export interface ClientsProtocol {
  clients: { ask: null; answer: ClientsView };
  client: { ask: { clientId: Id }; answer: ClientView };
  addContact: {
    ask: Change & {
      clientId: Id;
      contactId: Id;
      contact: Omit<Contact, 'id' | 'rev' | 'updatedAt' | 'clientId'>;
    };
    answer: null;
  };
  /** Takes a person off the list; what was written with them stays. It can be undone. */
  removeContact: { ask: Change & { contactId: Id; rev: number }; answer: null };
  /** The client and all that is known of it is gone for good, also from the log. */
  eraseClient: { ask: Change & { clientId: Id }; answer: null };
  /** The same for one person: what remains of their messages names nobody. */
  eraseContact: { ask: Change & { contactId: Id }; answer: null };
}
