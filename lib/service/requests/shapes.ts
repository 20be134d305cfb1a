import * as z from 'zod';
import { REASON_KINDS } from '@/lib/domain/event';
import { once } from '@/lib/domain/once';

// An extension may not evaluate code: zod must not even try.
z.config({ jitless: true });

export const id = once(() => z.uuid());
export const line = (max: number) => z.string().max(max);
export const day = once(() => z.iso.date());
export const instant = once(() => z.number().int().min(0).max(8.64e15));
export const language = once(() => z.enum(['en', 'zh']));
export const country = once(() => z.string().regex(/^[A-Z]{2}$/));
export const hour = once(() => z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const timeZone = once(() => z.string().max(60).refine(isTimeZone, 'unknown time zone'));
export const nativeId = once(() => z.string().min(1).max(200));
export const address = once(() => z.string().max(320).toLowerCase());

/** Addresses of one person that mails can go to. */
export const mailAddresses = once(() => z.array(z.email().max(320).toLowerCase()).max(20));
export const domains = once(() => z.array(z.string().max(253).toLowerCase()).max(50));

export const participant = once(() =>
  z.object({
    address: address(),
    name: line(500),
    field: z.enum(['from', 'to', 'cc', 'bcc', 'present']),
  }),
);
export const participants = once(() => z.array(participant()).max(500));
export const item = once(() => z.object({ id: id(), text: line(500) }));
export const items = once(() => z.array(item()).max(100));
const headers = once(() =>
  z
    .record(z.string().regex(/^[a-z][a-z-]{0,60}$/), line(1000))
    .refine((all) => Object.keys(all).length <= 20, 'too many headers'),
);
export const conversation = once(() =>
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
          headers: headers().optional(),
          references: z.array(nativeId()).max(50).optional(),
          files: z.array(line(200)).max(20).optional(),
        }),
      )
      .max(500),
  }),
);
export const clientChoice = once(() =>
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
export const answerKind = once(() =>
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
export const reason = once(() => z.enum(REASON_KINDS));
export const roles = once(() =>
  z.array(z.enum(['liaison', 'decision-maker', 'finance', 'sponsor'])).max(4),
);
const variant = once(() => z.enum(['first', 'again', 'promise']));
export const step = once(() =>
  z.object({
    askIds: z.array(id()).min(1).max(50),
    stepId: line(100),
    variant: variant(),
    steps: z
      .array(z.object({ askId: id(), stepId: line(100), variant: variant() }))
      .max(50)
      .optional(),
  }),
);
export const values = once(() => z.record(z.string().regex(/^[a-z][A-Za-z]{0,40}$/), line(4000)));
export const calendar = once(() =>
  z.object({
    country: country(),
    region: line(10).optional(),
    timeZone: timeZone(),
    weekend: z.array(z.number().int().min(0).max(6)).max(6).optional(),
    hours: z
      .tuple([hour(), hour()])
      .refine(([open, close]) => open < close, 'must open before they close')
      .optional(),
    daysOff: z.array(day()).max(400).optional(),
    workDays: z.array(day()).max(400).optional(),
  }),
);
export const commit = once(() => ({ commitId: id() }));
export const askChange = once(() => ({ commitId: id(), askId: id() }));
export const errand = once(() => z.object({ kind: z.literal('draft'), askId: id() }));
const body = once(() => z.object({ touchId: id(), text: line(100_000), html: line(200_000) }));
const addressees = once(() =>
  z.object({ to: z.array(address()).max(50), cc: z.array(address()).max(50) }),
);
export const writingErrand = once(() =>
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('reply'),
      body: body().optional(),
      recipients: addressees().optional(),
    }),
    z.object({
      kind: z.literal('new-mail'),
      body: body(),
      subject: line(500),
      recipients: addressees(),
    }),
  ]),
);
export const keepName = once(() => line(300).min(1));

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
