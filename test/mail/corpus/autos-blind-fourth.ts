import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** By somebody who knows no rules: plants, hotels, offices; without headers. */
export const AUTOS_BLIND_FOURTH: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Warehouse module - open points',
    text: 'Thank you for your message. I am out of the office until 4 December and will read mails only occasionally. In urgent cases please contact our service desk at servicedesk@hartmann-lagertechnik.example or +49 7131 5500.\n\nMarkus Hartmann\nHead of Intralogistics',
    expected: away('2026-12-05'),
  },
  {
    subject: 'Automatic reply: Invoice 2026-1187',
    text: "I'm visiting our plants in Poland from Monday 23 November to Wednesday 2 December with limited access to email. Invoices: accounts@brightwell-castings.example.",
    expected: away('2026-12-03'),
  },
  {
    subject: 'Out of office Re: Photos lobby',
    text: "Hi there,\n\nI've left the laptop at home and am somewhere with bad wifi and good fish. Back on Monday, 7 December.\n\nThe duty manager can help with anything that can't wait.\n\nSofia",
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: API keys for carrier',
    text: "Our US offices are closed for Thanksgiving. I'll be back at my desk on Monday, November 30. Shipments are handled by the 24h desk at (404) 555-0133.",
    expected: away('2026-11-30'),
  },
  {
    subject: 'Auto: Test accounts',
    text: 'This is an automated response. I am currently off sick. Your message will not be forwarded. Please write to it-support@northdock.example instead.',
    expected: away(),
  },
  {
    subject: 'Abwesend / Absent: AW: Sitemap',
    text: 'I am on annual leave in calendar week 49 (30 November - 6 December). Your mail will be answered afterwards.',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: Change request 14',
    text: 'Thanks for your email! I am out and will return on 12/14. For change orders please reach out to Dana Ruiz, for safety matters to the site office.',
    expected: away('2026-12-14'),
  },
  {
    subject: 'Automatic reply: Sprint review',
    text: "Hello, I'm on maternity leave. My first day back will be 1 March 2027. Olu Adeyemi has taken over the web projects in the meantime.",
    expected: away('2027-03-01'),
  },
  {
    subject: "I'm away Re: Revised menu PDF",
    text: 'Thanks for getting in touch. I am away through Friday, November 27, and not checking email. Banqueting requests go to events@harbourview-hotels.example.',
    expected: away('2026-11-28'),
  },
  {
    subject: 'Automatic reply: accessibility report',
    text: 'Dear sender,\nI attended the municipal IT forum on 23 and 24 November and am now on leave up to and including 10 December. Please note that my deputy, Mr Ben Oakes, is himself away till 1 December. Mails are not forwarded.\nDigital Services, Borough Council',
    expected: away('2026-12-11'),
  },
  {
    subject: 'OOO Re: Staging link',
    text: 'On site without reception. I will be reachable again on Thursday 26 Nov. Urgent: ring the site cabin.\n\nThis message was generated automatically.',
    expected: away('2026-11-26'),
  },
  {
    subject: 'Automatic reply: Contract annex B',
    text: 'Please note that Peter Lindqvist is no longer with Nordfrakt AB. Kindly direct your enquiries to Anna Berg, anna.berg@nordfrakt.example. This mailbox is not monitored.',
    expected: LEFT,
  },
  {
    subject: 'Automatic reply: Newsletter templates',
    text: 'After 31 years in the plant I retired on 31 October. This address will be deactivated shortly. My successor is Carla Mendes (c.mendes@altamarpaper.example).',
    expected: LEFT,
  },
  {
    subject: '[#48213] We have received your request',
    text: 'Your request has been logged as ticket #48213 and will be looked at by the next available agent. Please keep the number in the subject line of any further mail. Do not change it.',
    expected: RECEIVED,
  },
  {
    subject: 'Receipt of invoice INV-0926-44',
    text: 'This is an automatic confirmation that your invoice was received in our accounts payable inbox. Only PDF attachments are processed. Please do not reply to this message, the mailbox is unattended.',
    expected: RECEIVED,
  },
  {
    subject: 'Undeliverable: Floor plans phase 2',
    text: "Delivery has failed to these recipients or groups:\n\nj.kowalska@odrabud.example\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message.\n\nDiagnostic information for administrators:\nRemote server returned '550 5.1.1 User unknown'",
    expected: bounced('j.kowalska@odrabud.example'),
  },
  {
    subject: 'Delivery Status Notification (Failure)',
    text: "** Message not delivered **\n\nYour message couldn't be delivered to purchasing@tri-vale-concrete.example because the remote server's mailbox is full.\n\nThe response from the remote server was:\n552 5.2.2 Mailbox over quota",
    expected: bounced('purchasing@tri-vale-concrete.example'),
  },
  {
    subject: 'How did we do? Two questions about your last visit',
    text: 'Thank you for staying with us. Your opinion matters: please take one minute to rate your stay from 1 to 10. You receive this message because you booked through our portal. Unsubscribe | Privacy',
    expected: OTHER,
  },
  {
    subject: 'Next week',
    text: "Hi Lena, just so you know, I'm out of the office on Thursday and Friday next week. If you've got the drawings ready by then, give them to Paul please, he knows what to look for. Did you get anywhere with the lift photos?\nTom",
    expected: HUMAN,
  },
  {
    subject: 'Automatic reply on contact form',
    text: "Hello, the automatic reply your contact form sends to our guests is still in German. Can you change it to English and put the front desk number in? Also it says we're away until 2024, which is a bit embarrassing.",
    expected: HUMAN,
  },
  {
    subject: '自动回复: 关于仓库看板的问题',
    text: '您好！本人于11月23日至12月4日休假，期间无法及时处理邮件，紧急事宜请联系同事陈静（分机 8023）。谢谢！',
    expected: away('2026-12-05'),
  },
  {
    subject: '自动回复:发票邮寄地址',
    text: '[自动回复] 出差中，12月1号回公司，急事请打我手机。',
    expected: away('2026-12-01'),
  },
  {
    subject: '自动回复：产品样本',
    text: '您好，您的邮件我已收到。本人正在杜塞尔多夫参加展会，下周一返岗后会第一时间给您回复。',
    expected: away('2026-11-30'),
  },
  {
    subject: '【自动回复】接口文档',
    text: '我正在外地出差，至11月27日。期间邮件处理可能不及时，敬请谅解。此邮件由企业微信邮箱自动发送，请勿直接回复。',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动回复: 测试账号',
    text: '您好，我目前不在办公室，无法及时查看邮件。如有急事请拨打前台电话转信息部值班人员。',
    expected: away(),
  },
  {
    subject: '自动回复: 二期需求确认',
    text: '您好，本人休产假至2027年3月10日，工作已交接给刘洋（liuyang@hengtai-jm.example），请直接与他联系。',
    expected: away('2027-03-11'),
  },
  {
    subject: 'Re:合同盖章【自动回复】',
    text: '本人正在休年假，假期截止到12月8日（含当日）。盖章事宜请找行政部小吴。',
    expected: away('2026-12-09'),
  },
  {
    subject: '自动回复：培训时间',
    text: '来信已收到。11.24-11.30在越南工厂支援产线，网络不稳定，回复会比较慢，请谅解。',
    expected: away('2026-12-01'),
  },
  {
    subject: '自动回复: 首页图片',
    text: '您好：本周均在外培训，不便查看邮件，下周一起恢复正常办公。急件请抄送总经办。',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: 官网英文版',
    text: 'I am out of the office from Nov 20 to Nov 29 with no access to e-mail.\n本人11月20日至11月29日外出，无法查阅邮件，如有急事请联系合资公司市场部。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动答复: 验收报告',
    text: '尊敬的来信人：\n本人因公出国考察，行程已由原12月9日延长，将于2026年12月14日（星期一）回到单位。验收相关材料请送大数据中心综合科。',
    expected: away('2026-12-14'),
  },
  {
    subject: '自动回复: 月度报表',
    text: '您好，李建国已从本公司离职，此邮箱不再使用。相关业务请联系计划部赵敏，邮箱 zhaomin@yuexin-mould.example。',
    expected: LEFT,
  },
  {
    subject: '您的来信已收到',
    text: '您好，您的来信已经收到，我们会尽快安排人员处理。本邮件为系统自动发送，请勿回复。\n——佛山市宏创陶瓷客服中心',
    expected: RECEIVED,
  },
  {
    subject: '工单 GD20261125-0037 已受理',
    text: '您提交的工单已受理，编号 GD20261125-0037，当前状态：待分派。您可凭编号在服务平台查询处理进度。系统邮件，无需回复。',
    expected: RECEIVED,
  },
  {
    subject: '系统退信',
    text: '很抱歉，您的邮件未能送达。\n收件人：caigou@jsdongfang-bearing.example\n退信原因：收件人邮箱不存在（550 User not found）。\n建议您核对收件人地址后重新发送。',
    expected: bounced('caigou@jsdongfang-bearing.example'),
  },
  {
    subject: '退信通知：客房照片',
    text: '抱歉，您的来信被退回来了……\n原邮件信息：主题：客房照片\n无法发送到 marketing@lijing-hotel.example\n退信原因：对方邮箱空间已满，暂时无法接收邮件。',
    expected: bounced('marketing@lijing-hotel.example'),
  },
  {
    subject: '订阅确认',
    text: '感谢您订阅《智慧物流周刊》！请点击下方链接确认您的邮箱地址，确认后即可每周收到行业资讯。如非本人操作请忽略此邮件。',
    expected: OTHER,
  },
  {
    subject: '下周请假',
    text: '张经理好，我下周二到周四请假回老家，验收那边让小何跟你对接，他手上有清单。你们前天发的测试账号我这边还是登不进去，麻烦看下。',
    expected: HUMAN,
  },
  {
    subject: '自动回复的文案',
    text: '小李，酒店订房邮件的自动回复文案我改了一版，见附件。“您的邮件已收到”那句删掉吧，客人觉得太冷冰冰。英文版你们顺手一起换了。',
    expected: HUMAN,
  },
  {
    subject: '我最近不在公司',
    text: '不好意思才回你，这几天一直在医院陪老人，邮件看得少。图纸的事我已经跟老周说了，他今天会找你。尺寸按A版还是B版来，你们定了没有？',
    expected: HUMAN,
  },
];
