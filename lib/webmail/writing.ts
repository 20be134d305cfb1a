import type { HostComposer } from '@/lib/hosts/host';
import type { Client } from '@/lib/messaging/client';
import type { Reply } from '@/lib/messaging/protocol';
import type { WritingErrand } from '@/lib/messaging/requests';
import { nameDraft } from './name-draft';
import type { SentMail } from './sent-mail';

/** Milliseconds after which a page that was asked for will not come. */
const LOADING_LIMIT = 10_000;

const noComposer = { ok: false, failure: { code: 'no-composer', values: {} } } as const;

/** Puts texts, recipients and subjects into mails that are being written. */
export interface Writing {
  /** Does it in the window that `open` gives. */
  here(errand: WritingErrand, open: () => Promise<HostComposer>): Promise<Reply<null>>;
  /** Leaves it for the page that `open` loads in place of this one; null for the conversation of a new mail. */
  elsewhere(
    errand: WritingErrand,
    nativeThreadId: string | null,
    open: () => Promise<unknown>,
  ): Promise<Reply<null>>;
}

export function createWriting({
  client,
  sentMail,
}: {
  client: Client;
  sentMail: SentMail;
}): Writing {
  function write(composer: HostComposer, errand: WritingErrand): void {
    if (errand.recipients) composer.setRecipients(errand.recipients);
    if (errand.kind === 'new-mail') composer.setSubject(errand.subject);
    const { body } = errand;
    if (!body) return;
    // Last, so that the cursor stays in the text.
    composer.insert({ text: body.text, html: body.html });
    sentMail.claim(composer, body.touchId);
    void nameDraft(client, composer, body.touchId);
  }

  return {
    async here(errand, open) {
      try {
        write(await open(), errand);
        return { ok: true, value: null };
      } catch {
        return noComposer;
      }
    },
    async elsewhere(errand, nativeThreadId, open) {
      const left = await client.send('leaveErrand', { nativeThreadId, errand });
      if (!left.ok) return left;
      // This page ends before either is over, where all goes well.
      const tooLate = new Promise((resolve) => setTimeout(resolve, LOADING_LIMIT));
      await Promise.race([open().catch(() => undefined), tooLate]);
      return noComposer;
    },
  };
}

/** Carries out what the page before left for a mail of its own, in a webmail where that is another page. */
export async function takeUpNewMail(
  client: Client,
  writing: Writing,
  composer: HostComposer,
): Promise<void> {
  const left = await client.send('takeErrand', { nativeThreadId: null });
  if (left.ok && left.value?.kind === 'new-mail') {
    await writing.here(left.value, async () => composer);
  }
}
