import type { TicksCase } from './items-case';

const LIST = 'Floor plans | Purchase order | List of users | Insurance certificate';

/** Written after the rules were mended, in another voice. */
export const FRESH_ENGLISH_TICKS: readonly TicksCase[] = [
  [LIST, 'PFA.', 'PO_4500123 purchase order.pdf', '2'],
  [LIST, 'Good morning, the floor plans are on the SharePoint, I gave you access.', '', '1'],
  [LIST, 'User list and floor plans enclosed; the certificate is being renewed.', '', '1 3'],
  [LIST, 'As requested.', 'floorplan_EG.dwg | floorplan_OG.dwg', '1'],
  [LIST, 'Done: 1, 2 and 4. The list of users I will send tomorrow.', '', '1 2 4'],
  [LIST, 'I asked our broker for the insurance certificate.', '', ''],
  [LIST, 'Who should be on the list of users?', '', ''],
  [LIST, 'Our purchasing department will issue the purchase order.', '', ''],
  [LIST, 'Please use the attached form for your travel costs.', 'travel-form.docx', ''],
  [LIST, 'We cannot share the floor plans for security reasons.', '', ''],
];
