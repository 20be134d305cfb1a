import type { Ask } from '@/lib/domain/ask';
import { ballDays } from '@/lib/domain/ball';
import { delayOf } from '@/lib/domain/delay';
import { stepOf } from '@/lib/domain/ladder';
import { overdueDays, projectAsk } from '@/lib/domain/projection';
import type { Id, Project } from '@/lib/domain/records';
import { ladders } from '@/lib/guidance/guidance';
import { projectFields } from '@/lib/guidance/project-fields';
import { templateOf } from '@/lib/guidance/texts';
import { askFor } from '@/lib/guidance/values';
import type {
  ProjectAsk,
  ProjectField,
  ProjectLogView,
  ProjectView,
} from '@/lib/messaging/project-view';
import type { Ask as Question } from '@/lib/messaging/protocol';
import type { Place } from '@/lib/service/place';
import { type ClientState, stateOf } from '@/lib/service/projector';
import { proposalsFor } from '@/lib/service/proposed';
import { attempt } from '@/lib/service/reading';
import { Refusal, type Scene } from '@/lib/service/scene';
import { undoView } from '@/lib/service/undo';
import { isAboutProject, logEntry, newestFirst } from './log-entry';
import { speaking } from './projects-view';
import { todayAsk } from './today-view';

/** A project with its asks, what it has agreed, and what could be opened in it. */
export async function projectView(
  scene: Scene,
  { projectId }: Question<'project'>,
  place: Place,
): Promise<ProjectView> {
  const { history, project } = await projectIn(scene, projectId);
  const state = stateOf(history, scene.settings, scene.at);
  const calendar = state.clientCalendar ?? state.ownCalendar;
  const asks = [...state.asks.values()].filter((ask) => ask.projectId === projectId);
  const threads = history.threads.filter((thread) => thread.projectId === projectId);
  const newest = threads.reduce<(typeof threads)[number] | undefined>(
    (last, thread) => (last && last.updatedAt >= thread.updatedAt ? last : thread),
    undefined,
  );
  const shown = asks.map((ask) => shownAsk(state, ask, project, newest?.id));
  const today = calendar.dayOf(scene.at);
  const { id, name, language } = history.client;
  return {
    ...speaking(scene, place),
    project,
    client: { id, name, language },
    asks: shown.sort(byNeed),
    proposals: proposalsFor(scene, state, project),
    fields: fieldsOf(project, shown),
    ledger: delayOf(asks, calendar, scene.at),
    conversations: threads.length,
    situations: Object.values(ladders).map((ladder) => ({
      id: ladder.situation,
      label: ladder.label,
      hint: ladder.hint,
      owedBy: ladder.owedBy,
      due: calendar.addBusinessDays(today, ladder.defaultDue),
    })),
    undo: undoView(await scene.reads.lastUndoable()),
  };
}

/** The communication log of a project (S4 §4.2): what was said, not what was only drafted. */
export async function projectLog(
  scene: Scene,
  { projectId, limit }: Question<'projectLog'>,
): Promise<ProjectLogView> {
  const { history } = await projectIn(scene, projectId);
  const asks = new Map(history.asks.map((row) => [row.id, row]));
  const entries = history.touches
    .filter((touch) => isAboutProject(touch, projectId, asks))
    .filter(({ state }) => state !== 'draft' && state !== 'cancelled')
    .map((touch) => logEntry(touch, asks))
    .sort(newestFirst);
  return { entries: entries.slice(0, limit), total: entries.length };
}

async function projectIn({ reads }: Scene, projectId: Id) {
  const project = await reads.record('projects', projectId);
  const history = project && (await reads.clientHistory(project.clientId));
  if (!project || !history) throw new Refusal('not-found');
  return { history, project };
}

/** `threadId`: where an ask without a conversation can be written about. */
function shownAsk(
  state: ClientState,
  ask: Ask,
  project: Project,
  threadId: Id | undefined,
): ProjectAsk {
  const row = projectAsk(state.inputOf(ask));
  const calendar = state.clientCalendar ?? state.ownCalendar;
  const { now } = state.inputOf(ask);
  return {
    ...(threadId && { threadId }),
    ...todayAsk(row, overdueDays(row, calendar, now)),
    projectName: project.name,
    situation: ask.situation,
    ...(row.suggestion.stepId && { stepId: row.suggestion.stepId }),
    owedBy: ask.owedBy,
    state: row.state,
    ball: row.ball,
    ballDays: ballDays(row, calendar, now),
    ledger: delayOf([ask], calendar, now),
    ...(ask.closedAt !== undefined && { closedAt: ask.closedAt }),
  };
}

/** Open ones first: the longest overdue, then what is due soonest; closed ones newest first. */
function byNeed(a: ProjectAsk, b: ProjectAsk): number {
  if (a.state === 'closed' || b.state === 'closed') {
    return (b.closedAt ?? Infinity) - (a.closedAt ?? Infinity) || (a.state === 'closed' ? 1 : -1);
  }
  return (
    b.overdueDays - a.overdueDays || (a.due ?? '9').localeCompare(b.due ?? '9') || compareIds(a, b)
  );
}

function compareIds(a: ProjectAsk, b: ProjectAsk): number {
  return a.askId < b.askId ? -1 : 1;
}

/** Every value that is remembered with a project, and the steps of open asks that lack it. */
function fieldsOf(project: Project, asks: readonly ProjectAsk[]): ProjectField[] {
  const needed = new Map<string, ProjectField['neededBy']>();
  for (const ask of asks) {
    if (ask.state === 'closed' || !ask.stepId || !ask.stepLabel) continue;
    for (const name of needsOf(ask.situation, ask.stepId)) {
      const list = needed.get(name) ?? [];
      list.push({ label: ask.stepLabel, ask: ask.title });
      needed.set(name, list);
    }
  }
  return projectFields().flatMap(({ group, fields }) =>
    fields.map(({ name }) => ({
      ...askFor(name),
      group,
      neededBy: project.values[name]?.trim() ? [] : (needed.get(name) ?? []),
    })),
  );
}

function needsOf(situation: string, stepId: string): string[] {
  const ladder = ladders[situation];
  const step = ladder && stepOf(ladder, stepId);
  // A step that we only prepare for ourselves may have no text.
  const needs = attempt(() => [...templateOf(stepId, 'en').needs], []);
  return [...new Set([...needs, ...(step?.term ? [step.term] : [])])];
}
