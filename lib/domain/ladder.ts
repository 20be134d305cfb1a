import type { ReasonKind, Side, SituationId } from './event';
import type { Language, Role, Stage } from './records';

/** 0 heads-up, 1 reminder, 2 help, 3 talk, 4 formal notice, 5 agreed terms (guidance, Levels). */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** A word or line in every language that we ship. */
export type Phrase = Record<Language, string>;

export interface Audience {
  to: Role[];
  cc: Role[];
}

/** How a step is done; `self`: prepared for ourselves. */
export type Medium = 'written' | 'live' | 'self';

/** One rung of a ladder. The id is frozen: history refers to it. The level is no identity: a ladder may have two steps of one level. */
export interface Step {
  /** `<situation>.<name>`, e.g. `acceptance.notice`; also the id of its text. */
  id: string;
  label: Phrase;
  level: Level;
  /** What the offset counts from: the due day, the opening, or the event named by `after`. */
  anchor: 'due' | 'opened' | 'event';
  /** With anchor `event`: the step whose sending is the event. */
  after?: string;
  offset: number;
  unit: 'business' | 'calendar';
  medium: Medium;
  /** Something to do, not to write: it has no text. */
  noText?: true;
  /** Written, or said in a talk: the PM chooses. */
  orLive?: true;
  /** Nobody for a step of medium `self`. */
  audience: Audience;
  /** Ids of things that must be ready before (G11). */
  ready: string[];
  /** What the PM calls what must be ready: things of their own, and own words for others. */
  items?: readonly OwnItem[];
  /** The PM confirms "sent with my superior's knowledge" (levels 4-5): one more thing to make ready, `SUPERIOR_KNOWS`. */
  needsTick?: boolean;
  /** The project's term that its consequence rests on, by template value name; without it the step is "prepare: what was agreed?". */
  term?: string;
  /** On what we owe: after this step the client owes the next move, so it does not count in G2. */
  ball?: 'client';
  /** On what we owe: the client owes the decision by now, so this step counts as a reminder (G1). */
  chases?: true;
  /** On what we owe: with this step it is done. */
  completes?: true;
  /** Comes again after so many business days until the ask is closed. */
  every?: number;
  /** The PM changed this step, or its text. */
  changed?: true;
  /** Citations such as `S0 §6`. */
  sources: string[];
}

/** The readiness id of a step with `needsTick`. */
export const SUPERIOR_KNOWS = 'superior-knows';
/** Two dated written reminders came before a formal step: found in the history, or the PM's word. */
export const TWO_REMINDERS = 'two-reminders';
/** The holidays of a formal step's day are not published yet: the PM confirms the date. */
export const DATE_CONFIRMED = 'date-confirmed';
/** What counts as done is agreed again (reason `criteria-unclear`). */
export const CRITERIA_AGREED = 'criteria-agreed';
/** The contact heard of it before somebody above them does. */
export const LIAISON_TOLD = 'liaison-told';
/** The step that tells them so. */
export const TELL_LIAISON = 'liaison.told';

/** A word beside the ladder: a thank-you, a note to the contact or to our own superior. It asks for nothing. */
export function isBeside(stepId: string): boolean {
  return /^(thanks|liaison|superior)\./.test(stepId);
}

/** It answers the reason that the PM gave (G5), beside the order of the ladder. */
export function answersReason(stepId: string): boolean {
  return stepId.startsWith('reason.');
}

/** The readiness id of an agreed term: ready where the project names it. */
export function termReadiness(term: string): string {
  return `term-${term}`;
}

/** The step of that id on this ladder, its answers to reasons included. */
export function stepOf(ladder: Ladder, stepId: string): Step | undefined {
  const found = ladder.steps.find(({ id }) => id === stepId);
  if (found || !answersReason(stepId)) return found;
  return Object.values(ladder.reasons ?? {}).find(({ id }) => id === stepId);
}

/** What can be made ready before a step. */
export interface Readiness {
  id: string;
  label: Phrase;
}

/** Something to make ready in the PM's own words, the same in every language. */
export interface OwnItem {
  /** `added-…` for one that the PM added, else the id of the one that is called so. */
  id: string;
  label: string;
}

/** What the ids of items begin with that the PM added: the guidance has none such. */
export const OWN_ITEM = 'added-';

/** All that the guidance says of one situation. */
export interface Ladder {
  situation: SituationId;
  label: Phrase;
  /** One line for the PM: when to choose this situation. */
  hint: Phrase;
  stage: Stage | 'anywhere';
  owedBy: Side;
  /** Business days from our last message to a proposed due date. */
  defaultDue: number;
  /** Texts of this situation may be bundled with others (G1); never payments. */
  bundles: boolean;
  /** Proposed when a project moves to this stage. */
  usual?: true;
  /** Opened anew, at the project's rhythm, when one is done. */
  recurring?: true;
  /** Offered, never expected. */
  optional?: true;
  /** Without an answer it closes by itself after its last step. */
  closesItself?: true;
  readiness: Readiness[];
  steps: Step[];
  /** What is written once the PM said why it does not move, before the ladder goes on (G5). */
  reasons?: Readonly<Partial<Record<ReasonKind, Step>>>;
  sources: string[];
}
