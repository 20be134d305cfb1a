import type { HostComposer, HostSent } from '@/lib/hosts/host';
import type { Client } from '@/lib/messaging/client';

/** Pauses in milliseconds before a mail that went out is reported again, when the background did not answer. */
const PAUSES = [1000, 5000, 15_000, 60_000, 300_000];

/** Remembers which compose window holds a draft of ours, and reports every mail that goes out, once. */
export interface SentMail {
  watch(composer: HostComposer): void;
  /** Reports a mail whose window is gone; resolves to whether that is settled. Ours are known by their draft. */
  report(sent: HostSent): Promise<boolean>;
  /** The draft in this window carries the touch with this id. */
  claim(composer: HostComposer, touchId: string): void;
}

export function createSentMail(client: Client): SentMail {
  const claims = new WeakMap<HostComposer, string>();
  return {
    report: (sent) => report(client, sent, client.newId()),
    claim(composer, touchId) {
      claims.set(composer, touchId);
    },
    watch(composer) {
      let last: HostSent | undefined;
      composer.onSent((sent) => {
        last = sent;
        void report(client, sent, claims.get(composer) ?? client.newId());
      });
      composer.onSendUndone(() => {
        if (!last) return;
        const { nativeMessageId } = last;
        void client.send('sendUndone', { commitId: client.newId(), nativeMessageId });
      });
    },
  };
}

async function report(client: Client, sent: HostSent, touchId: string): Promise<boolean> {
  const commitId = client.newId();
  const { draftId, ...rest } = sent;
  const mail = { commitId, touchId, ...rest, ...(draftId ? { draftId } : {}) };
  for (const pause of PAUSES) {
    const reply = await client.send('mailSent', { ...mail, text: mail.text.slice(0, 100_000) });
    if (reply.ok || reply.failure.code !== 'no-answer') return true;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return false;
}
