import type { HostThread } from '@/lib/hosts/host';
import type { Client } from '@/lib/messaging/client';
import type { Reply } from '@/lib/messaging/protocol';
import type { ReplyErrand } from '@/lib/messaging/requests';
import { nameDraft } from './name-draft';
import type { SentMail } from './sent-mail';

/** Milliseconds after which a page that was asked for will not come. */
const LOADING_LIMIT = 10_000;

const noComposer = { ok: false, failure: { code: 'no-composer', values: {} } } as const;

/** Puts text and recipients into the reply of a conversation: the one that is open, a new one, or one that is a page of its own. */
export function createReply(deps: { thread: HostThread; client: Client; sentMail: SentMail }) {
  const { thread, client, sentMail } = deps;

  async function putHere({ body, recipients }: ReplyErrand): Promise<Reply<null>> {
    try {
      const composer = await thread.reply();
      if (body) {
        composer.insert({ text: body.text, html: body.html });
        sentMail.claim(composer, body.touchId);
        void nameDraft(client, composer, body.touchId);
      }
      if (recipients) composer.setRecipients(recipients);
      return { ok: true, value: null };
    } catch {
      return noComposer;
    }
  }

  async function leaveFor(errand: ReplyErrand): Promise<Reply<null>> {
    const { nativeThreadId } = thread;
    const left = await client.send('leaveErrand', { nativeThreadId, errand });
    if (!left.ok) return left;
    // This page ends before either is over, where all goes well.
    const tooLate = new Promise((resolve) => setTimeout(resolve, LOADING_LIMIT));
    await Promise.race([thread.reply().catch(() => undefined), tooLate]);
    return noComposer;
  }

  return (errand: ReplyErrand) => (thread.replyLoadsPage ? leaveFor(errand) : putHere(errand));
}
