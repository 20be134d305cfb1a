import type { CalendarSpec } from '@/lib/domain/calendar';
import type { Client, Id, Language, Role, Settings } from '@/lib/domain/records';
import type { Change } from './requests';
import type { TodayView, UndoView } from './views';

/** Clients, people, projects, settings, and the ledger as a whole. */
export interface RecordsProtocol {
  /** All that the PM says of a client. */
  editClient: {
    ask: Change & {
      clientId: Id;
      rev: number;
      changes: {
        name?: string;
        domains?: string[];
        language?: Language;
        country?: string;
        region?: string;
        timeZone?: string;
        /** Replaces all of the calendar. */
        calendar?: CalendarSpec;
        tone?: NonNullable<Client['tone']>;
        second?: NonNullable<Client['second']>;
        live?: NonNullable<Client['live']>;
        /** '' for none, here and below. */
        chatName?: string;
        otherLanguage?: string;
        industry?: string;
        decisionProcess?: string;
        notes?: string;
      };
    };
    answer: null;
  };
  /** Gives a role to a person of the client; makes the contact where there is none with that address. */
  nameContact: {
    ask: Change & {
      clientId: Id;
      address: string;
      name: string;
      roles: Role[];
      language?: Language;
      formOfAddress?: string;
    };
    answer: null;
  };

  /** What the PM says of a person: roles, greeting, language. `rev` is the revision seen. */
  editContact: {
    ask: Change & {
      contactId: Id;
      rev: number;
      changes: {
        name?: string;
        addresses?: string[];
        roles?: Role[];
        /** Null: the client's. */
        language?: Language | null;
        /** '' for by name. */
        formOfAddress?: string;
      };
    };
    answer: null;
  };
  rememberValues: { ask: Change & { projectId: Id; values: Record<string, string> }; answer: null };

  undo: { ask: Change & { undoes: Id }; answer: null };
  lastChange: { ask: null; answer: UndoView | null };

  today: { ask: { search?: string }; answer: TodayView };
  settings: { ask: null; answer: Settings };
  saveSettings: {
    ask: Change & {
      rev: number;
      changes: Partial<Omit<Settings, 'id' | 'rev' | 'updatedAt'>> & { calendar?: CalendarSpec };
    };
    answer: Settings;
  };
}
