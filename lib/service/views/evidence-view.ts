import { createCalendar } from '@/lib/domain/calendar';
import { chronologyOf } from '@/lib/domain/chronology';
import { contractDate } from '@/lib/domain/contract-dates';
import { toEpochDay } from '@/lib/domain/day';
import { delayOf } from '@/lib/domain/delay';
import { type Phrase, stepOf } from '@/lib/domain/ladder';
import { asksAt } from '@/lib/domain/past';
import { askFor } from '@/lib/guidance/values';
import type { ContractDatesView, EvidenceView, TermView } from '@/lib/messaging/evidence-view';
import type { Ask as Question } from '@/lib/messaging/protocol';
import { citedValues, contractTerms } from '@/lib/service/contract-terms';
import { laddersOf } from '@/lib/service/in-force';
import type { Place } from '@/lib/service/place';
import { calendarOf } from '@/lib/service/projector';
import { historyOfAsk, Refusal, type Scene } from '@/lib/service/scene';
import { speaking } from './projects-view';

export async function contractDates(
  scene: Scene,
  { askId }: Question<'contractDates'>,
): Promise<ContractDatesView> {
  return contractDatesOf(await momentOf(scene, askId, scene.at));
}

/** The evidence pack of one ask as of a moment: what the ledger held then, with the terms and names of today. */
export async function evidenceView(
  scene: Scene,
  { askId, at = scene.at }: Question<'evidence'>,
  place: Place,
): Promise<EvidenceView> {
  const now = Math.min(at, scene.at);
  const moment = await momentOf(scene, askId, now);
  const { history, ask, project, calendar, ladder } = moment;
  const chronology = chronologyOf({ history, askId, ladder, calendar, at: now });
  const contract = contractDatesOf(moment);
  const { id, name, language, country } = history.client;
  const today = calendar.dayOf(now);
  const isLate = ask.state === 'open' && ask.due !== undefined && today > ask.due;
  const asked = chronology.find(({ kind }) => kind === 'asked');
  const firstDue = asked?.kind === 'asked' ? asked.due : undefined;
  const stepIds = new Set(chronology.flatMap((e) => ('stepId' in e && e.stepId ? e.stepId : [])));
  return {
    ...speaking({ ...scene, at: now }, place),
    ...contract,
    project: { id: project.id, name: project.name, ...(project.code && { code: project.code }) },
    client: { id, name, language, ...(country && { country }), timeZone: calendar.spec.timeZone },
    ask: {
      id: askId,
      title: ask.title,
      situationLabel: ladder.label,
      owedBy: ask.owedBy,
      state: ask.state,
      openedAt: ask.openedAt,
      ...(ask.due && { due: ask.due }),
      ...(firstDue && firstDue !== ask.due && { firstDue }),
      overdueDays: isLate ? calendar.businessDaysBetween(ask.due ?? today, today) : 0,
      overdueCalendarDays: isLate ? toEpochDay(today) - toEpochDay(ask.due ?? today) : 0,
      items: ask.items.map((item) => ({
        text: item.text,
        done: ask.tickedItemIds.includes(item.id),
      })),
    },
    from: scene.settings.name,
    terms: citedValues(ask.situation, ladder.steps).flatMap((term) => termOf(term, project.values)),
    chronology,
    stepLabels: Object.fromEntries(
      [...stepIds].flatMap((stepId) => {
        const step = stepOf(ladder, stepId);
        return step ? [[stepId, step.label]] : [];
      }),
    ),
    delay: delayOf([ask], calendar, now),
    holding: ask.holding,
    provisional:
      chronology.some((entry) => entry.provisional) ||
      contract.dates.some((date) => date.provisional) ||
      calendar.isProvisional(today),
  };
}

type Moment = Awaited<ReturnType<typeof momentOf>>;

async function momentOf(scene: Scene, askId: string, at: number) {
  const history = await historyOfAsk(scene.reads, askId);
  const own = history.events.filter((event) => event.askId === askId);
  const ask = asksAt({ events: own, touches: history.touches }, at).get(askId);
  const project = history.projects.find(({ id }) => id === ask?.projectId);
  if (!ask || !project) throw new Refusal('not-found');
  const known = calendarOf(history.client);
  const calendar = known ?? createCalendar(scene.settings.calendar);
  return { history, ask, project, calendar, known, ladder: laddersOf(history)(ask) };
}

function contractDatesOf({ ask, project, calendar, known }: Moment): ContractDatesView {
  const terms = contractTerms(ask, project.values, calendar);
  const gaps = terms.flatMap(({ missing, unreadable }) => [...missing, ...unreadable]);
  return {
    dates: terms.map((term) => contractDate(term, calendar)),
    labels: Object.fromEntries([...new Set(gaps)].flatMap(labelOf)),
    knownUntil: calendar.knownUntil,
    calendarKnown: known !== undefined,
  };
}

/** What is no value of the project (the due day, the payment) is named by the page. */
function labelOf(name: string): [string, Phrase][] {
  return name === 'due' || name === 'payment' ? [] : [[name, askFor(name).label]];
}

function termOf(name: string, values: Record<string, string>): TermView[] {
  const value = values[name]?.trim();
  return value ? [{ name, label: askFor(name).label, value }] : [];
}
