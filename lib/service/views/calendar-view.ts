import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import { stepOf } from '@/lib/domain/ladder';
import type { AskRow } from '@/lib/domain/projection';
import type { Client, Id, Project } from '@/lib/domain/records';
import type { Day } from '@/lib/domain/time';
import { ladders } from '@/lib/guidance/guidance';
import type { CalendarEntry, CalendarView } from '@/lib/messaging/calendar-view';
import type { Ask } from '@/lib/messaging/protocol';
import type { Place } from '@/lib/service/place';
import type { Scene } from '@/lib/service/scene';
import { speaking } from './projects-view';

/** Due days and next steps of all open asks in a month; steps stand on the PM's own days, and not before today. */
export async function calendarView(
  scene: Scene,
  { month }: Ask<'calendar'>,
  place: Place,
): Promise<CalendarView> {
  const { reads, settings, at: now } = scene;
  const [known, rows] = await Promise.all([reads.projectsWithClients(), reads.rowsOpen()]);
  const own = createCalendar(settings.calendar);
  const today = own.dayOf(now);
  const shown = month ?? today.slice(0, 7);
  const projects = new Map(known.map((one) => [one.project.id, one]));
  const entries = rows
    .flatMap((row) => entriesOf(row, projects.get(row.projectId), own, now))
    .filter(({ day }) => day.startsWith(shown))
    .sort(inOrder);
  return { ...speaking(scene, place), month: shown, today, days: daysOf(shown, own), entries };
}

function entriesOf(
  row: AskRow,
  known: { project: Project; client: Client } | undefined,
  own: Calendar,
  now: number,
): CalendarEntry[] {
  if (!known) return [];
  const { suggestion, due } = row;
  const about = {
    askId: row.id as Id,
    projectId: row.projectId,
    title: row.title,
    projectName: known.project.name,
    clientName: known.client.name,
    overdue: row.overdueAt !== undefined && row.overdueAt <= now,
  };
  const found: CalendarEntry[] = due ? [{ day: due, kind: 'due', ...about }] : [];
  if (suggestion.when !== undefined) {
    const ladder = ladders[row.situation];
    const step = ladder && stepOf(ladder, suggestion.stepId ?? '');
    found.push({
      day: own.dayOf(Math.max(now, suggestion.when)),
      kind: 'step',
      ...about,
      next: { kind: suggestion.kind, ...(step && { label: step.label }) },
    });
  }
  return found;
}

function daysOf(month: string, own: Calendar): CalendarView['days'] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => {
    const day: Day = `${month}-${String(index + 1).padStart(2, '0')}`;
    return { day, off: !own.isBusinessDay(day) };
  });
}

/** By day; what is due before what is to be done, what is overdue first. */
function inOrder(a: CalendarEntry, b: CalendarEntry): number {
  return (
    a.day.localeCompare(b.day) ||
    a.kind.localeCompare(b.kind) ||
    Number(b.overdue) - Number(a.overdue) ||
    a.clientName.localeCompare(b.clientName)
  );
}
