import type { AskEvent } from '@/lib/domain/event';
import type { Touch } from '@/lib/domain/touch';
import type { AskView, TimelineEntry } from '@/lib/messaging/views';
import type { IconName } from './icon';
import type { Panel } from './panel-context';

type Speech = Pick<Panel, 'words' | 'history' | 'format' | 'language'>;

export interface EntryWords {
  icon: IconName;
  line: string;
  /** Shown on request: people, subject, first words. */
  detail: string[];
}

const eventIcons: Record<AskEvent['type'], IconName> = {
  opened: 'plus',
  edited: 'pencil',
  answered: 'reply',
  'set-aside': 'skip',
  'items-ticked': 'check',
  'items-unticked': 'undo',
  promised: 'promise',
  snoozed: 'clock',
  'reason-given': 'hourglass',
  'entry-chosen': 'flag',
  'step-skipped': 'skip',
  overridden: 'alert',
  'at-risk': 'alert',
  readied: 'check',
  closed: 'check',
  reopened: 'undo',
};

/** One line of the timeline in words. */
export function entryWords(entry: TimelineEntry, ask: AskView, speech: Speech): EntryWords {
  return entry.kind === 'event'
    ? eventWords(entry.event, ask, speech)
    : touchWords(entry.touch, ask, speech);
}

function eventWords(event: AskEvent, ask: AskView, speech: Speech): EntryWords {
  const { history } = speech;
  const undone = event.type === 'readied' && !event.ready;
  const say = undone ? history.notReady : history.events[event.type];
  const line = say(detailOf(event, ask, speech));
  const note = event.type === 'answered' && event.note ? [event.note] : [];
  return { icon: eventIcons[event.type], line, detail: note };
}

function detailOf(
  event: AskEvent,
  ask: AskView,
  { words, history, format, language }: Speech,
): string {
  switch (event.type) {
    case 'opened':
    case 'edited':
      return event.due ? format.day(event.due) : '';
    case 'at-risk':
      return event.atRisk ? 'yes' : '';
    case 'answered':
      return words.answers[event.answer];
    case 'promised':
      return format.day(event.promisedFor);
    case 'snoozed':
      return format.day(event.until);
    case 'reason-given':
      return words.reasons[event.reason];
    case 'entry-chosen':
    case 'step-skipped':
      return ask.stepLabels[event.stepId]?.[language] ?? event.stepId;
    case 'readied':
      return ask.stepLabels[event.readinessId]?.[language] ?? event.readinessId;
    case 'closed':
      return history.outcomes[event.outcome];
    default:
      return '';
  }
}

function touchWords(touch: Touch, ask: AskView, speech: Speech): EntryWords {
  const { history, words, format, language } = speech;
  const step = touch.askSteps.find(({ askId }) => askId === ask.id);
  const label = step && (ask.stepLabels[step.stepId]?.[language] ?? step.stepId);
  const channel = words.channels[touch.channel];
  const icon: IconName =
    touch.channel === 'mail' ? (touch.direction === 'in' ? 'reply' : 'mail') : channelIcon(touch);
  const people = touch.participants
    .filter(
      ({ field }) => field === (touch.direction === 'in' ? 'from' : 'to') || field === 'present',
    )
    .map(({ name, address }) => name || address)
    .filter(Boolean);
  return {
    icon: touch.state === 'bounced' ? 'alert' : icon,
    line: lineOf(touch, label, step?.again, channel, people, history),
    detail: [
      [format.moment(touch.occurredAt), people.slice(0, 10).join(', ')].filter(Boolean).join(' · '),
      touch.subject.slice(0, 300),
      touch.excerpt,
    ].filter(Boolean),
  };
}

function lineOf(
  touch: Touch,
  label: string | undefined,
  again: boolean | undefined,
  channel: string,
  people: string[],
  { touch: say }: Speech['history'],
): string {
  const odd = {
    draft: say.draft,
    scheduled: say.scheduled,
    cancelled: say.cancelled,
    bounced: say.bounced,
  };
  if (touch.state in odd) return odd[touch.state as keyof typeof odd];
  if (touch.direction === 'in') {
    if (!touch.human) return say.automatic;
    return people[0] ?? say.in(channel);
  }
  if (label) return again ? say.again(label) : say.step(label);
  return touch.channel === 'mail' ? say.out(channel) : channel;
}

function channelIcon({ channel }: Touch): IconName {
  return { mail: 'mail', chat: 'chat', call: 'phone', meeting: 'meeting' }[channel] as IconName;
}
