import { load } from '@inboxsdk/core';
import { defineContentScript } from '#imports';
import { mountThreadPanel } from '@/components/mount-thread-panel';
import { createGmailHost } from '@/lib/hosts/gmail/host';
import { isMailbox } from '@/lib/hosts/gmail/loading';
import { showNotice } from '@/lib/hosts/gmail/notice';
import { htmlLang, pickLanguage } from '@/lib/i18n/language';
import { stuckWords } from '@/lib/i18n/stuck';
import { createClient } from '@/lib/messaging/client';
import { attach } from '@/lib/webmail/attach';
import icon from '@/public/icon/threadline.svg?raw';

/** Set at build time, see wxt.config.ts. */
declare const __INBOXSDK_APP_ID__: string;

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_end',
  async main() {
    if (!isMailbox(location)) return;
    const language = pickLanguage('auto', navigator.languages);
    const notice = {
      ...stuckWords[language],
      lang: htmlLang(language),
      act: () => location.reload(),
    };
    const onStuck = (signal: AbortSignal) => showNotice(document, notice, signal);
    const deps = { load, window, appId: __INBOXSDK_APP_ID__, onStuck };
    const host = await createGmailHost(deps).catch(() => onStuck(new AbortController().signal));
    if (!host) return;
    // A page may not load files of the extension, so the icon goes along.
    const iconUrl = `data:image/svg+xml,${encodeURIComponent(icon)}`;
    await attach({ host, client: createClient(), mountPanel: mountThreadPanel, iconUrl });
  },
});
