import type { Medium, Step } from '@/lib/domain/ladder';
import type { Stage } from '@/lib/domain/records';
import type { Scope } from '@/lib/domain/tailoring';
import { stagesEn } from './proposals.en';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

export interface GuidanceWords {
  title: string;
  intro: string;
  loading: string;
  loadingTexts: (done: number, all: number) => string;
  retry: string;
  search: string;
  found: (situations: number) => string;
  noHits: (words: string) => string;
  shown: string;
  withValues: string;
  asWritten: string;
  asWrittenHint: string;
  unfold: string;
  fold: string;
  print: string;
  contents: string;
  stages: Record<Stage | 'anywhere', string>;
  levels: string;
  level: (level: number) => string;
  guards: string;
  guardsHint: string;
  reasons: string;
  reasonsHint: string;
  noReasonText: string;
  extras: string;
  articles: string;
  articlesHint: string;
  citedByNothing: string;
  read: string;
  owedBy: Record<'client' | 'us', string>;
  traits: Record<'usual' | 'recurring' | 'optional' | 'closesItself' | 'alone', string>;
  steps: (count: number) => string;
  /** Read aloud in place of the picture. */
  picture: (steps: string) => string;
  axis: Record<'due' | 'opened', string>;
  when: (step: Pick<Step, 'offset' | 'unit' | 'anchor'>, after: string) => string;
  every: (days: number) => string;
  onReason: string;
  media: Record<Medium | 'orLive', string>;
  to: string;
  cc: (roles: string) => string;
  nobody: string;
  ready: string;
  superior: string;
  term: string;
  ball: string;
  sources: string;
  noText: string;
  subject: string;
  needs: string;
  variants: Record<'chat' | 'again' | 'promise', string>;
  shared: string;
  changed: string;
  yours: (where: Scope['kind'], name: string) => string;
  builtIn: string;
  languages: Record<'en' | 'zh', string>;
}

export const guidanceEn: GuidanceWords = {
  title: 'Guidance',
  intro:
    'Everything that Threadline goes by: each situation with its steps, the texts in both languages, the rules that hold for all of them, and the articles that they rest on.',
  loading: 'Reading the guidance…',
  loadingTexts: (done, all) => `Reading the texts: ${done} of ${all}`,
  retry: 'Try again',
  search: 'Search situations, steps and texts',
  found: (situations) => many(situations, 'situation', 'situations'),
  noHits: (words) => `Nothing in the guidance says “${words}”.`,
  shown: 'Texts',
  withValues: 'With values',
  asWritten: 'As written',
  asWrittenHint: 'Greeting and closing are added when a text is used.',
  unfold: 'Unfold all',
  fold: 'Fold all',
  print: 'Print',
  contents: 'Contents',
  stages: { ...stagesEn, anywhere: 'At any time' },
  levels: 'Levels',
  level: (level) => `Level ${level}`,
  guards: 'Rules for every situation',
  guardsHint: 'They decide whether a step may be taken today.',
  reasons: 'Reasons',
  reasonsHint: 'Why something does not move, and what is written then.',
  noReasonText: 'Nothing is written of its own.',
  extras: 'Other texts',
  articles: 'Articles',
  articlesHint: 'Each section, and what rests on it.',
  citedByNothing: 'nothing rests on it',
  read: 'Read the article',
  owedBy: { client: 'The client owes it', us: 'We owe it' },
  traits: {
    usual: 'usual at this stage',
    recurring: 'comes again',
    optional: 'optional',
    closesItself: 'closes by itself',
    alone: 'never in one message with others',
  },
  steps: (count) => many(count, 'step', 'steps'),
  picture: (steps) => `The ladder: ${steps}`,
  axis: { due: 'due', opened: 'opened' },
  when: ({ offset, unit, anchor }, after) => {
    const size = Math.abs(offset);
    const days =
      unit === 'calendar'
        ? many(size, 'calendar day', 'calendar days')
        : many(size, 'business day', 'business days');
    const from =
      anchor === 'due'
        ? 'the due date'
        : anchor === 'opened'
          ? 'the day it is opened'
          : `“${after}”`;
    if (offset === 0) return anchor === 'event' ? `The same day as ${from}` : `On ${from}`;
    return `${days} ${offset < 0 ? 'before' : 'after'} ${from}`;
  },
  every: (days) => `then every ${many(days, 'business day', 'business days')}`,
  onReason: 'As soon as the reason is known',
  media: {
    written: 'In writing',
    live: 'Call or meeting',
    self: 'For ourselves',
    orLive: 'In writing, or in a talk',
  },
  to: 'To',
  cc: (roles) => `copy: ${roles}`,
  nobody: 'nobody',
  ready: 'Ready before',
  superior: 'Your superior knows that this goes out',
  term: 'Rests on the agreed term',
  ball: 'Then the client owes the next move',
  sources: 'Rests on',
  noText: 'Something to do: it has no text.',
  subject: 'Subject',
  needs: 'Asks for',
  variants: { chat: 'In a chat', again: 'Once more, for the rest', promise: 'A named day passed' },
  shared: 'For every step here that has no such text of its own',
  changed: 'changed by you',
  yours: (where, name) =>
    where === 'workspace' ? 'Yours, everywhere' : name ? `Yours, for ${name}` : 'Yours',
  builtIn: 'Built in',
  languages: { en: 'English', zh: '中文' },
};
