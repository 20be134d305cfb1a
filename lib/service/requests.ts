import * as z from 'zod';
import type { Ask, Command } from '@/lib/messaging/protocol';
import { asksRequests } from './requests/asks';
import { clientsRequests } from './requests/clients';
import { ledgerRequests } from './requests/ledger';
import { mailRequests } from './requests/mail';
import { projectsRequests } from './requests/projects';
import { recordsRequests } from './requests/records';
import { reviewRequests } from './requests/review';
import { tailorRequests } from './requests/tailor';

/** How each request is read: everything that enters the background is hostile until parsed. All is made when first asked for: making everything takes a cold start 5 ms. */
const requests = {
  ...mailRequests,
  ...asksRequests,
  ...recordsRequests,
  ...clientsRequests,
  ...projectsRequests,
  ...tailorRequests,
  ...reviewRequests,
  ...ledgerRequests,
} satisfies { [C in Command]: () => z.ZodType };

const made = new Map<Command, z.ZodType>();

/** A parsed request, or what is wrong with it. */
export function parseRequest<C extends Command>(
  command: C,
  ask: unknown,
): { ok: true; ask: Ask<C> } | { ok: false; problem: string } {
  const schema = made.get(command) ?? requests[command]();
  made.set(command, schema);
  const parsed = schema.safeParse(ask);
  if (parsed.success) return { ok: true, ask: parsed.data as Ask<C> };
  return { ok: false, problem: z.prettifyError(parsed.error) };
}
