import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Written without a look at the rules: machine mails and people's, with headers and without. */
export const AUTOS_BLIND_FIRST: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Homepage wireframes v3',
    headers: { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-generated' },
    text: 'Hi,\n\nI am away from the office from Monday 23 November and will be back at my desk on Tuesday, 1 December.\n\nIf it cannot wait, please ring Joanna on 020 7946 0123.\n\nBest\nTom',
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: RE: Invoice 2026-118',
    headers: { 'x-auto-response-suppress': 'All', 'auto-submitted': 'auto-generated' },
    text: 'Thanks for your mail. I am on annual leave until Friday 4 December inclusive with no access to mail. For payments write to ap@northwind.example.',
    expected: away('2026-12-05'),
  },
  {
    subject: 'Out of Office Re: Sign-off of phase 2',
    headers: { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk', 'X-Autoreply': 'yes' },
    text: 'Hello! Taking some time off from 1 to 5 December. I will read your message when I return.',
    expected: away('2026-12-06'),
  },
  {
    subject: 'Re: Content for the About page',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Autorespond': 'Content for the About page' },
    text: 'As of 31 October I no longer work for Hartley & Sons. Please direct your enquiry to Rachel Moss, rachel.moss@hartley.example.',
    expected: LEFT,
  },
  {
    subject: '[#48213] Your request has been received',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    text: '## Please do not write below this line ##\n\nYour request (48213) has been received and is being reviewed by our support staff. To add further comments, reply to this email.',
    expected: RECEIVED,
  },
  {
    subject: 'Undeliverable: Kick-off agenda',
    headers: {
      'Auto-Submitted': 'auto-replied',
      'Content-Type': 'multipart/report; report-type=delivery-status',
    },
    text: "Your message to paul.ferry@acme-corp.example couldn't be delivered.\n\npaul.ferry wasn't found at acme-corp.example.\n\nlee Office 365 paul.ferry\nAction Required Recipient\nUnknown To address",
    expected: bounced('paul.ferry@acme-corp.example'),
  },
  {
    subject: 'Read: Acceptance protocol',
    headers: { 'Content-Type': 'multipart/report; report-type=disposition-notification' },
    text: 'Your message\n\n  To: Nora Quinn\n  Subject: Acceptance protocol\n  Sent: Tuesday, 24 November 2026 16:02\n\nwas read on Wednesday, 25 November 2026 08:31.',
    expected: OTHER,
  },
  {
    subject: 'Re: Holiday campaign assets',
    headers: { 'In-Reply-To': '<a1@pm.example>', 'X-Mailer': 'Apple Mail (2.3774)' },
    text: 'Hi Anna, I was out of office last week so only saw this now. The holiday banners are fine, please go ahead.\n\nDan',
    expected: HUMAN,
  },
  {
    subject: 'Re: Support desk set-up',
    headers: { 'Auto-Submitted': 'no', 'In-Reply-To': '<a2@pm.example>' },
    text: 'We got your ticket template. Could the system send an automatic reply to customers saying "your request has been received"? That is what the old one did.',
    expected: HUMAN,
  },
  {
    subject: 'Re: [web-team] Staging is up',
    headers: { Precedence: 'list', 'List-Id': '<web-team.acme.example>' },
    text: 'Looks good to me. Two typos on the pricing page, see attached.',
    expected: HUMAN,
  },
  {
    subject: 'Out of the office Re: Proposal for spring',
    text: "Hi there, I'm travelling with limited email access through Thursday, December 3rd. I'll get back to you as soon as I can after that.\n\nKaren",
    expected: away('2026-12-04'),
  },
  {
    subject: 'Automatic reply: Data migration plan',
    text: 'I am currently out of the office, returning 7/12/2026. Urgent: service@lumen.example',
    expected: away('2026-12-07'),
  },
  {
    subject: 'On leave',
    text: 'Thank you for your email. I am on parental leave and my mailbox is not monitored. Please contact Simon Hale (simon.hale@birch.example) in my absence.',
    expected: away(),
  },
  {
    subject: 'Delivery Status Notification (Failure)',
    text: "Address not found\n\nYour message wasn't delivered to m.kowalski@fenwick.example because the address couldn't be found, or is unable to receive mail.\n\nLEARN MORE\n\nThe response was:\n\n550 5.1.1 The email account that you tried to reach does not exist.",
    expected: bounced('m.kowalski@fenwick.example'),
  },
  {
    subject: 'Thank you for contacting Marlow Support',
    text: 'Hello,\n\nThanks for getting in touch! This is just a quick note to let you know we have your message and one of our team will reply within two working days.\n\nReference: MS-20934',
    expected: RECEIVED,
  },
  {
    subject: 'Accepted: Weekly status @ Thu Nov 26, 2026 10am - 10:30am (GMT)',
    text: 'oliver@brightside.example has accepted this invitation.\n\nWeekly status\nThursday Nov 26, 2026',
    expected: OTHER,
  },
  {
    subject: 'Re: Timeline',
    text: "I'll be on holiday from 1 to 5 December, so let's do the review before that. Does Friday at 10 work for you?",
    expected: HUMAN,
  },
  {
    subject: 'Fwd: Automatic reply: Contract draft',
    text: 'FYI, she is away. Shall we ask Peter instead?\n\n---------- Forwarded message ---------\nFrom: Lena Brandt <lena@kroll.example>\nSubject: Automatic reply: Contract draft\n\nI am out of the office until 30 November.',
    expected: HUMAN,
  },
  { subject: 'Re: Final logo files', text: 'Received, thank you!', expected: HUMAN },
  {
    subject: 'Re: Launch day',
    text: 'The automatic backup failed again last night, and mails to info@ourshop.example could not be delivered. Can somebody have a look today?',
    expected: HUMAN,
  },
  {
    subject: '自动答复: 首页改版方案',
    headers: { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-generated' },
    text: '您好,\n\n本人自11月23日起休年假至12月4日,期间不便查收邮件。如有急事请联系同事刘洋,电话13800001111。',
    expected: away('2026-12-05'),
  },
  {
    subject: '自动回复:关于二期验收',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-QQ-mid': 'autoreply1' },
    text: '您好!我目前外出培训,12月2日返岗,届时会第一时间处理您的来信,谢谢!',
    expected: away('2026-12-02'),
  },
  {
    subject: '自动回复: 合同盖章',
    headers: { 'Auto-Submitted': 'auto-replied', Precedence: 'bulk' },
    text: '我正在休产假,预计2027年3月1日上班。工作已交接给陈静(chenjing@huaxin.example)。',
    expected: away('2027-03-01'),
  },
  {
    subject: '自动回复: 推广素材',
    headers: { 'X-Autoreply': 'yes' },
    text: '您好,本人已于10月底从华信离职,此邮箱不再使用。后续业务请联系王磊:wanglei@huaxin.example',
    expected: LEFT,
  },
  {
    subject: '【工单通知】您的工单 #20261125-031 已受理',
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: '尊敬的用户:您提交的工单已受理,工程师将在2小时内与您联系。请勿直接回复此邮件。',
    expected: RECEIVED,
  },
  {
    subject: '系统退信',
    headers: { From: 'PostMaster@qq.com', 'Auto-Submitted': 'auto-generated' },
    text: '抱歉,您的邮件被退回来了……\n\n原邮件信息:\n时间 2026-11-25 09:12:33\n主题 验收报告\n收件人 zhaomin88@qq.com\n\n退信原因:收件人邮件地址(zhaomin88@qq.com)不存在,邮件无法送达。',
    expected: bounced('zhaomin88@qq.com'),
  },
  {
    subject: '已读: 付款申请',
    headers: { 'Content-Type': 'multipart/report; report-type=disposition-notification' },
    text: '您的邮件\n\n收件人: 孙莉\n主题: 付款申请\n发送时间: 2026年11月24日 17:20\n\n已于 2026年11月25日 9:03 阅读。',
    expected: OTHER,
  },
  {
    subject: '回复: 素材清单',
    headers: { 'In-Reply-To': '<d1@pm.example>', 'X-Mailer': 'Foxmail 7.2' },
    text: '张经理,前几天休假了,才看到您的邮件。素材今天下班前发您。',
    expected: HUMAN,
  },
  {
    subject: '回复: 客服系统需求',
    headers: { 'In-Reply-To': '<d2@pm.example>' },
    text: '自动回复的文案请改成:“您的来信已收到,我们会在24小时内回复。”其他没有问题。',
    expected: HUMAN,
  },
  {
    subject: '答复: 测试环境',
    headers: { 'Auto-Submitted': 'no' },
    text: '收到,谢谢!',
    expected: HUMAN,
  },
  {
    subject: '自动回复:需求确认',
    text: '您好,我在出差,邮件回复可能不及时,下周一回公司后统一处理。',
    expected: away('2026-11-30'),
  },
  {
    subject: '休假自动回复',
    text: '感谢来信。我将于2026年11月25日至11月27日休假,11月30日恢复办公。紧急事宜请致电前台。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复:确认函',
    text: '这是来自QQ邮箱的假期自动回复邮件。\n\n您好,我最近正在休假中,无法亲自回复您的邮件。我将在假期结束后,尽快给您回复。',
    expected: away(),
  },
  {
    subject: '退信通知:验收资料',
    text: '您好,您发送给 liqiang@dongfang.example 的邮件未能送达。\n失败原因:对方邮箱空间已满(552 Mailbox full)。\n建议您通过其他方式联系收件人。\n\n网易邮件中心',
    expected: bounced('liqiang@dongfang.example'),
  },
  {
    subject: '自动回复:咨询报价',
    text: '您的邮件已收到,我们会尽快安排专人与您联系。本邮件由系统自动发送。',
    expected: RECEIVED,
  },
  {
    subject: '已接受: 项目周会',
    text: '周婷 已接受您的会议邀请。\n时间:2026年11月27日 10:00-11:00\n地点:腾讯会议',
    expected: OTHER,
  },
  {
    subject: '回复:培训时间',
    text: '我12月1日到5日休年假,培训能不能放到7号以后?',
    expected: HUMAN,
  },
  {
    subject: '转发: 自动回复: 发票信息',
    text: '小李,她休假了,你看要不要找财务王姐?\n\n发件人: 何敏\n主题: 自动回复: 发票信息\n\n我正在休假,12月3日返岗。',
    expected: HUMAN,
  },
  {
    subject: '回复:联系人变更',
    text: '老周已经离职了,现在由我负责这个项目,之后邮件发我就行。',
    expected: HUMAN,
  },
  {
    subject: '回复:上线',
    text: '系统自动发送的通知邮件客户没有收到,麻烦今天查一下,是不是被退信了。',
    expected: HUMAN,
  },
];
