import type { Id } from '@/lib/domain/records';
import type { Touch } from '@/lib/domain/touch';
import type { Ask } from '@/lib/messaging/protocol';
import { deliveryOf, type Entry } from '@/lib/store/commit';
import { excerptOf, plainTouch } from './messages';
import { findThread, Refusal, type Scene, tiedThread, type UseCase } from './scene';

/** Our text is about to be inserted: refused when a reply came since the PM looked. Earlier unsent drafts of the same asks are given up. */
export const beginDraft: UseCase<Ask<'beginDraft'>> = async (scene, ask) => {
  const link = await tiedThread(scene, ask.nativeThreadId);
  const touches = await scene.reads.touchesByThread(link.id);
  const seen = new Set(ask.seenMessageIds);
  const news = touches.find(
    (t) => t.direction === 'in' && t.nativeMessageId && !seen.has(t.nativeMessageId),
  );
  if (news) throw new Refusal('answer-arrived');
  const { askIds, stepId, variant } = ask.step;
  const again = variant !== 'first';
  const touch: Touch = {
    ...plainTouch(scene, link, []),
    id: ask.touchId,
    state: 'draft',
    subject: link.subject,
    askSteps: askIds.map((askId) => ({ askId, stepId, ...(again && { again }) })),
  };
  const abandoned = touches.filter(
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

/** A mail went out in a tied conversation: a touch with its step when the draft was ours, a plain one when not; one touch for one mail. */
export const mailSent: UseCase<Ask<'mailSent'>> = async (scene, mail) => {
  const link = await findThread(scene, mail.nativeThreadId);
  if (!link) return [];
  const known = await scene.reads.touchesByMessage(mail.nativeMessageId);
  const logged = known.find((touch) => touch.state === 'sent');
  const draft = await ourDraft(scene, mail.touchId, mail.draftId);
  if (logged) return draft ? [{ kind: 'touch-retracted', touch: logged }, ...sendDraft()] : [];
  if (draft) return sendDraft();
  return [{ kind: 'touch', touch: { ...written(), id: mail.touchId } }];

  function written(): Touch {
    return {
      ...plainTouch(scene, link as NonNullable<typeof link>, mail.participants),
      nativeMessageId: mail.nativeMessageId,
      ...(mail.draftId && { draftId: mail.draftId }),
      subject: mail.subject.slice(0, 280),
      excerpt: excerptOf(mail.text),
    };
  }

  /** The draft is replaced by the mail it became: only now its recipients and text are known. */
  function sendDraft(): Entry[] {
    const before = draft as Touch;
    const { id, askSteps, askIds } = before;
    const touch = { ...written(), id, askSteps, askIds };
    return [
      { kind: 'touch-retracted', touch: before },
      { kind: 'touch', touch },
    ];
  }
};

/** Undo send: the mail did not go out. Its draft is open again and may still be sent. */
export const sendUndone: UseCase<Ask<'sendUndone'>> = async (scene, { nativeMessageId }) => {
  const touches = await scene.reads.touchesByMessage(nativeMessageId);
  return touches
    .filter((touch) => touch.state === 'sent' && touch.direction === 'out')
    .map((touch) => delivery(touch, { state: 'cancelled' }));
};

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
