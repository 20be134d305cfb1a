import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Buyers and their suppliers; what is expected was fixed before any rule had seen them. */
export const AUTOS_BUYER: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: PO 45112',
    text: 'I am attending Intertraffic in Amsterdam from 24 to 27 November and will be back at work on Monday, November 30.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: PO 45112',
    text: 'Our warehouse is closed for stocktaking. Deliveries and mails are handled again from 1 December.',
    expected: away('2026-12-01'),
  },
  {
    subject: 'Out of office: PO 45112',
    text: 'Thanks for your note. I am taking some well-deserved rest until Tuesday, 1 December. Karen (karen@depot.example) has my back in the meantime.',
    expected: away('2026-12-02'),
  },
  {
    subject: 'Re: PO 45112',
    headers: { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk' },
    text: 'Unfortunately I am not able to read your mail at the moment. Please try again after 2 December.',
    expected: away('2026-12-03'),
  },
  {
    subject: 'Automatic reply: Price list',
    text: 'Karen Holt is on long-term sick leave. Please direct all queries to buying@depot.example.',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Price list',
    text: 'Please note that I finished at Depot on 31 October. Buying is now with Karen Holt, karen@depot.example.',
    expected: LEFT,
  },
  {
    subject: 'We got your invoice',
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: 'Your invoice has been received and is being checked. You do not need to do anything. Questions: ap@depot.example',
    expected: RECEIVED,
  },
  {
    subject: 'Undeliverable: Price list',
    headers: { 'Content-Type': 'multipart/report; report-type=delivery-status' },
    text: 'Reporting-MTA: dns; mx.depot.example\n\nFinal-Recipient: rfc822; Sales.Old@depot.example\nAction: failed\nStatus: 5.2.2',
    expected: bounced('sales.old@depot.example'),
  },
  {
    subject: 'Mail delivery failed',
    text: 'A message from ann@pm.example could not be delivered to: rk@depot.example (mailbox full)',
    expected: bounced('rk@depot.example'),
  },
  {
    subject: 'Re: Price list',
    text: "I'm at a trade fair until Friday, but the prices are fine. Send the contract.",
    expected: HUMAN,
  },
  {
    subject: 'Re: Undeliverable: Price list',
    text: 'Strange, my mailbox works again now. Could you resend the list?',
    expected: HUMAN,
  },
  {
    subject: 'Delivered: Price list',
    text: 'Your message has been delivered to the following recipients:\n\nkaren@depot.example\n\nSubject: Price list',
    expected: OTHER,
  },
  {
    subject: '自动回复:采购订单',
    text: '您好,我出国考察,12月4日回国,12月7日恢复办公。',
    expected: away('2026-12-07'),
  },
  {
    subject: '自动回复:采购订单',
    text: '年终盘点,仓库12月30日至31日停止收货,邮件不能及时处理。',
    expected: away('2027-01-01'),
  },
  {
    subject: '自动回复:采购订单',
    text: '我休假啦,下周二见!急事找林工 138xxxx0000',
    expected: away('2026-12-01'),
  },
  {
    subject: '自动回复:采购订单',
    text: '您好,因手术住院,何时返岗未定,采购事宜请联系林工 lin@depot.example。',
    expected: away(),
  },
  {
    subject: '自动回复:采购订单',
    text: '报价已收到,采购部会在两个工作日内审核并回复您。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复:采购订单',
    text: '本人已于10月底离开公司,采购业务请与林工联系。',
    expected: LEFT,
  },
  {
    subject: '退信提醒',
    text: '您好,\n您发送的邮件《采购订单》未能成功送达 rk@depot.example,原因:收件人不存在。\n此为系统邮件,请勿回复。',
    expected: bounced('rk@depot.example'),
  },
  {
    subject: '答复:采购订单',
    text: '我今天在外面盘点,晚上回来看。单价没问题,先走流程。',
    expected: HUMAN,
  },
];
