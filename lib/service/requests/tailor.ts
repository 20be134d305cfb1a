import * as z from 'zod';
import { once } from '@/lib/domain/once';
import { LONGEST_BODY, LONGEST_ITEM, LONGEST_SUBJECT, MOST_ITEMS } from '@/lib/domain/tailor-check';
import { cleanLine } from '@/lib/guidance/clean';
import type { Command } from '@/lib/messaging/protocol';
import { commit, id, language, line, roles } from './shapes';

const scope = once(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('workspace') }),
    z.strictObject({ kind: z.literal('client'), clientId: id() }),
    z.strictObject({ kind: z.literal('project'), clientId: id(), projectId: id() }),
  ]),
);
const stepId = () => line(100).regex(/^[a-z][a-z-]*\.[a-z][a-z-]*$/);
const textId = () =>
  line(120).regex(
    /^(?:general#(?:again|promise)|[a-z][a-z-]*\.[a-z][a-z-]*(?:#(?:again|promise|chat))?)$/,
  );
/** Something to make ready in the PM's words: one visible line. */
const item = once(() =>
  z.strictObject({
    id: line(100).regex(/^[a-z][a-z0-9-]*$/),
    label: line(LONGEST_ITEM * 2).transform((label) => cleanLine(label, LONGEST_ITEM * 2)),
  }),
);

/** What may be otherwise of a step, as it is asked for and as a file holds it. */
const stepChange = once(() =>
  z.strictObject({
    offset: z.number().int().min(-365).max(365).optional(),
    medium: z.enum(['written', 'live', 'self']).optional(),
    audience: z.strictObject({ to: roles(), cc: roles() }).optional(),
    ready: z.array(line(100)).max(MOST_ITEMS).optional(),
    items: z.array(item()).max(MOST_ITEMS).refine(areOnce, 'twice').optional(),
  }),
);
function areOnce(items: readonly { id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}
const text = once(() =>
  z.strictObject({
    // A little more than is allowed: what is too long is said in words.
    subject: line(LONGEST_SUBJECT * 2).optional(),
    body: line(LONGEST_BODY * 2),
  }),
);
const limit = once(() => z.enum(['gap', 'cap', 'window', 'decide']));
const limitValue = () => z.number().int().min(1).max(60);
const rev = () => z.number().int().min(0);
const file = () => line(2_000_000);

/** One change as a file holds it. */
export const guidanceChange = once(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('step'), stepId: stepId(), change: stepChange() }),
    z.strictObject({
      kind: z.literal('text'),
      textId: textId(),
      language: language(),
      text: text(),
    }),
    z.strictObject({ kind: z.literal('limit'), limit: limit(), value: limitValue() }),
  ]),
);

/** Requests about what the PM changes of the guidance. */
export const tailorRequests = {
  guidance: () => z.object({ scope: scope() }),
  tailoredLadder: () => z.object({ scope: scope(), situation: line(60) }),
  tailoredBeside: () => z.object({ scope: scope(), owner: line(60) }),
  tailoredText: () => z.object({ scope: scope(), textId: textId(), language: language() }),
  previewText: () => z.object({ textId: textId(), language: language(), text: text() }),
  changeStep: () =>
    z.object({
      ...commit(),
      scope: scope(),
      stepId: stepId(),
      rev: rev(),
      change: stepChange(),
    }),
  changeText: () =>
    z.object({
      ...commit(),
      scope: scope(),
      textId: textId(),
      language: language(),
      rev: rev(),
      text: text(),
    }),
  changeLimit: () =>
    z.object({
      ...commit(),
      scope: scope(),
      limit: limit(),
      rev: rev(),
      value: limitValue(),
    }),
  restoreGuidance: () =>
    z.object({
      ...commit(),
      rows: z
        .array(z.object({ id: line(300), rev: rev() }))
        .min(1)
        .max(2000),
    }),
  exportGuidance: () => z.object({ scope: scope() }),
  compareGuidance: () => z.object({ scope: scope(), text: file() }),
  importGuidance: () =>
    z.object({
      ...commit(),
      scope: scope(),
      text: file(),
      take: z
        .array(z.object({ subject: line(300), rev: rev() }))
        .min(1)
        .max(2000),
    }),
} satisfies { [C in Command]?: () => z.ZodType };
