import type { AnswerKind, ReasonKind } from '@/lib/domain/event';
import type { Level } from '@/lib/domain/ladder';
import type { Role } from '@/lib/domain/records';
import type { Channel } from '@/lib/domain/touch';

/** Names of things that the domain knows, wherever they are shown. */
export interface Words {
  levels: Record<Level, string>;
  roles: Record<Role, string>;
  channels: Record<Channel, string>;
  answers: Record<AnswerKind, string>;
  reasons: Record<ReasonKind, string>;
  states: Record<'waiting' | 'due' | 'answered' | 'snoozed' | 'promised' | 'closed', string>;
  snooze: Record<'tomorrow' | 'threeDays' | 'week' | 'custom', string>;
  language: Record<'en' | 'zh', string>;
}

export const wordsEn: Words = {
  levels: {
    0: 'Heads-up',
    1: 'Friendly reminder',
    2: 'Offer help',
    3: 'Call or meeting',
    4: 'Formal notice',
    5: 'Agreed terms',
  },
  roles: {
    liaison: 'main contact',
    'decision-maker': 'decision-maker',
    finance: 'finance contact',
    sponsor: 'sponsor',
  },
  channels: { mail: 'Mail', chat: 'Chat', call: 'Call', meeting: 'Meeting' },
  answers: {
    done: 'It is done',
    partial: 'Part of it is done',
    acknowledged: '“Noted”, nothing more',
    promised: 'They promised a date',
    question: 'They asked a question',
    objection: 'They object',
    'out-of-office': 'They are away',
    'contact-left': 'They left the company',
    bounce: 'The mail came back',
    other: 'Something else',
  },
  reasons: {
    'in-process': 'In their approval process',
    'priorities-changed': 'Priorities changed',
    'decision-pending': 'A decision is pending',
    'criteria-unclear': 'Criteria are unclear',
    dissatisfied: 'They are not satisfied',
    busy: 'They are busy',
    'contact-left': 'The contact left',
    budget: 'A budget question',
    unknown: 'Not known',
  },
  states: {
    waiting: 'Waiting',
    due: 'Due',
    answered: 'Answered?',
    snoozed: 'Snoozed',
    promised: 'Promised',
    closed: 'Closed',
  },
  snooze: {
    tomorrow: 'Tomorrow',
    threeDays: 'In 3 days',
    week: 'In a week',
    custom: 'Another day…',
  },
  language: { en: 'English', zh: '中文' },
};
