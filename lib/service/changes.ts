import type { Ask, Command } from '@/lib/messaging/protocol';
import { answer, logCall, logSent, setAside } from './answers';
import {
  chooseEntry,
  closeAsk,
  editAsk,
  giveReason,
  openAsk,
  overrideGuard,
  reopenAsk,
  setReady,
  skipStep,
  snooze,
  tickItems,
} from './asks';
import {
  addContact,
  editClient,
  editContact,
  eraseClient,
  eraseContact,
  removeContact,
} from './clients';
import { flagRisk, tellFirst } from './delays';
import { beginDraft, mailSent, nameDraft, sendUndone } from './mails';
import { declineProposal, editProject, moveStage, openAsks } from './projects';
import { nameContact, rememberValues, saveSettings } from './records';
import type { UseCase } from './scene';
import { changeLimit, changeStep, changeText, importGuidance, restoreGuidance } from './tailor';
import { seeThread, tieThread, untieThread } from './ties';

/** Every command that changes the ledger, by its name, with its use case. */
export const changes = {
  seeThread,
  tieThread,
  untieThread,
  editClient,
  nameContact,
  editContact,
  addContact,
  removeContact,
  eraseClient,
  eraseContact,
  openAsk,
  editAsk,
  answer,
  setAside,
  tickItems,
  giveReason,
  snooze,
  closeAsk,
  reopenAsk,
  chooseEntry,
  skipStep,
  overrideGuard,
  setReady,
  logCall,
  logSent,
  flagRisk,
  tellFirst,
  rememberValues,
  editProject,
  moveStage,
  openAsks,
  declineProposal,
  beginDraft,
  nameDraft,
  mailSent,
  sendUndone,
  saveSettings,
  changeStep,
  changeText,
  changeLimit,
  restoreGuidance,
  importGuidance,
} satisfies { [C in Command]?: UseCase<Ask<C>> };

export type Change = keyof typeof changes;

/** What happens by itself is no change that the PM would take back; what is erased cannot be. */
export const byItself: ReadonlySet<Change> = new Set([
  'seeThread',
  'eraseClient',
  'eraseContact',
  'beginDraft',
  'nameDraft',
  'sendUndone',
  'rememberValues',
]);
