import * as z from 'zod';
import type { Command } from '@/lib/messaging/protocol';
import { commit, id, language, line, mailAddresses, roles } from './shapes';

/** Requests of the pages about clients and the people there. */
export const clientsRequests = {
  clients: () => z.null(),
  client: () => z.object({ clientId: id() }),
  addContact: () =>
    z.object({
      ...commit(),
      clientId: id(),
      contactId: id(),
      contact: z.object({
        name: line(200).trim().min(1),
        addresses: mailAddresses(),
        roles: roles(),
        language: language().optional(),
        formOfAddress: line(100).trim().optional(),
      }),
    }),
  removeContact: () => z.object({ ...commit(), contactId: id(), rev: z.number().int() }),
  eraseClient: () => z.object({ ...commit(), clientId: id() }),
  eraseContact: () => z.object({ ...commit(), contactId: id() }),
} satisfies { [C in Command]?: () => z.ZodType };
