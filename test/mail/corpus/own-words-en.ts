import type { OwnCase } from './own-case';

export const ENGLISH_OWN_WORDS: readonly OwnCase[] = [
  // What we ask.
  [
    'Hi Anna,\n\nthanks for the call this morning. Could you send me the final product list by Friday? We need it to set up the shop.\n\nBest\nLin',
    'client 2026-11-27: product list',
  ],
  [
    'Dear Mr Weber,\n\nplease find attached the acceptance protocol. Please sign it and send it back by 2 December.\n\nKind regards\nLin Chen',
    'client 2026-12-02: sign it',
  ],
  [
    'Hello Kate,\n\nwould you be able to share the brand guidelines with us before the end of the week?\n\nThanks!',
    'client 2026-11-27: brand guidelines',
  ],
  [
    'Hi Tom,\n\nwe are still missing the access data for the test server. It would be great if you could provide it by tomorrow.\n\nLin',
    'client 2026-11-26: access data',
  ],
  [
    'Hi Jonas,\n\nI need your feedback on the wireframes by Monday noon, otherwise we cannot keep the date.\n\nLin',
    'client 2026-11-30: feedback on the wireframes',
  ],
  [
    'Dear Margaret,\n\nWe kindly ask you to transfer the second instalment by 30 November 2026.\n\nYours\nNorthlight',
    'client 2026-11-30: second instalment',
  ],
  [
    'Morning Sam,\n\na quick reminder: please approve the copy for the landing page today.\n\nLin',
    'client 2026-11-25: copy for the landing page',
  ],
  [
    'Hi Freja,\n\ncan you confirm that Tuesday works for the training?\n\nLin',
    'client: Tuesday works',
  ],
  [
    'Hello Ben,\n\nwe would need the delivery addresses of all shops from you, at the latest by 4 December.\n\nRegards',
    'client 2026-12-04: delivery addresses',
  ],
  [
    'Hi Petra,\n\nplease let us know which of the two designs you prefer by Thursday, 3 December.\n\nLin',
    'client 2026-12-03: which of the two designs',
  ],
  [
    'Hi Anna,\n\n1. Please review the concept.\n2. Please name a contact for IT.\n\nBoth by Monday if possible.\n\nLin',
    'client 2026-11-30: review the concept + client 2026-11-30: contact for IT',
  ],
  [
    'Hi Jo,\n\nthe invoice is attached. Payment is due by 9 December; please arrange the transfer.\n\nLin',
    'client 2026-12-09: arrange the transfer',
  ],
  [
    "Hi Anna,\n\nI'd appreciate it if you could return the signed contract by Wednesday next week.\n\nLin",
    'client 2026-12-02: signed contract',
  ],
  // What we promise.
  [
    "Hi Kate,\n\ngood points. I'll update the quote and send it over tomorrow morning.\n\nLin",
    'us 2026-11-26: update the quote',
  ],
  [
    'Hi Tom,\n\nwe will deliver the first version on Friday, 11 December.\n\nLin',
    'us 2026-12-11: first version',
  ],
  [
    'Dear Jonas,\n\nthank you for reporting this. Our team will fix the login problem by Thursday and let you know.\n\nLin',
    'us 2026-11-26: login problem',
  ],
  ['Hi Sam,\n\nyou will get the minutes from me by tonight.\n\nLin', 'us 2026-11-25: minutes'],
  [
    'Hi Anna,\n\nLet me check with our developers and get back to you on Monday.\n\nLin',
    'us 2026-11-30: check with our developers',
  ],
  [
    'Hi Ben,\n\nI am sending you the revised schedule by the end of this week.\n\nLin',
    'us 2026-11-27: revised schedule',
  ],
  [
    "Hello Freja,\n\nplease send us the old texts by Friday. We'll have the new ones ready for you by 11 December.\n\nLin",
    'client 2026-11-27: old texts + us 2026-12-11: new ones',
  ],
  // Neither.
  [
    'Hi Anna,\n\nplease find the offer attached. Please do not hesitate to call if anything is unclear. We look forward to hearing from you.\n\nLin',
    '',
  ],
  [
    'Hi Anna,\n\nyou wrote: "Please send us the offer by Friday." The offer went out on Monday.\n\nLin',
    '',
  ],
  [
    'Hi Tom,\n\nthanks for sending the logo. We have updated the page and published it yesterday.\n\nLin',
    '',
  ],
  [
    'Hi,\n\nsounds good, see you on Friday.\n\nOn Mon, 23 Nov 2026 at 10:00, Tom <tom@acme.example> wrote:\n> Could you send us the plan by Friday?\n> We will pay on 1 December.',
    '',
  ],
  [
    'Hi Kate,\n\nif you would like to change anything, please send it by Monday. Otherwise there is nothing to do for you.\n\nLin',
    '',
  ],
  [
    'Hi Sam,\n\nas discussed, Jonas will send you the keys on Friday. I hope you are well.\n\nLin',
    '',
  ],
  [
    'Hi Petra,\n\nwould you say the demo went well? We enjoyed it. Please give my best to your team.\n\nLin',
    '',
  ],
  [
    'Hi Ben,\n\nplease note that our office is closed from 24 December to 1 January. Please excuse the short notice.\n\nLin',
    '',
  ],
  [
    'Hi Jo,\n\nwe would have sent it earlier, but the review took longer. We had promised to deliver by 20 November, and we did.\n\nLin',
    '',
  ],
  [
    'Hi Anna,\n\njust to let you know: we received your payment today. Thank you, and have a nice weekend!\n\nLin',
    '',
  ],
];
