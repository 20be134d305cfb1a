import type { Command } from '@/lib/messaging/protocol';

/** Every command, and whether it carries anything. Apart from the schemas, which a worker does not load before somebody asks something. */
const carries = {
  hello: 'something',
  seeThread: 'something',
  thread: 'something',
  rows: 'something',
  takeErrand: 'something',
  leaveErrand: 'something',
  keep: 'something',
  kept: 'something',
  searchProjects: 'something',
  tieThread: 'something',
  untieThread: 'something',
  editClient: 'something',
  nameContact: 'something',
  editContact: 'something',
  openAsk: 'something',
  editAsk: 'something',
  answer: 'something',
  setAside: 'something',
  tickItems: 'something',
  giveReason: 'something',
  snooze: 'something',
  closeAsk: 'something',
  reopenAsk: 'something',
  chooseEntry: 'something',
  skipStep: 'something',
  overrideGuard: 'something',
  setReady: 'something',
  logCall: 'something',
  readDay: 'something',
  draft: 'something',
  rememberValues: 'something',
  beginDraft: 'something',
  nameDraft: 'something',
  mailSent: 'something',
  sendUndone: 'something',
  undo: 'something',
  lastChange: 'nothing',
  today: 'something',
  openInMail: 'something',
  sayWebmail: 'something',
  webmails: 'nothing',
  settings: 'nothing',
  saveSettings: 'something',
} satisfies Record<Command, 'something' | 'nothing'>;

export const commands = Object.keys(carries) as Command[];

/** Whether this is a whole request as it stands, without a schema. */
export function isBare(command: Command, ask: unknown): boolean {
  return carries[command] === 'nothing' && ask === null;
}
