import type { Ask as AskState } from '@/lib/domain/ask';
import type { Contact, Role } from '@/lib/domain/records';
import { suggest } from '@/lib/domain/suggest';
import type { Suggestion } from '@/lib/domain/suggestion';
import type { Participant } from '@/lib/domain/touch';
import type { TemplateValues } from '@/lib/guidance/render';
import { askFor } from '@/lib/guidance/values';
import type { Ask } from '@/lib/messaging/protocol';
import type { DraftView } from '@/lib/messaging/views';
import { greetingOf } from '@/lib/service/greeting';
import { renderInForce } from '@/lib/service/in-force';
import { type ClientState, stateOf } from '@/lib/service/projector';
import { historyOfAsk, Refusal, type Scene } from '@/lib/service/scene';
import { isNewMail } from './new-mail';

/** The text of an ask's next step, whom it goes to, and what must still be said for it. A reply has the subject of its conversation. */
export async function draftView(scene: Scene, question: Ask<'draft'>): Promise<DraftView> {
  const history = await historyOfAsk(scene.reads, question.askId);
  const state = stateOf(history, scene.settings, scene.at);
  const ask = state.asks.get(question.askId);
  if (!ask) throw new Refusal('not-found');
  const suggestion = suggest(state.inputOf(ask));
  if (!suggestion.stepId) throw new Refusal('not-found');
  const to = peopleFor(state, suggestion.audience?.to ?? ['liaison'], 'to');
  const cc = peopleFor(state, suggestion.audience?.cc ?? [], 'cc');
  const addressee = to.contacts[0];
  const language = question.language ?? addressee?.language ?? history.client.language;
  const project = history.projects.find(({ id }) => id === ask.projectId);
  const values: TemplateValues = {
    ...project?.values,
    ...question.values,
    ...given(scene, state, ask, suggestion),
    client: history.client.name,
    project: project?.name ?? '',
    greetingName: greetingOf(addressee),
  };
  const text = { id: templateId(suggestion), language };
  const rendered = renderInForce(history, ask, text, values);
  const { subject } = rendered;
  const shown = history.threads.filter((one) => one.nativeThreadId === question.nativeThreadId);
  const threadIds = question.nativeThreadId ? shown.map(({ id }) => id) : ask.threadIds;
  const audience = [...to.contacts, ...cc.contacts];
  return {
    step: {
      askIds: suggestion.askIds,
      stepId: suggestion.stepId,
      variant: suggestion.variant,
    },
    language,
    ...(subject && { subject }),
    newMail: isNewMail({ subject, audience, threadIds, touches: history.touches }),
    text: rendered.text,
    html: rendered.html,
    missing: rendered.missing.map(askFor),
    recipients: {
      to: to.people,
      cc: cc.people,
      missingRoles: [...to.missing, ...cc.missing],
    },
  };
}

function templateId({ stepId, variant }: Suggestion): string {
  return variant === 'first' ? `${stepId}` : `${stepId}#${variant}`;
}

/** What the product itself knows for a text. */
function given(
  scene: Scene,
  state: ClientState,
  ask: AskState,
  suggestion: Suggestion,
): TemplateValues {
  const calendar = state.clientCalendar ?? state.ownCalendar;
  const today = calendar.dayOf(scene.at);
  const open = ask.items.filter((item) => !ask.tickedItemIds.includes(item.id));
  const last = ask.sent.at(-1)?.at ?? ask.lastOutboundAt;
  return {
    myName: scene.settings.name || nameOf(scene.mailbox?.account ?? ''),
    title: ask.title,
    items: open.map((item) => item.text),
    due: ask.due,
    dueIsPast: ask.due !== undefined && ask.due < today,
    daysOverdue: ask.due ? Math.max(0, calendar.businessDaysBetween(ask.due, today)) : undefined,
    promised: ask.promises.at(-1)?.promisedFor,
    lastSent: last === undefined ? undefined : calendar.dayOf(last),
    today: calendar.dayOf(Math.max(scene.at, suggestion.when ?? 0)),
  };
}

function peopleFor(state: ClientState, roles: readonly Role[], field: 'to' | 'cc') {
  const contacts: Contact[] = [];
  const missing: Role[] = [];
  for (const role of roles) {
    const holder = state.history.contacts.find((contact) => contact.roles.includes(role));
    if (!holder) missing.push(role);
    else if (!contacts.includes(holder)) contacts.push(holder);
  }
  const people = contacts.flatMap((contact): Participant[] => {
    const address = contact.addresses[0];
    return address ? [{ address, name: contact.name, field }] : [];
  });
  return { contacts, people, missing };
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
