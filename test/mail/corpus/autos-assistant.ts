import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Chatty mails of small firms; what is expected was fixed before any rule had seen them. */
export const AUTOS_ASSISTANT: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Lunch?',
    text: "Yay, it's finally my honeymoon! I'll be sipping something cold until Sunday 6 December and back to reality the next day.",
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: Venue',
    text: "Hello lovely people! I don't work Fridays. I'll pick this up when I'm next in on Monday.",
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Catering',
    text: "I'm on jury service for the rest of the week, normal service resumes on Monday!",
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Flyers',
    text: 'Thanks so much for your email! The team reads everything and aims to answer within two working days.',
    expected: RECEIVED,
  },
  {
    subject: 'Out of Office: Flyers',
    text: "I've swapped my inbox for a beach. Expect me back in the saddle on Tuesday 1st December.",
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: Photos',
    text: 'My maternity leave started on 2 November and I expect to return in August 2027. Please write to Dan (dan@petal.example).',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Flowers',
    text: 'Hi! After six happy years I have moved on from Petal. Dan is your new contact, dan@petal.example.',
    expected: LEFT,
  },
  {
    subject: 'Out of office',
    text: 'Today is a bank holiday here and we are closed. We will be open as usual tomorrow.',
    expected: away('2026-11-26'),
  },
  {
    subject: 'Thank you for contacting Petal!',
    text: 'We have received your message and one of our florists will be in touch shortly.\nThis is an unmonitored mailbox.',
    expected: RECEIVED,
  },
  {
    subject: 'Accepted: Tasting',
    text: 'Lucy Grant has accepted this invitation.',
    expected: OTHER,
  },
  {
    subject: 'Read: Menu',
    text: 'Your message was read on Wednesday, 25 November 2026 09:14.',
    expected: OTHER,
  },
  {
    subject: 'Delivery Status Notification (Failure)',
    headers: { From: 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>' },
    text: "Address not found\nYour message wasn't delivered to chef@bistro.example because the domain bistro.example couldn't be found.\nCheck for typos or unnecessary spaces and try again.",
    expected: bounced('chef@bistro.example'),
  },
  {
    subject: 'Re: Tasting',
    text: "Thanks so much for your email! I'm on leave from Friday, so can we do it tomorrow?",
    expected: HUMAN,
  },
  {
    subject: 'Re: Menu',
    text: "Lucy is out of the office until Monday so I'm answering: the menu is approved.",
    expected: HUMAN,
  },
  { subject: 'Re: Menu', text: "I'm back! Menu looks great, go ahead.", expected: HUMAN },
  {
    subject: '自動回覆: 場地',
    text: '您好,本人正在休假,將於12月1日恢復上班,急事請聯絡何小姐。',
    expected: away('2026-12-01'),
  },
  {
    subject: '自动回复:花艺',
    text: '亲~店休中,11月28日恢复营业哦!',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动回复:菜单',
    text: '感谢来信!小编出门采风啦,下周一见~',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复:照片',
    text: '您好,我在休产假,预计明年3月返岗,工作请找小周。',
    expected: away(),
  },
  {
    subject: '自动回复:合同',
    text: '您好,来信已经收到啦,三个工作日内会给您答复的。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复:合同',
    text: '我已调任上海分公司,原岗位由小周负责。',
    expected: LEFT,
  },
  {
    subject: '自动回复: 报价',
    text: '今天全天开会,不方便看邮件,明天统一回复。',
    expected: away('2026-11-26'),
  },
  {
    subject: '自动回复: 样品',
    text: '婚假11/25-12/4,回来第一时间处理。',
    expected: away('2026-12-05'),
  },
  {
    subject: '自动回复: 样品',
    text: '您的需求我们已经登记,客服会在24小时内与您联系。',
    expected: RECEIVED,
  },
  { subject: '回复:样品', text: '我明天出差,样品放前台了,记得取。', expected: HUMAN },
  { subject: '回复:样品', text: '小周休假了,这个我来跟,周五给您。', expected: HUMAN },
  { subject: '回复:合同', text: '来信收到,合同没问题,下周一寄出。', expected: HUMAN },
  {
    subject: '邮件发送失败通知',
    text: '您发送给 petal@shop.example 的邮件因对方邮箱已满被退回。',
    expected: bounced('petal@shop.example'),
  },
  {
    subject: '退信通知',
    headers: { From: 'postmaster@shop.example' },
    text: 'Failed to deliver to zhao@shop.example. Reason: mailbox disabled',
    expected: bounced('zhao@shop.example'),
  },
  {
    subject: '已读:花艺方案',
    text: '您发给周敏的邮件《花艺方案》已于2026年11月25日 09:12被阅读。',
    expected: OTHER,
  },
];
