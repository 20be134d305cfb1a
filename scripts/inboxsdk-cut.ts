import type { Plugin } from 'vite';

/** The file of the package whose code can reach other servers. */
const FILE = /\/@inboxsdk\/core\/inboxsdk\.js$/;

/** Each place that leads to a report: the text it begins with, and what is put behind it. */
const CUTS: { what: string; begins: string; put: string }[] = [
  {
    what: 'events are not queued',
    begins: 'function _trackEvent(appId, type, eventName, properties) {\n',
    put: '  return;\n',
  },
  {
    what: 'no copy sends the queue of all',
    begins: 'const _extensionIsLoggerMaster = function () {\n',
    put: '  return false;\n',
  },
  {
    what: 'errors are not posted',
    begins: 'const sendError = rateLimit(function (report) {\n',
    put: '  return;\n',
  },
];

/**
 * Cuts InboxSDK's reports to its makers out of its code: no option of the SDK stops them all.
 * Throws when one of the three places is not found exactly once.
 */
export function cutReports(code: string): string {
  return CUTS.reduce((text, { what, begins, put }) => {
    const parts = text.split(begins);
    if (parts.length !== 2) {
      throw new Error(
        `InboxSDK reports cannot be cut (${what}): "${begins.trim()}" was found ${parts.length - 1} times, not once. ` +
          'Read what changed in @inboxsdk/core and mend scripts/inboxsdk-cut.ts.',
      );
    }
    return parts.join(begins + put);
  }, code);
}

/** The cut as a build step. A build that contains the SDK uncut fails. */
export function inboxSdkCut(): Plugin {
  const cut = new Set<string>();
  return {
    name: 'inboxsdk-cut',
    enforce: 'pre',
    transform(code, id) {
      if (!FILE.test(id)) return;
      cut.add(id);
      return { code: cutReports(code), map: null };
    },
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const whole = /api\.inboxsdk\.com/.test(chunk.code) && cut.size === 0;
        if (whole)
          this.error(`${chunk.fileName} contains InboxSDK with its reports: nothing was cut.`);
      }
    },
  };
}
