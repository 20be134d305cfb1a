import { defineContentScript } from '#imports';
import { mountThreadPanel } from '@/components/mount-thread-panel';
import { createRoundcubeHost, pageKind } from '@/lib/hosts/roundcube/host';
import { createClient } from '@/lib/messaging/client';
import { attach } from '@/lib/webmail/attach';
import { createMemory } from '@/lib/webmail/memory';
import icon from '@/public/icon/threadline.svg?raw';

const running = 'threadline';

export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_end',
  async main() {
    // Put into an open tab while it was being loaded, it would be here twice.
    if (running in globalThis) return;
    Object.assign(globalThis, { [running]: true });
    const client = createClient();
    const kind = pageKind(document);
    void client.send('sayWebmail', { supported: kind !== 'foreign' });
    if (kind !== 'mailbox') return;
    const host = await createRoundcubeHost({ window, memory: createMemory(client) });
    // A page may not load files of the extension, so the icon goes along.
    const iconUrl = `data:image/svg+xml,${encodeURIComponent(icon)}`;
    await attach({ host, client, mountPanel: mountThreadPanel, iconUrl });
  },
});
