import type { OwnCase } from './own-case';

/** Mails of other hands than ours; the words of the titles where they are plain. */
export const ENGLISH_OWN_WORDS_OF_OTHERS: readonly OwnCase[] = [
  [
    "Hi Kees,\n\nfor the gate plan I still need the floor plans of halls 3 and 4. Could you send them by Friday? I'll put everything on staging on Monday, 30 November, so your team can have a look.\n\nThanks\nLena",
    'client 2026-11-27: floor plans of halls 3 and 4 + us 2026-11-30: put everything on staging',
  ],
  [
    'Dear Mr Krause,\n\nthe scanner app is ready for acceptance. Please test it on at least two devices and return the signed acceptance form by 10 December.\n\nKind regards\nLena Fuchs',
    'client 2026-12-10: and return the signed acceptance form',
  ],
  [
    'Hi Brendan,\n\nthanks for the quick call yesterday, and for the photos. The crane list is corrected and live. Nothing else is open on our side or yours. Have a good time on site!\n\nLena',
    '',
  ],
  [
    "Hello Maria,\n\nsorry about the broken booking form. We'll have it fixed tonight. One thing we couldn't find out ourselves: which payment provider does the Porto house use? Please let me know when you get a minute.\n\nLena",
    'us 2026-11-25: booking form + client: which payment provider',
  ],
  [
    'Dear Ms Marlow,\n\nyou will receive our written offer for phase 2 by Wednesday, 2 December, including the hosting in your data centre.\n\nBest regards\nLena Fuchs',
    'us 2026-12-02: written offer for phase 2',
  ],
  [
    'Hi Graham,\n\ninvoice 2026-298 is still open. Could you arrange payment by 4 December? And please decide by 11 December whether the driver app should be in Polish as well; otherwise the release moves.\n\nRegards\nLena',
    'client 2026-12-04: invoice 2026-298 + client 2026-12-11: whether the driver app should be in polish',
  ],
  [
    'Dear Priya,\n\nThank you for the constructive call this morning. As agreed, could you please send us the signed purchase order by Friday, 27 November, so that we can reserve the team for December?\n\nWe will let you have the detailed project plan by Tuesday, 1 December.\n\nKind regards,\nMei',
    'client 2026-11-27: signed purchase order + us 2026-12-01: detailed project plan',
  ],
  [
    'Dear Catherine,\n\nIn order to complete the legal pages, we still need the approved privacy notice from your department. Please let us have it by 4 December at the latest.\n\nWould you also kindly confirm which of your entities is to be named in the imprint?\n\nBest regards,\nMei',
    'client 2026-12-04: approved privacy notice + client: which of your entities is to be named in the imprint',
  ],
  [
    'Dear Robert,\n\nWe have corrected the two defects your team reported last Thursday and will deploy the fix to staging tomorrow. Please have your key users retest it by 2 December.\n\nRegards,\nMei',
    'us 2026-11-26: deploy the fix to staging + client 2026-12-02: have your key users retest it',
  ],
  [
    'Dear Mr Kowalczyk,\n\nAccording to our records invoice 20261187 over USD 18,400 fell due on 15 November and has not been settled yet. We would appreciate it if you could arrange payment by Monday, 30 November.\n\nShould you have paid in the meantime, please disregard this reminder.\n\nSincerely,\nMei Li',
    'client 2026-11-30: arrange payment',
  ],
  [
    'Dear Joanne,\n\nThank you very much for the swift approval of the analytics concept, which arrived safely on our side. It was a pleasure to meet your colleagues at the workshop last week.\n\nKind regards,\nMei',
    '',
  ],
  [
    'Dear Grant,\n\nFor your information, release 2.3 went live on Monday evening without any incidents, and the monitoring has been green ever since. There is nothing you need to do.\n\nBest regards,\nMei',
    '',
  ],
  [
    "Hi Joost,\n\nthe redirect list is half done. Can you get me the old URLs by Thursday? Then I'll finish the rest on Monday.\n\nBest\nPia",
    'client 2026-11-26:  + us 2026-11-30: ',
  ],
  [
    'Hello Fiona,\n\nplease have your accountant sign off the VAT texts and drop the scans into the shared folder before 3 December.\n\nRegards\nPia',
    'client 2026-12-03: ',
  ],
  [
    'Morning Ravi,\n\nwe rolled back the plugin yesterday and will push a clean build tonight. Nothing needed from you.\n\nPia',
    'us 2026-11-25: ',
  ],
  [
    'Dear Ms Okoro,\n\nI am writing about the hero images. We still lack the high-resolution versions. Please mail them to me no later than 1 December.\n\nKind regards\nPia Holm',
    'client 2026-12-01: ',
  ],
  [
    'Hi Tomas,\n\nquick question: who signs the acceptance form on your side now that Petra has left? A name is enough.\n\nThanks\nPia',
    'client: ',
  ],
  [
    'Hi all,\n\nthe newsletter went out on Monday and 41 % opened it. Great result! The next one is planned for January.\n\nPia',
    '',
  ],
  [
    "Dear Mr Lindqvist,\n\nI'd be grateful if you could countersign the attached change request by 2 December. We'll then schedule the developers and you will have the updated plan on 4 December.\n\nKind regards\nPia Holm",
    'client 2026-12-02:  + us 2026-12-04: ',
  ],
  [
    'Hi Carla,\n\nthe staging password is in the vault. If anything is unclear, just call me.\n\nPia',
    '',
  ],
  [
    "Hi Owen,\n\nI owe you the cost breakdown, you'll get it tomorrow morning. From you I need the go for the extra language by Friday noon.\n\nPia",
    'us 2026-11-26:  + client 2026-11-27: ',
  ],
  [
    'Hello Sabine,\n\nwe are going to migrate the shop on Sunday, 6 December. Would you please tell your warehouse not to book orders between 6 and 9 that morning?\n\nPia',
    'us 2026-12-06:  + client: ',
  ],
  [
    'Dear Henk,\n\nthe DNS change is scheduled. Could your provider lower the TTL to 300 by Wednesday, 2 December? We switch over on 4 December.\n\nRegards, Ulla',
    'client 2026-12-02:  + us 2026-12-04: ',
  ],
  [
    "Hi Dana,\n\nthanks for the feedback! All eleven points are done. I'll ping you when the cache is cleared.\n\nUlla",
    '',
  ],
  [
    'Hi Marcus,\n\nas promised you will find the invoice attached. Please settle it within 14 days.\n\nUlla',
    'client 2026-12-09: ',
  ],
  [
    'Hello Ines,\n\nwe need two things from you: the signed DPA and the list of admins. Both by Monday, please.\n\nThanks, Ulla',
    'client 2026-11-30: ',
  ],
  [
    "Hi Pete,\n\nI'm sending the updated wireframes this afternoon. Let me know by Friday if the footer works for you.\n\nUlla",
    'us 2026-11-25:  + client 2026-11-27: ',
  ],
  [
    'Dear Ms Ferrari,\n\nwhich of the three hosting packages did your management choose? We would like to order before the weekend.\n\nKind regards, Ulla',
    'client: ',
  ],
  ['Hi Gareth,\n\nhow was the trade fair? Hope the kiosk held up. Talk soon.\n\nUlla', ''],
  [
    "Hi Bo,\n\ncan you ask your printer whether CMYK is fine? And we'll deliver the print files on Tuesday, 1 December.\n\nUlla",
    'client:  + us 2026-12-01: ',
  ],
  [
    'Dear Paul,\n\nif the board approves on Thursday, we can start at once. Otherwise we will have to release the team.\n\nUlla',
    '',
  ],
  [
    'Hi Lea,\n\nplease take a look at the two variants and tell me your favourite by tomorrow noon. The developers are waiting for it.\n\nUlla',
    'client 2026-11-26: ',
  ],
  [
    "Hi Sven,\n\nall good on our side. Could you double-check the opening hours on the contact page? If they're right I will publish it on Friday.\n\nRuth",
    'client: ',
  ],
  [
    'Dear Dr Meyer,\n\nthe consent texts are with our lawyer; you will receive the final wording by 3 December. Until then please keep the old version online.\n\nRuth Adler',
    'us 2026-12-03:  + client: ',
  ],
  [
    "Hi Noor,\n\nplease don't forget the photos :) We need them by Wednesday at the latest.\n\nRuth",
    'client 2026-12-02: ',
  ],
  [
    'Hello Ben,\n\nI checked with hosting: no downtime last night. Have a nice weekend.\n\nRuth',
    '',
  ],
  [
    'Hi Erika,\n\n1. Please sign the NDA by Friday.\n2. Please nominate a contact for IT.\n\nRuth',
    'client 2026-11-27:  + client: ',
  ],
  [
    "Dear Alan,\n\nwe'd need your decision on the colour scheme by 7 December. The style guide follows on 9 December.\n\nRuth",
    'client 2026-12-07:  + us 2026-12-09: ',
  ],
  ['Hi Zoe,\n\nthe bug is fixed, please clear your cache. Sorry again!\n\nRuth', 'client: '],
  [
    "Hi Imran,\n\nattached the minutes of yesterday's call. Please shout if I got something wrong.\n\nRuth",
    '',
  ],
];
