import type { Ask as AskState } from '@/lib/domain/ask';
import type { Calendar } from '@/lib/domain/calendar';
import type { Client, Language } from '@/lib/domain/records';
import { readerOf } from '@/lib/domain/stops';
import type { TemplateValues } from '@/lib/guidance/render';
import { askFor } from '@/lib/guidance/values';
import type { Ask } from '@/lib/messaging/protocol';
import type { DraftView, MissingValue } from '@/lib/messaging/views';
import { renderInForce } from '@/lib/service/in-force';
import { stateOf } from '@/lib/service/projector';
import { historyOfAsk, Refusal, type Scene } from '@/lib/service/scene';
import { addresseesAbout, addresseesOf, greetAll } from './draft-people';
import { type DraftPlan, planDraft } from './draft-plan';
import { givenValues, MINUTES, projectOf } from './draft-values';
import { isNewMail } from './new-mail';
import { toneOf } from './tone-view';

/** The question who takes over from a contact who left. */
const SUCCESSOR = 'reason.contact-left';

/** The text of an ask's next step, whom it goes to, and what must still be said for it. A reply has the subject of its conversation. */
export async function draftView(scene: Scene, question: Ask<'draft'>): Promise<DraftView> {
  const history = await historyOfAsk(scene.reads, question.askId);
  const state = stateOf(history, scene.settings, scene.at);
  const ask = state.asks.get(question.askId);
  if (!ask) throw new Refusal('not-found');
  const plan = planDraft(state, ask, question);
  const to =
    plan.step.stepId === SUCCESSOR
      ? addresseesAbout(history.contacts, readerOf(state.inputOf(ask)))
      : addresseesOf(history.contacts, plan.audience.to, 'to');
  const cc = addresseesOf(history.contacts, plan.audience.cc, 'cc');
  const language = question.language ?? to.contacts[0]?.language ?? history.client.language;
  const values: TemplateValues = {
    ...projectOf(state, ask)?.values,
    ...question.values,
    ...givenValues(scene, state, ask, plan, language),
    greetingName: greetAll(to.contacts, language),
  };
  const { subject, text, html, missing, optional, own } = renderInForce(
    history,
    ask,
    { id: plan.textId, language },
    values,
  );
  const shown = history.threads.filter((one) => one.nativeThreadId === question.nativeThreadId);
  const threadIds = question.nativeThreadId ? shown.map(({ id }) => id) : ask.threadIds;
  const audience = [...to.contacts, ...cc.contacts];
  const sentAt = sentBefore(ask, plan);
  const calendar = state.clientCalendar ?? state.ownCalendar;
  return {
    step: plan.step,
    channel: plan.channel === 'chat' ? 'chat' : 'mail',
    language,
    ...insteadOf(history.client, question.language),
    ...(subject && { subject }),
    newMail: isNewMail({ subject, audience, threadIds, touches: history.touches }),
    text,
    html,
    ...(own && { changed: true as const }),
    tone: toneOf(ask, plan.step, { text, language }),
    missing: missing.map((name) => keptIn(ask, wanted(name, calendar, scene))),
    optional: optional.map((name) => keptIn(ask, askFor(name))),
    recipients: { to: to.people, cc: cc.people, missingRoles: [...to.missing, ...cc.missing] },
    ...(sentAt !== undefined && { sentAt }),
  };
}

/** How to ask for a value; days come with a fair proposal. */
function wanted(name: string, calendar: Calendar, { at }: Scene): MissingValue {
  const { proposedIn, ...asked } = askFor(name);
  if (proposedIn === undefined) return asked;
  return { ...asked, proposed: calendar.addBusinessDays(calendar.dayOf(at), proposedIn) };
}

/** The actions of minutes are its items: what was agreed is opened from there once they went out (S4 §4.1). */
function keptIn({ situation }: AskState, value: MissingValue): MissingValue {
  const isItems = situation === MINUTES && value.name === 'actions';
  return isItems ? { ...value, scope: 'items' } : value;
}

/** The language that the client speaks and that no text is in (G9); unless the PM chose one of ours. */
function insteadOf({ otherLanguage }: Client, chosen: Language | undefined) {
  return otherLanguage && chosen === undefined ? { insteadOf: otherLanguage } : {};
}

/** No text twice without saying so (guidance, ledger): when this very text went out before. */
function sentBefore(ask: AskState, { step }: DraftPlan): number | undefined {
  const again = step.variant !== 'first';
  if (step.steps) return undefined;
  return ask.sent.findLast((sent) => sent.stepId === step.stepId && sent.again === again)?.at;
}
