import type { Ask } from '@/lib/domain/ask';
import { ballDays } from '@/lib/domain/ball';
import type { AnswerKind } from '@/lib/domain/event';
import { type Ladder, type Phrase, stepOf, termReadiness } from '@/lib/domain/ladder';
import { type AskRow, overdueDays, projectAsk } from '@/lib/domain/projection';
import { rungsOf } from '@/lib/domain/rungs';
import type { SuggestInput } from '@/lib/domain/suggestion';
import type { Touch } from '@/lib/domain/touch';
import { besideSteps, readinessNamed, readinessOnceNamed } from '@/lib/guidance/readiness';
import { askFor } from '@/lib/guidance/values';
import { tickItems } from '@/lib/mail/tick-items';
import type { AskView, MissingValue, TimelineEntry } from '@/lib/messaging/views';
import { revOf } from '@/lib/service/asks';
import type { ClientState } from '@/lib/service/projector';
import { attempt } from '@/lib/service/reading';

/** How many lines of its history a panel shows at most. */
const TIMELINE = 200;

const ANSWERS: AnswerKind[] = [
  'done',
  'promised',
  'acknowledged',
  'question',
  'objection',
  'out-of-office',
  'contact-left',
  'bounce',
  'other',
];

/** One ask as its card shows it. */
export function askView(state: ClientState, ask: Ask): AskView {
  const input = state.inputOf(ask);
  const row = projectAsk(input);
  const { ladder, now } = input;
  const calendar = state.clientCalendar ?? state.ownCalendar;
  const labels: Record<string, Phrase> = {};
  for (const step of [...ladder.steps, ...Object.values(ladder.reasons ?? {}), ...besideSteps]) {
    labels[step.id] = step.label;
  }
  for (const event of state.history.events) {
    if (event.type !== 'readied' || event.askId !== ask.id) continue;
    const known = readinessOnceNamed(ladder, event.readinessId);
    labels[known.id] = known.label;
  }
  const question = questionOf(state, ask);
  const notice = noticeOf(state, ask);
  const step = stepOf(ladder, row.suggestion.stepId ?? '');
  return {
    id: ask.id,
    rev: revOf(state.history, ask.id),
    situation: ask.situation,
    situationLabel: ladder.label,
    title: ask.title,
    owedBy: ask.owedBy,
    items: ask.items.map((item) => ({ ...item, done: ask.tickedItemIds.includes(item.id) })),
    ...(ask.due && { due: ask.due }),
    ...promiseOf(ask),
    ...(ask.snoozedUntil && { snoozedUntil: ask.snoozedUntil }),
    ...(ask.reason && { reason: ask.reason }),
    ...(ask.about && { about: ask.about }),
    state: row.state,
    ball: row.ball,
    ballSince: row.ballSince,
    ballDays: ballDays(row, calendar, now),
    levelReached: row.levelReached,
    overdueDays: overdueDays(row, calendar, now),
    suggestion: row.suggestion,
    stepLabels: labels,
    readiness: row.suggestion.readiness.flatMap(({ id, ready }) => {
      const item = readinessNamed(ladder, id, step);
      return item ? [{ ...item, ready }] : [];
    }),
    terms: termsWanted(ladder, row),
    writes: writes(ladder, row),
    atRisk: ask.atRiskSince !== undefined,
    thanks: isThankable(ask, input),
    rungs: rungsOf(input),
    timeline: timelineOf(state, ask),
    ...(isChased(ask, ladder) && { chased: true as const }),
    ...(question && { question }),
    ...(notice && { notice }),
    answers: answersFor(ask),
  };
}

function isChased({ owedBy, handedOverAt }: Ask, { reasons }: Ladder): boolean {
  return owedBy === 'us' && handedOverAt !== undefined && reasons !== undefined;
}

/** While the next move is ours, nothing that they say is a promise or a question about it: it would only hold us back. */
function answersFor({ owedBy, handedOverAt, items }: Ask): AnswerKind[] {
  if (owedBy === 'us' && handedOverAt === undefined) {
    return ['done', 'out-of-office', 'contact-left', 'bounce', 'other'];
  }
  return items.length > 0 ? ['done', 'partial', ...ANSWERS.slice(1)] : ANSWERS;
}

/** Terms that are a step's to name, and that the project does not (guidance, Levels). */
function termsWanted(ladder: Ladder, { suggestion }: AskRow): MissingValue[] {
  const { term } = stepOf(ladder, suggestion.stepId ?? '') ?? {};
  const isOpen = suggestion.readiness.some(
    ({ id, ready }) => term !== undefined && id === termReadiness(term) && !ready,
  );
  return term !== undefined && isOpen ? [askFor(term)] : [];
}

