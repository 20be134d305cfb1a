import type { ItemsCase } from './items-case';

export const ENGLISH_ITEMS: readonly ItemsCase[] = [
  [
    'Hi Anna,\n\nfor the start we need:\n\n- the logo as SVG\n- your brand colours\n- three photos of the team\n\nThanks\nLin',
    'the logo as SVG | your brand colours | three photos of the team',
  ],
  [
    'Dear Jonas,\n\nplease send us the following documents:\n1. Trade register extract\n2. VAT number\n3. Bank details\n\nKind regards',
    'Trade register extract | VAT number | Bank details',
  ],
  [
    'Hi Tom, could you provide a) the texts for the home page, b) the opening hours and c) a contact for the imprint?',
    'the texts for the home page | the opening hours | a contact for the imprint',
  ],
  [
    'Hi Kate,\n\nstill open on your side:\n• approval of the concept\n• access to the old CMS\n\nLin',
    'approval of the concept | access to the old CMS',
  ],
  [
    'Hi Sam,\n\nfrom our side we have finished:\n- design\n- navigation\n\nWhat we need from you:\n- product texts\n- prices\n- delivery terms\n\nLin',
    'product texts | prices | delivery terms',
  ],
  [
    'Hello Ben,\n\nPlease check these pages:\n* Home\n* Products\n* Contact\n\nand let me know.',
    'Home | Products | Contact',
  ],
  [
    'Hi Freja,\n\nto finish the set-up we are waiting for the following:\n\n1) List of users\n\n2) Roles and rights\n\n3) Test data\n\nBest\nLin',
    'List of users | Roles and rights | Test data',
  ],
  [
    'Hi Petra,\n\nPlease bring to the workshop:\n– laptop\n– access data\n– sample orders',
    'laptop | access data | sample orders',
  ],
  [
    'Dear Margaret,\n\nplease confirm the points below.\n\n1. Scope as of 20 November\n2. Go-live on 14 December\n3. Two training days\n\nRegards',
    'Scope as of 20 November | Go-live on 14 December | Two training days',
  ],
  [
    'Hi Jo,\n\nmissing:\n- photos (at least 2000 px wide,\n  landscape)\n- captions',
    'photos (at least 2000 px wide, landscape) | captions',
  ],
  [
    'Hi Anna,\n\nplease send:\n- Texts\n  - Home\n  - About us\n- Pictures',
    'Texts; Home; About us | Pictures',
  ],
  [
    'Hi Tom,\n\nWe need the following from you: (1) signed offer, (2) purchase order number, (3) billing address.',
    'signed offer | purchase order number | billing address',
  ],
  [
    'Hi Kate,\n\nplease fill in:\n[ ] Company name\n[ ] Address\n[x] Country',
    'Company name | Address | Country',
  ],
  [
    'Hi Sam,\n\nThe open questions for you:\n1. Which languages do you need?\n2. Who maintains the content?\n\nThanks!',
    'Which languages do you need? | Who maintains the content?',
  ],
  [
    'Hi Ben,\n\nplease send over the following items this week.\n\nA. Logo\nB. Fonts\nC. Image rights',
    'Logo | Fonts | Image rights',
  ],
  [
    'Hi Jonas,\n\nwhat is outstanding:\n1. Contract (signed)\n2. Down payment\n\nWhat happens next on our side:\n1. Set-up of the server\n2. Import',
    'Contract (signed) | Down payment',
  ],
  // None.
  [
    'Hi Anna,\n\nhere is the agenda for Friday:\n1. Status\n2. Open points\n3. Next steps\n\nLin',
    '',
  ],
  ['Hi Tom,\n\nin this release we fixed:\n- the login\n- the export\n\nLin', ''],
  ['Hi Kate,\n\nmy proposals for the call: Monday 10:00 or Tuesday 14:00.\n\nLin', ''],
  [
    'Hi Sam,\n\nthe offer comprises:\n- Design: 4,000 EUR\n- Development: 9,000 EUR\n- Training: 1,000 EUR\n\nBest',
    '',
  ],
  ['Hi Ben,\n\nwe will deliver:\n1. The prototype on 4 December\n2. The report on 11 December', ''],
  ['Hi,\n\nall fine.\n\n> Please send us:\n> - plan\n> - prices', ''],
  ['Hi Jo,\n\nattached you will find:\n- Invoice 2026-114\n- Timesheet November\n\nLin', ''],
  [
    'Hi Petra,\n\nPresent: Anna, Tom, Lin\n1. Budget was approved.\n2. Launch moved to January.',
    '',
  ],
  ['Hi Freja,\n\nBest regards\nLin Chen\n- Northlight Studio -\n- Hafenstr. 12, Hamburg -', ''],
  ['Hi Margaret,\n\nsee sections 1.2 and 2.3 of the concept; version 1.4 and 2.0 differ.', ''],
  [
    'Hi Jonas,\n\nOptions:\n1. Keep the shop as it is\n2. Move to the new system\n\nWe recommend option 2.',
    '',
  ],
  [
    'Hi Anna,\n\nthank you, we received:\n- logo\n- texts\n\nNothing else is needed at the moment.',
    '',
  ],
  ['Hi Tom,\n\nhow to log in:\n1. Open the page\n2. Enter your address\n3. Choose a password', ''],
  ['Hi Kate,\n\nplease send the photos.\n\nBest\nLin', ''],
];
