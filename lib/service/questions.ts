import { createCalendar } from '@/lib/domain/calendar';
import { readDayInWords } from '@/lib/mail/day-in-words';
import type { Answer, Ask, Command } from '@/lib/messaging/protocol';
import type { Place } from './place';
import { calendarOf } from './projector';
import { searchProjects } from './proposals';
import { readActions } from './proposed';
import { findThread, historyOfAsk, Refusal, type Scene } from './scene';
import { undoView } from './undo';
import { calendarView } from './views/calendar-view';
import { clientsView, clientView } from './views/clients-view';
import { draftView } from './views/draft-view';
import { contractDates, evidenceView } from './views/evidence-view';
import { compareGuidance, exportGuidance } from './views/guidance-file-view';
import { logView } from './views/log-view';
import { projectLog, projectView } from './views/project-view';
import { projectsView } from './views/projects-view';
import { reportsView } from './views/reports-view';
import { reviewTexts, reviewView } from './views/review-view';
import { rowChips } from './views/row-chips';
import { previewText, tailoredBeside, tailoredText } from './views/tailor-text-view';
import { guidanceView, tailoredLadder } from './views/tailor-view';
import { threadView } from './views/thread-view';

type Question<C extends Command> = (scene: Scene, ask: Ask<C>, place: Place) => Promise<Answer<C>>;

/** What is answered, by command; also after a change, from what it left behind. Commands that are absent answer null. */
export const questions = {
  seeThread: (scene, { conversation }, place) =>
    threadView(scene, place, conversation.nativeThreadId, conversation),
  tieThread: (scene, { conversation }, place) =>
    threadView(scene, place, conversation.nativeThreadId, conversation),
  untieThread: (scene, { nativeThreadId }, place) => threadView(scene, place, nativeThreadId),
  thread: (scene, { nativeThreadId }, place) => threadView(scene, place, nativeThreadId),
  rows: rowChips,
  searchProjects: (scene, { text }) => searchProjects(scene.reads, text),
  readDay,
  breakOn,
  projects: (scene, _ask, place) => projectsView(scene, place),
  clients: clientsView,
  client: clientView,
  project: projectView,
  projectLog,
  readActions,
  draft: draftView,
  contractDates,
  evidence: evidenceView,
  openEvidence: async (scene, { askId }) => {
    await historyOfAsk(scene.reads, askId);
    return null;
  },
  log: logView,
  reports: reportsView,
  calendar: calendarView,
  lastChange: async (scene) => undoView(await scene.reads.lastUndoable()),
  settings: async (scene) => scene.settings,
  saveSettings: async (scene) => scene.settings,
  review: reviewView,
  reviewTexts,
  guidance: guidanceView,
  tailoredLadder,
  tailoredBeside,
  tailoredText,
  previewText,
  exportGuidance,
  compareGuidance,
} satisfies { [C in Command]?: Question<C> };

export type Questions = typeof questions;

/** Days off in a row that make a break (G8). */
const BREAK = 3;

async function breakOn(scene: Scene, ask: Ask<'breakOn'>): Promise<Answer<'breakOn'>> {
  const link = await findThread(scene, ask.nativeThreadId);
  const client = link && (await scene.reads.record('clients', link.clientId));
  const calendar = client && calendarOf(client);
  if (!calendar || calendar.isBusinessDay(ask.day)) return { until: null };
  const until = calendar.addBusinessDays(ask.day, 0);
  return { until: calendar.breakBefore(until) >= BREAK ? until : null };
}

/** A day in words, read where the client is, or where we are. */
async function readDay(scene: Scene, { text, askId }: Ask<'readDay'>): Promise<Answer<'readDay'>> {
  const row = askId ? await scene.reads.ask(askId) : undefined;
  const client = row && (await scene.reads.record('clients', row.clientId));
  const calendar = (client && calendarOf(client)) ?? createCalendar(scene.settings.calendar);
  const { timeZone } = calendar.spec;
  const read = readDayInWords(text, { now: scene.at, timeZone, calendar });
  if (!read.ok) throw new Refusal(read.code);
  return { day: read.day };
}
