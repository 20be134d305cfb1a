import type { DateCase } from './dates-case';

/** A third voice: longer mails, other days of reading. */
export const DATES_EN_THIRD: readonly DateCase[] = [
  [
    'Hello Sam,\n\nthank you for the test report. I have forwarded it to our operations team, who need until Wednesday to go through it.\nAfter that I can tell you more.\n\nKind regards\nRita',
    '11-25',
    '2026-11-23',
  ],
  ['Quick one: the signed SOW will follow later today.', '11-23', '2026-11-23'],
  ['We met the vendor last Thursday; they can start on 14 September.', '09-14', '2026-08-31'],
  ['Bank holiday here today, I will look into it tomorrow.', '09-01', '2026-08-31'],
  [
    'I have put the acceptance on the agenda of our meeting on 9 September 2026 and will let you know the outcome by the 11th.',
    '09-09 + 09-11',
    '2026-08-31',
  ],
  [
    'Can we get the staging link by the end of the week? The review is next Wednesday.',
    '09-04 + 09-09',
    '2026-08-31',
  ],
  [
    'Apologies, this slipped. You will have my comments within two working days.',
    '09-02',
    '2026-08-31',
  ],
  ['Procurement told me that it takes 4-6 weeks from PO to payment.', '', '2026-08-31'],
  ['Let us reconvene after the summer break.', '', '2026-08-31'],
  [
    'I am travelling this week and only back in the office on Monday.',
    '08-31..09-06 week + 09-07',
    '2026-08-31',
  ],
  ['Our CFO signs on Fridays only.', '', '2026-08-31'],
  ['Please hold the invoice until the beginning of October.', '10-01..10-10 fuzzy', '2026-08-31'],
  ['The figures you sent on 28 August look right to me.', '08-28', '2026-08-31'],
  ['Unfortunately I did not manage to review it on Friday.', '', '2026-08-31'],
  [
    'Kick-off on the 15th, UAT from 1 to 12 October, go-live on 2 November.',
    '09-15 + 10-01..10-12 + 11-02',
    '2026-08-31',
  ],
  ['Are you free on Tuesday at 2 or Thursday after 4?', '09-01 + 09-03', '2026-08-31'],
  ['No rush, the end of September is fine.', '09-30', '2026-08-31'],
  ['Let me sleep on it. I will call you first thing on Wednesday.', '02-18', '2026-02-13'],
  ['The auditors come in the week commencing 2 March.', '03-02..03-08 week', '2026-02-13'],
  ['Could you extend the deadline by a week?', '', '2026-02-13'],
  ['Could you extend the deadline to 27 February?', '02-27', '2026-02-13'],
  ['Half of the team is out until after Easter.', '04-07 fuzzy', '2026-03-23'],
  [
    'It was agreed that you deliver on 3 April and we test until 17 April.',
    '04-03 + 04-17',
    '2026-03-23',
  ],
  [
    'You told us you would deliver on Friday, now it is Monday and nothing is here.',
    '',
    '2026-03-23',
  ],
  ['We need 5 licenses, 2 servers and 1 day of training.', '', '2026-03-23'],
  [
    'I might be able to do it Wednesday, otherwise Thursday for sure.',
    '03-25 + 03-26',
    '2026-03-23',
  ],
  ['In principle yes, in practice not before May.', '05-01..05-31 month', '2026-03-23'],
  ['Section 5 (payment): 50% on signature, 50% within 14 days of acceptance.', '', '2026-03-23'],
  ['Best I can offer is a week on Tuesday.', '03-31', '2026-03-23'],
  [
    'Deploy tonight, announce tomorrow, celebrate on Friday.',
    '03-23 + 03-24 + 03-27',
    '2026-03-23',
  ],
];
