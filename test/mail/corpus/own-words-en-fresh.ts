import type { OwnCase } from './own-case';

/** Written after the rules were mended, in another voice. */
export const FRESH_ENGLISH_OWN_WORDS: readonly OwnCase[] = [
  [
    'Dear Mrs Okafor,\n\nfollowing our meeting, kindly forward the floor plans by 1 December so that the designers can start.\n\nSincerely\nL. Chen',
    'client 2026-12-01: floor plans',
  ],
  [
    'Hey Jonas, can you upload the CSV export by tomorrow evening? Cheers, Lin',
    'client 2026-11-26: CSV export',
  ],
  ['Hi all,\n\nwe still need your sign-off for sprint 4.\n\nLin', 'client: sign-off for sprint 4'],
  [
    'Hi Eva,\n\nI will send you the test plan on Monday. Until then, please do not change anything in the shop.\n\nLin',
    'us 2026-11-30: test plan',
  ],
  [
    'Hello Mr Lund,\n\nthe contract is ready for signature. Would you please sign both copies and return one of them to us until 4 December?\n\nLin',
    'client 2026-12-04: sign both copies',
  ],
  [
    'Hi Nick,\n\nwe shall provide the report within three business days.\n\nLin',
    'us 2026-11-30: report',
  ],
  [
    'Hi Rosa,\n\nthe designer asked me whether you could send him a bigger logo. I told him to contact you directly.\n\nLin',
    '',
  ],
  [
    'Hi Rosa,\n\nthanks for confirming the date and for sending the agenda. See you on Thursday!\n\nLin',
    '',
  ],
  [
    'Hi Nick,\n\nyour colleague said: "We will pay on Friday, please send a copy of the invoice." A copy is attached.\n\nLin',
    '',
  ],
  ['Hi Eva,\n\nplease accept my apologies for the delay; the update went live at noon.\n\nLin', ''],
];
