import * as z from 'zod';
import { once } from '@/lib/domain/once';
import type { Ask, Command } from '@/lib/messaging/protocol';

// An extension may not evaluate code: zod must not even try.
z.config({ jitless: true });

const id = once(() => z.uuid());
const line = (max: number) => z.string().max(max);
const day = once(() => z.iso.date());
const instant = once(() => z.number().int().min(0).max(8.64e15));
const language = once(() => z.enum(['en', 'zh']));
const country = once(() => z.string().regex(/^[A-Z]{2}$/));
const hour = once(() => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const timeZone = once(() => z.string().max(60).refine(isTimeZone, 'unknown time zone'));
const nativeId = once(() => z.string().min(1).max(200));
const address = once(() => z.string().max(320).toLowerCase());

const participant = once(() =>
  z.object({
    address: address(),
    name: line(500),
    field: z.enum(['from', 'to', 'cc', 'bcc', 'present']),
  }),
);
const participants = once(() => z.array(participant()).max(500));
const item = once(() => z.object({ id: id(), text: line(500) }));
const items = once(() => z.array(item()).max(100));
const conversation = once(() =>
  z.object({
    nativeThreadId: nativeId(),
    subject: line(20_000),
    messages: z
      .array(
        z.object({
          nativeId: nativeId(),
          participants: participants(),
          sentAt: instant().optional(),
          text: line(10_000),
        }),
      )
      .max(500),
  }),
);
const clientChoice = once(() =>
  z.union([
    z.strictObject({ id: id() }),
    z.strictObject({
      name: line(200).trim().min(1),
      domains: z.array(z.string().max(253).toLowerCase()).max(20),
      language: language(),
      country: country().optional(),
      timeZone: timeZone().optional(),
    }),
  ]),
);
const answerKind = once(() =>
  z.enum([
    'done',
    'partial',
    'acknowledged',
    'promised',
    'question',
    'objection',
    'out-of-office',
    'contact-left',
    'bounce',
    'other',
  ]),
);
const reason = once(() =>
  z.enum([
    'in-process',
    'priorities-changed',
    'decision-pending',
    'criteria-unclear',
    'dissatisfied',
    'busy',
    'contact-left',
    'budget',
    'unknown',
  ]),
);
const roles = once(() =>
  z.array(z.enum(['liaison', 'decision-maker', 'finance', 'sponsor'])).max(4),
);
const step = once(() =>
  z.object({
    askIds: z.array(id()).min(1).max(50),
    stepId: line(100),
    variant: z.enum(['first', 'again', 'promise']),
  }),
);
const values = once(() => z.record(z.string().regex(/^[a-z][A-Za-z]{0,40}$/), line(4000)));
const calendar = once(() =>
  z.object({
    country: country(),
    region: line(10).optional(),
    timeZone: timeZone(),
    weekend: z.array(z.number().int().min(0).max(6)).max(6).optional(),
    hours: z.tuple([hour(), hour()]).optional(),
    daysOff: z.array(day()).max(400).optional(),
    workDays: z.array(day()).max(400).optional(),
  }),
);
const commit = once(() => ({ commitId: id() }));
const askChange = once(() => ({ commitId: id(), askId: id() }));
const errand = once(() => z.object({ kind: z.literal('draft'), askId: id() }));
const replyErrand = once(() =>
  z.object({
    kind: z.literal('reply'),
    body: z.object({ touchId: id(), text: line(100_000), html: line(200_000) }).optional(),
    recipients: z
      .object({ to: z.array(address()).max(50), cc: z.array(address()).max(50) })
      .optional(),
  }),
);
const keepName = once(() => line(300).min(1));

/** How each request is read: everything that enters the background is hostile until parsed. All is made when first asked for: making everything takes a cold start 5 ms. */
export const requests = {
  hello: () => z.object({ account: address() }),
  seeThread: () => z.object({ ...commit(), conversation: conversation() }),
  thread: () => z.object({ nativeThreadId: nativeId() }),
  rows: () =>
    z.object({
      nativeThreadIds: z.array(nativeId()).max(500),
      messageCounts: z.record(nativeId(), z.number().int().min(0)).optional(),
    }),
  takeErrand: () => z.object({ nativeThreadId: nativeId() }),
  leaveErrand: () => z.object({ nativeThreadId: nativeId(), errand: replyErrand() }),
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
        roles: roles().optional(),
        language: language().optional(),
        formOfAddress: line(100).optional(),
      }),
    }),
  openAsk: () =>
    z.object({
      ...askChange(),
      nativeThreadId: nativeId(),
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
      itemIds: z.array(id()).max(100).optional(),
      promisedFor: day().optional(),
      returns: day().optional(),
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
  readDay: () => z.object({ text: line(10_000), askId: id().optional() }),
  draft: () =>
    z.object({ askId: id(), language: language().optional(), values: values().optional() }),
  rememberValues: () => z.object({ ...commit(), projectId: id(), values: values() }),
  beginDraft: () =>
    z.object({
      ...commit(),
      touchId: id(),
      nativeThreadId: nativeId(),
      step: step(),
      seenMessageIds: z.array(nativeId()).max(500),
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
  undo: () => z.object({ ...commit(), undoes: id() }),
  lastChange: () => z.null(),
  today: () => z.object({ search: line(200).optional() }),
  openInMail: () => z.object({ threadId: id(), errand: errand().optional() }),
  sayWebmail: () => z.object({ supported: z.boolean() }),
  webmails: () => z.null(),
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
        ownDomains: z.array(z.string().max(253).toLowerCase()).max(50).optional(),
      }),
    }),
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

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
