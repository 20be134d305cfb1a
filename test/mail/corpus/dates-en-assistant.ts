import type { DateCase } from './dates-case';

/** A chatty assistant; the expected days were fixed before any rule had seen them. */
export const DATES_EN_ASSISTANT: readonly DateCase[] = [
  ['Hiya! Priya says either Tuesday or Wednesday would be lovely for the call.', '12-01 + 12-02'],
  ['So sorry, I know we said Monday but could it be Thursday of next week instead?', '12-03'],
  ["He's flying back on the 30th and will have it signed the day after he lands!", '11-30'],
  ["I've popped it in the diary for the second Friday in December, hope that's ok!", '12-11'],
  ['Just checking you got the invite I sent over on Monday?', ''],
  ["It'll be sometime in the week after next, I'm told.", '12-07..12-13 week'],
  ["We're rather snowed under until mid-December I'm afraid.", '12-11..12-20 fuzzy'],
  ['Accounts do a payment run every Thursday so you should have the money on the 3rd.', '12-03'],
  [
    "Lovely to see you both last Thursday! I'll pop the notes over by the end of the week.",
    '11-27',
  ],
  ['Would a week tomorrow work for you?', '12-03'],
  ['Could you get the slides to me by lunchtime Friday at the very latest please?', '11-27'],
  [
    'The office party is on the 11th, so anything between the 7th and the 9th would be great.',
    '12-11 + 12-07..12-09',
  ],
  ["I've chased Tom and he swears you'll have it in the next day or two.", '11-26..11-27 fuzzy'],
  [
    'Mr. Okafor is on annual leave from tomorrow and returns on Monday 7 December.',
    '11-26 + 12-07',
  ],
  ["Had the contract been here by Friday, we'd have signed.", ''],
  ["As of next week I'm covering for June, she's on maternity leave.", '11-30..12-06 week'],
  ["Before he goes on leave he'd like to see a draft.", ''],
  ['No rush at all - any time before the Christmas break is absolutely fine.', '12-24 fuzzy'],
  [
    'The board meets this Friday, and then not again until the 15th of January.',
    '11-27 + 2027-01-15',
  ],
  ["Thanks ever so much for Friday's workshop, everybody loved it!", ''],
  ["I'll be in from nine tomorrow if you'd like to ring.", '11-26'],
  ['She asked whether you could make it 3 December rather than 1 December.', '12-03'],
  ['Can we pencil in Dec 8, 9 or 10?', '12-08 + 12-09 + 12-10'],
  ["It's due back from the translators within ten days or so.", '12-05 fuzzy'],
  ['We usually need five working days for that.', ''],
  [
    'Finance close the books on the 22nd, so please invoice us by Monday.',
    '12-22 + 12-21',
    '2026-12-17',
  ],
  ["We reopen on Monday 4 January and I'll ring you that week.", '2027-01-04', '2026-12-17'],
  ['Could it wait until the second week of January?', '2027-01-08..2027-01-14 fuzzy', '2026-12-17'],
  [
    "She's in Madrid through Wednesday but back at her desk on Thursday.",
    '11-04 + 11-05',
    '2026-10-30',
  ],
  ['Happy Friday! Will you be able to let me know by Tuesday week?', '11-10', '2026-10-30'],
];
