const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const logListEn = {
  contacts: (n: number) => count(n, 'contact', 'contacts'),
  empty: 'No contact yet',
  emptyHint:
    'Mails of tied conversations, and calls and meetings you log, stand here by themselves.',
  sent: { mail: 'Mail sent', chat: 'Chat sent', call: 'Call', meeting: 'Meeting' },
  received: { mail: 'Mail received', chat: 'Chat received', call: 'Call', meeting: 'Meeting' },
  automatic: 'Automatic reply',
  states: {
    draft: 'Draft',
    scheduled: 'Scheduled to send',
    cancelled: 'Sending undone',
    bounced: 'Came back undelivered',
  },
  from: 'From',
  to: 'To',
  cc: 'Cc',
  with: 'With',
  step: (label: string, ask: string) => `${label} · ${ask}`,
  again: (label: string) => `${label}, once more`,
  open: 'Open in mail',
  openNamed: (what: string) => `Open in mail: ${what}`,
  more: (n: number) => `Show ${n} more`,
  noSubject: 'No subject',
};

/** Every word of a communication log. */
export type LogListWords = typeof logListEn;
