import type { TicksCase } from './items-case';

const START =
  'Logo | Price list 2026 | Texts for the home page | Product pictures | Signed contract';
const LAUNCH = 'Bank details | Domain access | Imprint text | Opening hours | Test account';

export const ENGLISH_TICKS: readonly TicksCase[] = [
  // By files.
  [START, 'Hi Lin, as promised. Anna', 'acme-logo.svg | Price list 2026.xlsx', '1 2'],
  [START, 'Please see attached.', 'Contract_ACME_signed.pdf', '5'],
  [START, 'Here you go.', 'product_pictures.zip | image001.png', '4'],
  [START, 'See attachment.', 'scan0012.pdf', ''],
  [START, '', 'Homepage texts v3.docx', '3'],
  [LAUNCH, 'Attached.', 'opening-hours.docx | imprint.docx', '3 4'],
  [
    START,
    'The old price list for comparison; the new one follows on Monday.',
    'pricelist_2025.pdf',
    '',
  ],
  [START, 'This is a draft of the logo only, the final one will follow.', 'logo_draft.png', ''],
  // By words.
  [START, 'Hi Lin, logo and price list are attached. Best, Anna', '', '1 2'],
  [
    LAUNCH,
    'Our opening hours are Mo-Fr 9-17. The domain access was sent to you by SMS.',
    '',
    '2 4',
  ],
  [START, 'We have signed the contract, it is in the mail to you.', '', '5'],
  [START, 'I have uploaded the pictures to your folder. Texts will follow next week.', '', '4'],
  [START, 'Logo: attached. Texts: still with our agency. Pictures: see the link below.', '', '1 4'],
  [LAUNCH, 'You can find the bank details in the attached PDF.', 'details.pdf', '1'],
  [LAUNCH, 'I created the test account: user demo, password in a separate mail.', '', '5'],
  [START, 'Everything except the contract is in the folder.', '', '1 2 3 4'],
  [LAUNCH, 'All five are in the attached zip.', 'all.zip', '1 2 3 4 5'],
  [START, '1. attached\n2. attached\n3. next week\n4. attached\n5. with our lawyer', '', '1 2 4'],
  [START, 'Nos. 1 and 2 are attached, 3 to 5 will follow.', '', '1 2'],
  [START, 'Please find enclosed items 2-4.', '', '2 3 4'],
  // Nothing.
  [START, 'Thanks for the reminder about the logo and the contract, we are on it.', '', ''],
  [START, 'Could you tell me which format you need for the pictures?', '', ''],
  [START, 'You already sent us the contract, but we have not signed it yet.', '', ''],
  [START, 'Did you receive the price list last week?', '', ''],
  [START, 'The contract has to be approved by our lawyer first.', '', ''],
  [LAUNCH, 'I do not have the domain access, our IT has it.', '', ''],
  [LAUNCH, 'Thank you for the invoice you attached.', '', ''],
  [START, 'I hope to send the texts by Friday.', '', ''],
  [
    START,
    'Hi Lin,\n\nnot yet.\n\nOn Mon, Lin <lin@x.example> wrote:\n> The logo is attached, the contract is signed.',
    '',
    '',
  ],
  [START, 'Your proposal for the home page was well received here.', 'smime.p7s', ''],
];
