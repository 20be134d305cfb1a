import type { DateCase } from './dates-case';

/** A buyer in a hurry; the expected days were fixed before any rule had seen them. */
export const DATES_EN_BUYER: readonly DateCase[] = [
  ['Noted with thanks. Cheque will be released on Monday.', '11-30'],
  ["We're good to go for either the 8th or the 10th of December, your call.", '12-08 + 12-10'],
  ['Kindly revert with your best price by COB Friday.', '11-27'],
  ['You wanted our comments by Wednesday; sorry, we are still collecting them.', ''],
  ['PO 45112 dated 9 November refers. Delivery is due 18 December.', '11-09 + 12-18'],
  ["If I'd had the sample on Monday I'd have approved it already.", ''],
  [
    'Our stocktake runs from Thursday to Saturday, so no receiving until Monday.',
    '11-26..11-28 + 11-30',
  ],
  ['Can the kick-off slip from Tuesday to Thursday next week?', '12-03'],
  ['Lead time is 6 to 8 weeks from order.', ''],
  ['We will have the goods inspected within three working days.', '11-30'],
  ['I was out on Tuesday, catching up now, will reply tomorrow.', '11-26'],
  [
    'Budget is confirmed for Q1, order to follow in the second half of January.',
    '2027-01-01..2027-03-31 fuzzy + 2027-01-16..2027-01-31 fuzzy',
  ],
  ['The tender closes at noon on 11/12/2026.', ''],
  ['We hope to close this before the end of the year.', '12-31'],
  ['Nobody is here on Friday, please ship so it arrives Thursday.', '11-26'],
  ['Since the audit in October we need two signatures.', ''],
  ['Two signatures by the 4th, money by the 11th.', '12-04 + 12-11'],
  ['The rep visits every second Tuesday, next time on 8 December.', '12-08'],
  ['I spoke with Karen this morning and she needs until the end of next week.', '12-04'],
  ['Last order date for this year is 14 December, we reopen on 5 January.', '12-14 + 2027-01-05'],
  ['Would it be possible to bring it forward to this Thursday or Friday?', '11-26 + 11-27'],
  ['The pallet you shipped on Monday has arrived; invoice will be paid in 30 days.', '12-25'],
  [
    'As agreed, second instalment on 15 January and the rest on the 29th.',
    '2027-01-15 + 2027-01-29',
  ],
  ['Any update? We expected this on Monday.', ''],
  ['Not this Friday, the one after.', ''],
];
