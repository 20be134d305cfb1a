import type { Ask as AskState } from '@/lib/domain/ask';
import { toEpochDay } from '@/lib/domain/day';
import { stepOf } from '@/lib/domain/ladder';
import type { Language, Project } from '@/lib/domain/records';
import { wordDay } from '@/lib/guidance/day-words';
import type { TemplateValues } from '@/lib/guidance/render';
import type { ClientState } from '@/lib/service/projector';
import type { Scene } from '@/lib/service/scene';
import type { DraftPlan } from './draft-plan';

export const MINUTES = 'meeting-minutes';

/** What the product itself knows for a text. */
export function givenValues(
  scene: Scene,
  state: ClientState,
  ask: AskState,
  plan: DraftPlan,
  language: Language,
): TemplateValues {
  const calendar = state.clientCalendar ?? state.ownCalendar;
  const today = calendar.dayOf(scene.at);
  const { due } = ask;
  const last = ask.sent.at(-1)?.at ?? ask.lastOutboundAt;
  const items = openItems(ask);
  const done = calendar.dayOf(ask.lastAnswer?.at ?? ask.closedAt ?? scene.at);
  const entries = bundledIn(state, plan);
  const isMixed = new Set(entries.map(({ projectId }) => projectId)).size > 1;
  return {
    myName: scene.settings.name || nameOf(scene.mailbox?.account ?? ''),
    tone: state.history.client.tone ?? 'friendly',
    title: ask.title,
    // Sent once more after a question there may be no list: then the ask itself is what is open.
    items: items.length === 0 && plan.step.variant === 'again' ? [ask.title] : items,
    ...(ask.situation === MINUTES && ask.items.length > 0 && { actions: linesIn(ask.items) }),
    due,
    dueIsPast: due !== undefined && due < today,
    daysOverdue: due ? Math.max(0, calendar.businessDaysBetween(due, today)) : undefined,
    calendarDaysOverdue: due ? Math.max(0, toEpochDay(today) - toEpochDay(due)) : undefined,
    promised: ask.promises.at(-1)?.promisedFor,
    lastSent: last === undefined ? undefined : calendar.dayOf(last),
    inTime: due !== undefined && done <= due,
    early: due !== undefined && done < due,
    entries: plan.step.steps
      ? entries.map((one) => {
          const entry = entryOf(one, language, today);
          return isMixed ? within(projectOf(state, one), entry, language) : entry;
        })
      : sentSteps(state, ask, language),
    today: calendar.dayOf(Math.max(scene.at, plan.when ?? 0)),
    client: state.history.client.name,
    // One message for several projects is about none of them.
    project: (!isMixed && projectOf(state, ask)?.name) || '',
  };
}

/** The asks that one message carries, where it carries several. */
function bundledIn(state: ClientState, { step }: DraftPlan): AskState[] {
  return (step.steps ?? []).flatMap(({ askId }) => state.asks.get(askId) ?? []);
}

function within(project: Project | undefined, entry: string, language: Language): string {
  if (!project) return entry;
  return language === 'zh' ? `【${project.name}】${entry}` : `${project.name} – ${entry}`;
}

export function projectOf(state: ClientState, ask: AskState): Project | undefined {
  return state.history.projects.find(({ id }) => id === ask.projectId);
}

function openItems(ask: AskState): string[] {
  return linesIn(ask.items.filter(({ id }) => !ask.tickedItemIds.includes(id)));
}

function linesIn(items: AskState['items']): string[] {
  return items.map(({ text }) => text);
}

/** What went out so far, dated: `Tuesday 10 November: Friendly reminder`. */
function sentSteps(state: ClientState, ask: AskState, language: Language): string[] {
  const calendar = state.clientCalendar ?? state.ownCalendar;
  const { ladder } = state.inputOf(ask);
  return ask.sent.flatMap(({ stepId, at }) => {
    const label = stepOf(ladder, stepId)?.label[language];
    const day = wordDay(calendar.dayOf(at), language);
    return label ? [language === 'zh' ? `${day}：${label}` : `${day}: ${label}`] : [];
  });
}

/** One line of a message for several asks: `Homepage texts (was due Friday 27 November): logo, two photos`. */
function entryOf(ask: AskState, language: Language, today: string): string {
  const items = openItems(ask);
  const day = ask.due && wordDay(ask.due, language);
  if (language === 'zh') {
    const due = day ? `（${ask.due && ask.due < today ? '原定' : '截止'}${day}）` : '';
    return `${ask.title}${due}${items.length > 0 ? `：${items.join('、')}` : ''}`;
  }
  const due = day ? ` (${ask.due && ask.due < today ? 'was due' : 'due'} ${day})` : '';
  return `${ask.title}${due}${items.length > 0 ? `: ${items.join(', ')}` : ''}`;
}

/** `lin.chen@…` signs as Lin Chen until the PM says otherwise. */
function nameOf(account: string): string {
  const local = account.split('@')[0] ?? '';
  return local
    .split(/[._-]/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
