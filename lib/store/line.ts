import * as z from 'zod';
import { once } from '@/lib/domain/once';

// An extension may not evaluate code: zod must not even try.
z.config({ jitless: true });

const lineSchema = once(() => {
  const withId = z.looseObject({ id: z.string() });
  const row = withId.extend({ rev: z.number() }).nullable();
  const entry = z.discriminatedUnion('kind', [
    z.object({ kind: z.enum(['event', 'event-retracted']), clientId: z.string(), event: withId }),
    z.object({ kind: z.enum(['touch', 'touch-retracted']), touch: withId }),
    z.object({
      kind: z.literal('delivery'),
      touchId: z.string(),
      before: z.looseObject({ state: z.string() }),
      after: z.looseObject({ state: z.string() }),
    }),
    z.object({
      kind: z.literal('erased'),
      clientId: z.string(),
      contactId: z.string().optional(),
    }),
    z.object({
      kind: z.literal('record'),
      table: z.enum(['clients', 'contacts', 'projects', 'threads', 'settings', 'tailorings']),
      before: row,
      after: row,
    }),
  ]);
  return z.object({
    seq: z.int().positive(),
    id: z.string(),
    verb: z.string(),
    at: z.number(),
    undoable: z.boolean(),
    undoes: z.string().optional(),
    entries: z.array(entry),
    hash: z.string(),
    redacted: z.string().optional(),
  });
});

/** Whether something read back has the frame of a line; what its rows hold is guarded by the hash. */
export function isLine(value: unknown): boolean {
  return lineSchema().safeParse(value).success;
}
