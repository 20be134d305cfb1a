// The order matters: InboxSDK's page script refuses to run on a page that was not claimed.
import '@/lib/hosts/gmail/claim-page';

import '@inboxsdk/core/pageWorld.js';
import { defineContentScript } from '#imports';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  world: 'MAIN',
  runAt: 'document_end',
  main() {},
});
