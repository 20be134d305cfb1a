import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** The last of them. */
export const AUTOS_STRUCTURE_LAST: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Press kit',
    text: 'Bonjour / Hello, the Paris office will be closed from Thursday 24 December (noon) until Sunday 3 January included. For emergencies: urgence@maison-lac.example.',
    expected: away('2027-01-04'),
  },
  {
    subject: 'Automatic reply: Photoshoot',
    text: "I'm afraid I have had to take compassionate leave at short notice. Please speak to Dev, who is running my desk.",
    expected: away(),
  },
  {
    subject: 'Automatic reply: Plugin update',
    text: "Thanks for emailing. I'm out today (Wednesday 25 November) and will catch up tomorrow.",
    expected: away('2026-11-26'),
  },
  {
    subject: 'Out of office: RE: Fonts',
    text: 'Am away Fri 27 Nov only. Back at my desk Mon 30 Nov.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Board deck',
    text: 'Thank you for your note. Ms Okoye is travelling and will return to the office on the morning of 1 December. If your matter is time-critical, please call her executive assistant on +44 20 7946 0011.',
    expected: away('2026-12-01'),
  },
  {
    subject: 'Re: Landing page A/B test',
    text: "Thanks for your email! I'm out of the office through Tuesday, December 1st with no laptop. If you need something before then please contact Rosa at rosa@tinykite.example. Talk soon, Eli",
    expected: away('2026-12-02'),
  },
  {
    subject: 'Automatic reply: Server room',
    text: 'On shift rotation: nights until 29/11, off 30/11 to 3/12. Back on days 4/12.',
    expected: away('2026-12-04'),
  },
  {
    subject: 'Autoreply: quote',
    text: 'I will be in the Dolomites w/c 30 November. Enquiries to info@tinykite.example please.',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: SLA',
    text: 'I am out of the office and expect to return on or around 14 December.',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Export',
    text: "Hi! I no longer check this inbox as I've retired from the trust. Please contact the bursary on 01865 555012.",
    expected: LEFT,
  },
  {
    subject: 'Automatic reply: Payment terms',
    text: "Karin's contract with us ended in October. Mails to this address are read by Jonas Falk for the time being.",
    expected: LEFT,
  },
  {
    subject: 'Your support request [SR#2026-4471]',
    text: 'Hello Mei Li,\n\nthis is to let you know that your support request has reached our team. We normally answer within one business day.\n\nYour Kessel Werk support team',
    expected: RECEIVED,
  },
  {
    subject: 'We got it!',
    text: 'Thanks for dropping us a line. Our crew reads every message and somebody will write back within 48 hours. In the meantime, have a look at our FAQ.',
    expected: RECEIVED,
  },
  {
    subject: 'Auto: Invoice 77',
    text: 'Your invoice has been forwarded to our accounts payable system. Invoices are paid on the 15th of each month. Please do not send reminders before that.',
    expected: RECEIVED,
  },
  {
    subject: 'Delivery has failed: Press kit',
    text: "The following recipient could not be reached:\n\n      'info@maison-lac.example' on 25/11/2026 09:31\n            550 5.1.1 <info@maison-lac.example>: Recipient address rejected: User unknown",
    expected: bounced('info@maison-lac.example'),
  },
  {
    subject: 'Returned mail: see transcript for details',
    text: '   ----- The following addresses had permanent fatal errors -----\n<rosa@tinykite.example>\n    (reason: 550 5.2.1 Mailbox disabled)\n\n   ----- Transcript of session follows -----\n... while talking to mx1.tinykite.example.:',
    expected: bounced('rosa@tinykite.example'),
  },
  {
    subject: 'Last chance: rate your stay with Maison Lac',
    text: 'Bonjour Mei, how was your stay? It only takes 2 minutes. Start survey. No longer want these e-mails? Unsubscribe.',
    expected: OTHER,
  },
  {
    subject: 'Security alert',
    text: "A new sign-in to your Kessel portal account from Windows in Stuttgart. If this was you, no action is needed. If it wasn't you, reset your password.",
    expected: OTHER,
  },
  {
    subject: 'Office closed on Friday',
    text: 'Hi Mei, our office is closed on Friday for the move, so please send the courier on Monday instead. The new address is 14 Dock Road.',
    expected: HUMAN,
  },
  {
    subject: 'Re: SR#2026-4471',
    text: "Hi Mei, I've taken your ticket. The export fails since the update; could you send me the log from Tuesday? Regards, Timo, Kessel Werk support",
    expected: HUMAN,
  },
  {
    subject: 'Re: Board deck',
    text: 'I am travelling with Ms Okoye until Tuesday. She has read the deck and wants slide 7 gone. Thanks.',
    expected: HUMAN,
  },
  {
    subject: 'Subscription prices',
    text: 'Please change the subscription prices on the landing page to 9 and 19 pounds from 1 December. The confirm your subscription mail needs the same. Eli',
    expected: HUMAN,
  },
  {
    subject: 'Retiring',
    text: 'Dear Mei, after 24 years I am retiring at the end of the year. It was a joy to work with you. My successor starts on 4 January and I will introduce you before then. Karin',
    expected: HUMAN,
  },
  {
    subject: 'Bounce',
    text: 'Hi, your mail of yesterday bounced from our side (5.7.1) because the zip was too large. Can you share it on the drive? Jonas',
    expected: HUMAN,
  },
  {
    subject: '自动回复: 年度框架协议',
    text: '本人11月25日下午至27日在厂区参加消防演练及培训，邮件处理略有延迟，紧急请拨内线 6011。',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动回复：包装打样',
    text: '我请了三天假（25号-27号），周一回来看邮件。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复: 会员系统',
    text: '您好，公司定于12月3日-4日召开经销商大会，全员参会，5日（周六）起陆续恢复工作。',
    expected: away('2026-12-05'),
  },
  {
    subject: '自动回复：小程序改版',
    text: '本人已进入哺乳假时段，每天下午三点后不在线，急事电联。',
    expected: away(),
  },
  {
    subject: '离岗自动回复',
    text: '感谢您的来信，我将于2026年12月10日结束外派返回总部，此前请联系驻外项目部值班邮箱 duty@hexin-pharma.example。',
    expected: away('2026-12-10'),
  },
  {
    subject: '自动回复:物流账单',
    text: '收到来信。月底结账期间（11月26日—11月30日）暂不回复邮件，12月1日统一处理。',
    expected: away('2026-12-01'),
  },
  {
    subject: '自动回复：合作方案',
    text: '这位同事已不在我司任职，如需继续合作请联系商务部公共邮箱 bd@jiale-mart.example。',
    expected: LEFT,
  },
  {
    subject: '售后工单受理通知',
    text: '尊敬的客户，您的售后申请（单号AS-50021）已受理，工程师将在24小时内与您取得联系。',
    expected: RECEIVED,
  },
  {
    subject: '感谢您的留言',
    text: '我们已收到您在官网提交的留言，商务同事将于两个工作日内联系您。祝您工作愉快！',
    expected: RECEIVED,
  },
  {
    subject: 'Undelivered Mail Returned to Sender',
    text: '您好，您的邮件无法投递到以下地址：\nbd@jiale-mart.example\n550 5.1.1 收件人不存在',
    expected: bounced('bd@jiale-mart.example'),
  },
  {
    subject: '登录提醒',
    text: '您的账号于2026-11-25 09:12在上海登录采购平台，如非本人操作请及时修改密码。本邮件由系统发送，请勿回复。',
    expected: OTHER,
  },
  {
    subject: '诚邀您参与年度供应商满意度调研',
    text: '尊敬的合作伙伴：为持续改进合作体验，请您扫码填写问卷，约需3分钟，感谢您的支持！',
    expected: OTHER,
  },
  {
    subject: '停电通知',
    text: '李经理，园区明天停电，我们全员居家办公，电话打不通的话发微信，合同的事照常推进。',
    expected: HUMAN,
  },
  {
    subject: '回复: 年度框架协议',
    text: '已受理的工单我都转给小陈了，您那边有没有新的单号？发我一份核对。',
    expected: HUMAN,
  },
  {
    subject: '回复: 打样',
    text: '我请了三天假，周一回来，打样先让小周确认，他说可以就可以。',
    expected: HUMAN,
  },
];
