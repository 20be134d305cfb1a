import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Written after the rules, in another voice. */
export const FRESH_AUTOS: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Quick question',
    text: "Hiya, I'm off until Wed 2nd December. If it can't wait, try Rita on extension 4411.",
    expected: away('2026-12-03'),
  },
  {
    subject: 'Re: Quick question',
    text: `Thank you for your message.

I am currently out of the office, returning on 9 December 2026. During this time I will not have access to email.

For anything urgent please call Rita Sand on +44 151 496 0001.

Dave`,
    expected: away('2026-12-09'),
  },
  {
    headers: { 'AUTO-SUBMITTED': 'auto-replied (vacation)' },
    subject: 'On holiday Re: Clause 9',
    text: 'Gone fishing. Back on the 14th of December.',
    expected: away('2026-12-14'),
  },
  {
    subject: 'Automatic reply: Clause 9',
    text: 'I am away on business from 24/11 to 26/11 and will only look at my inbox in the evening.',
    expected: away('2026-11-27'),
  },
  {
    subject: 'Out of office',
    text: 'I am on paternity leave through the end of the year. My manager Ann Lee is looking after my projects.',
    expected: away('2027-01-01'),
  },
  {
    headers: { 'X-Auto-Response-Suppress': 'All', Precedence: 'bulk' },
    subject: 'Autoreply: PO 4711',
    text: 'We got your mail. Replies take up to three working days.',
    expected: RECEIVED,
  },
  {
    subject: 'Thank you for your enquiry [ref:00D20:ref]',
    text: 'Your request (02-118273) has been received and is being reviewed by our support staff. To add comments, reply to this email.',
    expected: RECEIVED,
  },
  {
    subject: 'Automatic reply: Handover',
    text: 'As of 1 November I have left Harbour Foods. Please direct your questions to procurement@harbour.example.',
    expected: LEFT,
  },
  {
    subject: 'Automatic reply: Handover',
    text: "Dave O'Connor is no longer employed by Harbour Foods plc. This mailbox is not monitored.",
    expected: LEFT,
  },
  {
    subject: 'Accepted: Steering committee',
    text: `Rita Sand
has accepted your invitation.
When Thu Nov 26, 2026 2pm - 3pm`,
    expected: OTHER,
  },
  {
    subject: 'Accepted: your quote 4711',
    text: 'Hi Wei, we are happy to accept the quote as it stands. The purchase order will reach you on Friday.',
    expected: HUMAN,
  },
  {
    subject: 'Undeliverable: Steering committee',
    text: `Your message to rita.sand@harbour.example couldn't be delivered.

rita.sand wasn't found at harbour.example.

wl	Office 365	rita.sand
Action Required	Recipient
Unknown To address`,
    expected: bounced('rita.sand@harbour.example'),
  },
  {
    headers: { from: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>' },
    subject: 'Delivery Status Notification (Failure)',
    text: `Recipient inbox full
Your message couldn't be delivered to dave@harbour.example. Their inbox is full, or it's getting too much mail right now.`,
    expected: bounced('dave@harbour.example'),
  },
  {
    subject: 'Warning: message 1kXyZ-0001 delayed 24 hours',
    text: `This message was created automatically by mail delivery software.
A message that you sent has not yet been delivered to one or more of its
recipients after more than 24 hours on the queue.

  dave@harbour.example`,
    expected: OTHER,
  },
  {
    subject: 'Re: Go-live',
    text: 'I am out on Thursday and Friday. Rita will run the tests, and I will approve on Monday.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Go-live',
    text: "Just back from holiday and digging through my inbox. Is the go-live still planned for the 3rd? I'm away again from the 10th.",
    expected: HUMAN,
  },
  {
    subject: 'Re: ticket 4711',
    text: 'Thanks for the ticket number. We have received your fix and it works.',
    expected: HUMAN,
  },
  {
    subject: 'Out of office next week',
    text: 'Hi Wei, a heads-up: I am out of the office next week. Could we move our weekly to Friday this week?',
    expected: HUMAN,
  },
  {
    subject: '自动回复: 尾款',
    text: '尊敬的客户：您好！本人因公出差，预计12月2日返回，期间如有紧急事宜，请拨打手机139-0000-0000，谢谢！',
    expected: away('2026-12-02'),
  },
  {
    subject: '自动回复:方案',
    text: '我在休年假（11.23-12.4），休假期间请联系陈晓。',
    expected: away('2026-12-05'),
  },
  {
    subject: 'Re:图纸【自动回复】',
    text: '您好，邮件已收到，稍后回复，谢谢！',
    expected: RECEIVED,
  },
  {
    subject: 'Re: 图纸',
    text: '这是一封自动回复邮件。我正在外地参加展会，下周一返岗，紧急请微信联系。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复: 图纸',
    text: '元旦放假通知：1月1日至1月3日放假，1月4日正常上班。',
    expected: away('2027-01-04'),
  },
  {
    subject: '自动回复: 交接',
    text: '本人已调离原岗位，采购业务现由陈晓（chenxiao@harbour.example）负责。',
    expected: LEFT,
  },
  {
    subject: '您的反馈已受理（受理号 88213）',
    text: '您好！您的反馈我们已收到，受理号88213，客服将于24小时内与您联系，请勿直接回复本邮件。',
    expected: RECEIVED,
  },
  { subject: '已暂时接受: 周例会', text: '', expected: OTHER },
  {
    subject: '已读：验收通知',
    text: '您发送给 陈晓 的邮件已于 2026/11/24 9:42 被阅读。',
    expected: OTHER,
  },
  {
    subject: '退信：图纸',
    text: '您好！很抱歉，您发给 chen.xiao@harbour.example 的邮件未能成功送达，原因：对方邮箱已满。',
    expected: bounced('chen.xiao@harbour.example'),
  },
  {
    subject: 'Re: 验收',
    text: '不好意思，前两天在外地出差没看邮件，验收单今天下午签好发您。',
    expected: HUMAN,
  },
  {
    subject: 'Re: 验收',
    text: '我明天开始休假，12月5日回来，验收的事请先和陈晓对一下清单，附件是我的意见。',
    expected: HUMAN,
  },
  {
    subject: 'Re: 培训',
    text: '邮件收到，我让小陈尽快回复您。',
    expected: HUMAN,
  },
];
