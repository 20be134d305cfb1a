import type { Id } from '@/lib/domain/records';
import type { HostComposer } from '@/lib/hosts/host';
import type { Client } from '@/lib/messaging/client';

/** Pauses in milliseconds before a draft is asked for its id: a webmail gives it one when it first saves it. */
const PAUSES = [0, 1000, 3000, 10_000, 30_000];

/** Tells the background which draft carries a touch, so that the mail is known as ours also after a reload. */
export async function nameDraft(
  client: Client,
  composer: HostComposer,
  touchId: Id,
): Promise<void> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    const draftId = await composer.draftId().catch(() => undefined);
    if (!draftId) continue;
    await client.send('nameDraft', { commitId: client.newId(), touchId, draftId });
    return;
  }
}
