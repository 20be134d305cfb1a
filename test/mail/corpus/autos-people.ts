import { type AutoMail, HUMAN } from './auto-mail';

/** What people write in the words of programs. */
export const PEOPLE: readonly AutoMail[] = [
  {
    subject: 'Re: Logo',
    text: 'Thanks, we received your message. The logo is too dark, please lighten it.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Logo',
    text: "I'm out of the office until Monday but had a look on my phone: all good.",
    expected: HUMAN,
  },
  {
    subject: 'Re: Logo',
    text: 'We are closed on Thursday for Thanksgiving, so the review moves to Monday.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Logo',
    text: 'I no longer work on this, Kim does now. I have put her in copy.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Logo',
    text: 'Thank you for your patience. I will get back to you by Friday.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Logo',
    text: 'Please contact Kim for this, she decides about logos.',
    expected: HUMAN,
  },
  {
    subject: 'Undeliverable?',
    text: 'Did my mail from Monday reach you? I got a strange "Undeliverable" note.',
    expected: HUMAN,
  },
  {
    subject: 'Undelivered items in order 77',
    text: 'Two boxes were not delivered. Can you check?',
    expected: HUMAN,
  },
  {
    subject: 'Accepted: your offer',
    text: 'We accept your offer of 12 November. Please start as planned.',
    expected: HUMAN,
  },
  {
    subject: 'Message for the team',
    text: 'Could you return my call? I am back at my desk.',
    expected: HUMAN,
  },
  {
    subject: 'Request received',
    text: 'Hi Anna, I received the request from your colleague. What do you need from us exactly?',
    expected: HUMAN,
  },
  { subject: 'Re: ticket', text: 'The ticket was created by our IT. Any news?', expected: HUMAN },
  {
    subject: 'Canceled order',
    text: 'We had to cancel the order for the banners. Sorry!',
    expected: HUMAN,
  },
  {
    subject: 'Read this: new brand guide',
    text: 'Hi, please read the attached guide.',
    expected: HUMAN,
  },
  { subject: '回复:合同', text: '您好,邮件已收到,合同明天寄出。', expected: HUMAN },
  { subject: '回复:合同', text: '好的,尽快回复您。', expected: HUMAN },
  { subject: '回复:合同', text: '我下周一到周三出差,有事打我电话。', expected: HUMAN },
  { subject: '回复:合同', text: '离职的同事没有交接,麻烦您把资料再发一份给我。', expected: HUMAN },
  { subject: '回复:合同', text: '感谢来信。价格我们可以接受,细节见附件。', expected: HUMAN },
  { subject: '退信问题', text: '我发给你们财务的邮件被退信了,地址是不是写错了?', expected: HUMAN },
  { subject: '收到', text: '收到', expected: HUMAN },
  {
    subject: '回复:系统',
    text: '登录后系统自动发送验证码,但是客户没收到,请检查。',
    expected: HUMAN,
  },
  { subject: '取消订单', text: '我们决定取消第二批,第一批照旧。', expected: HUMAN },
  { subject: '回复:创建账号', text: '账号已创建,密码单独发您。', expected: HUMAN },
  { subject: 'Portal texts', text: "We've gone for the green icons in the end.", expected: HUMAN },
  {
    subject: 'Portal texts',
    text: "I've just paid 4471, remittance to follow from the bank automatically.",
    expected: HUMAN,
  },
  {
    subject: 'Portal texts',
    text: "I'm travelling back from Milan and will go through the wireframes with Sophie on Monday.",
    expected: HUMAN,
  },
  {
    subject: 'Portal texts',
    text: "I'm at the trade fair from 30 Nov to 4 Dec, you can visit our booth any day",
    expected: HUMAN,
  },
  {
    subject: 'Portal texts',
    text: "Bottling runs from 7 to 11 December and we'd like the shop closed for those days.",
    expected: HUMAN,
  },
  {
    subject: 'Portal texts',
    text: '您的变更申请已经提交给采购了,3个工作日内给您答复。',
    expected: HUMAN,
  },
];
