import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Written without a look at the rules: machine mails and people's, with headers and without. */
export const AUTOS_BLIND_SECOND: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Statement of work',
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-MS-Exchange-Generated-Message-Source': 'Mailbox Rules Agent',
    },
    text: 'Greetings, I am out of office 24/11 - 27/11. I shall respond upon my return. Kind regards, Priya',
    expected: away('2026-11-28'),
  },
  {
    subject: 'Away from my mail Re: Training dates',
    headers: { 'Auto-Submitted': 'auto-replied (vacation)', Precedence: 'junk' },
    text: 'I will not be reading mail for a while. Expect me back the 9th of December.',
    expected: away('2026-12-09'),
  },
  {
    subject: 'Autoreply: Copy deck',
    headers: { 'X-Autoreply': 'yes' },
    text: 'Our studio is closed for Thanksgiving on Thursday November 26 and Friday November 27. We reopen Monday, November 30.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Re: Access to analytics',
    headers: { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-replied' },
    text: 'Please note that Greg Simmons has moved on from Delta Foods and this inbox is no longer checked. Contact hello@deltafoods.example and the team will help.',
    expected: LEFT,
  },
  {
    subject: 'Case 00391827 created: SSO broken',
    headers: { 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' },
    text: 'Dear customer,\n\nA new case has been opened on your behalf. A specialist will be assigned shortly. Typical response time: 4 business hours.',
    expected: RECEIVED,
  },
  {
    subject: 'Undelivered Mail Returned to Sender',
    headers: { 'Auto-Submitted': 'auto-replied', 'Return-Path': '<>' },
    text: "This is the mail system at host mx3.relay.example.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients. It's attached below.\n\n<c.diaz@oldfirm.example>: host mail.oldfirm.example[203.0.113.9] said: 550 5.1.1\n    <c.diaz@oldfirm.example>: Recipient address rejected: User unknown",
    expected: bounced('c.diaz@oldfirm.example'),
  },
  {
    subject: 'Delivery Status Notification (Delay)',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Failed-Recipients': 'ann@slowhost.example' },
    text: 'Delivery incomplete\n\nThere was a temporary problem delivering your message to ann@slowhost.example. Gmail will retry for 46 more hours. You will be notified if the delivery fails permanently.',
    expected: OTHER,
  },
  {
    subject: 'RE: Automatic reply templates',
    headers: { 'In-Reply-To': '<b1@pm.example>', 'X-Originating-IP': '[203.0.113.4]' },
    text: 'Here is our draft for the shop: "Thank you for your order. This is an automated message, please do not reply." Can you build it in?',
    expected: HUMAN,
  },
  {
    subject: 'Re: Budget round',
    headers: { 'In-Reply-To': '<b2@pm.example>', Importance: 'high' },
    text: 'Mark has left the company, sorry nobody told you. I have taken over the project from him; send the offer to me please.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Workshop on 8 December',
    headers: { 'In-Reply-To': '<b3@pm.example>', 'Auto-Submitted': 'no' },
    text: 'I am back on 7 December, so the 8th works. Out until then, but Maria can answer questions.\n\nSent from my iPhone',
    expected: HUMAN,
  },
  {
    subject: 'Automatic reply: Friendly reminder: feedback on prototype',
    text: "Hello,\nI'm out sick today and tomorrow and expect to be online again on Friday. Please bear with me.",
    expected: away('2026-11-27'),
  },
  {
    subject: 'Automatic reply: Brand guide',
    text: "Hello and thanks for writing. I'm enjoying a well-earned break until the end of the month. Messages will not be forwarded.",
    expected: away('2026-12-01'),
  },
  {
    subject: 'Vacation response',
    text: 'I will be out of the country between Nov 20 and Dec 11. In urgent cases please contact my colleague Eve (eve@tern.example).',
    expected: away('2026-12-12'),
  },
  {
    subject: 'Mail delivery failed: returning message to sender',
    text: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  office@granary.example\n    mailbox is full: retry timeout exceeded',
    expected: bounced('office@granary.example'),
  },
  {
    subject: 'We got your email',
    text: 'Hi! This inbox is looked after by our accounts team. Your message is in our queue and will be dealt with in the order received. This is an automated response, so there is no need to reply.',
    expected: RECEIVED,
  },
  {
    subject: 'Declined: Design review @ Fri Nov 27, 2026',
    text: 'sofia@harbour.example has declined this invitation with this note: "clashes with our board meeting"',
    expected: OTHER,
  },
  {
    subject: 'Re: Vacation response time',
    text: 'Thanks. Our office is closed over Christmas, do you want the final version before the 18th or in January?',
    expected: HUMAN,
  },
  {
    subject: 'Re: Quick check',
    text: "Just back from two weeks' leave and going through 400 mails. I'll look at yours tomorrow, promise.",
    expected: HUMAN,
  },
  {
    subject: 'Mail bounced?',
    text: 'Hi, did you change your address? I sent the files to anna@oldagency.example and got "user unknown" back, so I am trying this one.',
    expected: HUMAN,
  },
  { subject: 'Re: Proof 4', text: 'Approved.\n\nJ.', expected: HUMAN },
  {
    subject: '自动回复: 阶段报告',
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: '本人11/24-11/27请假,不在办公室,邮件回复会有延迟,敬请谅解。',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动答复: 接口文档',
    headers: { 'X-Auto-Response-Suppress': 'All', 'auto-submitted': 'auto-generated' },
    text: '各位同事、客户:我于即日起至12月10日赴德国出差,有时差,回复较慢。',
    expected: away('2026-12-11'),
  },
  {
    subject: '[自动回复] 关于UI定稿',
    headers: { Precedence: 'auto_reply' },
    text: '因身体原因住院治疗,预计下月8号出院上班,工作由副经理马骏代理。',
    expected: away('2026-12-08'),
  },
  {
    subject: '自动回复:对账单',
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: '您好!我已不在鼎盛科技任职,公司业务请发至 service@dingsheng.example,祝好。',
    expected: LEFT,
  },
  {
    subject: '您的反馈我们已收到(编号 FB-88213)',
    headers: { 'Auto-Submitted': 'auto-generated', Precedence: 'bulk' },
    text: '亲爱的客户,感谢您的反馈!我们已登记您的问题,并转交相关部门处理,3个工作日内给您答复。',
    expected: RECEIVED,
  },
  {
    subject: '未送达: 会议纪要',
    headers: { 'Auto-Submitted': 'auto-replied', 'Content-Type': 'multipart/report' },
    text: '未能向以下收件人或组传递邮件:\n\nwu.fang@tianhe.example (wu.fang@tianhe.example)\n找不到你输入的电子邮件地址。请检查收件人的电子邮件地址,然后尝试重新发送该邮件。',
    expected: bounced('wu.fang@tianhe.example'),
  },
  {
    subject: '已拒绝: 方案评审会',
    headers: { 'Content-Type': 'text/calendar; method=REPLY' },
    text: '郑凯 拒绝了会议邀请。',
    expected: OTHER,
  },
  {
    subject: '答复: 自动回复: 进度确认',
    headers: { 'In-Reply-To': '<e1@pm.example>' },
    text: '我回来上班了,进度没问题,按原计划走吧。',
    expected: HUMAN,
  },
  {
    subject: '回复: 邮件退回',
    headers: { 'In-Reply-To': '<e2@pm.example>', 'X-Mailer': 'QQMail 2.x' },
    text: '您昨天发到 lisi@jiuyou.example 的邮件退信了吧?那个邮箱停用了,请改发到我这个地址。',
    expected: HUMAN,
  },
  {
    subject: '回复: 排期',
    headers: { 'In-Reply-To': '<e3@pm.example>' },
    text: '我下周出差,12月4日回来,4号之前有事找小吴。验收的事等我回来当面谈。',
    expected: HUMAN,
  },
  {
    subject: '自动回复:需求变更单',
    text: '您好,我正在国外度假,手机不常开机,12月8号(周二)起正常回复邮件。',
    expected: away('2026-12-08'),
  },
  {
    subject: '自动回复:测试账号',
    text: '本周休假,有事请打电话给李工。',
    expected: away('2026-11-30'),
  },
  {
    subject: '【自动回复】春季活动',
    text: '我司将于12月31日至1月3日元旦放假,1月4日正常上班。放假期间邮件恕不能及时回复,祝您新年快乐!',
    expected: away('2027-01-04'),
  },
  {
    subject: '系统退信/Systems bounce',
    text: '邮件退信通知 (Mail Delivery Failure)\n\n您的邮件未能成功发送到以下收件人:\ncaiwu@yuantong.example\n\n原因:User not found: caiwu@yuantong.example\n\nCoremail 邮件系统',
    expected: bounced('caiwu@yuantong.example'),
  },
  {
    subject: '感谢您联系客服中心',
    text: '您好,这里是智联客服。您的问题已经进入处理队列,请耐心等待。客服工作时间:周一至周五9:00-18:00。(此邮件为系统自动发出,请勿回复)',
    expected: RECEIVED,
  },
  {
    subject: '暂定: 上线评审',
    text: '何伟 暂时接受了会议邀请\n时间: 2026/11/30 14:00',
    expected: OTHER,
  },
  {
    subject: '回复:放假安排',
    text: '我们公司元旦放假三天,1月4日上班。验收的材料我放假前给您。',
    expected: HUMAN,
  },
  { subject: '回复:合同', text: '来信收悉,法务这两天在看,有结果告诉您。', expected: HUMAN },
  {
    subject: '请假',
    text: '张工,我今天发烧请假,会议改到周五吧,资料我让小赵先发您。',
    expected: HUMAN,
  },
  {
    subject: '回复:确认',
    text: '您的邮件已收到,我们内部讨论后周四回复您。另外第三页的价格不对,请核对。',
    expected: HUMAN,
  },
];
