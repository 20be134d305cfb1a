import * as fc from 'fast-check';
import { createCalendar } from '@/lib/domain/calendar';
import { type AnswerKind, type AskEvent, REASON_KINDS, type ReasonKind } from '@/lib/domain/event';
import { foldAsk } from '@/lib/domain/fold';
import type { Contact, Role } from '@/lib/domain/records';
import type { SuggestInput } from '@/lib/domain/suggestion';
import type { Touch } from '@/lib/domain/touch';
import { handsOver, ladders } from '@/lib/guidance/guidance';
import { specs } from './random';

export const HOUR = 3_600_000;
const START = Date.UTC(2026, 1, 2, 2);
const SITUATIONS = Object.keys(ladders);
const ANSWERS: AnswerKind[] = [
  'partial',
  'acknowledged',
  'question',
  'objection',
  'contact-left',
  'bounce',
  'other',
];
const DEEDS = [
  'step',
  'step',
  'step',
  'reason-step',
  'hear',
  'answer',
  'promise',
  'snooze',
  'absence',
  'reason',
  'skip',
  'ready',
  'override',
  'close',
  'reopen',
  'due',
] as const;

interface Deed {
  after: number;
  ask: number;
  does: (typeof DEEDS)[number];
  n: number;
}

export const clients = fc.record({
  client: fc.option(specs, { nil: undefined, freq: 8 }),
  own: specs,
  asks: fc.array(
    fc.record({
      situation: fc.constantFrom(...SITUATIONS),
      project: fc.constantFrom('p', 'q'),
      opened: fc.nat(20),
      due: fc.option(fc.integer({ min: -15, max: 30 }), { nil: undefined, freq: 8 }),
    }),
    { minLength: 1, maxLength: 9 },
  ),
  deeds: fc.array(
    fc.record<Deed>({
      after: fc.nat(70),
      ask: fc.nat(8),
      does: fc.constantFrom(...DEEDS),
      n: fc.nat(20),
    }),
    { maxLength: 30 },
  ),
  after: fc.nat(500),
});

type Told = typeof clients extends fc.Arbitrary<infer T> ? T : never;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
const contacts: Contact[] = (['liaison', 'decision-maker', 'finance', 'sponsor'] as Role[]).map(
  (role) => ({
    id: role,
    rev: 1,
    updatedAt: 0,
    clientId: 'c',
    name: role,
    addresses: [`${role}@c.example`],
    roles: [role],
  }),
);

/** What one client and we have been through, on asks of any situation. */
export function live({ client, own, asks, deeds, after }: Told) {
  const events: AskEvent[] = [];
  const touches: Touch[] = [];
  let count = 0;
  const opened = asks.map(({ opened }) => START + opened * 24 * HOUR);
  asks.forEach(({ situation, project, due }, i) => {
    const at = opened[i] ?? START;
    const ladder = ladders[situation];
    events.push({
      id: `e${count++}`,
      askId: `a${i}`,
      occurredAt: at,
      recordedAt: at,
      type: 'opened',
      clientId: 'c',
      projectId: project,
      threadId: `t${i % 3}`,
      situation,
      owedBy: ladder?.owedBy ?? 'client',
      title: situation,
      items: [{ id: 'x', text: 'x' }],
      ...(due !== undefined && { due: dayOf(at + due * 24 * HOUR) }),
    });
  });
  let now = Math.max(...opened);
  for (const { after: hours, ask, does, n } of deeds) {
    now += hours * HOUR;
    const i = ask % asks.length;
    const askId = `a${i}`;
    const base = { id: `e${count++}`, askId, occurredAt: now, recordedAt: now };
    const steps = ladders[asks[i]?.situation ?? '']?.steps ?? [];
    const step = steps[n % steps.length];
    const stepId = step?.id ?? '';
    const reason = REASON_KINDS[n % REASON_KINDS.length] as ReasonKind;
    const touch = (direction: 'in' | 'out', carried?: string): void => {
      touches.push({
        id: `m${count++}`,
        clientId: 'c',
        projectId: asks[i]?.project ?? '',
        threadId: `t${i % 3}`,
        channel: step?.medium === 'live' && carried === stepId ? 'call' : 'mail',
        direction,
        human: true,
        participants: [],
        occurredAt: now,
        recordedAt: now,
        state: direction === 'in' ? 'received' : 'sent',
        askSteps: carried
          ? [{ askId, stepId: carried, ...(handsOver(carried) && { ball: 'client' as const }) }]
          : [],
        askIds: [askId],
        subject: '',
        excerpt: '',
      });
    };
    const day = dayOf(now + n * 24 * HOUR);
    if (does === 'step') touch('out', stepId);
    else if (does === 'reason-step') touch('out', `reason.${reason}`);
    else if (does === 'hear') touch('in');
    else if (does === 'answer') {
      events.push({ ...base, type: 'answered', answer: ANSWERS[n % 7] as AnswerKind });
    } else if (does === 'promise') events.push({ ...base, type: 'promised', promisedFor: day });
    else if (does === 'snooze') events.push({ ...base, type: 'snoozed', until: day });
    else if (does === 'absence') {
      events.push({ ...base, type: 'snoozed', until: day, because: 'absence' });
    } else if (does === 'reason') events.push({ ...base, type: 'reason-given', reason });
    else if (does === 'skip') events.push({ ...base, type: 'step-skipped', stepId });
    else if (does === 'override') events.push({ ...base, type: 'overridden', rule: 'G2' });
    else if (does === 'close') events.push({ ...base, type: 'closed', outcome: 'done' });
    else if (does === 'reopen') events.push({ ...base, type: 'reopened' });
    else if (does === 'due') events.push({ ...base, type: 'edited', due: day });
    else {
      for (const id of [...(step?.ready ?? []), 'two-reminders', 'superior-knows'])
        events.push({ ...base, id: `e${count++}`, type: 'readied', readinessId: id, ready: true });
    }
  }
  now += after * HOUR;
  const folded = asks.map((_, i) =>
    foldAsk(
      events.filter(({ askId }) => askId === `a${i}`),
      touches,
    ),
  );
  const shared = {
    now,
    touches,
    ladders,
    contacts,
    clientCalendar: client && createCalendar(client),
    ownCalendar: createCalendar(own),
  };
  const inputs = folded.map((ask): SuggestInput => {
    const otherAsks = folded.filter((other) => other !== ask);
    return { ...shared, ask, otherAsks, ladder: ladders[ask.situation] ?? never() };
  });
  return { inputs, events, shared, asks: folded };
}

export function never(): never {
  throw new Error('No such ladder');
}
