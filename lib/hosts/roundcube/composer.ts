import type { HostComposer } from '@/lib/hosts/host';
import type { Editor } from './editor';
import type { MailForm } from './form';

/** The mail that is written on this page. What it becomes when sent is told by the host: the page is gone by then. */
export function createComposer(deps: {
  editor: Editor;
  form: MailForm;
  nativeThreadId: string | undefined;
  draftId: () => string | undefined;
}): HostComposer {
  const { editor, form, nativeThreadId } = deps;
  return {
    nativeThreadId,
    draftId: async () => deps.draftId(),
    insert: editor.insert,
    text: editor.text,
    subject: form.subject,
    setSubject: form.setSubject,
    recipients: () => form.people().filter(({ field }) => field !== 'from'),
    setRecipients({ to, cc }) {
      form.setPeople('to', to);
      form.setPeople('cc', cc);
    },
    onSent() {},
    onSendUndone() {},
  };
}