function writes(ladder: Ladder, { suggestion }: AskRow): boolean {
  const step = stepOf(ladder, suggestion.stepId ?? '');
  return step !== undefined && !step.noText;
}

/** Business days after a delivery in which a thank-you is still fresh. */
const FRESH = 3;

/** The client delivered, and was not thanked (guidance, ledger). */
function isThankable(ask: Ask, { clientCalendar, ownCalendar, now }: SuggestInput): boolean {
  if (ask.owedBy !== 'client' || ask.outcome !== 'done' || ask.closedAt === undefined) return false;
  if (ask.lastAnswer?.answer !== 'done') return false;
  if (ask.sent.some(({ stepId }) => stepId === 'thanks.received')) return false;
  const calendar = clientCalendar ?? ownCalendar;
  return calendar.businessDaysBetween(calendar.dayOf(ask.closedAt), calendar.dayOf(now)) <= FRESH;
}

function promiseOf(ask: Ask): Pick<AskView, 'promisedFor'> {
  const last = ask.promises.at(-1);
  return last ? { promisedFor: last.promisedFor } : {};
}

/** Of several items only some came: never offered as all done, nor in one click. */
const IN_PART = { kind: 'partial', confidence: 0.5 } as const;

function questionOf(state: ClientState, ask: Ask): AskView['question'] {
  const touch = state.history.touches.find(({ id }) => id === ask.unclassifiedTouchId);
  if (!touch) return undefined;
  const open = ask.items.filter((item) => !ask.tickedItemIds.includes(item.id));
  const text = touch.excerpt;
  const wanted = open.map((item) => item.text);
  const brought = attempt(() => tickItems(wanted, { text, attachments: touch.files ?? [] }), []);
  const read = touch.reading?.answer;
  const isPart = brought.length > 0 && brought.length < open.length;
  const guess = read?.kind === 'done' && isPart ? ({ ...read, ...IN_PART } as const) : read;
  return {
    touchId: touch.id,
    from: senderOf(touch),
    at: touch.occurredAt,
    excerpt: text,
    ...(guess && guess.kind !== 'other' && { guess }),
    itemIds: brought.flatMap((index) => open[index]?.id ?? []),
  };
}

/** The newest message of a machine that the PM has not yet said anything about. */
function noticeOf(state: ClientState, ask: Ask): AskView['notice'] {
  if (ask.state === 'closed') return undefined;
  const settled = new Set(
    state.history.events.flatMap((event) =>
      event.askId === ask.id && 'touchId' in event ? (event.touchId ?? []) : [],
    ),
  );
  const newest = state.history.touches
    .filter((touch) => touch.threadId !== undefined && ask.threadIds.includes(touch.threadId))
    .filter((touch) => touch.occurredAt > ask.openedAt && !settled.has(touch.id))
    .filter((touch) => touch.reading?.auto && NEWS.has(touch.reading.auto.kind))
    .sort((a, b) => b.occurredAt - a.occurredAt)[0];
  const auto = newest?.reading?.auto;
  if (!newest || !auto) return undefined;
  return { touchId: newest.id, from: senderOf(newest), at: newest.occurredAt, ...auto };
}

/** What a machine says that changes the next step; receipts and acknowledgements do not. */
const NEWS = new Set(['out-of-office', 'left', 'bounce']);

function senderOf(touch: Touch): string {
  const from = touch.participants.find((person) => person.field === 'from');
  return from?.name || from?.address || '';
}

/** Newest first: the events of the ask and the contacts that concern it. */
function timelineOf(state: ClientState, ask: Ask): TimelineEntry[] {
  const events = state.history.events
    .filter((event) => event.askId === ask.id)
    .map((event): TimelineEntry => ({ kind: 'event', at: event.occurredAt, event }));
  const touches = state.history.touches
    .filter((touch) => concerns(touch, ask))
    .map((touch): TimelineEntry => ({ kind: 'touch', at: touch.occurredAt, touch }));
  return [...events, ...touches].sort((a, b) => b.at - a.at).slice(0, TIMELINE);
}

function concerns(touch: Touch, ask: Ask): boolean {
  if (touch.state === 'draft') return false;
  return (
    touch.askSteps.some((step) => step.askId === ask.id) ||
    touch.askIds.includes(ask.id) ||
    (touch.threadId !== undefined && ask.threadIds.includes(touch.threadId))
  );
}
