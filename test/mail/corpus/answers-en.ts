import type { AnswerCase } from './answer-case';

/** Written before the rules. Entries at even places were developed on, those at odd places measured on. */
export const ENGLISH_ANSWERS: readonly AnswerCase[] = [
  // done
  {
    kind: 'done',
    text: 'Hi Mark,\n\nplease find attached the signed acceptance form.\n\nBest regards\nAnna',
  },
  { kind: 'done', text: 'We approve the design as presented. Go ahead with development.' },
  { kind: 'done', text: 'The payment was made this morning, reference 20261125-77.' },
  { kind: 'done', text: 'Uploaded everything to the SharePoint folder, have a look.' },
  { kind: 'done', text: 'Dear Li Wei, hereby we confirm the scope document version 1.3.' },
  { kind: 'done', text: 'Done! Sorry it took so long.' },
  { kind: 'done', text: 'Looks good to us, no further comments from our side.' },
  {
    kind: 'done',
    text: 'Here are the five product pictures and the price list. Let me know if you need anything else.',
  },
  { kind: 'done', text: 'I have sent the originals by DHL yesterday, tracking no. 8837 2291.' },
  {
    kind: 'done',
    text: 'Test passed on our side, you can consider the milestone accepted. Thank you for the good work!',
  },
  // promised
  { kind: 'promised', text: 'Thanks, will send Monday.', date: '2026-11-30' },
  {
    kind: 'promised',
    text: "Hello, sorry for the delay. I'll get the logo files to you by Friday.",
    date: '2026-11-27',
  },
  {
    kind: 'promised',
    text: 'We will sign the acceptance on 2 December after the steering meeting.',
    date: '2026-12-02',
  },
  {
    kind: 'promised',
    text: 'Not done yet, my colleague was sick. You will have it tomorrow.',
    date: '2026-11-26',
  },
  { kind: 'promised', text: 'Payment is scheduled for November 30.', date: '2026-11-30' },
  {
    kind: 'promised',
    text: "We can't make Friday, but Tuesday next week works. I will send it then.",
    date: '2026-12-01',
  },
  {
    kind: 'promised',
    text: 'Please give me until Friday to check with finance.',
    date: '2026-11-27',
  },
  {
    kind: 'promised',
    text: 'Noted. Our legal team needs to look at it first, feedback by 4 December at the latest.',
    date: '2026-12-04',
  },
  {
    kind: 'promised',
    text: "Hi, got your mail. I'm still collecting the texts, should be able to deliver them on Monday.",
    date: '2026-11-30',
  },
  {
    kind: 'promised',
    text: 'The PO is in approval, it should be released tomorrow and I forward it to you.',
    date: '2026-11-26',
    reason: 'in-process',
  },
  { kind: 'promised', text: 'Tomorrow afternoon, promised!', date: '2026-11-26' },
  {
    kind: 'promised',
    text: 'I will come back to you on Monday with our comments. Is that ok for you?',
    date: '2026-11-30',
  },
  // question
  { kind: 'question', text: 'Could you please resend the checklist? I cannot find it.' },
  { kind: 'question', text: 'Which format do you need for the pictures?' },
  {
    kind: 'question',
    text: 'Done, but one question: does the warranty start today or at handover?',
  },
  { kind: 'question', text: 'If you send us the test report, we can sign on Monday.' },
  { kind: 'question', text: 'Please send me the invoice again with our tax number on it.' },
  {
    kind: 'question',
    text: 'Thanks for the update. Before we confirm I would like to know how many revisions are left.',
  },
  { kind: 'question', text: 'ok but who will train our people in Hamburg' },
  {
    kind: 'question',
    text: 'Hi Mark, I hope you are well. We are a bit confused about item 3, what exactly is expected from us there?',
  },
  {
    kind: 'question',
    text: 'Do we have to pay VAT on this? Our accountant asks.',
  },
  { kind: 'question', text: 'Would it be possible to move the go-live to January?' },
  // objection
  {
    kind: 'objection',
    text: 'Unfortunately we cannot accept the delivery, the export still crashes with large files.',
    reason: 'dissatisfied',
  },
  {
    kind: 'objection',
    text: 'The purchase order is still waiting for approval by our CFO.',
    reason: 'in-process',
  },
  {
    kind: 'objection',
    text: 'We have put the project on hold, other topics have priority this quarter.',
    reason: 'priorities-changed',
  },
  {
    kind: 'objection',
    text: 'Sorry, I am completely swamped at the moment and did not have time to look at it.',
    reason: 'busy',
  },
  {
    kind: 'objection',
    text: 'There is no budget left for this year, so we are not able to pay the second milestone now.',
    reason: 'budget',
  },
  {
    kind: 'objection',
    text: 'Management has not decided yet whether we go with option A or B.',
    reason: 'decision-pending',
  },
  {
    kind: 'objection',
    text: 'Peter is no longer with the company and I was not involved in this project.',
    reason: 'contact-left',
  },
  {
    kind: 'objection',
    text: 'We do not agree with this invoice. The hours are higher than what was quoted.',
  },
  {
    kind: 'objection',
    text: 'It is not clear to us against which criteria we should test, so we did not start.',
    reason: 'criteria-unclear',
  },
  { kind: 'objection', text: "We won't be able to provide the data by Friday." },
  {
    kind: 'objection',
    text: 'The result is not what we expected. Several points from our list are missing and the colours are wrong.',
    reason: 'dissatisfied',
  },
  {
    kind: 'objection',
    text: 'This has to go through procurement first, the process usually takes some weeks.',
    reason: 'in-process',
  },
  // acknowledged
  { kind: 'acknowledged', text: 'Noted, thanks.' },
  { kind: 'acknowledged', text: 'Thank you for the reminder. Will get back to you soon.' },
  { kind: 'acknowledged', text: 'ok' },
  { kind: 'acknowledged', text: 'Received with thanks. We will check and revert.' },
  { kind: 'acknowledged', text: "We're on it!" },
  {
    kind: 'acknowledged',
    text: 'Dear Mark, understood. I have forwarded your mail to our technical team.',
  },
  { kind: 'acknowledged', text: 'Not ready yet, we are still working on it.' },
  { kind: 'acknowledged', text: 'Many thanks for your patience, we will come back to you asap.' },
  { kind: 'acknowledged', text: 'Got it 👍' },
  // out-of-office
  {
    kind: 'out-of-office',
    text: 'Thank you for your message. I am out of the office until 4 December with limited access to email. In urgent cases please contact sales@example.com.',
    date: '2026-12-05',
  },
  {
    kind: 'out-of-office',
    text: "I'm on annual leave and will be back on Monday, 30 November. Your mail will not be forwarded.",
    date: '2026-11-30',
  },
  {
    kind: 'out-of-office',
    text: 'Automatic reply: I am currently travelling and will answer with delay.',
  },
  {
    kind: 'out-of-office',
    text: 'I am on parental leave. Please turn to my colleague Julia Brandt during this time.',
  },
  {
    kind: 'out-of-office',
    text: 'Our office is closed for the holidays from 24 December and will reopen on 4 January.',
    date: '2027-01-04',
  },
  // other
  { kind: 'other', text: 'Wishing you and your team a merry Christmas and a happy new year!' },
  { kind: 'other', text: 'I add Tom from our IT department in copy.' },
  {
    kind: 'other',
    text: 'It was nice to meet you at the fair last week. Enjoyed the dinner very much.',
  },
  { kind: 'other', text: 'FYI, our office moves to Lindenstrasse 5.' },
  { kind: 'other', text: 'For this topic my colleague Ms. Huber in accounting is responsible.' },
  { kind: 'other', text: 'Congratulations on the award, well deserved.' },
];
