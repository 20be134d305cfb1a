import type { Id, ThreadLink } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import type { Ask } from '@/lib/messaging/protocol';
import { deliveryOf, type Entry } from '@/lib/store/commit';
import { completedBy, reopenedWithout } from './completed';
import { excerptOf, plainTouch } from './messages';
import { asksOf } from './projector';
import { checkReach, findThread, Refusal, type Scene, tiedThread, type UseCase } from './scene';
import { linkTo } from './ties';
import { askStepsOf } from './written';

/** Our text is about to be inserted: refused when a reply came since the PM looked. Earlier unsent drafts of the same asks are given up. */
export const beginDraft: UseCase<Ask<'beginDraft'>> = async (scene, ask) => {
  const link = await tiedThread(scene, ask.nativeThreadId);
  const touches = await scene.reads.touchesByThread(link.id);
  const seen = new Set(ask.seenMessageIds);
  const news = touches.find(
    (t) => t.direction === 'in' && t.nativeMessageId && !seen.has(t.nativeMessageId),
  );
  if (news) throw new Refusal('answer-arrived');
  const askSteps = askStepsOf(ask.step);
  const askIds = askSteps.map(({ askId }) => askId);
  const { threadId, ...own } = plainTouch(scene, link, []);
  const touch: Touch = {
    ...own,
    // A mail of its own is in no conversation until it is sent.
    ...(threadId && !ask.newMail && { threadId }),
    id: ask.touchId,
    state: 'draft',
    subject: link.subject,
    askSteps,
  };
  const history = await scene.reads.clientHistory(link.clientId);
  const asks = history && ask.step.steps ? asksOf(history, history.touches) : undefined;
  // One of several may have been answered in another conversation.
  if (askIds.some((id) => asks?.get(id)?.unclassifiedTouchId)) throw new Refusal('answer-arrived');
  const abandoned = (history?.touches ?? []).filter(
    (t) => t.state === 'draft' && t.askSteps.some((step) => askIds.includes(step.askId)),
  );
  return [...abandoned.map((t) => delivery(t, { state: 'cancelled' })), { kind: 'touch', touch }];
};

/** The draft got its id in the webmail: so it is found again after a reload. */
export const nameDraft: UseCase<Ask<'nameDraft'>> = async (scene, { touchId, draftId }) => {
  const touch = await scene.reads.touch(touchId);
  if (!touch || touch.draftId === draftId) return [];
  return [delivery(touch, { draftId })];
};

/**
 * A mail went out in a tied conversation: a touch with its step when the draft was ours, a plain one when not; one touch for one mail.
 * A conversation that our draft started is tied to the project of its asks.
 */
export const mailSent: UseCase<Ask<'mailSent'>> = async (scene, mail) => {
  const draft = await ourDraft(scene, mail.touchId, mail.draftId);
  const tied = await findThread(scene, mail.nativeThreadId);
  const started = !tied && draft && (await threadStartedBy(scene, draft, mail));
  if (started)
    return [
      { kind: 'record', table: 'threads', before: null, after: started },
      ...(await sendDraft(draft, started)),
    ];
  if (!tied) return [];
  const known = await scene.reads.touchesByMessage(mail.nativeMessageId);
  const logged = known.find((touch) => touch.state === 'sent');
  if (logged)
    return draft
      ? [{ kind: 'touch-retracted', touch: logged }, ...(await sendDraft(draft, tied))]
      : [];
  if (draft) return sendDraft(draft, tied);
  return [{ kind: 'touch', touch: { ...written(tied), id: mail.touchId } }];

  function written(link: ThreadLink): Touch {
    return {
      ...plainTouch(scene, link, mail.participants),
      nativeMessageId: mail.nativeMessageId,
      ...(mail.draftId && { draftId: mail.draftId }),
      subject: mail.subject.slice(0, 280),
      excerpt: excerptOf(mail.text),
    };
  }

  /** The draft is replaced by the mail it became: only now its recipients and text are known. */
  async function sendDraft(before: Touch, link: ThreadLink): Promise<Entry[]> {
    const { id, askSteps, askIds } = before;
    const touch = { ...written(link), id, askSteps, askIds };
    return [
      { kind: 'touch-retracted', touch: before },
      { kind: 'touch', touch },
      ...(await completedBy(scene, touch)),
    ];
  }
};

/** Undo send: the mail did not go out. Its draft is open again and may still be sent; a conversation that it alone started is none any more. */
export const sendUndone: UseCase<Ask<'sendUndone'>> = async (scene, { nativeMessageId }) => {
  const touches = await scene.reads.touchesByMessage(nativeMessageId);
  const ours = touches.filter((touch) => touch.state === 'sent' && touch.direction === 'out');
  const ties = await Promise.all(ours.map((touch) => threadOnlyOf(scene, touch)));
  const reopened = await Promise.all(ours.map((touch) => reopenedWithout(scene, touch)));
  return [
    ...ours.map((touch) => delivery(touch, { state: 'cancelled' })),
    ...reopened.flat(),
    ...ties.flatMap((before): Entry[] =>
      before ? [{ kind: 'record', table: 'threads', before, after: null }] : [],
    ),
  ];
};

/** The conversation that our text has just started, as it is to be tied; undefined where its asks are not within this mailbox's reach. */
async function threadStartedBy(
  scene: Scene,
  draft: Touch,
  mail: Ask<'mailSent'>,
): Promise<ThreadLink | undefined> {
  const project = await scene.reads.record('projects', draft.projectId);
  if (!scene.mailbox || !project || draft.askSteps.length === 0) return undefined;
  for (const { askId } of draft.askSteps) await checkReach(scene, askId);
  return linkTo(scene, scene.mailbox, project, mail, null);
}

/** The tie of a conversation that was made for this mail and holds nothing else. */
async function threadOnlyOf(scene: Scene, touch: Touch): Promise<ThreadLink | undefined> {
  const { threadId, clientId, askSteps } = touch;
  if (!threadId || askSteps.length === 0) return undefined;
  const history = await scene.reads.clientHistory(clientId);
  const isNeeded =
    history?.touches.some((one) => one.threadId === threadId && one.id !== touch.id) ||
    history?.events.some((event) => event.type === 'opened' && event.threadId === threadId);
  return isNeeded ? undefined : scene.reads.record('threads', threadId);
}

async function ourDraft(scene: Scene, touchId: Id, draftId: string | undefined) {
  const claimed = await scene.reads.touch(touchId);
  if (claimed) return claimed.state === 'sent' ? undefined : claimed;
  const byDraft = draftId ? await scene.reads.touchesByDraft(draftId) : [];
  return byDraft.find((touch) => touch.state === 'draft' || touch.state === 'cancelled');
}

function delivery(touch: Touch, change: Partial<Touch>): Entry {
  const before = deliveryOf(touch);
  return { kind: 'delivery', touchId: touch.id, before, after: { ...before, ...change } };
}
