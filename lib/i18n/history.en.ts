import type { AskEventType } from '@/lib/domain/event';

/** What happened, in the timeline and in the undo bar. */
export interface History {
  /** `detail` is the day, step, answer or reason, already in words; '' where there is none. */
  events: Record<AskEventType, (detail: string) => string>;
  /** Something that a step needs is no longer ready. */
  notReady: (what: string) => string;
  touch: {
    out: (channel: string) => string;
    in: (channel: string) => string;
    automatic: string;
    draft: string;
    scheduled: string;
    cancelled: string;
    bounced: string;
    step: (label: string) => string;
    again: (label: string) => string;
  };
  /** What the last change was, by the command that made it. */
  changes: Record<string, string>;
  change: string;
  outcomes: Record<'done' | 'dropped' | 'written-off', string>;
}

export const historyEn: History = {
  events: {
    opened: (due) => (due ? `Opened, due ${due}` : 'Opened'),
    edited: (due) => (due ? `Changed, due ${due}` : 'Changed'),
    answered: (answer) => `Answer: ${answer}`,
    'set-aside': () => 'Automatic message set aside',
    'items-ticked': () => 'Items ticked',
    'items-unticked': () => 'Items open again',
    promised: (day) => `Promised for ${day}`,
    snoozed: (day) => `Snoozed until ${day}`,
    'reason-given': (reason) => `Reason: ${reason}`,
    'entry-chosen': (step) => `Started at “${step}”`,
    'step-skipped': (step) => `Skipped “${step}”`,
    overridden: () => 'Went on although we owe them something',
    'at-risk': (flag) => (flag ? 'Flagged: may be late' : 'No longer at risk'),
    readied: (what) => `Ready: ${what}`,
    closed: (outcome) => `Closed: ${outcome}`,
    reopened: () => 'Reopened',
  },
  notReady: (what) => `No longer ready: ${what}`,
  touch: {
    out: (channel) => `${channel} sent`,
    in: (channel) => `${channel} received`,
    automatic: 'Automatic reply',
    draft: 'Draft inserted',
    scheduled: 'Scheduled to send',
    cancelled: 'Sending undone',
    bounced: 'Came back undelivered',
    step: (label) => label,
    again: (label) => `${label}, once more`,
  },
  changes: {
    seeThread: 'Conversation read',
    tieThread: 'Added to the project',
    untieThread: 'Removed from the project',
    editClient: 'Client changed',
    nameContact: 'Contact named',
    editContact: 'Contact changed',
    addContact: 'Contact added',
    removeContact: 'Contact removed',
    openAsk: 'Ask added',
    editAsk: 'Ask changed',
    answer: 'Answer noted',
    setAside: 'Automatic message set aside',
    tickItems: 'Items ticked',
    giveReason: 'Reason noted',
    snooze: 'Snoozed',
    closeAsk: 'Closed',
    reopenAsk: 'Reopened',
    chooseEntry: 'First step chosen',
    skipStep: 'Step skipped',
    overrideGuard: 'Going on anyway',
    setReady: 'Checklist changed',
    logCall: 'Call or meeting logged',
    rememberValues: 'Details saved',
    editProject: 'Project changed',
    moveStage: 'Stage changed',
    openAsks: 'Asks added',
    declineProposal: 'Proposal declined',
    beginDraft: 'Draft inserted',
    mailSent: 'Mail sent',
    undo: 'Undone',
    changeStep: 'Step changed',
    changeText: 'Text changed',
    changeLimit: 'Limit changed',
    restoreGuidance: 'Guidance restored',
    importGuidance: 'Guidance imported',
    saveSettings: 'Settings saved',
  },
  change: 'Saved',
  outcomes: { done: 'done', dropped: 'no longer needed', 'written-off': 'written off' },
};
