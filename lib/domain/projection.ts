import type { Ask } from './ask';
import { ballOf } from './ball';
import type { Calendar } from './calendar';
import type { Side, SituationId } from './event';
import { type Ladder, type Level, stepOf } from './ladder';
import type { Id } from './records';
import { suggest } from './suggest';
import type { SuggestInput, Suggestion } from './suggestion';
import type { Day, Instant } from './time';

/** What lists and searches read: one row per ask, computed, never edited. `row == project(history, row.computedAt)`. */
export interface AskRow {
  id: Id;
  clientId: Id;
  projectId: Id;
  threadIds: Id[];
  situation: SituationId;
  title: string;
  /** `waiting`: time must pass or the client must answer; `due`: the PM has something to do now. */
  state: 'waiting' | 'due' | 'answered' | 'snoozed' | 'promised' | 'closed';
  open: 0 | 1;
  /** Whose court the ball is in, and since when. */
  ball: Side;
  ballSince: Instant;
  /** Highest level that went out; -1 before the first step. */
  levelReached: Level | -1;
  due?: Day;
  /** From when the ask counts as overdue: the end of its due day in the client's zone, later while snoozed or promised; absent while it cannot be. */
  overdueAt?: Instant;
  suggestion: Suggestion;
  /** Earliest instant at which time alone may change this row. */
  revisitAt?: Instant;
  computedAt: Instant;
}

/** The row of an ask at `input.now`: a function of its input alone. */
export function projectAsk(input: SuggestInput): AskRow {
  const { ask, now } = input;
  const calendar = input.clientCalendar ?? input.ownCalendar;
  const suggestion = suggest(input);
  const ball = ballOf(ask);
  const isOver = ask.state === 'closed' || isClosedByItself(suggestion);
  const overdueAt = isOver ? undefined : overdueFrom(ask, ball.side, calendar);
  const revisitAt = earliest(now, suggestion.revisitAt, overdueAt);
  return {
    id: ask.id,
    clientId: ask.clientId,
    projectId: ask.projectId,
    threadIds: ask.threadIds,
    situation: ask.situation,
    title: ask.title,
    state: stateOf(ask, suggestion),
    open: isOver ? 0 : 1,
    ball: ball.side,
    ballSince: ball.since,
    levelReached: levelReached(ask, input.ladder),
    ...(ask.due !== undefined && { due: ask.due }),
    ...(overdueAt !== undefined && { overdueAt }),
    suggestion,
    ...(revisitAt !== undefined && { revisitAt }),
    computedAt: now,
  };
}

/** Business days that an ask is overdue at `now`, counted from its due day in the client's calendar; at least 1 while it is, else 0. */
export function overdueDays(
  row: Pick<AskRow, 'due' | 'overdueAt'>,
  calendar: Calendar,
  now: Instant,
): number {
  if (row.due === undefined || row.overdueAt === undefined || now < row.overdueAt) return 0;
  return Math.max(1, calendar.businessDaysBetween(row.due, calendar.dayOf(now)));
}

function stateOf(ask: Ask, { kind, blockers }: Suggestion): AskRow['state'] {
  const rule = blockers[0]?.rule;
  if (ask.state === 'closed' || rule === 'closes-itself') return 'closed';
  if (kind === 'classify') return 'answered';
  if (kind === 'none') return rule === 'G5-amends' ? 'waiting' : 'due';
  if (kind !== 'wait') return 'due';
  if (rule === 'snoozed' || rule === 'absence') return 'snoozed';
  return rule === 'G4-waiting' ? 'promised' : 'waiting';
}

/** No answer came, and the guidance lets it rest (`Ladder.closesItself`). A message that comes later opens it again. */
function isClosedByItself({ blockers }: Suggestion): boolean {
  return blockers[0]?.rule === 'closes-itself';
}

/** Overdue: after the due day, with the ball in the client's court, and not before a snooze or a promise is over. */
function overdueFrom(ask: Ask, ball: Side, calendar: Calendar): Instant | undefined {
  if (ask.owedBy === 'us' || ball === 'us' || ask.due === undefined) return undefined;
  const promised = ask.promises.at(-1)?.promisedFor;
  return Math.max(
    calendar.endOfDay(ask.due),
    ask.snoozedUntil === undefined ? 0 : calendar.startOfDay(ask.snoozedUntil),
    promised === undefined ? 0 : calendar.endOfDay(promised),
  );
}

function levelReached(ask: Ask, ladder: Ladder): Level | -1 {
  let reached: Level | -1 = -1;
  for (const { stepId } of ask.sent) {
    const step = stepOf(ladder, stepId);
    if (step && step.level > reached) reached = step.level;
  }
  return reached;
}

function earliest(now: Instant, ...times: (Instant | undefined)[]): Instant | undefined {
  let first: Instant | undefined;
  for (const at of times) {
    if (at !== undefined && at > now && (first === undefined || at < first)) first = at;
  }
  return first;
}
