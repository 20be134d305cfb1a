import type { ComposeView } from '@inboxsdk/core';
import type { Participant } from '@/lib/domain/touch';
import { orElse } from '@/lib/hosts/page/guarded';
import { shownText } from '@/lib/hosts/page/text';
import { NOT_WRITTEN } from './selectors';

const TEXT_LIMIT = 10_000;

/** What was written in a compose window, without quotes and signature. */
export function writtenIn(view: ComposeView): string {
  const body = orElse(() => view.getBodyElement(), undefined);
  if (body instanceof HTMLTextAreaElement) return body.value.trim().slice(0, TEXT_LIMIT);
  return body ? shownText(body, TEXT_LIMIT, NOT_WRITTEN) : '';
}

export function recipientsOf(view: ComposeView): Participant[] {
  const fields = [
    ['to', () => view.getToRecipients()],
    ['cc', () => view.getCcRecipients()],
    ['bcc', () => view.getBccRecipients()],
  ] as const;
  return fields.flatMap(([field, read]) =>
    orElse(read, []).flatMap(({ emailAddress, name }) => {
      const address = (emailAddress ?? '').trim().toLowerCase();
      const named = (name ?? '').trim();
      return address
        ? [{ address, name: named.toLowerCase() === address ? '' : named, field }]
        : [];
    }),
  );
}
