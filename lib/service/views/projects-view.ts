import { ballDays } from '@/lib/domain/ball';
import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import { type AskRow, overdueDays } from '@/lib/domain/projection';
import type { Project } from '@/lib/domain/records';
import type { ProjectLine, ProjectsView, Speaking, Waits } from '@/lib/messaging/project-view';
import type { Place } from '@/lib/service/place';
import { calendarOf } from '@/lib/service/projector';
import type { Scene } from '@/lib/service/scene';

/** All projects by client: clients with the longest overdue asks first, then by name. */
export async function projectsView(scene: Scene, place: Place): Promise<ProjectsView> {
  const { reads, settings, at: now } = scene;
  const [known, rows] = await Promise.all([reads.projectsWithClients(), reads.rowsOpen()]);
  const ownCalendar = createCalendar(settings.calendar);
  const byProject = new Map<string, AskRow[]>();
  for (const row of rows) {
    const list = byProject.get(row.projectId);
    if (list) list.push(row);
    else byProject.set(row.projectId, [row]);
  }
  const clients = new Map<string, ProjectsView['clients'][number]>();
  for (const { project, client } of known) {
    const calendar = calendarOf(client) ?? ownCalendar;
    const line = lineOf(project, byProject.get(project.id) ?? [], calendar, now);
    const { id: clientId, name } = client;
    const group = clients.get(clientId) ?? { clientId, name, overdueDays: 0, projects: [] };
    group.projects.push(line);
    group.overdueDays = Math.max(group.overdueDays, line.overdueDays);
    clients.set(clientId, group);
  }
  const all = [...clients.values()].sort(byUrgency);
  for (const client of all) client.projects.sort(byUrgency);
  return { ...speaking(scene, place), clients: all };
}

/** The language, zone and moment of a page. */
export function speaking({ settings, at: now }: Scene, place: Place): Speaking {
  const { uiLanguage, calendar } = settings;
  const language = uiLanguage === 'auto' ? place.language : uiLanguage;
  return { now, language, timeZone: calendar.timeZone };
}

function lineOf(
  { id, name, code, stage }: Project,
  rows: readonly AskRow[],
  calendar: Calendar,
  now: number,
): ProjectLine {
  const waits: Waits = {};
  let overdue = 0;
  let longest = 0;
  for (const row of rows) {
    waits[row.ball] = Math.max(waits[row.ball] ?? 0, ballDays(row, calendar, now));
    const days = overdueDays(row, calendar, now);
    if (days > 0) overdue++;
    longest = Math.max(longest, days);
  }
  const counts = { open: rows.length, overdue, overdueDays: longest };
  return { projectId: id, name, ...(code && { code }), stage, ...counts, waits };
}

function byUrgency(
  a: { overdueDays: number; name: string },
  b: { overdueDays: number; name: string },
): number {
  return b.overdueDays - a.overdueDays || a.name.localeCompare(b.name);
}
