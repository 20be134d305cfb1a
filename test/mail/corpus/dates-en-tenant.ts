import type { DateCase } from './dates-case';

/** The office manager of a small client; the expected days were fixed before any rule had seen them. */
export const DATES_EN_TENANT: readonly DateCase[] = [
  [
    'Fine by me. Could the electrician come Thursday or early next week?',
    '11-26 + 11-30..12-01 fuzzy',
  ],
  ['We paid the deposit on 16 November and the balance follows on 16 December.', '11-16 + 12-16'],
  ['The landlord has until the 15th to object.', '12-15'],
  ["I'm told the permit should come through within the next fortnight.", '12-09'],
  ['Sorry, the keys you left on Friday are with reception.', ''],
  ['We move out at the end of January and need the plans by then.', '2027-01-31'],
  ['I only work Tuesdays and Wednesdays, so expect my answer on Tuesday.', '12-01'],
  ['Can we have a decision by the 27th, or the 30th at the very latest?', '11-27 + 11-30'],
  ['The lift broke down again on Sunday, please send somebody tomorrow.', '11-26'],
  ["If nothing changes we'll see you on site on the morning of Friday 4 December.", '12-04'],
  ['You promised us a fix by Monday and nothing has happened.', ''],
  ['I will have a chance to look at it in the first week of December.', '12-01..12-07 fuzzy'],
  ["We can't commit to December, January is realistic.", ''],
  ['The neighbours complained last night.', ''],
  [
    'Please hold off until we have heard from the council, probably mid next week.',
    '12-01..12-03 fuzzy',
  ],
  ['From 1 to 12 December the car park is closed.', '12-01..12-12'],
  ['Our director signs everything on Fridays, so Friday it will be.', '11-27'],
  ['It would have been easier to do it on Monday.', ''],
  ['The lease ends 31/03/2027.', '2027-03-31'],
  ['Let me sleep on it, you get my answer first thing tomorrow.', '11-26'],
];
