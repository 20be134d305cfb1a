import type { ReasonRule } from '@/lib/domain/suggestion';
import type { Instant } from '@/lib/domain/time';
import type { AskView } from '@/lib/messaging/views';
import type { Panel } from './panel-context';

type Speech = Pick<Panel, 'text' | 'words' | 'format' | 'language'>;

/** What to do next and when, in a few words. */
export function nextStepWords(
  ask: AskView,
  speech: Speech,
  now: Instant,
): { title: string; when: string } {
  const { text, format } = speech;
  const { kind, stepId, when } = ask.suggestion;
  const label = stepId ? (ask.stepLabels[stepId]?.[speech.language] ?? stepId) : '';
  const moment = whenWords(when, speech, now);
  switch (kind) {
    case 'send':
    case 'bundle':
    case 'call': {
      const channel = ask.suggestion.channel;
      const title = kind === 'bundle' ? text.next.bundle : label;
      const by = channel ? speech.words.channels[channel] : '';
      return { title, when: [moment, by].filter(Boolean).join(' · ') };
    }
    case 'wait': {
      if (!label || when === undefined) return { title: text.next.wait, when: moment };
      return {
        title: text.next.wait,
        when: text.next.waitThen(label, format.day(format.dayOf(when))),
      };
    }
    case 'prepare':
      // Ours to do, and nothing is missing for it.
      if (ask.suggestion.readiness.every(({ ready }) => ready)) {
        return { title: label, when: ask.writes ? text.next.selfPrepared : '' };
      }
      return { title: text.next.prepare, when: label ? text.next.before(label) : '' };
    case 'tell-first':
      return { title: text.next.tellFirst, when: label ? text.next.before(label) : '' };
    case 'classify':
      return { title: text.next.classify, when: '' };
    case 'choose-entry':
      return { title: text.next.entry, when: '' };
    case 'decide':
      return { title: text.next.decide, when: '' };
    case 'none':
      return { title: stoppedTitle(ask, speech), when: label ? text.next.before(label) : '' };
  }
}

function stoppedTitle(ask: AskView, { text }: Speech): string {
  if (isRemediable(ask)) return text.next.missing;
  switch (ask.suggestion.blockers[0]?.rule) {
    case 'G3-question':
      return text.next.answerFirst;
    case 'G3-objection':
      return text.next.askWhy;
    case 'G5-amends':
      return text.next.amends;
    case 'closes-itself':
      return text.next.closesItself;
    default:
      return text.next.none;
  }
}

/** Whether what blocks the next step is something the PM can say right here. */
export function isRemediable({ suggestion }: AskView): boolean {
  const rule = suggestion.blockers[0]?.rule;
  return rule !== undefined && remediable.includes(rule);
}

/** Whether the PM is asked why the client objects; then the question stands with the next step. */
export function isReasonWanted({ suggestion }: AskView): boolean {
  return suggestion.blockers[0]?.rule === 'G3-objection';
}

const remediable: ReasonRule[] = [
  'no-contact',
  'G3-contact-left',
  'G3-bounce',
  'no-calendar',
  'no-due',
];

function whenWords(when: Instant | undefined, { text, format }: Speech, now: Instant): string {
  if (when === undefined) return '';
  if (when <= now) return text.next.now;
  const day = format.dayOf(when);
  if (day === format.dayOf(now)) return text.next.from(format.time(when));
  return `${format.day(day)} · ${format.relativeDay(day)}`;
}
