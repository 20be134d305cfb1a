import * as z from 'zod';
import type { Command } from '@/lib/messaging/protocol';
import { day, id, instant, line } from './shapes';

/** Requests about what the ledger says. */
export const ledgerRequests = {
  contractDates: () => z.object({ askId: id() }),
  evidence: () => z.object({ askId: id(), at: instant().optional() }),
  openEvidence: () => z.object({ askId: id() }),
  log: () =>
    z.object({
      clientId: id().optional(),
      projectId: id().optional(),
      text: line(200).optional(),
      limit: z.number().int().min(1).max(20_000),
    }),
  reports: () => z.object({ from: day().optional(), to: day().optional() }),
  calendar: () =>
    z.object({
      month: z
        .string()
        .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
        .optional(),
    }),
} satisfies { [C in Command]?: () => z.ZodType };
