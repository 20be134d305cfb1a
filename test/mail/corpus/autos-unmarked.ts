import { type AutoMail, away, bounced, LEFT, OTHER, RECEIVED } from './auto-mail';

/** What programs write where no header is seen. */
export const UNMARKED_AUTOS: readonly AutoMail[] = [
  {
    subject: 'Re: Offer 12',
    text: 'Thank you for your email. I am out of the office and will return on Monday, 30 November. I will respond to your message then.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Re: Offer 12',
    text: "Thanks for reaching out! I'm OOO until 12/2 with limited access to email. If this is urgent, please contact my manager at joe@x.example.",
    expected: away('2026-12-03'),
  },
  {
    subject: 'I am out of the office Re: Logo',
    text: "I'm away until Friday and will answer when I return.",
    expected: away('2026-11-28'),
  },
  {
    subject: 'On vacation until December 7 Re: Logo',
    text: 'Hello, I am on vacation and will be back on December 8.',
    expected: away('2026-12-08'),
  },
  {
    subject: 'Office closed',
    text: 'Our office is closed from December 24 through January 1. We will respond to all inquiries on Monday, January 4.',
    expected: away('2027-01-02'),
  },
  {
    subject: 'Re: Logo',
    text: 'Hello, you have reached the mailbox of Ina Roth. I am on maternity leave from 1 November. My colleague Uwe Kern (uwe@x.example) is looking after my projects.',
    expected: away(),
  },
  {
    subject: 'Re: Logo',
    text: 'Thank you for your e-mail. Please note that I no longer work at Vantage. For all enquiries contact office@vantage.example.',
    expected: LEFT,
  },
  {
    subject: 'Re: Logo',
    text: 'Marie Dupont is no longer with the company. Your email has not been forwarded. Please contact info@x.example.',
    expected: LEFT,
  },
  {
    subject: 'Thank you for your enquiry',
    text: 'Thank you for your enquiry. A member of our team will be in touch within 24 hours.',
    expected: RECEIVED,
  },
  {
    subject: 'We have received your request',
    text: 'Your request has been received. Our support hours are Monday to Friday, 9am to 5pm.',
    expected: RECEIVED,
  },
  {
    subject: 'Request received: Login broken',
    text: 'Hi Anna, Thanks for contacting Acme support. We have received your request and will get back to you shortly. Your ticket ID is 10023.',
    expected: RECEIVED,
  },
  {
    subject: 'Message blocked',
    text: 'Your message to d.fox@x.example has been blocked. See technical details below for more information. 550 5.7.1',
    expected: bounced('d.fox@x.example'),
  },
  {
    subject: 'Returned mail: see transcript for details',
    text: 'The original message was received at Wed, 25 Nov 2026\n----- The following addresses had permanent fatal errors -----\n<tim@x.example>\n(reason: 550 5.1.1 User unknown)',
    expected: bounced('tim@x.example'),
  },
  {
    subject: 'Recipient inbox full',
    text: "Your message couldn't be delivered to ula@x.example because their inbox is full.",
    expected: bounced('ula@x.example'),
  },
  {
    subject: 'Your message could not be delivered',
    text: 'The mail to kai@x.example was rejected: mailbox unavailable.',
    expected: bounced('kai@x.example'),
  },
  {
    subject: 'Undeliverable: Logo',
    text: "Your message to group@x.example couldn't be delivered. The group only accepts messages from people in its organization.",
    expected: bounced('group@x.example'),
  },
  { subject: 'Read receipt: Logo', text: 'Your message was opened.', expected: OTHER },
  { subject: 'Accepted: Weekly call', text: '', expected: OTHER },
  {
    subject: 'Delivered: Logo',
    text: 'Your message has been delivered to the following recipients: ina@x.example',
    expected: OTHER,
  },
  {
    subject: '关于合同的事',
    text: '您好!我目前正在休年假,12月3日返回工作岗位,期间如有急事请拨打13800000000。',
    expected: away('2026-12-03'),
  },
  {
    subject: '回复:合同',
    text: '感谢您的来信!我正在出差,无法及时回复邮件,11月30日回公司后会尽快处理。',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Re: 合同',
    text: '我已于2026年10月离职,请联系新的项目经理林涛(lintao@x.example)。',
    expected: LEFT,
  },
  {
    subject: '您的邮件已收到',
    text: '您好,您的邮件我们已经收到,会在两个工作日内给您回复。',
    expected: RECEIVED,
  },
  {
    subject: '感谢您的来信',
    text: '您好,我们已收到您的邮件,客服专员会尽快与您联系。',
    expected: RECEIVED,
  },
  {
    subject: '【系统通知】工单T20261125已提交',
    text: '您的工单已提交成功,工单号T20261125,请等待处理。',
    expected: RECEIVED,
  },
  {
    subject: '邮件未送达通知',
    text: '您发送给chen@x.example的邮件被对方服务器拒收,原因:收件人不存在。',
    expected: bounced('chen@x.example'),
  },
  {
    subject: '系统退信',
    text: '您的邮件无法到达以下收件人:\nsun@x.example\n可能原因:对方邮箱容量已满。',
    expected: bounced('sun@x.example'),
  },
  {
    subject: '退信:方案',
    text: '很抱歉,邮件发送失败。收件人:wu@qq.com 退信原因:550 Mailbox not found',
    expected: bounced('wu@qq.com'),
  },
  { subject: '已阅读:方案', text: '您发送的邮件已被对方阅读。', expected: OTHER },
  { subject: '阅读回执:方案', text: '邮件已于2026-11-25 10:00被阅读。', expected: OTHER },
  { subject: '会议邀请已接受:周会', text: '王五已接受', expected: OTHER },
  {
    subject: '放假通知 自动回复',
    text: '我公司12月31日至1月2日放假,1月3日恢复正常。',
    expected: away('2027-01-03'),
  },
  {
    subject: 'Automatische Antwort: Logo',
    text: 'I am out of the office until 30.11.2026.',
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: Logo',
    text: 'I will be out of office from Wed 25 Nov to Fri 27 Nov. For urgent matters, call +49 30 1234.',
    expected: away('2026-11-28'),
  },
  {
    subject: 'Automatic reply: Logo',
    text: 'Thank you for your message. Currently on a business trip w/ limited email access; back at the office December 1.',
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: Logo',
    text: 'I am on holiday for the next two weeks.',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Logo',
    text: 'I will be on leave as from 20/11/2026 and shall be resuming duty on 08/12/2026.',
    expected: away('2026-12-08'),
  },
  {
    subject: 'Automatic reply: Logo',
    text: 'Out until the 2nd. For anything urgent call Jo.',
    expected: away('2026-12-03'),
  },
  {
    subject: 'Automatic reply: Logo',
    text: 'I am out of the office on Wednesday 25 November and will respond to emails when I return on Thursday 26 November.',
    expected: away('2026-11-26'),
  },
  {
    subject: 'Automatic reply: Logo',
    text: 'I am on annual leave w/c 23 November, back w/c 30 November.',
    expected: away('2026-11-30'),
  },
];
