import type { DateCase } from './dates-case';

/** Written by one who knows no rule, as the clients of an agency write; where words may be taken in two ways, as the product takes them. */
export const DATES_EN_CLIENTS: readonly DateCase[] = [
  ['The floor plans for the warehouse page will reach you by Friday.', '11-27'],
  ['Could we get the staging link on 3 December? Our board meets that afternoon.', '12-03'],
  ['hi, pls send the revised quotation till tomorow noon, purchasing is waiting for it', '11-26'],
  [
    "Photographer is at the Bristol property on Monday, you'll get the raw files on Thursday 3 Dec.",
    '11-30 + 12-03',
  ],
  ['We want the supplier portal live on 15/01/2027 at the latest.', '2027-01-15'],
  ['Please have the translations of the safety data sheets ready in two weeks.', '12-09'],
  [
    "I'd need the signed change order back this Friday, otherwise the crane hire module slips and I have to explain it to the site.",
    '11-27',
  ],
  ['Site meeting is set for Tue 8 Dec, 9:30, gate 4. Bring boots.', '12-08'],
  [
    'Our council committee votes on the budget in January, not sooner.',
    '2027-01-01..2027-01-31 month',
  ],
  [
    "Let's talk sometime next week about the booking engine, any day works for me.",
    '11-30..12-06 week',
  ],
  ['We expect the test feed from the carrier early next week.', '11-30..12-01 fuzzy'],
  ['Your October invoice will be paid at the end of the month.', '11-30'],
  ['The tender documents have to be uploaded by December 14th, 12:00 CET.', '12-14'],
  [
    'Can someone call me this afternoon? The goods-in terminal is showing an empty screen.',
    '11-25',
  ],
  ["I'll send you the room categories tonight.", '11-25'],
  [
    'Pls fix the login for the night shift today if you can, and the export by Monday.',
    '11-25 + 11-30',
  ],
  ["We'll come back to you within 3 working days.", '11-30'],
  ["Friday doesn't work for our plant manager, can we do Monday at ten instead?", '11-30'],
  ["The go-live isn't 1 December any more. New date: 10 December.", '12-10'],
  ['UAT with the dispatchers runs from 7 to 11 December in the Rotterdam office.', '12-07..12-11'],
  ['Kick-off on the 2nd of Feb, venue tbc.', '2027-02-02'],
  ['We need the spa page up before Christmas.', '12-24 fuzzy'],
  ['Everything has to be through acceptance by year end, our auditors insist.', '12-31'],
  ['Phase 2 is planned for March 2027.', '2027-03-01..2027-03-31 month'],
  [
    'Training for the forklift crew: Wed 2 Dec and Thu 3 Dec, 8 to 10 in the canteen.',
    '12-02 + 12-03',
  ],
  [
    "Let us have the hosting offer by COB Thursday and we'll put it in front of the CFO on Monday.",
    '11-26 + 11-30',
  ],
  ['Right, Tuesday week then, 2pm at our Hull office.', '12-08'],
  ["We'll release the purchase order the day after tomorrow.", '11-27'],
  [
    "Deadline for the accessibility statement is 2026-12-18, that's the law, not us being difficult.",
    '12-18',
  ],
  [
    'What I need by end of week: the sitemap, the redirects, and a price for the intranet.',
    '11-27',
  ],
  ['If the steel arrives in time, the webcam mast goes up on the 9th.', '12-09'],
  ['Could you do a call on Dec 1 or Dec 2?', '12-01 + 12-02'],
  ['The outage started yesterday around 6 and lasted three hours.', ''],
  ['As agreed last Monday, the colours stay as they are.', ''],
  ["We run the backup every Friday at 22:00, that can't be moved.", ''],
  ['Reception is open Monday to Saturday, 7 am to 11 pm.', ''],
  ['Please use drawing 12-05 rev. C, not the one in the folder.', ''],
  ['Setting up one terminal takes about two weeks and costs 1,200 per gate.', ''],
  ['April from accounts may know why the same line was booked a second time.', ''],
  ['Terms are net 30, support is 24/7, our contract number is 2026/11-30.', ''],
];
