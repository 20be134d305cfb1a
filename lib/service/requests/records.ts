import * as z from 'zod';
import type { Command } from '@/lib/messaging/protocol';
import {
  address,
  calendar,
  commit,
  country,
  domains,
  id,
  language,
  line,
  mailAddresses,
  roles,
  timeZone,
  values,
} from './shapes';

/** Requests about clients, people, projects, settings, and the ledger as a whole. */
export const recordsRequests = {
  editClient: () =>
    z.object({
      ...commit(),
      clientId: id(),
      rev: z.number().int(),
      changes: z.object({
        name: line(200).trim().min(1).optional(),
        language: language().optional(),
        country: country().optional(),
        region: line(10).optional(),
        timeZone: timeZone().optional(),
        domains: domains().optional(),
        calendar: calendar().optional(),
        tone: z.enum(['friendly', 'formal']).optional(),
        second: z.enum(['chat', 'call']).optional(),
        live: z.enum(['call', 'meeting']).optional(),
        chatName: line(60).trim().optional(),
        otherLanguage: line(60).trim().optional(),
        industry: line(200).trim().optional(),
        decisionProcess: line(4000).trim().optional(),
        notes: line(4000).trim().optional(),
      }),
    }),
  nameContact: () =>
    z.object({
      ...commit(),
      clientId: id(),
      address: z.email().max(320).toLowerCase(),
      name: line(200),
      roles: roles(),
      language: language().optional(),
      formOfAddress: line(100).optional(),
    }),
  editContact: () =>
    z.object({
      ...commit(),
      contactId: id(),
      rev: z.number().int(),
      changes: z.object({
        name: line(200).optional(),
        addresses: mailAddresses().optional(),
        roles: roles().optional(),
        language: language().nullable().optional(),
        formOfAddress: line(100).optional(),
      }),
    }),
  rememberValues: () => z.object({ ...commit(), projectId: id(), values: values() }),
  undo: () => z.object({ ...commit(), undoes: id() }),
  lastChange: () => z.null(),
  today: () => z.object({ search: line(200).optional() }),
  settings: () => z.null(),
  saveSettings: () =>
    z.object({
      ...commit(),
      rev: z.number().int(),
      changes: z.object({
        uiLanguage: z.enum(['auto', 'en', 'zh']).optional(),
        name: line(200).optional(),
        calendar: calendar().optional(),
        ownAddresses: z.array(address()).max(50).optional(),
        ownDomains: domains().optional(),
      }),
    }),
} satisfies { [C in Command]?: () => z.ZodType };
