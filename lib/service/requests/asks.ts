import * as z from 'zod';
import type { Command } from '@/lib/messaging/protocol';
import { answerKind, askChange, day, id, items, line, nativeId, reason } from './shapes';

/** Requests about one ask. */
export const asksRequests = {
  openAsk: () =>
    z.object({
      ...askChange(),
      nativeThreadId: nativeId().optional(),
      projectId: id().optional(),
      situation: line(60),
      title: line(20_000).trim().min(1),
      owedBy: z.enum(['client', 'us']).optional(),
      items: items(),
      due: day().optional(),
    }),
  editAsk: () =>
    z.object({
      ...askChange(),
      rev: z.number().int(),
      title: line(20_000).trim().min(1).optional(),
      items: items().optional(),
      due: day().optional(),
    }),
  answer: () =>
    z.object({
      ...askChange(),
      answer: answerKind(),
      touchId: id().optional(),
      alsoAskIds: z.array(id()).max(50).optional(),
      itemIds: z.array(id()).max(100).optional(),
      promisedFor: day().optional(),
      returns: day().optional(),
      reason: reason().optional(),
      note: line(2000).optional(),
    }),
  setAside: () => z.object({ ...askChange(), touchId: id() }),
  tickItems: () => z.object({ ...askChange(), itemIds: z.array(id()).max(100) }),
  giveReason: () => z.object({ ...askChange(), reason: reason() }),
  snooze: () =>
    z.object({ ...askChange(), until: day(), because: z.literal('absence').optional() }),
  closeAsk: () => z.object({ ...askChange(), outcome: z.enum(['done', 'dropped', 'written-off']) }),
  reopenAsk: () => z.object(askChange()),
  chooseEntry: () => z.object({ ...askChange(), stepId: line(100) }),
  skipStep: () => z.object({ ...askChange(), stepId: line(100) }),
  flagRisk: () => z.object({ ...askChange(), atRisk: z.boolean(), delayId: id() }),
  tellFirst: () =>
    z.object({ ...askChange(), delayId: id(), nativeThreadId: nativeId().optional() }),
  overrideGuard: () => z.object({ ...askChange(), rule: z.literal('G2') }),
  setReady: () => z.object({ ...askChange(), readinessId: line(100), ready: z.boolean() }),
  logCall: () =>
    z.object({
      ...askChange(),
      channel: z.enum(['call', 'meeting']),
      who: line(500),
      what: line(4000).trim().min(1),
      stepId: line(100).optional(),
      answer: answerKind().nullable(),
      promisedFor: day().optional(),
    }),
  breakOn: () => z.object({ day: day(), nativeThreadId: nativeId() }),
  readDay: () => z.object({ text: line(10_000), askId: id().optional() }),
} satisfies { [C in Command]?: () => z.ZodType };
