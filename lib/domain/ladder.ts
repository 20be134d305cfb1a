import type { Side, SituationId } from './event';
import type { Language, Role, Stage } from './records';

/** 0 heads-up, 1 reminder, 2 help, 3 talk, 4 formal notice, 5 agreed terms (guidance, Levels). */
export type Level = 0 | 1 | 2 | 3 | 4 | 5;

/** A word or line in every language that we ship. */
export type Phrase = Record<Language, string>;

export interface Audience {
  to: Role[];
  cc: Role[];
}

/** One rung of a ladder. The id is frozen: history refers to it. The level is no identity: a ladder may have two steps of one level. */
export interface Step {
  /** `<situation>.<name>`, e.g. `acceptance.notice`; also the id of its text. */
  id: string;
  label: Phrase;
  level: Level;
  /** What the offset counts from. `event`: the moment the ask was opened counts as the event. */
  anchor: 'due' | 'opened' | 'event';
  offset: number;
  unit: 'business' | 'calendar';
  medium: 'written' | 'live';
  audience: Audience;
  /** Ids of things that must be ready before (G11). */
  ready: string[];
  /** The PM confirms "sent with my superior's knowledge" (levels 4-5): one more thing to make ready, `SUPERIOR_KNOWS`. */
  needsTick?: boolean;
  /** Citations such as `S0 §6`. */
  sources: string[];
}

/** The readiness id of a step with `needsTick`. */
export const SUPERIOR_KNOWS = 'superior-knows';

/** What can be made ready before a step. */
export interface Readiness {
  id: string;
  label: Phrase;
}

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
  readiness: Readiness[];
  steps: Step[];
  sources: string[];
}
