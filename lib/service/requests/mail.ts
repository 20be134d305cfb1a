import * as z from 'zod';
import type { Command } from '@/lib/messaging/protocol';
import {
  address,
  askChange,
  clientChoice,
  commit,
  conversation,
  errand,
  id,
  keepName,
  language,
  line,
  nativeId,
  participants,
  step,
  values,
  writingErrand,
} from './shapes';

/** Requests of the webmails: conversations, drafts, mails. */
export const mailRequests = {
  hello: () => z.object({ account: address() }),
  seeThread: () => z.object({ ...commit(), conversation: conversation() }),
  thread: () => z.object({ nativeThreadId: nativeId() }),
  rows: () =>
    z.object({
      nativeThreadIds: z.array(nativeId()).max(500),
      messageCounts: z.record(nativeId(), z.number().int().min(0)).optional(),
    }),
  takeErrand: () => z.object({ nativeThreadId: nativeId().nullable() }),
  leaveErrand: () => z.object({ nativeThreadId: nativeId().nullable(), errand: writingErrand() }),
  keep: () => z.object({ name: keepName(), text: line(20_000).nullable() }),
  kept: () => z.object({ prefix: keepName() }),
  searchProjects: () => z.object({ text: line(200) }),
  tieThread: () =>
    z.object({
      ...commit(),
      conversation: conversation(),
      project: z.union([
        z.strictObject({ id: id() }),
        z.strictObject({ name: line(200).trim().min(1), client: clientChoice() }),
      ]),
    }),
  untieThread: () => z.object({ ...commit(), nativeThreadId: nativeId() }),
  draft: () =>
    z.object({
      askId: id(),
      nativeThreadId: nativeId().optional(),
      language: language().optional(),
      values: values().optional(),
      about: z.enum(['thanks', 'liaison', 'superior', 'successor']).optional(),
      channel: z.enum(['mail', 'chat']).optional(),
    }),
  logSent: () =>
    z.object({
      ...askChange(),
      step: step(),
      channel: z.enum(['chat', 'mail']),
      text: line(100_000),
    }),
  beginDraft: () =>
    z.object({
      ...commit(),
      touchId: id(),
      nativeThreadId: nativeId(),
      step: step(),
      seenMessageIds: z.array(nativeId()).max(500),
      newMail: z.boolean().optional(),
    }),
  nameDraft: () => z.object({ ...commit(), touchId: id(), draftId: nativeId() }),
  mailSent: () =>
    z.object({
      ...commit(),
      touchId: id(),
      nativeThreadId: nativeId(),
      nativeMessageId: nativeId(),
      draftId: nativeId().optional(),
      participants: participants(),
      subject: line(20_000),
      text: line(100_000),
    }),
  sendUndone: () => z.object({ ...commit(), nativeMessageId: nativeId() }),
  openInMail: () => z.object({ threadId: id(), errand: errand().optional() }),
  sayWebmail: () => z.object({ supported: z.boolean() }),
  webmails: () => z.null(),
} satisfies { [C in Command]?: () => z.ZodType };
