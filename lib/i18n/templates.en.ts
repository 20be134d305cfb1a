import type { Medium } from '@/lib/domain/ladder';
import type { Stage } from '@/lib/domain/records';
import type { LadderProblem, TextProblem } from '@/lib/domain/tailor-check';
import type { LimitName, Scope } from '@/lib/domain/tailoring';
import type { FileProblem, FileView, TailoredText } from '@/lib/messaging/tailor-view';
import { stagesEn } from './proposals.en';

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`;

type Names = { step: (id: string) => string; role: (id: string) => string };
type Problem<T, R> = Extract<T, { rule: R }>;
type ItemState = Extract<FileView, { ok: true }>['items'][number]['state'];

export interface TemplatesWords {
  title: string;
  intro: string;
  loading: string;
  retry: string;
  scope: string;
  everywhere: string;
  /** An option of the scopes, with how many changes it has. */
  scopeOption: (name: string, changes: number) => string;
  wholeClient: (name: string) => string;
  search: string;
  noHits: string;
  situations: string;
  /** Texts that belong to no ladder. */
  beside: string;
  overview: string;
  stages: Record<Stage | 'anywhere', string>;
  owedBy: Record<'client' | 'us', string>;
  changed: string;
  changedIn: Record<Scope['kind'], string>;
  offset: (step: { offset: number; unit: string; anchor: string; after?: string }) => string;
  media: Record<Medium, string>;
  to: string;
  cc: string;
  nobody: string;
  /** `To: main contact, sponsor`. */
  named: (name: string, items: readonly string[]) => string;
  edit: string;
  when: string;
  days: Record<'business' | 'calendar', string>;
  before: Record<'due', string>;
  after: (anchor: string, step: string) => string;
  medium: string;
  audience: string;
  inNone: string;
  ready: string;
  reword: string;
  rewordItem: (label: string) => string;
  itemWords: string;
  itemBuiltIn: (label: string) => string;
  remove: string;
  removeItem: (label: string) => string;
  addItem: string;
  add: string;
  /** Only the words of what must be ready are changed. */
  reworded: string;
  source: string;
  text: string;
  variants: Record<TailoredText['variant'], string>;
  texts: string;
  builtIn: (words: string) => string;
  save: string;
  saving: string;
  saved: string;
  undo: string;
  undone: string;
  cancel: string;
  restore: string;
  restoreStep: string;
  restoreLadder: string;
  restoreText: string;
  restoreTexts: string;
  subject: string;
  body: string;
  bodyHint: string;
  preview: string;
  previewHint: string;
  values: string;
  valuesHint: string;
  valueSearch: string;
  valuesUsed: string;
  insert: (label: string) => string;
  needed: (labels: string) => string;
  hole: (label: string, name: string) => string;
  limits: string;
  limitsHint: string;
  limitsInProject: string;
  limitRange: (least: number, most: number) => string;
  limit: Record<LimitName, string>;
  limitUnit: Record<LimitName, string>;
  mine: string;
  mineNone: string;
  restoreAll: string;
  restoreAllSure: (n: number) => string;
  share: string;
  shareHint: string;
  exportFile: string;
  importFile: string;
  importInto: (scope: string) => string;
  importFrom: (name: string) => string;
  states: Record<ItemState, string>;
  overwrites: (what: string) => string;
  nothingNew: string;
  take: (n: number) => string;
  fileProblems: Record<FileProblem, string>;
  tooLarge: string;
  change: {
    text: (variant: string, language: string) => string;
    limit: (name: string, value: number) => string;
    step: string;
  };
  brokenAt: (where: string) => string;
  problem: { [R in LadderProblem['rule']]: (p: Problem<LadderProblem, R>, names: Names) => string };
  textProblem: { [R in TextProblem['rule']]: (p: Problem<TextProblem, R>) => string };
  parts: Record<TextProblem['part'], string>;
  back: string;
}

export const templatesEn: TemplatesWords = {
  title: 'Templates',
  intro:
    'Change when a step comes, whom it reaches and what it says: for all clients, for one, or for one project. What you change is marked, and one click restores it.',
  loading: 'Reading the ladders…',
  retry: 'Try again',
  scope: 'Changes hold for',
  everywhere: 'All clients',
  scopeOption: (name, changes) =>
    changes ? `${name} (${many(changes, 'change', 'changes')})` : name,
  wholeClient: (name) => `All of ${name}`,
  search: 'Find a situation',
  noHits: 'No situation has these words.',
  situations: 'Situations',
  beside: 'Other texts',
  overview: 'Changes and limits',
  stages: { ...stagesEn, anywhere: 'At any time' },
  owedBy: { client: 'The client owes this.', us: 'We owe this.' },
  changed: 'Changed by you',
  changedIn: {
    workspace: 'Changed by you, for all clients',
    client: 'Changed by you, for this client',
    project: 'Changed by you, for this project',
  },
  offset: ({ offset, unit, anchor, after }) => {
    const size = Math.abs(offset);
    const days =
      unit === 'calendar' ? many(size, 'day', 'days') : many(size, 'business day', 'business days');
    const from =
      anchor === 'due' ? 'the due date' : anchor === 'opened' ? 'the opening' : `“${after ?? ''}”`;
    if (offset === 0) return anchor === 'due' ? 'On the due date' : `The same day as ${from}`;
    return `${days} ${offset < 0 ? 'before' : 'after'} ${from}`;
  },
  media: { written: 'In writing', live: 'Call or meeting', self: 'For ourselves' },
  to: 'To',
  cc: 'Copy',
  nobody: 'nobody',
  named: (name, items) => `${name}: ${items.join(', ')}`,
  edit: 'Edit',
  when: 'When',
  days: { business: 'business days', calendar: 'calendar days' },
  before: { due: 'before the due date' },
  after: (anchor, step) =>
    anchor === 'due'
      ? 'after the due date'
      : anchor === 'opened'
        ? 'after it was opened'
        : `after “${step}”`,
  medium: 'How',
  audience: 'Whom it reaches',
  inNone: 'Not included',
  ready: 'Ready before it goes out',
  reword: 'Reword',
  rewordItem: (label) => `Reword “${label}”`,
  itemWords: 'In your words',
  itemBuiltIn: (label) => `Built in: ${label}`,
  remove: 'Remove',
  removeItem: (label) => `Remove “${label}”`,
  addItem: 'Something else that must be ready',
  add: 'Add',
  reworded: 'In your words',
  source: 'Rests on',
  text: 'Text',
  variants: {
    first: 'The message',
    again: 'Once more, after a partial answer',
    promise: 'After a promise that passed',
    chat: 'For a chat',
  },
  texts: 'Texts',
  builtIn: (words) => `Before your change: ${words}`,
  save: 'Save',
  saving: 'Saving…',
  saved: 'Saved.',
  undo: 'Undo',
  undone: 'Taken back.',
  cancel: 'Cancel',
  restore: 'Restore',
  restoreStep: 'Restore this step',
  restoreLadder: 'Restore this ladder',
  restoreText: 'Restore this text',
  restoreTexts: 'Restore these texts',
  subject: 'Subject',
  body: 'Message',
  bodyHint: 'Greeting and closing are added by themselves.',
  preview: 'Preview',
  previewHint: 'Filled in with sample values.',
  values: 'Values',
  valuesHint: 'Click one to insert it where the cursor is.',
  valueSearch: 'Find a value',
  valuesUsed: 'In this text',
  insert: (label) => `Insert “${label}”`,
  needed: (labels) => `You are asked for these before the text goes out: ${labels}.`,
  hole: (label, name) =>
    `“${label}” is not always known and would leave a gap. Put the sentence between {% if ${name} %} and {% endif %}.`,
  limits: 'How much is too much',
  limitsHint: 'Nobody is written to more often than this, however much is open.',
  limitsInProject:
    'Limits hold between all messages to one client. Choose the client to change them.',
  limitRange: (least, most) => `Choose a whole number from ${least} to ${most}.`,
  limit: {
    gap: 'Between two messages on one matter',
    cap: 'Reminders to one client',
    window: '… within',
    decide: 'From the last step until you decide',
  },
  limitUnit: {
    gap: 'business days',
    cap: 'reminders',
    window: 'business days',
    decide: 'business days',
  },
  mine: 'What you changed here',
  mineNone: 'Nothing yet. Choose a situation to change a step or a text.',
  restoreAll: 'Restore all',
  restoreAllSure: (n) => `Restore ${many(n, 'change', 'changes')}`,
  share: 'Share',
  shareHint: 'A file holds the changes made here, no names of clients’ people and no mails.',
  exportFile: 'Export to a file',
  importFile: 'Import a file…',
  importInto: (scope) => `Import into: ${scope}`,
  importFrom: (name) => `Made for: ${name}`,
  states: {
    new: 'New',
    differs: 'Replaces yours',
    same: 'Already so',
    unknown: 'Not known to this version',
    invalid: 'Does not fit here',
  },
  overwrites: (what) => `Yours: ${what}`,
  nothingNew: 'Everything in this file is already so.',
  take: (n) => `Import ${many(n, 'change', 'changes')}`,
  fileProblems: {
    unreadable:
      'This file cannot be read. Choose the .json file that was exported from Threadline.',
    foreign: 'This file holds no templates of Threadline. Choose another one.',
    newer:
      'This file was made by another version of Threadline. Update the extension, then import it.',
    broken: 'Something in this file is damaged, so nothing was imported. Export it again.',
  },
  tooLarge: 'This file is too large to be one of templates. Choose another one.',
  change: {
    text: (variant, language) => `${variant} · ${language}`,
    limit: (name, value) => `${name}: ${value}`,
    step: 'Step',
  },
  brokenAt: (where) => `${where}: `,
  problem: {
    order: (p, names) =>
      `“${names.step(p.stepId)}” must come later than “${names.step(p.before)}”.`,
    range: (p) => `Choose a whole number of days, at most ${p.most}.`,
    'heads-up-late': (p, names) =>
      `“${names.step(p.stepId)}” is a heads-up: it must come before the due date, or it is never sent.`,
    nobody: (p, names) => `“${names.step(p.stepId)}” must go to somebody.`,
    twice: (p, names) => `The ${names.role(p.role)} is in “${names.step(p.stepId)}” twice.`,
    medium: (p, names) => `“${names.step(p.stepId)}” cannot be done that way.`,
    'unknown-need': (p) => `Nobody knows what “${p.need}” is in this situation.`,
    'unnamed-need': () => 'Say what must be ready, or remove it.',
    'long-need': (p) => `What must be ready is too long: at most ${p.most} characters each.`,
    'many-needs': (p) => `That is too much to make ready: at most ${p.most} things.`,
  },
  textProblem: {
    empty: () => 'Write something.',
    long: (p) => `This is too long: at most ${p.most} characters.`,
    'unknown-value': (p) => `There is no value called “${p.name}”. Insert one from the list.`,
    'unknown-tag': (p) =>
      `“${p.name}” cannot be used here. Texts know if, unless, case, for and assign.`,
    'unknown-filter': (p) =>
      `“${p.name}” cannot be used after a value. Texts know default, first, last, join and size.`,
    unclosed: (p) => `Something that opens in line ${p.line} is never closed: ${p.near}`,
    broken: (p) => `Line ${p.line} cannot be read: ${p.near}`,
    heavy: () => 'This takes too long to fill in. Make it simpler.',
  },
  parts: { subject: 'Subject', body: 'Message' },
  back: 'All situations',
};
