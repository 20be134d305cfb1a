import { type AutoMail, away, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

export const ENGLISH_AUTOS: readonly AutoMail[] = [
  {
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
    subject: 'Automatic reply: Acceptance documents',
    text: `Thank you for your email. I am out of the office until 4 December with limited access to my emails.

For urgent matters please contact my colleague Joe Bloggs (joe@client.example).

Best regards
Sarah`,
    expected: away('2026-12-05'),
  },
  {
    subject: 'Automatic reply: Change request 7',
    text: 'I am on annual leave and will be back on Monday, 30 November.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Re: Invoice 2026-117',
    text: `Hello,

I'm currently on vacation and will return on December 7th. I will answer your message as soon as I am back.

Kind regards,
Tom`,
    expected: away('2026-12-07'),
  },
  {
    subject: 'Out of Office: Minutes of the meeting',
    text: 'I will be out of the office from Monday 23 November to Friday 27 November. If you need immediate assistance, call our main line at 020 7946 0000.',
    expected: away('2026-11-28'),
  },
  {
    subject: 'Re: Schedule',
    text: `Hi,

thanks for your message! I'm travelling this week and have no access to my mail. I'll get back to you when I return on 1 December.

Mia`,
    expected: away('2026-12-01'),
  },
  {
    headers: { 'x-autoreply': 'yes' },
    subject: 'Away',
    text: 'I am currently away from my desk.',
    expected: away(),
  },
  {
    subject: 'Abwesenheitsnotiz: Schedule',
    text: 'I am out of the office today. I will be back tomorrow.',
    expected: away('2026-11-26'),
  },
  {
    subject: 'Automatic reply: Budget',
    text: 'I am on maternity leave until 15 March 2027. Please contact Ann Lee at ann@client.example in the meantime.',
    expected: away('2027-03-16'),
  },
  {
    subject: 'Automatic reply: Budget',
    text: 'Our office is closed for the holidays from December 24 through January 3. We will reopen on Monday, January 4.',
    expected: away('2027-01-04'),
  },
  {
    subject: 'Automatic reply: Offer',
    text: 'Thanks for your note. I am attending a trade fair and will respond to your email on my return.',
    expected: away(),
  },
  {
    subject: 'Re: Offer',
    text: `Thank you for your email. I am out of the office and will be returning Thursday, December 3rd.

If this is urgent, please reach out to Ben Hill.`,
    expected: away('2026-12-03'),
  },
  {
    subject: 'OOO Re: Draft 2',
    text: 'OOO until Tuesday, Dec 1. Slow to respond.',
    expected: away('2026-12-02'),
  },
  {
    headers: { Precedence: 'auto_reply' },
    subject: 'Re: Draft 2',
    text: 'Sick leave. My colleagues read this mailbox: support@client.example.',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Acceptance',
    text: 'Please note that I am no longer with Client Ltd. For all matters please contact Ann Lee, ann@client.example.',
    expected: LEFT,
  },
  {
    headers: { 'Auto-Submitted': 'auto-replied' },
    subject: 'Re: Acceptance',
    text: 'Joe Bloggs has left the company. Your message will not be forwarded.',
    expected: LEFT,
  },
  {
    subject: 'Automatic reply: Kick-off',
    text: 'I retired on 30 June and no longer read this mailbox. My successor is Claire Dupont.',
    expected: LEFT,
  },
  {
    subject: '[Ticket #48213] We received your request',
    text: `Hello,

we have received your request and created ticket #48213. Our team will get back to you within two business days. Please do not change the subject line.

This is an automated message.`,
    expected: RECEIVED,
  },
  {
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    subject: 'Case 00129 received',
    text: 'Thank you for contacting Client Ltd support. Your case number is 00129. We will respond as soon as possible.',
    expected: RECEIVED,
  },
  {
    subject: 'Auto: Invoice 117',
    text: 'Thank you for sending us your invoice. It has been received and will be processed. This mailbox is not monitored, please do not reply to this email.',
    expected: RECEIVED,
  },
  {
    subject: 'Accepted: Walk-through of the criteria @ Thu Nov 26, 2026',
    text: 'Sarah Jones has accepted this invitation.',
    expected: OTHER,
  },
  { subject: 'Declined: Steering committee', text: '', expected: OTHER },
  {
    subject: 'Tentative: Steering committee',
    text: `When: Friday, 27 November 2026 10:00-11:00
Where: Teams`,
    expected: OTHER,
  },
  {
    subject: 'Read: Formal notice',
    text: `Your message

   To: Sarah Jones
   Subject: Formal notice
   Sent: Tuesday, November 24, 2026 9:00:00 AM (UTC+08:00)

 was read on Tuesday, November 24, 2026 9:42:10 AM (UTC+08:00).`,
    expected: OTHER,
  },
  {
    headers: { 'Content-Type': 'multipart/report; report-type=disposition-notification' },
    subject: 'Return Receipt (displayed) - Formal notice',
    text: 'This is a Return Receipt for the mail that you sent to sarah@client.example.',
    expected: OTHER,
  },
  {
    headers: { 'List-Unsubscribe': '<mailto:u@news.example>', Precedence: 'bulk' },
    subject: 'Our November newsletter',
    text: 'Dear partners, read about our new office in Leeds and the winter fair.',
    expected: OTHER,
  },
  {
    subject: 'Re: Contract',
    text: 'I was out of office last week, here is the signed contract.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Schedule',
    text: `Hi Lin,

I'm on vacation from 21 December until 4 January, so please send the draft before that.

Tom`,
    expected: HUMAN,
  },
  {
    subject: 'Re: Acceptance',
    text: 'Sorry for the late reply, I was on sick leave. We accept, please find the signed protocol attached.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Who signs?',
    text: 'Our CFO is out of the office until Thursday. I will ask him then and let you know.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Your mail',
    text: 'Your last mail came back as undeliverable, could you send it again? Our server had a problem.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Documents',
    text: 'We received your documents, thank you. I will review them until Friday.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Handover',
    text: 'Hello, I am taking over from Anna, who is no longer with us. Could we have a call on Monday?',
    expected: HUMAN,
  },
  {
    headers: { 'Auto-Submitted': 'no', 'List-Id': '<rollout.example.com>', Precedence: 'list' },
    subject: '[rollout] Plan for December',
    text: 'All, the plan is fine with the committee.',
    expected: HUMAN,
  },
  {
    headers: { 'X-Auto-Response-Suppress': 'DR, OOF, AutoReply' },
    subject: 'RE: Offer',
    text: 'The offer is too high for us. Can you do something about the licence costs?',
    expected: HUMAN,
  },
  {
    subject: 'Automatic reply feature in the portal',
    text: 'Could you please explain how the automatic reply in the portal can be switched off?',
    expected: HUMAN,
  },
  {
    subject: 'Re: Call',
    text: "Can't talk now, back in the office tomorrow, call me then.",
    expected: HUMAN,
  },
];
