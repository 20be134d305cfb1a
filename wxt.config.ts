import { defineConfig } from 'wxt';
import { chronoPaths } from './scripts/chrono-paths.ts';
import { checkGuidance } from './scripts/guidance-check.ts';
import { inboxSdkCut } from './scripts/inboxsdk-cut.ts';
import { keptOut } from './scripts/kept-out.ts';
import { type Later, later, POLICY } from './scripts/later.ts';

/** Passes InboxSDK's own check, which is of the form only, so that a clone builds. A release is built with a registered id (free). */
const appId = process.env.THREADLINE_INBOXSDK_APP_ID ?? 'sdk_threadline_e7bdafa422';

/** What the worker does not need to start and to keep the badge true. */
const comesLater: Later = {
  'requests.js': ['@/lib/service/guidance-file', '@/lib/service/requests', '@/lib/store/line'],
  'mails.js': [
    '@/lib/guidance/beside',
    '@/lib/guidance/own-text',
    '@/lib/guidance/project-fields',
    '@/lib/guidance/render',
    '@/lib/guidance/salutation-sample',
    '@/lib/guidance/samples',
    '@/lib/guidance/texts',
    '@/lib/guidance/tone',
    '@/lib/guidance/values',
    '@/lib/mail/action-lines',
    '@/lib/mail/answer',
    '@/lib/mail/auto-reply',
    '@/lib/mail/day-in-words',
    '@/lib/mail/items',
    '@/lib/mail/match',
    '@/lib/mail/own-words',
    '@/lib/mail/tick-items',
    '@/lib/mail/visible-text',
    '@/lib/service/contract-terms',
    '@/lib/service/views/review-view',
  ],
};

/** What no script may hold that is read at each start or on each page: texts, and what reads and writes them and requests. */
const tooLarge = [
  '/node_modules/liquidjs/',
  '/node_modules/zod/',
  '/lib/guidance/samples/',
  '/lib/guidance/texts/',
  '/lib/guidance/tone/',
  '/lib/guidance/values/',
  '/lib/mail/',
];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: process.env.OUT_DIR ?? '.output',
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    // Asked for one by one, when the user names the host of their webmail.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    minimum_chrome_version: '123',
    content_security_policy: {
      extension_pages: `script-src 'self'; object-src 'none'; require-trusted-types-for 'script'; trusted-types ${POLICY}`,
    },
  },
  hooks: { 'build:before': checkGuidance },
  vite: () => ({
    define: { __INBOXSDK_APP_ID__: JSON.stringify(appId) },
    plugins: [
      inboxSdkCut(),
      later(comesLater, ['entrypoints/background', 'lib/service', 'lib/store']),
      keptOut(tooLarge),
    ],
    resolve: { alias: [chronoPaths] },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    build: { target: 'chrome122' },
  }),
});
