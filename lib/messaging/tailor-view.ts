import type { Side, SituationId } from '@/lib/domain/event';
import type { Level, Phrase, Readiness, Step } from '@/lib/domain/ladder';
import type { Limits } from '@/lib/domain/limits';
import type { Id, Language, Stage } from '@/lib/domain/records';
import type { TextProblem } from '@/lib/domain/tailor-check';
import type { GuidanceChange, LimitName, OwnText, Scope, StepChange } from '@/lib/domain/tailoring';

/** A change that was seen: its id and revision. */
export interface RowRef {
  id: Id;
  rev: number;
}

/** One change with the names of what it is about. */
export interface ChangeView {
  change: GuidanceChange;
  /** Absent for limits, and for a step or text that there is not; without a step for a text beside the ladders. */
  about?: { situation: Phrase; step?: Step; readiness: Readiness[]; afterLabel?: Phrase };
}

/** What the PM may change, and what is changed, seen from one scope. */
export interface GuidanceView {
  language: Language;
  /** Changes that hold everywhere. */
  changes: number;
  clients: {
    clientId: Id;
    name: string;
    changes: number;
    projects: { projectId: Id; name: string; changes: number }[];
  }[];
  situations: {
    situation: SituationId;
    label: Phrase;
    hint: Phrase;
    stage: Stage | 'anywhere';
    owedBy: Side;
    levels: Level[];
    /** Something of it is changed for this scope, here or further up. */
    changed: boolean;
  }[];
  /** Texts beside the ladders. */
  beside: { owner: string; label: Phrase; hint: Phrase; changed: boolean }[];
  /** None in a project: they hold between all messages to one client. */
  limits: {
    limit: LimitName;
    value: number;
    /** What it would be without this scope's own change. */
    before: number;
    builtIn: Limits[LimitName];
    changedIn?: Scope['kind'];
    row?: RowRef;
  }[];
  /** The changes made in this scope itself. */
  mine: (ChangeView & { row: RowRef })[];
}

/** One step of a ladder as it holds in a scope. */
export interface TailoredStep {
  step: Step;
  /** As it would be without this scope's own change. */
  before: Step;
  builtIn: Step;
  /** Which scope has the last word, by field. */
  changedIn: Partial<Record<keyof StepChange, Scope['kind']>>;
  row?: RowRef;
  texts: TailoredText[];
}

/** A text of a step: the first one, and what is written again, after a promise, or in a chat. */
export interface TailoredText {
  textId: string;
  variant: 'first' | 'again' | 'promise' | 'chat';
  changedIn: Partial<Record<Language, Scope['kind']>>;
}

export interface TailoredLadder {
  situation: SituationId;
  label: Phrase;
  hint: Phrase;
  owedBy: Side;
  readiness: Readiness[];
  steps: TailoredStep[];
  /** This scope's own changes of the ladder and its texts. */
  rows: RowRef[];
}

/** Texts that belong to no ladder: answers to a reason, thanks, several things in one message. */
export interface TailoredBeside {
  owner: string;
  label: Phrase;
  hint: Phrase;
  texts: {
    id: string;
    label: Phrase;
    hint: Phrase;
    sources: readonly string[];
    changed: boolean;
    variants: TailoredText[];
  }[];
  /** This scope's own changes of them. */
  rows: RowRef[];
}

/** A text in force, to be edited. */
export interface OwnTextView {
  textId: string;
  language: Language;
  text: OwnText;
  /** Without this scope's own change. */
  before: OwnText;
  changedIn?: Scope['kind'];
  row?: RowRef;
  values: TextValue[];
}

/** A value that a text may use. */
export interface TextValue {
  name: string;
  label: Phrase;
  hint: Phrase;
  from: 'given' | 'asked';
  /** `list`: several lines, used in a loop; `flag`: true or not, used in a condition. */
  kind: 'plain' | 'list' | 'flag';
}

/** A text on sample values, and what is wrong with it; without a text where it cannot be read. */
export interface TextPreview {
  subject?: string;
  text?: string;
  problems: TextProblem[];
  used: string[];
  holes: string[];
}

export type FileProblem = 'unreadable' | 'foreign' | 'newer' | 'broken';

/** What a file would change, before anything is. */
export type FileView =
  | { ok: false; problem: FileProblem }
  | {
      ok: true;
      name: string;
      items: (ChangeView & {
        /** `invalid`: it is known, but does not fit. */
        state: 'new' | 'differs' | 'same' | 'unknown' | 'invalid';
        /** What is there now, and is overwritten where it is taken. */
        mine?: GuidanceChange;
        /** 0 where there is nothing. */
        rev: number;
        subject: string;
      })[];
    };
