import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { Command } from '@/lib/messaging/protocol';

/** Who asks, derived from the browser's own word and never from the message. */
export type Sender =
  | { role: 'page' }
  | { role: 'webmail'; tabId: number; host: string; url: string };

/** Every command and who may ask it: our own pages, a mailbox, or both. A content script shares a process with the web page. */
const askers = {
  hello: 'webmail',
  seeThread: 'both',
  thread: 'both',
  rows: 'both',
  takeErrand: 'webmail',
  leaveErrand: 'webmail',
  keep: 'webmail',
  kept: 'webmail',
  searchProjects: 'both',
  tieThread: 'both',
  untieThread: 'both',
  draft: 'both',
  logSent: 'both',
  beginDraft: 'both',
  nameDraft: 'both',
  mailSent: 'both',
  sendUndone: 'both',
  openInMail: 'page',
  sayWebmail: 'webmail',
  webmails: 'page',
  openAsk: 'both',
  editAsk: 'both',
  answer: 'both',
  setAside: 'both',
  tickItems: 'both',
  giveReason: 'both',
  snooze: 'both',
  closeAsk: 'both',
  reopenAsk: 'both',
  chooseEntry: 'both',
  skipStep: 'both',
  flagRisk: 'both',
  tellFirst: 'both',
  overrideGuard: 'both',
  setReady: 'both',
  logCall: 'both',
  readDay: 'both',
  editClient: 'both',
  nameContact: 'both',
  editContact: 'both',
  rememberValues: 'both',
  undo: 'both',
  lastChange: 'both',
  today: 'page',
  settings: 'page',
  saveSettings: 'page',
  clients: 'page',
  client: 'page',
  addContact: 'page',
  removeContact: 'page',
  eraseClient: 'page',
  eraseContact: 'page',
  projects: 'page',
  project: 'page',
  projectLog: 'page',
  editProject: 'page',
  moveStage: 'page',
  openAsks: 'both',
  declineProposal: 'both',
  readActions: 'both',
  guidance: 'page',
  tailoredLadder: 'page',
  tailoredBeside: 'page',
  tailoredText: 'page',
  previewText: 'page',
  changeStep: 'page',
  changeText: 'page',
  changeLimit: 'page',
  restoreGuidance: 'page',
  exportGuidance: 'page',
  compareGuidance: 'page',
  importGuidance: 'page',
  review: 'page',
  reviewTexts: 'page',
  breakOn: 'both',
  contractDates: 'both',
  evidence: 'page',
  openEvidence: 'both',
  log: 'page',
  reports: 'page',
  calendar: 'page',
} satisfies Record<Command, Sender['role'] | 'both'>;

export const commands = Object.keys(askers) as Command[];

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
  const asker: Sender['role'] | 'both' = askers[command];
  return asker === 'both' || asker === sender.role;
}
