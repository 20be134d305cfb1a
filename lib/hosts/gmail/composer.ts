import type { ComposeView } from '@inboxsdk/core';
import type { HostComposer } from '@/lib/hosts/host';
import { orElse } from '@/lib/hosts/page/guarded';
import { insertInto, rememberCaret } from '@/lib/hosts/page/insertion';
import { draftIdIn, shortId, threadIdIn } from './ids';
import { isPlainText } from './plain-text';
import { recipientsOf, writtenIn } from './reading';
import { ITS_THREAD, REPLIES_TO, THREAD } from './selectors';
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

  const findThread = (): string | undefined => {
    const inline = view.isInlineReplyForm();
    if (!inline && !shownValue(element, REPLIES_TO)) return undefined;
    const around = inline ? element.closest(THREAD) : null;
    return (around && threadIdIn(around)) ?? shortId(shownValue(element, ITS_THREAD));
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

/** Of one of Gmail's hidden fields; it writes `undefined` into those that it does not use. */
function shownValue(element: ParentNode, field: string): string | undefined {
  const value = element.querySelector<HTMLInputElement>(field)?.value;
  return value === 'undefined' ? undefined : value;
}
