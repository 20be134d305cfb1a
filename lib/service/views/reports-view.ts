import { answerTimes, medianOf } from '@/lib/domain/answer-times';
import type { Ask } from '@/lib/domain/ask';
import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import { delayOf, movedMilestones } from '@/lib/domain/delay';
import type { Level } from '@/lib/domain/ladder';
import { asksAt } from '@/lib/domain/past';
import type { AskRow } from '@/lib/domain/projection';
import { promisesOf } from '@/lib/domain/promises';
import type { Day, Instant } from '@/lib/domain/time';
import type { Touch } from '@/lib/domain/touch';
import type { Ask as Question } from '@/lib/messaging/protocol';
import type {
  AnswerFigures,
  ReportClient,
  ReportFigures,
  ReportProject,
  ReportsView,
} from '@/lib/messaging/reports-view';
import type { Place } from '@/lib/service/place';
import { calendarOf } from '@/lib/service/projector';
import type { Scene } from '@/lib/service/scene';
import type { ReportHistory } from '@/lib/store/reads/whole';
import { speaking } from './projects-view';

/** A level from which a step is a formal one. */
const FORMAL = 4;

interface Range {
  calendar: Calendar;
  at: Instant;
  from: Day | undefined;
}

/** The delay ledger, promises and answer times per client and project, for a range of days. */
export async function reportsView(
  scene: Scene,
  ask: Question<'reports'>,
  place: Place,
): Promise<ReportsView> {
  const own = createCalendar(scene.settings.calendar);
  const today = own.dayOf(scene.at);
  const to = ask.to !== undefined && ask.to < today ? ask.to : today;
  const clients = (await scene.reads.everything())
    .map((part) => clientReport(part, rangeOf(part, own, scene.at, ask)))
    .filter(({ projects }) => projects.length > 0)
    .sort((a, b) => b.delay.client - a.delay.client || a.name.localeCompare(b.name));
  return { ...speaking(scene, place), ...(ask.from && { from: ask.from }), to, clients };
}

function rangeOf(
  { client }: ReportHistory,
  own: Calendar,
  now: Instant,
  { from, to }: Question<'reports'>,
): Range {
  const calendar = calendarOf(client) ?? own;
  const at = to === undefined ? now : Math.min(now, calendar.endOfDay(to) - 1);
  return { calendar, at, from };
}

function clientReport(part: ReportHistory, range: Range): ReportClient {
  const asks = [...asksAt(part, range.at).values()].filter((ask) => isInRange(ask, range));
  const { client, projects, touches } = part;
  return {
    clientId: client.id,
    name: client.name,
    ...figures(asks, touches, range),
    projects: projects
      .map((project): ReportProject => {
        const { id: projectId, name } = project;
        const own = asks.filter((ask) => ask.projectId === projectId);
        const said = touches.filter((touch) => touch.projectId === projectId);
        return {
          projectId,
          name,
          ...figures(own, said, range),
          moved: movedMilestones(part, projectId, range.calendar, range.at),
          evidence: part.asks.filter((row) => row.projectId === projectId).flatMap(evidenceOf),
        };
      })
      .filter(({ asks: count, answers }) => count > 0 || answers.client || answers.us)
      .sort((a, b) => b.delay.client - a.delay.client || a.name.localeCompare(b.name)),
  };
}

function isInRange({ closedAt }: Ask, { calendar, from }: Range): boolean {
  return from === undefined || closedAt === undefined || calendar.dayOf(closedAt) >= from;
}

function figures(
  asks: readonly Ask[],
  touches: readonly Touch[],
  { calendar, at, from }: Range,
): ReportFigures {
  const promises = { kept: 0, broken: 0, open: 0 };
  for (const ask of asks) {
    for (const { standing, settledAt } of promisesOf(ask, calendar, at)) {
      if (from !== undefined && settledAt !== undefined && calendar.dayOf(settledAt) < from)
        continue;
      if (standing === 'kept' || standing === 'broken' || standing === 'open') promises[standing]++;
    }
  }
  const times = answerTimes(touches, calendar, at, from);
  const client = answerFigures(times.client);
  const us = answerFigures(times.us);
  return {
    delay: delayOf(asks, calendar, at, from),
    promises,
    answers: { ...(client && { client }), ...(us && { us }) },
    asks: asks.length,
  };
}

function answerFigures(sorted: readonly number[]): AnswerFigures | undefined {
  const median = medianOf(sorted);
  const longest = sorted.at(-1);
  if (median === undefined || longest === undefined) return undefined;
  return { count: sorted.length, median, longest };
}

function evidenceOf({ id, title, levelReached, suggestion }: AskRow): ReportProject['evidence'] {
  const level = Math.max(levelReached, suggestion.level ?? 0) as Level;
  return level >= FORMAL ? [{ askId: id, title, level }] : [];
}
