import type { Ask } from './ask';
import { oursIn } from './debts';
import { isPutAside } from './holds';
import { firstReminder } from './ladder-path';
import { entryChoices, foundReminders, isLateEntry } from './late-entry';
import { LIMITS } from './limits';
import { reason } from './reasons';
import type { Role } from './records';
import type { Reason, SuggestInput, Suggestion } from './suggestion';
import type { Day, Instant } from './time';
import type { Timing } from './timing';

type Stop = Pick<Suggestion, 'kind' | 'reasons' | 'blockers'> &
  Partial<Pick<Suggestion, 'stepId' | 'level' | 'choices' | 'when' | 'revisitAt'>>;

/** What the PM is asked before any step comes: an answer to read (G3), something to mend, where to start. */
export function stopOf(input: SuggestInput, timing: Timing): Stop | undefined {
  const { ask, now } = input;
  const stop = answerStop(input, timing) ?? successorStop(input, timing);
  if (stop) return isPutAside(ask, stop.seenAt, now, timing) ? asideOf(ask, timing) : stop.stop;
  const entry = entryStop(input, timing);
  if (entry) return isPutAside(ask, ask.openedAt, now, timing) ? asideOf(ask, timing) : entry;
  return undefined;
}

function answerStop(
  input: SuggestInput,
  timing: Timing,
): { seenAt: Instant; stop: Stop } | undefined {
  const { ask } = input;
  const { lastInboundAt, lastAnswer: said, lastOutboundAt } = ask;
  if (ask.unclassifiedTouchId && lastInboundAt !== undefined) {
    const day = timing.client.dayOf(lastInboundAt);
    const reasons = [reason('G3-answered', { day })];
    return { seenAt: lastInboundAt, stop: { kind: 'classify', reasons, blockers: [] } };
  }
  if (!said) return undefined;
  const answered = timing.client.dayOf(said.at);
  const none = (blocker: Reason) => ({
    seenAt: said.saidAt,
    stop: { kind: 'none' as const, reasons: [], blockers: [blocker] },
  });
  switch (said.answer) {
    case 'question': {
      if ((ask.lastReplyAt ?? 0) > said.at) return undefined;
      const settledAt = settledSince(input, said.saidAt);
      const gap = input.limits?.gap ?? LIMITS.gap;
      if (settledAt === undefined) return none(reason('G3-question', { answered, gap }));
      const day = timing.add(timing.client.dayOf(settledAt), gap);
      if (input.now >= timing.client.startOfDay(day)) return undefined;
      return {
        seenAt: said.saidAt,
        stop: waitFor(day, reason('G3-question', { answered, day }), timing),
      };
    }
    case 'objection':
      return (ask.reasonAt ?? 0) >= said.saidAt
        ? undefined
        : none(reason('G3-objection', { answered }));
    case 'contact-left':
      if (isNamedSince(input, said.saidAt)) return undefined;
      return none(reason('G3-contact-left', { role: readerOf(input), answered }));
    case 'bounce': {
      const wroteOn = lastOutboundAt !== undefined && lastOutboundAt > said.saidAt;
      if (wroteOn || isNamedSince(input, said.saidAt)) return undefined;
      return none(reason('G3-bounce', { role: readerOf(input), answered }));
    }
    default:
      return undefined;
  }
}

/** Nobody is written to in place of a contact who left until a successor is named (S3 §1.2); where that was the reason, they are asked who it is first. */
function successorStop(
  input: SuggestInput,
  timing: Timing,
): { seenAt: Instant; stop: Stop } | undefined {
  const { ask, ladder } = input;
  const left = ask.contactLeftAt;
  if (left === undefined || isNamedSince(input, left)) return undefined;
  const question = ask.reason === 'contact-left' ? ladder.reasons?.[ask.reason]?.id : undefined;
  const isAsked =
    question === undefined ||
    ask.skipped.includes(question) ||
    ask.sent.some(({ stepId, at }) => stepId === question && at >= left);
  if (!isAsked) return undefined;
  const values = { role: readerOf(input), answered: timing.client.dayOf(left) };
  const blockers = [reason('G3-contact-left', values)];
  return { seenAt: left, stop: { kind: 'none', reasons: [], blockers } };
}

/** When their question was settled another way: the ask to answer it is closed. */
function settledSince(input: SuggestInput, moment: Instant): Instant | undefined {
  const settled = oursIn(input).flatMap(({ situation, about, closedAt = 0 }) =>
    situation === 'client-question' && about === input.ask.id && closedAt >= moment ? closedAt : [],
  );
  return settled.length > 0 ? Math.max(...settled) : undefined;
}

/** Whoever the first reminder goes to was named, or their address mended, after that moment. */
export function isNamedSince(input: SuggestInput, moment: Instant): boolean {
  const role = readerOf(input);
  return input.contacts.some(
    (contact) => contact.roles.includes(role) && contact.updatedAt > moment,
  );
}

/** Who the first reminder goes to. */
export function readerOf({ ask, ladder }: Pick<SuggestInput, 'ask' | 'ladder'>): Role {
  return ladder.steps[firstReminder(ask, ladder)]?.audience.to[0] ?? 'liaison';
}

/** An ask entered late, with reminders found: the PM says where to start (guidance, Late entry). */
function entryStop({ ask, ladder }: SuggestInput, timing: Timing): Stop | undefined {
  if (ask.entryStep !== undefined || ask.contactLeftAt !== undefined) return undefined;
  if (ask.promises.length > 0 || !isLateEntry(ask, timing)) return undefined;
  if (ask.sent.some(({ at }) => at >= ask.openedAt)) return undefined;
  const messages = foundReminders(ask, timing);
  if (messages === 0) return undefined;
  const choices = entryChoices(ladder, messages);
  const step = ladder.steps.find(({ id }) => id === choices.at(-1));
  if (!step) return undefined;
  return {
    kind: 'choose-entry',
    stepId: step.id,
    level: step.level,
    choices,
    reasons: [reason('late-entry', { due: ask.due ?? '', messages })],
    blockers: [],
  };
}

function asideOf(ask: Ask, timing: Timing): Stop {
  const until = ask.snoozedUntil ?? '';
  const rule = ask.snoozedFor === 'absence' ? 'absence' : 'snoozed';
  const values = rule === 'absence' ? { until, day: until } : { until };
  return waitFor(until, reason(rule, values), timing);
}

function waitFor(day: Day, blocker: Reason, timing: Timing): Stop {
  const at = timing.client.startOfDay(day);
  const when = timing.nextSlot(day, false)?.at ?? at;
  return { kind: 'wait', reasons: [], blockers: [blocker], when, revisitAt: at };
}
