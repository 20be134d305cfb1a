import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** More of them, and people in between. */
export const MORE_ORDINARY_AUTOS: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Consent wording',
    text: "I'm in trial for the remainder of the week. Back in chambers on Monday, 30 November. My clerk, Alan (0161 555 0190), can reach me.",
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Q1 roadmap',
    text: "Thank you for your email. I'm taking Wednesday through Friday off to move house and will be back online on Monday 11/30.",
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Translations',
    text: "I have limited access to email this week as I'm travelling. For anything urgent text me.",
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: cabling',
    text: 'Gone on a night shift pattern. You can reach me from 2 December onwards.',
    expected: away('2026-12-02'),
  },
  {
    subject: 'Automatic reply: Status',
    text: 'Away on bereavement leave. Please bear with us.',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Invoice dispute',
    text: 'I will be out of the office starting 11/20/2026 and will not return until 12/07/2026.',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Out of Office',
    text: "I'm OOO through 12/4, back 12/7. For invoices: ap@ridgeline.example. For everything else it can wait :)",
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: Audio guide',
    text: 'The museum is closed to staff and visitors until 3 December inclusive for asbestos removal.',
    expected: away('2026-12-04'),
  },
  {
    subject: 'Away: Re: Test phones',
    text: 'Away Thu-Fri this week, 26 & 27 Nov. Back Monday.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: References',
    text: 'This mailbox belongs to a former employee. Messages are not read. Please write to hr@ridgeline.example.',
    expected: LEFT,
  },
  {
    subject: 'Ridgeline Support - Request #99120',
    text: 'Hi Mei, we have logged your request under number 99120. An agent will be assigned soon. You can follow the progress in our portal.',
    expected: RECEIVED,
  },
  {
    subject: 'Acknowledgement of your complaint',
    text: 'Dear Ms Lin, thank you for your complaint of 24 November, which has been registered under reference C-2026-188. You will receive our answer within 20 working days.',
    expected: RECEIVED,
  },
  {
    subject: 'Delivery failure',
    text: "Your email to tom@oldmill.example was not delivered because the domain oldmill.example doesn't exist.",
    expected: bounced('tom@oldmill.example'),
  },
  {
    subject: 'Undeliverable: Invoice',
    text: "Recipient: accounts@oldmill.example\nReason: Remote server returned '554 5.2.2 mailbox full'",
    expected: bounced('accounts@oldmill.example'),
  },
  {
    subject: 'Confirm your email address',
    text: 'Hi there, thanks for registering for the Ridgeline supplier portal. Click the button below to confirm your email address. The link expires in 24 hours.',
    expected: OTHER,
  },
  {
    subject: 'Your weekly digest',
    text: '5 updates in project Harbour. Manage notification settings or unsubscribe.',
    expected: OTHER,
  },
  {
    subject: 'Re: Handover',
    text: "Tom left the company on Friday, so from now on I'm your contact for the shop. What do you need from me first? Nina",
    expected: HUMAN,
  },
  {
    subject: 'Away next week',
    text: "I'm away next week (30 Nov - 4 Dec). Nina has the keys to the CMS and will publish whatever you send her. Anything you need from me before?",
    expected: HUMAN,
  },
  {
    subject: 'Complaint',
    text: "Dear Mei, I'd like to register a complaint: the ticket I opened on Monday has been closed without an answer. Reference 99120. Nina",
    expected: HUMAN,
  },
  {
    subject: 'Re: Portal mails',
    text: "We've received your draft for the portal mails. The 'Click the button below to confirm your email address' line is too long on mobile.",
    expected: HUMAN,
  },
  {
    subject: '自动回复: 宣传册',
    text: '您好，我正在休假中，11月30日（星期一）恢复上班，届时回复您的邮件。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复：设备清单',
    text: '感谢来信！我于11月25日-28日参加行业展会，紧急事务请联系张工 13700001111。',
    expected: away('2026-11-29'),
  },
  {
    subject: '自动回复: 数据迁移',
    text: '不在办公室，12/1回。',
    expected: away('2026-12-01'),
  },
  {
    subject: '自动回复：付款',
    text: '财务部正在搬迁，11月27日前暂停办理付款业务。',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动回复:照片',
    text: '陪娃看病，今天下午不在线，明早处理。',
    expected: away('2026-11-26'),
  },
  {
    subject: '自动回复：海报',
    text: '我在休育儿假，2027年1月11日（周一）归队，海报找小范。',
    expected: away('2027-01-11'),
  },
  {
    subject: '自动回复: 演示',
    text: '下周一至周三出差，其间请电话联系。',
    expected: away('2026-12-03'),
  },
  {
    subject: '自动回复: 网站备案',
    text: '此邮箱已停用，请发送至 it@qingshan.example。',
    expected: LEFT,
  },
  {
    subject: '服务台通知：请求已登记',
    text: '您的请求（编号R-2026-3381）已登记，工程师将尽快与您联系。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复',
    text: '您好，您的来信我们已收悉，将在三个工作日内答复。青山区行政服务中心',
    expected: RECEIVED,
  },
  {
    subject: '系统退信/The email is returned',
    text: '抱歉，您的邮件发送失败。\n收件人 fan@qingshan.example\n可能原因：收件人地址错误。',
    expected: bounced('fan@qingshan.example'),
  },
  {
    subject: 'Delivery Status Notification (Failure)',
    text: '未找到地址\n您的邮件未送达至 it2@qingshan.example，因为系统找不到该地址，或者该地址无法接收邮件。',
    expected: bounced('it2@qingshan.example'),
  },
  {
    subject: '注册成功',
    text: '欢迎加入青山政务采购网，您的账号已注册成功。点击此处登录。本邮件由系统自动发送。',
    expected: OTHER,
  },
  {
    subject: '您的问卷邀请',
    text: '我们诚挚邀请您参与2026年供应商满意度调查，预计耗时5分钟，点击下方按钮开始。',
    expected: OTHER,
  },
  {
    subject: '回复: 演示',
    text: '下周一至周三我出差，演示能不能改到周四？',
    expected: HUMAN,
  },
  {
    subject: '育儿假',
    text: '李经理，我下周一开始休育儿假，海报的事小范接，文件我今晚打包给他，有问题直接找他就行。',
    expected: HUMAN,
  },
  {
    subject: '注册页',
    text: '注册成功那页的按钮点击没反应，“点击此处登录”也打不开，麻烦看下。',
    expected: HUMAN,
  },
  {
    subject: '回复: 编号',
    text: '工程师说请求R-2026-3381已登记，但一直没联系我们，您帮忙问问？',
    expected: HUMAN,
  },
];
