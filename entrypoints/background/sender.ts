import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { Command } from '@/lib/messaging/protocol';

/** Who asks, derived from the browser's own word and never from the message. */
export type Sender =
  | { role: 'page' }
  | { role: 'webmail'; tabId: number; host: string; url: string };

/** What only our own pages may ask; a content script shares a process with the web page. */
const PAGES_ONLY: ReadonlySet<Command> = new Set([
  'today',
  'openInMail',
  'webmails',
  'evidence',
  'log',
  'reports',
  'settings',
  'saveSettings',
  'review',
  'reviewTexts',
  'guidance',
  'tailoredLadder',
  'tailoredText',
  'previewText',
  'changeStep',
  'changeText',
  'changeLimit',
  'restoreGuidance',
  'exportGuidance',
  'compareGuidance',
  'importGuidance',
  'clients',
  'client',
  'addContact',
  'removeContact',
  'eraseClient',
  'eraseContact',
  'projects',
  'project',
  'projectLog',
  'editProject',
  'moveStage',
]);
/** What only makes sense in a mailbox. */
const MAILBOX_ONLY: ReadonlySet<Command> = new Set([
  'hello',
  'takeErrand',
  'leaveErrand',
  'keep',
  'kept',
  'sayWebmail',
]);

/** Undefined for a sender that may ask nothing: another extension, a frame, a page that is not the active document. */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | undefined {
  if (sender.id !== browser.runtime.id || !sender.url) return undefined;
  const url = new URL(sender.url);
  if (url.origin === new URL(browser.runtime.getURL('/')).origin) return { role: 'page' };
  const isTop = sender.frameId === 0 && sender.tab?.id !== undefined;
  const isActive = (sender.documentLifecycle ?? 'active') === 'active';
  if (!isTop || !isActive) return undefined;
  url.hash = '';
  url.search = '';
  return { role: 'webmail', tabId: sender.tab?.id ?? -1, host: url.host, url: url.href };
}

export function mayAsk(sender: Sender, command: Command): boolean {
  return sender.role === 'page' ? !MAILBOX_ONLY.has(command) : !PAGES_ONLY.has(command);
}
