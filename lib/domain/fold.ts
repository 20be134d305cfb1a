import type { Ask } from './ask';
import type { AskEvent } from './event';
import { holdingOf } from './holding';
import { byHistory } from './order';
import type { Touch } from './touch';
import { foldTouches, touchesOf } from './touches';

type Opened = Extract<AskEvent, { type: 'opened' }>;

/**
 * One ask out of its history. `events` are the ask's own, `touches` may be all of its client's; the order of neither matters.
 *
 * A touch belongs to the ask when it carries a step of it, names it, or is mail in one of its conversations: the one it was
 * opened in, and those that its steps went out in. Drafts, scheduled, cancelled and bounced mails count for nothing.
 * @throws Error when no `opened` event is among the events.
 */
export function foldAsk(events: readonly AskEvent[], touches: readonly Touch[]): Ask {
  const ordered = events.length > 1 ? [...events].sort(byHistory) : events;
  const opened = ordered.find((event): event is Opened => event.type === 'opened');
  if (!opened) throw new Error('An ask begins with an opened event');
  const ask = begin(opened);
  const own = touchesOf(ask, touches);
  for (const event of ordered) apply(ask, event, own);
  const unclassified = foldTouches(ask, ordered, own);
  ask.holding = holdingOf(ask, ordered, own, unclassified[0]);
  return ask;
}

function begin(opened: Opened): Ask {
  return {
    id: opened.askId,
    clientId: opened.clientId,
    projectId: opened.projectId,
    situation: opened.situation,
    owedBy: opened.owedBy,
    title: opened.title,
    items: opened.items,
    tickedItemIds: [],
    ...(opened.due && { due: opened.due }),
    ...(opened.about && { about: opened.about }),
    openedAt: opened.occurredAt,
    threadIds: opened.threadId ? [opened.threadId] : [],
    state: 'open',
    sent: [],
    skipped: [],
    readied: [],
    overrides: [],
    promises: [],
    earlier: [],
    holding: [],
  };
}

function apply(ask: Ask, event: AskEvent, touches: readonly Touch[]): void {
  const at = event.occurredAt;
  switch (event.type) {
    case 'opened':
      return;
    case 'edited':
      if (event.title !== undefined) ask.title = event.title;
      if (event.items) ask.items = event.items;
      if (event.due && event.due !== ask.due) {
        ask.due = event.due;
        ask.dueMovedAt = at;
      }
      return;
    case 'answered': {
      const touch = event.touchId && touches.find(({ id }) => id === event.touchId);
      ask.lastAnswer = {
        answer: event.answer,
        at: touch ? touch.occurredAt : at,
        saidAt: at,
      };
      if (event.answer === 'contact-left') ask.contactLeftAt = at;
      if (event.answer === 'done') close(ask, 'done', at);
      return;
    }
    case 'set-aside':
      return;
    case 'items-ticked':
      ask.tickedItemIds = [...new Set([...ask.tickedItemIds, ...event.itemIds])];
      return;
    case 'items-unticked':
      ask.tickedItemIds = ask.tickedItemIds.filter((id) => !event.itemIds.includes(id));
      return;
    case 'promised':
      ask.promises.push({ promisedFor: event.promisedFor, at });
      return;
    case 'snoozed':
      ask.snoozedUntil = event.until;
      ask.snoozedAt = at;
      delete ask.snoozedFor;
      if (event.because) ask.snoozedFor = event.because;
      return;
    case 'reason-given':
      ask.reason = event.reason;
      ask.reasonAt = at;
      if (event.reason === 'contact-left') ask.contactLeftAt = at;
      return;
    case 'entry-chosen':
      ask.entryStep = event.stepId;
      return;
    case 'step-skipped':
      if (!ask.skipped.includes(event.stepId)) ask.skipped.push(event.stepId);
      ask.skippedAt = { ...ask.skippedAt, [event.stepId]: at };
      return;
    case 'overridden':
      if (!ask.overrides.includes(event.rule)) ask.overrides.push(event.rule);
      ask.overriddenAt = at;
      return;
    case 'at-risk':
      delete ask.atRiskSince;
      if (event.atRisk) ask.atRiskSince = at;
      return;
    case 'readied':
      ask.readied = ask.readied.filter((id) => id !== event.readinessId);
      if (event.ready) ask.readied.push(event.readinessId);
      return;
    case 'closed':
      close(ask, event.outcome, at);
      return;
    case 'reopened':
      ask.state = 'open';
      delete ask.outcome;
      delete ask.closedAt;
      return;
  }
}

function close(ask: Ask, outcome: NonNullable<Ask['outcome']>, at: number): void {
  if (ask.state === 'closed') return;
  ask.state = 'closed';
  ask.outcome = outcome;
  ask.closedAt = at;
}
