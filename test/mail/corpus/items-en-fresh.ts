import type { ItemsCase } from './items-case';

/** Written after the rules were mended, in another voice. */
export const FRESH_ENGLISH_ITEMS: readonly ItemsCase[] = [
  [
    'Dear all,\n\nkindly provide the below by Friday:\n\ni would need\n1. PO number\n2. Cost centre\n\nThanks',
    'PO number | Cost centre',
  ],
  [
    'Hi Rosa,\n\nbefore the go-live, your team has to do three things:\n- switch the DNS\n- test the checkout\n- approve the texts',
    'switch the DNS | test the checkout | approve the texts',
  ],
  [
    'Hey Nick, for the newsletter send me 1) subject line 2) hero image 3) the date.',
    'subject line | hero image | the date',
  ],
  [
    'Hi Eva,\n\nMissing documents\n- insurance certificate\n- tax form W-8',
    'insurance certificate | tax form W-8',
  ],
  [
    'Hi Mr Lund,\n\nWould you check and confirm:\n(a) names of attendees\n(b) dietary wishes',
    'names of attendees | dietary wishes',
  ],
  ['Hi Rosa,\n\nour team:\n- Lin (project)\n- Tom (design)', ''],
  ['Hi Nick,\n\nplease see the results of the test:\n- 120 passed\n- 3 failed', ''],
  [
    'Hi Eva,\n\nthis week I did:\n1. import\n2. clean-up\n\nNext week I will:\n1. train the users\n2. hand over',
    '',
  ],
  ['Hi all,\n\nhighlights of the report:\n* visits up 12 %\n* orders up 4 %', ''],
  ['Hi Mr Lund,\n\nwe have sent you:\n1. the offer\n2. the terms\n\nKind regards', ''],
];
