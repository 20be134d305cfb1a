import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Written without a look at the rules: machine mails and people's, with headers and without. */
export const AUTOS_BLIND_THIRD: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Cookie banner',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    text: 'Dear sender, I have no access to my mails up to and including 2 December 2026. Your mail will not be forwarded. Yours sincerely, Jens Albrecht',
    expected: away('2026-12-03'),
  },
  {
    subject: 'Auto: Re: SEO report',
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: "Heads up! I'm off skiing and won't be near a laptop before Monday the 14th. Slack me if the house is on fire.",
    expected: away('2026-12-14'),
  },
  {
    subject: 'Re: Handover documents',
    headers: { 'X-Autoreply': 'yes', Precedence: 'auto_reply' },
    text: 'I work Mondays to Wednesdays only. I am next in the office on Monday 30 November.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Offer 77',
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: 'Today was my last day at Crest Media. It has been a pleasure working with you all! From now on Ian Webb will take care of everything: ian.webb@crest.example',
    expected: LEFT,
  },
  {
    subject: 'Ticket INC0048812 has been opened',
    headers: { 'Auto-Submitted': 'auto-generated', 'X-ServiceNow-Generated': 'true' },
    text: 'Your incident INC0048812 has been logged with priority 3 - Moderate. You can follow its progress on the portal.',
    expected: RECEIVED,
  },
  {
    subject: 'failure notice',
    headers: { 'Return-Path': '<>', From: 'MAILER-DAEMON@smtp7.hosting.example' },
    text: "Hi. This is the qmail-send program at smtp7.hosting.example.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<buying@tinker.example>:\nSorry, no mailbox here by that name. (#5.1.1)",
    expected: bounced('buying@tinker.example'),
  },
  {
    subject: 'Not read: Amendment 2',
    headers: { 'Content-Type': 'multipart/report; report-type=disposition-notification' },
    text: 'Your message\n\nTo: Ben Adler\nSubject: Amendment 2\nSent: Monday, 16 November 2026 09:11:40\n\nwas deleted without being read on Wednesday, 25 November 2026 07:02:11.',
    expected: OTHER,
  },
  {
    subject: 'Re: Absence cover in December',
    headers: { 'In-Reply-To': '<c1@pm.example>', 'X-Mailer': 'Microsoft Outlook 16.0' },
    text: 'Good question. I am out of the office from 14 December to 4 January and Lucy covers for me. For the release I suggest the week before.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Ticket 5512',
    headers: { 'In-Reply-To': '<c2@pm.example>', 'User-Agent': 'Mozilla Thunderbird' },
    text: 'Thank you for your message. We have received the files and will get back to you by Tuesday with our comments.\n\nRegards\nHelen',
    expected: HUMAN,
  },
  {
    subject: 'Re: Go-live',
    headers: { Precedence: 'normal', 'In-Reply-To': '<c3@pm.example>' },
    text: 'Yes, go live on Monday. I am on leave until Monday anyway, ask Theo if anything burns.',
    expected: HUMAN,
  },
  {
    subject: 'Automatic reply: Meeting notes 19 Nov',
    text: "Thank you for your message. I'm attending a trade fair this week. I'll be back in the office next Monday and will respond then.",
    expected: away('2026-11-30'),
  },
  {
    subject: 'OOO Re: Photo licences',
    text: 'OOO Nov 23-Dec 4. Back Dec 7. Ping Rob for anything urgent.',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Re: Storyboard (out of office)',
    text: 'Our offices will be shut from 24 December 2026 and will open again on 4 January 2027. We wish you happy holidays. This mailbox is not monitored during this time.',
    expected: away('2027-01-04'),
  },
  {
    subject: 'Undeliverable: Revised quote',
    text: "Delivery has failed to these recipients or groups:\n\nh.lindgren@fjord.example (h.lindgren@fjord.example)\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.\n\nDiagnostic information for administrators:\nGenerating server: AM9P191MB.EURP191.PROD.OUTLOOK.COM",
    expected: bounced('h.lindgren@fjord.example'),
  },
  {
    subject: 'Your enquiry - ref. Q-7719',
    text: 'Dear Sir or Madam,\n\nWe acknowledge receipt of your enquiry, which has been passed to the relevant department. Please quote the above reference in all correspondence. Please do not respond to this message as it was sent from an unmonitored address.',
    expected: RECEIVED,
  },
  {
    subject: 'Tentatively Accepted: Sprint demo',
    text: 'When: Thursday, December 3, 2026 2:00 PM-3:00 PM.\nWhere: Teams',
    expected: OTHER,
  },
  {
    subject: 'Re: Automatic invoices',
    text: 'We do not reply to these automatically generated mails, accounting deletes them unread. Please send a PDF to me by hand.',
    expected: HUMAN,
  },
  {
    subject: 'RE: Automatic reply: Test report',
    text: 'Hi, I am back now. I read the report on the train, all fine, we accept. Sorry for the wait!',
    expected: HUMAN,
  },
  {
    subject: 'Sick today',
    text: 'Hi Anna, I am ill and staying home until Friday. Can we move our call to Monday at 9? Otherwise ask Bea to step in.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Documents',
    text: 'We have received your documents. Two pages are missing from the annex.',
    expected: HUMAN,
  },
  {
    subject: '自动回复: 验收单签字',
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Autoreply': 'yes' },
    text: '您好,我休婚假中,假期截止到11月30日。期间有问题请联系我的同事许诺。',
    expected: away('2026-12-01'),
  },
  {
    subject: '自动答复: 服务器扩容',
    headers: { 'X-Auto-Response-Suppress': 'All', 'Auto-Submitted': 'auto-generated' },
    text: '现在外地参加展会,周五回来。急事请加微信。',
    expected: away('2026-11-27'),
  },
  {
    subject: '自动回复:样稿',
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: '我于2026-11-20至2026-12-06期间休陪产假,邮箱由同事代管。',
    expected: away('2026-12-07'),
  },
  {
    subject: '自动回复: 年度合作',
    headers: { Precedence: 'bulk', 'Auto-Submitted': 'auto-replied' },
    text: '因个人职业规划,我已于上月办理离职手续。感谢一直以来的支持!工作对接人:唐丽 tangli@borui.example',
    expected: LEFT,
  },
  {
    subject: '问题单 BUG-1029 已创建',
    headers: { 'Auto-Submitted': 'auto-generated', From: 'noreply@support.example' },
    text: '您提交的问题已创建成功,当前状态:待处理。点击链接可查看进度。',
    expected: RECEIVED,
  },
  {
    subject: 'Undelivered Mail Returned to Sender',
    headers: { 'Return-Path': '<>', 'Auto-Submitted': 'auto-replied' },
    text: '这是邮件系统 mail.bangong.example 的自动通知。\n您的邮件无法投递给以下收件人:\n<fangzhou@xinyuan.example>: 550 5.1.1 用户不存在',
    expected: bounced('fangzhou@xinyuan.example'),
  },
  {
    subject: '未读: 变更申请',
    headers: { 'Content-Type': 'multipart/report; report-type=disposition-notification' },
    text: '您的邮件\n收件人: 罗军\n主题: 变更申请\n\n未阅读即被删除,时间:2026年11月25日 8:45。',
    expected: OTHER,
  },
  {
    subject: '答复: 十二月安排',
    headers: { 'In-Reply-To': '<f1@pm.example>', 'X-Mailer': 'Microsoft Outlook 16.0' },
    text: '12月14日到18日我休年假,期间由钱芳代我处理。测试请安排在11日之前完成。',
    expected: HUMAN,
  },
  {
    subject: '回复: 问题反馈',
    headers: { 'In-Reply-To': '<f2@pm.example>' },
    text: '您反馈的问题已收到,研发说周五前修好,修好我通知您。',
    expected: HUMAN,
  },
  {
    subject: '回复: 邮箱设置',
    headers: { 'In-Reply-To': '<f3@pm.example>' },
    text: '自动回复我关掉了,之前忘了关,不好意思。昨天的稿子可以,定稿吧。',
    expected: HUMAN,
  },
  {
    subject: '自动回复:图纸第二版',
    text: '您好!我这几天在工地,不方便看邮件,预计本周六返回,谢谢理解。',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动回复:请提供账号',
    text: '我现在休假,12月6日前无法回复邮件,给您带来不便深表歉意。',
    expected: away('2026-12-07'),
  },
  {
    subject: '外出 自动回复:月报',
    text: '年假11.26~12.2,12.3到岗。',
    expected: away('2026-12-03'),
  },
  {
    subject: '邮件投递失败',
    text: '尊敬的用户:\n您发往 hr_liu@163.com 的邮件(主题:面谈安排)因收件人不存在被退回。\n\n550 User not found\n\n网易邮箱',
    expected: bounced('hr_liu@163.com'),
  },
  {
    subject: '自动回复:采购咨询',
    text: '感谢关注!您的留言我们已经看到啦,会在工作日24小时内回复,请留意邮箱。',
    expected: RECEIVED,
  },
  {
    subject: '接受:需求澄清会',
    text: '会议时间:2026年11月26日 星期四 15:00\n参会状态:已接受',
    expected: OTHER,
  },
  {
    subject: '回复:通知邮件模板',
    text: '模板里“此邮件为系统自动发出,请勿回复”这句话去掉吧,太生硬。',
    expected: HUMAN,
  },
  { subject: '回复:终稿', text: '已收到,没问题。', expected: HUMAN },
  {
    subject: '回复:出差',
    text: '不好意思刚下飞机,我在深圳出差到周五,合同周一回去盖章给您寄。',
    expected: HUMAN,
  },
  {
    subject: '人员变动',
    text: '您好,我月底就要离职了,项目交接给宋佳,这周我带她跟您开个会可以吗?',
    expected: HUMAN,
  },
];
