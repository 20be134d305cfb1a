import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Written after the first fresh ones had been learned from. */
export const MORE_FRESH_AUTOS: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: SOW v3',
    text: `Dear sender,

Please note I will be on holiday between 21 and 27 November and unable to reply to emails. Your email will not be forwarded.

Yours, Greta`,
    expected: away('2026-11-28'),
  },
  {
    subject: 'Automatic reply: SOW v3',
    text: 'I have limited connectivity this week because of a site visit. Expect a reply from Monday.',
    expected: away(),
  },
  {
    headers: { 'auto-submitted': 'auto-replied' },
    subject: 'Re: SOW v3',
    text: 'Our offices are closed for Thanksgiving. We are back on Monday, 30 November.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Re: SOW v3',
    text: `Hello and thank you for your email.

I'm on annual leave until Friday 4 December (inclusive). I'll reply to you once I'm back at my desk.

In the meantime please contact the team at pmo@baltic.example.`,
    expected: away('2026-12-05'),
  },
  {
    subject: 'OOO: Re: weekly',
    text: 'I am out sick today and will answer as soon as I can.',
    expected: away('2026-11-26'),
  },
  {
    subject: 'Automatic reply: weekly',
    text: 'Thanks for reaching out! I only work Mondays to Wednesdays. I will read your message on my next working day.',
    expected: { auto: true, kind: 'out-of-office' },
  },
  {
    subject: 'Automatic reply: weekly',
    text: 'This email address is no longer in use since Greta Holm left us in September. Please update your records.',
    expected: LEFT,
  },
  {
    headers: { 'X-Autoreply': 'yes' },
    subject: 'Received: your application for access',
    text: 'Hi, this is to confirm that we received your message. A colleague will look at it shortly.',
    expected: RECEIVED,
  },
  {
    subject: '[Request received] Access for two users',
    text: 'Your request (#77120) has been received and is being reviewed by our support team.',
    expected: RECEIVED,
  },
  {
    subject: 'Mail System Error - Returned Mail',
    text: `Your message could not be delivered for the following reason:

The user(s) account is disabled.

greta.holm@baltic.example`,
    expected: bounced('greta.holm@baltic.example'),
  },
  {
    subject: 'Undelivered Mail Returned to Sender',
    text: `<olga@baltic.example> (expanded from <o.petrova@baltic.example>): host
    mx1.baltic.example[203.0.113.4] said: 552 5.2.2 Over quota (in reply to end of DATA command)`,
    expected: bounced('olga@baltic.example'),
  },
  { subject: 'Tentatively accepted: Retrospective', text: 'Maybe.', expected: OTHER },
  {
    headers: { 'Content-Type': 'text/calendar; method=REPLY; charset=utf-8' },
    subject: 'Greta Holm: Retrospective',
    text: '',
    expected: OTHER,
  },
  {
    subject: 'Re: SOW v3',
    text: 'I will be away until 1 December. I have signed the SOW this morning, Olga sends it to you.',
    expected: HUMAN,
  },
  {
    subject: 'Re: SOW v3',
    text: "Hi, I'm in the office again and found your reminder. Greta left the company, so the SOW was lying around. I will have it signed by Friday.",
    expected: HUMAN,
  },
  {
    subject: 'Vacation plan of the team',
    text: 'Hello, here is when we are away: Greta 1-11 December, Olga 21 December to 8 January. Please plan the tests around that.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Bounced invoice',
    text: 'Our bookkeeping says the invoice mail was returned to sender. The right address is ap@baltic.example.',
    expected: HUMAN,
  },
  {
    subject: '自动回复: 报告',
    text: '我这周在总部培训，周五前回复邮件会比较慢，请见谅。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复：报告',
    text: '您好，我已休产假，预计2027年4月1日返岗。工作请联系同事赵磊（zhaolei@baltic.example）。',
    expected: away('2027-04-01'),
  },
  {
    subject: '自动回复: 报告',
    text: '年休，12月7日见。',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Re: 报告',
    text: '您好！您的邮件已经收到，我会在24小时内回复您。如遇节假日顺延。谢谢！',
    expected: RECEIVED,
  },
  {
    subject: '外出自动回复: 报告',
    text: '11月24日至26日外出学习，不能及时回复，如有急事请打电话。',
    expected: away('2026-11-27'),
  },
  {
    subject: '自动回复: 报告',
    text: '此账号已停用，赵磊先生已从本公司离职。',
    expected: LEFT,
  },
  {
    subject: '邮件投递失败通知',
    text: '您好，您于2026-11-25发送给zhaolei@baltic.example的邮件投递失败。错误代码：550，收件人不存在。',
    expected: bounced('zhaolei@baltic.example'),
  },
  {
    subject: '回复: 报告',
    text: '赵磊离职了，报告我来跟，本周内给您。',
    expected: HUMAN,
  },
  {
    subject: '回复: 报告',
    text: '我在休假，电脑不在身边，12月3日上班后第一时间把报告发给您。',
    expected: HUMAN,
  },
  {
    subject: '回复: 假期安排',
    text: '我们公司元旦放假三天，1月4日上班，上线请避开。',
    expected: HUMAN,
  },
];
