import type { FailureCode } from '@/lib/messaging/protocol';

/** One plain sentence per failure, saying what to do. */
export const failuresEn: Record<FailureCode, string> = {
  'invalid-request': 'Something in this form cannot be saved. Check the fields and try again.',
  'not-allowed': 'This page may not do that. Open the conversation in your mailbox and try there.',
  'not-found':
    'This no longer exists; it may have been removed in another tab. Reload to see what is there.',
  'stale-revision':
    'This was changed in another tab. Check the newest version here, then try again.',
  'answer-arrived': 'A reply has just arrived, so nothing was inserted. Read it first.',
  'thread-not-tied': 'This conversation has no project yet. Choose one first.',
  'ladder-broken':
    'With this the steps would no longer come in order, here or for a client with changes of its own. Nothing was changed.',
  'text-broken':
    'This text cannot be filled in as it stands. Look at what is marked, then save again.',
  'day-unreadable':
    'Threadline cannot read that day. Try “next Friday”, “in 3 days” or 2026-11-27.',
  'day-past': 'That day is over. Choose today or later.',
  'day-ambiguous': 'That could be two different days. Write the month in words, such as “3 April”.',
  'cannot-unsend':
    'A sent mail cannot be taken back. If something was wrong, send a short correction.',
  'nothing-to-undo': 'There is nothing left to undo. If something is wrong, change it by hand.',
  'changed-since':
    'Something else changed after that, so it can no longer be undone. Change it by hand.',
  'disk-full':
    'This computer is nearly out of disk space. Free some space, then try again; nothing saved is lost.',
  'storage-broken': 'The data could not be saved. Restart the browser, then try again.',
  'newer-data': 'The data was written by a newer Threadline. Update the extension, then try again.',
  'no-answer': 'No answer came in time from Threadline. Try again; nothing is saved twice.',
  'reload-tab': 'Threadline was updated. Reload this tab to go on.',
  'no-composer': 'The reply window did not open. Click Reply in the conversation, then try again.',
  'mail-gone':
    'These messages are no longer there. They may have been deleted; nothing in Threadline is lost.',
  'mail-signed-out':
    'Your webmail has signed you out. Sign in again; nothing in Threadline is lost.',
  'mail-unreachable': 'Your webmail does not answer. Wait a moment, then reload this tab.',
  unexpected: 'Something went wrong. Try again; if that does not help, reload this tab.',
};
