import type { ComposeView } from '@inboxsdk/core';
import type { HostComposer } from '@/lib/hosts/host';
import { draftIdIn, shortId, threadIdIn } from './ids';
import { insertInto, isPlainText, rememberCaret } from './insertion';
import { orElse } from './lifetimes';
import { recipientsOf, writtenIn } from './reading';
import { THREAD } from './selectors';
import type { SendEvents } from './sends';

/** One compose window, inline or floating. */
export function createComposer(
  view: ComposeView,
  sends: SendEvents,
  signal: AbortSignal,
): HostComposer {
  const element = view.getElement();
  const caret = rememberCaret(view.getBodyElement(), signal);
  let threadId: string | undefined;

  /** A first save gives a new mail a conversation of its own: only answers are in one. */
  const findThread = (): string | undefined => {
    if (!view.isReply()) return undefined;
    const around = view.isInlineReplyForm() ? element.closest(THREAD) : null;
    return (around && threadIdIn(around)) ?? shortId(view.getThreadID());
  };

  return {
    get nativeThreadId() {
      threadId ??= orElse(findThread, undefined);
      return threadId;
    },
    draftId: async () => draftIdIn(element),
    insert(body) {
      insertInto(view.getBodyElement(), caret(), body, isPlainText(element));
      // Setting the subject to itself is the SDK's way to make Gmail save a draft without typing in the body.
      orElse(() => view.setSubject(view.getSubject()), undefined);
    },
    text: () => writtenIn(view),
    subject: () => orElse(() => view.getSubject(), ''),
    setSubject: (subject) => view.setSubject(subject),
    recipients: () => recipientsOf(view),
    setRecipients({ to, cc }) {
      view.setToRecipients(to);
      view.setCcRecipients(cc);
    },
    onSent: sends.onSent,
    onSendUndone: sends.onUndone,
  };
}
