import { load } from '@inboxsdk/core';
import { defineContentScript } from '#imports';
import { createGmailHost } from '@/lib/hosts/gmail/host';
import { isPopout } from '@/lib/hosts/gmail/loading';
import { showNotice } from '@/lib/hosts/gmail/notice';
import { htmlLang, pickLanguage } from '@/lib/i18n/language';
import { stuckWords } from '@/lib/i18n/stuck';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_end',
  async main() {
    if (isPopout(location)) return;
    const language = pickLanguage('auto', navigator.languages);
    const notice = {
      ...stuckWords[language],
      lang: htmlLang(language),
      act: () => location.reload(),
    };
    const onStuck = (signal: AbortSignal) => showNotice(document, notice, signal);
    await createGmailHost({ load, window, appId: __INBOXSDK_APP_ID__, onStuck }).catch(() =>
      onStuck(new AbortController().signal),
    );
  },
});
