import type { FailureCode } from '@/lib/messaging/protocol';

/** One plain sentence per failure, saying what to do. */
export const failuresEn: Record<FailureCode, string> = {
  'invalid-request': 'Something in this form cannot be saved. Check the fields and try again.',
  'not-allowed': 'This page may not do that. Open the conversation in your mailbox and try there.',
  'not-found':
    'This is no longer there; it may have been removed elsewhere. Reload to see what is.',
  'stale-revision':
    'This was changed in another tab. Here is the newest version: look, then try again.',
  'answer-arrived': 'A reply has just arrived. Read it first; nothing was inserted.',
  'thread-not-tied': 'This conversation belongs to no project yet. Choose one first.',
  'day-unreadable': 'That is not a day I can read. Try “next Friday”, “in 3 days” or 2026-11-27.',
  'day-past': 'That day is over. Choose today or later.',
  'day-ambiguous': 'That could be two different days. Write the month in words, such as “3 April”.',
  'cannot-unsend': 'A mail that went out cannot be taken back.',
  'nothing-to-undo': 'There is nothing to undo.',
  'changed-since': 'Something else changed after that, so it can no longer be undone.',
  'disk-full':
    'This computer is nearly out of disk space. Free some, then try again; nothing is lost.',
  'storage-broken': 'The data could not be saved. Restart the browser, then try again.',
  'newer-data': 'The data was written by a newer Threadline. Update the extension, then try again.',
  'no-answer': 'No answer came in time. Try again; nothing is saved twice.',
  'reload-tab': 'Threadline was updated. Reload this tab to go on.',
  'no-composer': 'The reply window did not open. Click Reply in the conversation, then try again.',
  unexpected: 'Something went wrong. Try again; if it stays, reload this tab.',
};
