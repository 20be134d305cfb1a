import type { DateCase } from './dates-case';

/** Written by another who knows no rule, in the voices of offices and authorities; where words may be taken in two ways, as the product takes them. */
export const DATES_EN_OFFICES: readonly DateCase[] = [
  [
    'Please be advised that our Procurement Committee will require the signed Statement of Work, together with the completed supplier questionnaire, no later than Friday, 4 December 2026.',
    '12-04',
  ],
  [
    'Legal has confirmed that we can return our mark-up of the Master Services Agreement to you by close of business on 26 November.',
    '11-26',
  ],
  [
    'Our change advisory board meets on December 8th, and I would be grateful if the deployment plan could be with us before then so that it can be put on the agenda.',
    '12-08',
  ],
  [
    'Could we schedule the UAT kick-off for Tuesday at 14:30 GMT? The IT security team would like to dial in as well.',
    '12-01',
  ],
  [
    'We are planning to migrate the production DNS on the weekend of 5 and 6 December, and would ask that one of your engineers be on call throughout.',
    '12-05..12-06',
  ],
  [
    'Kindly note that our year-end freeze runs from 18 December through 4 January, during which no new vendors can be set up in SAP.',
    '12-18..2027-01-04',
  ],
  [
    'I shall need the penetration test report by the end of the month, as our external auditors are asking for it.',
    '11-30',
  ],
  [
    'Group IT would prefer the go-live to take place in January, once the holiday change freeze has been lifted.',
    '2027-01-01..2027-01-31 month',
  ],
  [
    'Could you let us have the revised quotation sometime next week so that I can take it to the budget holder?',
    '11-30..12-06 week',
  ],
  [
    'Having now heard back from our colleagues in Compliance, we will revert to you with consolidated comments early next week.',
    '11-30..12-01 fuzzy',
  ],
  [
    'Payment of invoice 88213 is scheduled for the run on 15/12/2026 and should reach your account shortly afterwards.',
    '12-15',
  ],
  ['Please can you confirm receipt of the NDA today? Our General Counsel is chasing me.', '11-25'],
  [
    "The kickoff is now set for Mon 30 Nov at 9am ET, invite to follow from Debra's office.",
    '11-30',
  ],
  [
    "per our discussion w/ Facilities, the server room won't be accessible on the 3rd of December between 08:00 and noon, so pls plan the cabling around that",
    '12-03',
  ],
  [
    'Our Board will be deciding on the second phase on 21 January 2027; until then I regret that I cannot commit to any further spend.',
    '2027-01-21',
  ],
  [
    'You will receive the countersigned contract through DocuSign within three business days.',
    '11-30',
  ],
  [
    'We would ask that all remaining defects of severity 1 and 2 be resolved by 11 December, and that the severity 3 items follow by 18 December.',
    '12-11 + 12-18',
  ],
  [
    "With our US offices being closed for the holiday, the earliest our legal team can look at the redlines is Monday, I'm afraid.",
    '11-30',
  ],
  [
    'The copy for the investor relations section, including the consolidated figures, will be supplied to you in two weeks, once the auditors have given their blessing.',
    '12-09',
  ],
  [
    'Internal Audit has asked whether the access logs could be handed over a week from today.',
    '12-02',
  ],
  [
    "Let's reconvene Friday week, the 4th, when Margaret will be able to join us in person.",
    '12-04',
  ],
  [
    'Provided that the brand team raises no further points, we would expect to sign off the page templates on Monday week.',
    '12-07',
  ],
  [
    'Would you be so kind as to forward the renewed professional indemnity certificate the day after tomorrow at the latest?',
    '11-27',
  ],
  [
    'The licence for the current CMS lapses at the end of December, so the new platform simply has to be live by then.',
    '12-31',
  ],
  [
    'Would this Friday suit for a brief call on the data processing agreement? 3pm London time if possible.',
    '11-27',
  ],
  [
    'Our CFO could make himself available on Dec. 2 or Dec. 3 for the budget review; please advise which one suits your team better.',
    '12-02 + 12-03',
  ],
  [
    'Subject to works council approval, we foresee rolling the new intranet out to all European sites in March 2027.',
    '2027-03-01..2027-03-31 month',
  ],
  [
    'In light of the above, the final acceptance protocol must reach the Purchasing Department by 12 noon on Thursday, 10 December.',
    '12-10',
  ],
  [
    'Please have the administrator training materials ready for our review by Friday of next week.',
    '12-04',
  ],
  [
    'sorry, stuck in back to back calls all morning, will get the signed order form over to you tommorow',
    '11-26',
  ],
  [
    'Would you be able to share the updated RACI matrix by the end of this week, so that Vendor Management can file it?',
    '11-27',
  ],
  [
    'Following our meeting of 18 November we had been expecting the test scripts on the 20th; please now let us have them by noon on Friday without fail.',
    '11-27',
  ],
  [
    'Further to our call last Monday, please find attached the minutes as approved by our legal counsel.',
    '',
  ],
  [
    'A full security assessment normally takes our team ten working days, and I am afraid there is no fast track for existing suppliers either.',
    '',
  ],
  [
    'Please quote PO 2026-1204 and cost centre 11.30.07 on all correspondence, since documents without these references are returned to the supplier unread.',
    '',
  ],
  [
    'As a matter of policy our Accounts Payable department releases supplier payments every other Thursday, and exceptions have to be signed off by the Treasurer.',
    '',
  ],
  [
    'The previous release (v12.4) was accepted on 3 November, and I am not aware of any objections having been raised since.',
    '',
  ],
  [
    'Our service desk is staffed Monday to Friday from 8:00 to 18:00 and can be reached on +44 20 7946 1205.',
    '',
  ],
  [
    'You may recall that the framework was originally signed in 2019 for a term of 24 months, at a fixed fee of GBP 12,750 per quarter.',
    '',
  ],
  [
    'Under clause 12.1 the supplier has to answer priority 1 tickets within four hours, and frankly your team took nine on the incident of 12 October.',
    '',
  ],
];
