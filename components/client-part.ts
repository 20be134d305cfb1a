import type { Language } from '@/lib/domain/records';
import type { ClientsWords } from '@/lib/i18n/clients.en';
import type { Format } from '@/lib/i18n/format';
import type { Client } from '@/lib/messaging/client';
import type { PageState } from './use-page';

/** What every part of a client's page is given. */
export interface ClientPart {
  port: Client;
  words: ClientsWords;
  format: Format;
  language: Language;
  page: PageState<'client'>;
}
