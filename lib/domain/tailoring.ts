import type { Audience, Medium, OwnItem } from './ladder';
import type { Limits } from './limits';
import type { Id, Language, Revised } from './records';

/** Where a change of the guidance holds. The narrower one wins: project over client over workspace. */
export type Scope =
  | { kind: 'workspace' }
  | { kind: 'client'; clientId: Id }
  | { kind: 'project'; clientId: Id; projectId: Id };

/** What the PM wants otherwise of a step; what is absent stays as it was. Id, level, anchor and sources never change. */
export interface StepChange {
  offset?: number;
  medium?: Medium;
  audience?: Audience;
  ready?: string[];
  /** By id; with `ready`, all of the PM's own that it names, so that the change stands by itself. */
  items?: OwnItem[];
}

/** A text of the PM's own, whole: Liquid, without greeting and closing. */
export interface OwnText {
  /** Only where the text in its place has one. */
  subject?: string;
  body: string;
}

/** The limits of moderation (G1), in business days and messages. */
export type LimitName = keyof Limits;

/** One difference from the guidance as it is built in. */
export type GuidanceChange =
  | { kind: 'step'; stepId: string; change: StepChange }
  | { kind: 'text'; textId: string; language: Language; text: OwnText }
  | { kind: 'limit'; limit: LimitName; value: number };

/** One difference as it is kept: at most one per scope and thing changed, which its id names. */
export type Tailoring = Revised & {
  scope: Scope['kind'];
  /** '' where it holds for all clients. */
  clientId: Id;
  /** '' where it holds for all projects. */
  projectId: Id;
} & GuidanceChange;
