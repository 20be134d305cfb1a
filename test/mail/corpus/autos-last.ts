import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** The last ones, written after all rules. */
export const LAST_AUTOS: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Data migration',
    text: 'Hello! I am enjoying some time off and will be back in the office on Tuesday, 8 December. For anything that cannot wait, Priya Nair (priya@sunrise.example) is happy to help.',
    expected: away('2026-12-08'),
  },
  {
    subject: 'Automatic reply: Data migration',
    text: 'I am out of office till 30th November 2026. Please expect delayed responses.',
    expected: away('2026-12-01'),
  },
  {
    subject: 'Re: Data migration',
    text: `Thanks for your email. I'm currently on parental leave and won't be checking messages.

Please contact Priya Nair instead.`,
    expected: away(),
  },
  {
    subject: 'Automatic reply: Data migration',
    text: 'Due to a company offsite I will be unavailable from Wednesday, November 25 to Friday, November 27. I will respond on Monday.',
    expected: away('2026-11-28'),
  },
  {
    headers: { 'Auto-Submitted': 'auto-replied', From: 'Kofi <kofi@sunrise.example>' },
    subject: 'I am away Re: Data migration',
    text: 'Currently travelling, replies will be slow. Resuming normal service 3 December.',
    expected: away('2026-12-03'),
  },
  {
    subject: 'Automatic reply: Data migration',
    text: 'Kofi Mensah is no longer working at Sunrise. Please contact Priya Nair, priya@sunrise.example.',
    expected: LEFT,
  },
  {
    headers: { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-generated' },
    subject: 'Your case 5512 has been opened',
    text: 'Hello, your case has been opened. Reference number: 5512. One of our agents will contact you shortly.',
    expected: RECEIVED,
  },
  {
    subject: 'Automatic reply: Invoice 88',
    text: 'Thank you for your invoice. It has been received by our accounts payable team and will be handled in the order of arrival.',
    expected: RECEIVED,
  },
  {
    subject: 'Undeliverable: Data migration',
    text: `kofi@sunrise.example

Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'`,
    expected: bounced('kofi@sunrise.example'),
  },
  {
    subject: 'Delivery delayed: Data migration',
    text: 'Delivery to these recipients is delayed: kofi@sunrise.example. We will keep trying to deliver the message.',
    expected: OTHER,
  },
  {
    subject: 'Declined: Data migration workshop',
    text: 'Sorry, double booked. Can we do Thursday instead?',
    expected: HUMAN,
  },
  {
    subject: 'Re: Data migration',
    text: "I'm out of office on Friday but Priya can join. What time works?",
    expected: HUMAN,
  },
  {
    subject: 'Re: Data migration',
    text: 'Thank you for your message. I am on a train with bad reception. The dump is on the share since noon.',
    expected: HUMAN,
  },
  {
    subject: '自动回复: 数据迁移',
    text: '你好，我正在休探亲假，2026年12月10日到岗，急事请联系周婷 13900001111。',
    expected: away('2026-12-10'),
  },
  {
    subject: '自动回复: 数据迁移',
    text: '感谢来信！本人因病请假至11月30日，给您带来不便敬请谅解。',
    expected: away('2026-12-01'),
  },
  {
    subject: '自动回复：数据迁移',
    text: '我司于12月1日至12月5日搬迁，期间邮件处理可能延迟。',
    expected: away('2026-12-06'),
  },
  {
    subject: '自动回复：数据迁移',
    text: '您好，您的邮件已收到，我会尽快查看并回复，祝工作顺利！',
    expected: RECEIVED,
  },
  {
    subject: '自动回复：数据迁移',
    text: '因个人原因我已于本月初离开公司，后续请联系周婷。',
    expected: LEFT,
  },
  {
    subject: 'Re: 数据迁移',
    text: '您好，我在外出差，无法及时回复邮件，12月3日回公司后统一处理。如有紧急情况请致电周婷。',
    expected: away('2026-12-03'),
  },
  {
    subject: '系统退信',
    text: '抱歉，您的邮件未能发送成功。收件人 zhou.ting@sunrise.example 的邮箱空间已满。',
    expected: bounced('zhou.ting@sunrise.example'),
  },
  {
    subject: 'Re: 数据迁移',
    text: '我下周休假，迁移改到12月7日吧。',
    expected: HUMAN,
  },
  {
    subject: 'Re: 数据迁移',
    text: '收到您的邮件，脚本我看过了，没有问题。',
    expected: HUMAN,
  },
  {
    subject: 'Re: 数据迁移',
    text: '周婷已离职，请以后把邮件发给我。',
    expected: HUMAN,
  },
  {
    subject: '已接受：数据迁移研讨会',
    text: '周婷 已接受您的会议邀请',
    expected: OTHER,
  },
];
