import { type Calendar, createCalendar } from '@/lib/domain/calendar';
import { stepOf } from '@/lib/domain/ladder';
import { type AskRow, overdueDays } from '@/lib/domain/projection';
import type { Id } from '@/lib/domain/records';
import { ladders } from '@/lib/guidance/guidance';
import type { TodayAsk, TodayClient, TodayView } from '@/lib/messaging/views';
import type { Place } from '@/lib/service/place';
import { calendarOf } from '@/lib/service/projector';
import type { Scene } from '@/lib/service/scene';
import { undoView } from '@/lib/service/undo';
import type { Reads } from '@/lib/store/reads/reads';

/** Rows that each list of one answer holds at most: what a popup can show; the counts tell of the rest. */
const MOST = 300;
const MOST_SEARCHED = 20_000;

/** What is overdue by client, what is due today, and who is waited for. */
export async function todayView(
  scene: Scene,
  place: Place,
  search = '',
): Promise<Omit<TodayView, 'lost'>> {
  const { reads, settings, at: now } = scene;
  const limit = search ? MOST_SEARCHED : MOST;
  const wanted = search.toLocaleLowerCase();
  const inState = (state: AskRow['state']) => reads.rowsInState(state, limit);
  // Asked all at once: one after the other, each waits for the way there and back.
  const [overdue, answered, due, promised, waited, snoozed, overdueAsks, fresh, last] =
    await Promise.all([
      reads.rowsOverdue(now, limit),
      inState('answered'),
      inState('due'),
      inState('promised'),
      inState('waiting'),
      inState('snoozed'),
      reads.countOverdue(now),
      reads.hasNoAsks(),
      reads.lastUndoable(),
    ]);
  const overdueIds = new Set(overdue.map((row) => row.id));
  const isOverdue = (row: AskRow) =>
    overdueIds.has(row.id) || (row.overdueAt !== undefined && row.overdueAt <= now);
  const today = [...answered, ...due].filter((row) => !isOverdue(row));
  const later = [...promised, ...waited, ...snoozed]
    .filter((row) => !isOverdue(row))
    .sort(bySoonest);
  const first = { today: today.slice(0, limit), later: later.slice(0, limit) };

  const all = [...overdue, ...first.today, ...first.later];
  const named = await namesOf(reads, all, createCalendar(settings.calendar), now);
  const shown = (rows: AskRow[]) =>
    rows.map(named).filter(({ clientName, projectName, title }) => {
      const text = `${clientName} ${projectName} ${title}`.toLocaleLowerCase();
      return !wanted || text.includes(wanted);
    });
  const clients = byClient(shown(overdue));
  return {
    now,
    language: settings.uiLanguage === 'auto' ? place.language : settings.uiLanguage,
    overdue: clients,
    dueToday: shown(first.today),
    waiting: shown(first.later),
    counts: {
      overdueClients: clients.length,
      overdueAsks,
      dueToday: today.length,
      waiting: later.length,
    },
    fresh,
    undo: undoView(last),
  };
}

function byClient(asks: (TodayAsk & { clientName: string; clientId: Id })[]): TodayClient[] {
  const clients = new Map<Id, TodayClient>();
  for (const { clientId, clientName, ...ask } of asks) {
    const client = clients.get(clientId) ?? { clientId, name: clientName, days: 0, asks: [] };
    client.asks.push(ask);
    client.days = Math.max(client.days, ask.overdueDays);
    clients.set(clientId, client);
  }
  return [...clients.values()].sort((a, b) => b.days - a.days);
}

function bySoonest(a: AskRow, b: AskRow): number {
  return (a.suggestion.when ?? Infinity) - (b.suggestion.when ?? Infinity);
}

/** Looks each client and project up once, and before the rows are gone through: Dexie loses its transaction over a hundred awaits without a read. */
async function namesOf(
  reads: Reads,
  rows: readonly AskRow[],
  ownCalendar: Calendar,
  now: number,
): Promise<(row: AskRow) => TodayAsk & { clientName: string; clientId: Id }> {
  const [clients, projects] = await Promise.all([
    reads.records('clients', [...new Set(rows.map((row) => row.clientId))]),
    reads.records('projects', [...new Set(rows.map((row) => row.projectId))]),
  ]);
  return (row) => {
    const client = clients.get(row.clientId);
    const calendar = (client && calendarOf(client)) ?? ownCalendar;
    return {
      ...todayAsk(row, overdueDays(row, calendar, now)),
      clientId: row.clientId,
      clientName: client?.name ?? '',
      projectName: projects.get(row.projectId)?.name ?? '',
    };
  };
}

/** What a list says of an ask. */
export function todayAsk(row: AskRow, days: number): TodayAsk {
  const { suggestion } = row;
  const ladder = ladders[row.situation];
  const step = ladder && stepOf(ladder, suggestion.stepId ?? '');
  const because = suggestion.blockers[0] ?? suggestion.reasons[0];
  return {
    askId: row.id,
    ...(row.threadIds[0] && { threadId: row.threadIds[0] }),
    title: row.title,
    situationLabel: ladder?.label ?? { en: row.situation, zh: row.situation },
    projectName: '',
    levelReached: row.levelReached,
    overdueDays: days,
    kind: suggestion.kind,
    ...(step && { stepLabel: step.label, level: step.level }),
    ...(suggestion.when !== undefined && { when: suggestion.when }),
    ...(because && { because }),
    ...(row.due && { due: row.due }),
  };
}
