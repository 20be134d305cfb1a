const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const contractDatesEn = {
  title: 'Contract dates',
  names: {
    'acceptance-ends': 'Acceptance period ends',
    'deemed-acceptance': 'Deemed accepted from',
    'payment-late': 'Payment late from',
    pause: 'Work may pause from',
    resume: 'Work resumes by',
  },
  periods: {
    business: (n: number) => count(n, 'business day', 'business days'),
    calendar: (n: number) => count(n, 'calendar day', 'calendar days'),
    month: (n: number) => count(n, 'month', 'months'),
  },
  after: (period: string, day: string) => `${period} after ${day}`,
  afterDay: (day: string) => `after ${day}`,
  afterPayment: (period: string) => `${period} after payment`,
  missing: (names: string) => `Missing: ${names}`,
  unreadable: (names: string) => `Not readable as a date or period: ${names}`,
  gaps: { due: 'due date', payment: 'day of payment' },
  provisional: 'provisional',
  provisionalHint: (day: string) => `The client’s holidays are published until ${day} only.`,
  dayOff: 'a day off for the client',
  ownCalendar: 'The client’s country is not known: counted in your own calendar.',
  evidence: 'Evidence pack',
  evidenceHint: 'Opens the dated record of this ask, to print or attach.',
};

/** Words for dates that follow from a contract. */
export type ContractDatesWords = typeof contractDatesEn;
