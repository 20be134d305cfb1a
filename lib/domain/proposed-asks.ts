import type { Ask } from './ask';
import type { Calendar } from './calendar';
import type { Side, SituationId } from './event';
import { followOns } from './follow-ons';
import type { Ladder } from './ladder';
import { nextDue } from './next-due';
import type { Id, Language, Project, Stage } from './records';
import type { Day, Instant } from './time';

/** Why an ask is proposed. */
export type ProposalReason =
  /** Usual at the project's stage. */
  | { kind: 'stage'; stage: Stage }
  /** How both sides work together is looked over at each change of stage (S4 FAQ 3). */
  | { kind: 'review'; stage: Stage }
  /** Follows from another ask that came to its end. */
  | { kind: 'after'; askId: Id; title: string }
  /** The client did not accept, or is not satisfied: their points become ours to work on. */
  | { kind: 'refused'; askId: Id; title: string }
  /** They answered what we asked about the work: each point raised becomes an action. */
  | { kind: 'points'; askId: Id; title: string }
  /** The minutes went out: each action in them becomes an ask. */
  | { kind: 'actions'; askId: Id; title: string; lines: string[] }
  /** For the PM alone to say: they were pleased. */
  | { kind: 'pleased'; askId: Id; title: string };

/** An ask that the guidance would open now; the PM opens it or declines. */
export interface ProposedAsk {
  /** What it is declined by: the situation, and what led to it. */
  key: string;
  situation: SituationId;
  owedBy: Side;
  /** In the client's language. */
  title: string;
  /** A business day of the client. */
  due: Day;
  because: ProposalReason;
  sources: readonly string[];
}

/** All that a proposal looks at. */
export interface ProposalInput {
  project: Pick<Project, 'id' | 'stage' | 'stageSince' | 'rhythm' | 'declined'>;
  /** Asks of the project, or more. */
  asks: readonly Ask[];
  /** Open ones that rest without an answer (`Ladder.closesItself`). */
  resting?: ReadonlySet<Id>;
  ladders: Readonly<Record<SituationId, Ladder>>;
  /** The client's, where it is known. */
  calendar: Calendar;
  language: Language;
  now: Instant;
}

/** A proposal before it has its words and its day. */
export type Proposal = Pick<ProposedAsk, 'situation' | 'because' | 'sources'> & { of: string };

/** What follows from what happened, then what is usual at the project's stage; each situation is proposed once unless it is about points or actions. */
export function proposedAsks(input: ProposalInput): ProposedAsk[] {
  const { project, ladders, language, now } = input;
  const asks = input.asks.filter((ask) => ask.projectId === project.id);
  const seen = new Set<SituationId>();
  return [...followOns(asks, now), ...usual(input, asks)].flatMap((proposal): ProposedAsk[] => {
    const { situation, of, because, sources } = proposal;
    const ladder = ladders[situation];
    const key = `${situation}@${of}`;
    if (!ladder || project.declined?.includes(key)) return [];
    const isOneOfMany = because.kind === 'points' || because.kind === 'actions';
    if (!isOneOfMany && seen.has(situation)) return [];
    if (!isOneOfMany) seen.add(situation);
    const due = dueOf(input, ladder, asks);
    const title = ladder.label[language];
    return [{ key, situation, owedBy: ladder.owedBy, title, due, because, sources }];
  });
}

/** A recurring one comes at the project's rhythm after the one before. */
function dueOf({ project, calendar, now }: ProposalInput, ladder: Ladder, asks: readonly Ask[]) {
  const today = calendar.dayOf(now);
  const dues = asks.flatMap((ask) => (ask.situation === ladder.situation && ask.due) || []);
  const last = dues.sort().at(-1);
  if (!ladder.recurring || !last) return calendar.addBusinessDays(today, ladder.defaultDue);
  return nextDue(ladder, project.rhythm, last, today, calendar);
}

/** Usual at this stage, and neither open nor dealt with since the stage began. */
function usual({ project, ladders, resting }: ProposalInput, asks: readonly Ask[]): Proposal[] {
  const { stage, stageSince } = project;
  const since = stageSince ?? Number.NEGATIVE_INFINITY;
  const isKnown = (situation: SituationId) =>
    asks.some((ask) => {
      if (ask.situation !== situation) return false;
      if (ask.state === 'open') return !resting?.has(ask.id);
      return (ask.closedAt ?? 0) >= since;
    });
  const proposals: Proposal[] = Object.values(ladders)
    .filter((ladder) => ladder.usual && ladder.stage === stage && !isKnown(ladder.situation))
    .map(({ situation, sources }) => ({
      situation,
      of: stage,
      because: { kind: 'stage', stage },
      sources: sources.slice(0, 2),
    }));
  const isReviewed = stageSince === undefined || stage === 'closed' || isKnown(REVIEWED);
  if (!isReviewed && !proposals.some(({ situation }) => situation === REVIEWED)) {
    const because = { kind: 'review', stage } as const;
    proposals.push({ situation: REVIEWED, of: stage, because, sources: ['S4 FAQ 3'] });
  }
  return proposals;
}

const REVIEWED = 'communication-plan';
