import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** By somebody who knows no rules: large companies and authorities; without headers. */
export const AUTOS_BLIND_FIFTH: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Statement of Work v3 for signature',
    text: 'Thank you for your message.\n\nI am currently out of the office and will be returning on Monday, 7 December 2026. During my absence I will not be reading e-mail.\n\nFor urgent procurement matters please contact our Category Desk at category.desk@halvorsen-group.com.\n\nKind regards,\nPriya Nair\nSenior Category Manager, IT Services',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: Redlines MSA, clause 9',
    text: 'I am on annual leave until Friday, 4 December, and shall have no access to my mailbox. Should your enquiry concern a live contract negotiation, kindly direct it to Tom Ashworth (tom.ashworth@brackley-legal.co.uk), who is covering for me.\n\nCatherine Doyle\nLegal Counsel',
    expected: away('2026-12-05'),
  },
  {
    subject: 'Out of office Re: Invoice 20261187',
    text: "Hi there,\n\nI'm away from Nov 23 to Dec 1 and will only be checking email sporadically. If this is about a payment please write to ap-team@corvella.com instead.\n\nThanks!\nMegan",
    expected: away('2026-12-02'),
  },
  {
    subject: 'Automatic reply: Phase 2 kick-off deck',
    text: 'Many thanks for getting in touch. I have now started my maternity leave. My responsibilities have been taken over by James Okafor, to whom all project correspondence should be addressed going forward.\n\nBest wishes,\nHannah Pryce',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Reminder: UAT test scripts',
    text: 'Please note that our US offices are closed on Thursday and Friday for the Thanksgiving holiday. I will respond to your e-mail when I am back on Monday, November 30.\n\nFor production outages call the 24x7 operations line.\n\nRobert J. Malloy\nDirector, Enterprise Applications',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Acceptance certificate M2',
    text: 'I am out of the office this week, returning next Monday. Your message will not be forwarded.\n\nGrant Sutherland | Vendor Management',
    expected: away('2026-11-30'),
  },
  {
    subject: 'OOO: Budget approval for additional change requests',
    text: 'I will be traveling on business through 12/18 with limited access to voicemail and email, so please expect delays. If you require immediate assistance, contact my assistant Linda at 312-555-0142.\n\nSteve Kowalczyk\nVP Finance',
    expected: away('2026-12-19'),
  },
  {
    subject: 'Automatic reply: Supplier questionnaire',
    text: 'Thank you for your email. I am on holiday w/c 23 November and w/c 30 November and will deal with your message upon my return. Anything that cannot wait may be sent to supplier.risk@dunmore-plc.co.uk.',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: SSO configuration, open questions',
    text: 'I am currently absent from work owing to illness, and it is not known at present when I shall be back. Please re-send your request to it-identity@tarrant-insurance.co.uk, where a colleague will pick it up.',
    expected: away(),
  },
  {
    subject: 'Automatic reply: Data migration workshop',
    text: 'I am attending the Group Finance Conference in Frankfurt today and tomorrow. I will be back at my desk on Friday and will reply to you as soon as possible thereafter.\n\nRegards\nOliver',
    expected: away('2026-11-27'),
  },
  {
    subject: 'Automatic reply: DPA annex 2 (sub-processors)',
    text: 'I am taking a sabbatical and will resume my duties on 11 January 2027. In the meantime, the Data Protection Office (dpo@merrow-chemicals.com) will be glad to assist you.\n\nDr. Fiona Baird',
    expected: away('2027-01-11'),
  },
  {
    subject: 'Automatic reply: Revised project timetable',
    text: 'Please be informed that Douglas Whitcombe is no longer employed by Merrow Chemicals plc. This mailbox is not monitored. For all matters relating to digital procurement, please contact Ms Joanne Tilley at joanne.tilley@merrow-chemicals.com.',
    expected: LEFT,
  },
  {
    subject: 'Automatic reply: Re: hosting renewal',
    text: 'Hello,\n\nAs of October 30 I have left Corvella Inc. to pursue a new opportunity. It has been a pleasure working with you. Going forward, please reach out to itvendors@corvella.com.\n\nAll the best,\nDenise',
    expected: LEFT,
  },
  {
    subject: 'REQ0048213 has been opened on your behalf',
    text: 'Your request REQ0048213 "Firewall change for staging environment" has been logged with the Global Service Desk and assigned to the group NETWORK-EMEA.\n\nPriority: 3 - Moderate\n\nYou will be notified of any further updates. Please do not reply to this message, as replies are not processed.',
    expected: RECEIVED,
  },
  {
    subject: 'We have received your invoice',
    text: 'This is an automated confirmation that your e-mail has been received by the Accounts Payable mailbox of Dunmore plc. Invoices are scanned and registered in the order of their receipt. Please note that each PDF must contain one invoice only and must state a valid purchase order number.',
    expected: RECEIVED,
  },
  {
    subject: 'Undeliverable: Signed order form',
    text: "Delivery has failed to these recipients or groups:\n\np.lindqvist@halvorsen-group.com\nThe email address you entered couldn't be found. Please check the recipient's email address and try to resend the message. If the problem continues, please contact your helpdesk.\n\nDiagnostic information for administrators:\nRemote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup'",
    expected: bounced('p.lindqvist@halvorsen-group.com'),
  },
  {
    subject: 'Undelivered Mail Returned to Sender',
    text: "This is the mail system at host mx2.agency-mail.net.\n\nI'm sorry to have to inform you that your message could not be delivered to one or more recipients. It's attached below.\n\n<legal.intake@tarrant-insurance.co.uk>: host mail.tarrant-insurance.co.uk[198.51.100.27] said: 552 5.2.2 Mailbox full, quota exceeded (in reply to RCPT TO command)",
    expected: bounced('legal.intake@tarrant-insurance.co.uk'),
  },
  {
    subject: 'Your feedback matters: Corvella Supplier Portal',
    text: 'Dear Supplier,\n\nYou recently submitted a document through the Corvella Supplier Portal. Please take two minutes to rate your experience on a scale from 1 to 10 by following the link below.\n\nStart the survey: https://suppliers.corvella.com/s/8f2k\n\nThis mailbox is unattended. To stop receiving these surveys, update your notification preferences.',
    expected: OTHER,
  },
  {
    subject: 'Cover during my leave',
    text: 'Dear Mei,\n\nA brief word to let you know that I shall be out of the office from Thursday until 8 December. Could you please send the final designs to Sarah directly, as she has the authority to approve them in my place? I have told her to expect them.\n\nKind regards,\nCatherine',
    expected: HUMAN,
  },
  {
    subject: 'Re: Ticket confirmations',
    text: 'Mei, the automatic reply which your support mailbox sends for each and every message is now landing with forty people in our distribution list. Could your team switch it off for our domain, or at least limit it to one a day? Procurement has started complaining.\n\nGrant',
    expected: HUMAN,
  },
  {
    subject: '自动回复: 关于补充协议盖章事宜',
    text: '您好！本人于11月23日至11月27日休年假，期间无法及时处理邮件。如有紧急采购事项，请联系同事刘敏（分机8023）。谢谢！',
    expected: away('2026-11-28'),
  },
  {
    subject: '来自陈国栋的自动回复：门户改版进度',
    text: '您好，您的来信已收到。我正在外地出差，12月3日回公司后第一时间给您回复，给您带来不便敬请谅解。',
    expected: away('2026-12-03'),
  },
  {
    subject: '自动回复:Re:发票寄送地址确认',
    text: '我目前正在休假，暂时不能查看邮箱，急事请拨打办公室座机，其余事项待假期结束后统一处理。\n\n财务管理部 周莉',
    expected: away(),
  },
  {
    subject: '自动回复：等保测评材料',
    text: '【企业微信邮箱自动回复】您好，我出差中，预计下周一返岗。期间系统故障请直接联系运维值班群或信息中心值班电话。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复: 合同履约评价表',
    text: '感谢来信。本人休产假至2027年3月31日，工作已移交给法务部同事孙倩，请将邮件转发至 sunqian@huayuan-energy.cn。',
    expected: away('2027-04-01'),
  },
  {
    subject: '自动回复: 接口联调排期',
    text: '您好：\n本人近期参加集团组织的脱产培训，12月2日（下周三）恢复办公，相关事宜请与副经理郑凯对接。\n\n信息技术部 马骏',
    expected: away('2026-12-02'),
  },
  {
    subject: '自动答复：预算调整申请',
    text: '周四、周五本人参加集团财务工作会，会议期间不便回复邮件，下周一恢复正常办公，紧急事项请短信联系。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复: 供应商准入资料补正',
    text: '本人因身体原因住院治疗，返岗时间暂未确定。采购一处的工作现由林处长代管，请将相关材料改发至 caigou1@zhongheng-group.com。',
    expected: away(),
  },
  {
    subject: '自动回复：验收报告（终稿）',
    text: '您好，我正在国外执行公务，休整后返京，不在岗时间截至12月11日（含当日）。请勿重复发送邮件，如需用印请联系综合处。',
    expected: away('2026-12-12'),
  },
  {
    subject: 'Automatic reply / 自动回复: 海外站点域名备案',
    text: 'Thank you for your mail. I am out of the office from 25 November to 8 December.\n本人11月25日至12月8日不在办公室，邮件可能无法及时回复，敬请谅解。\n\n黄颖 Yvonne Huang\n法务与合规部 Legal & Compliance',
    expected: away('2026-12-09'),
  },
  {
    subject: '自动回复：割接方案评审意见',
    text: '小伙伴你好～我正在休婚假，手机也不一定接得到，12月14日起正常上班。着急的事请找我的AB角：基础架构组 何伟。',
    expected: away('2026-12-14'),
  },
  {
    subject: '自动回复: 项目周报第37期',
    text: '您好，徐志强已于2026年10月从本公司离职，该邮箱不再使用。后续业务请联系信息中心张岚 zhanglan@huayuan-energy.cn，感谢您一直以来的支持。',
    expected: LEFT,
  },
  {
    subject: '【IT服务台】您的工单 INC-20261125-0032 已受理',
    text: '尊敬的用户：\n您提交的“测试环境VPN开通”工单已受理，当前处理组：网络组，优先级：中。处理进度可登录IT服务平台查询。\n本邮件由系统自动发出，请勿直接回复。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复：付款申请单',
    text: '您好，您的邮件已收到，我们会尽快安排专人处理。——中恒集团财务共享中心公共邮箱（此为系统邮件）',
    expected: RECEIVED,
  },
  {
    subject: '系统退信',
    text: '抱歉，您的邮件被退回来了……\n\n无法发送到 xuzhiqiang@huayuan-energy.cn\n退信原因：收件人邮件地址不存在，邮件无法送达。\n解决方案：请核对收件人地址后重新发送，或通过其他方式与对方联系。',
    expected: bounced('xuzhiqiang@huayuan-energy.cn'),
  },
  {
    subject: '退信通知：投标保证金退还说明',
    text: '您好，您发送的邮件未能投递成功。\n收件人：zhaobiao@zhongheng-group.com\n失败原因：对方邮箱容量已满（552 Mailbox is full）\n建议您稍后重新尝试投递。\n\n网易企业邮箱 系统管理员',
    expected: bounced('zhaobiao@zhongheng-group.com'),
  },
  {
    subject: '订阅成功通知',
    text: '您已成功订阅《中恒集团采购公告》邮件提醒服务，今后凡有新的招标公告发布，系统将自动推送至本邮箱。如非本人操作，请点击此处退订。',
    expected: OTHER,
  },
  {
    subject: '下周休假及工作交接',
    text: '李经理，您好：\n我下周一到周五休年假，项目上的事情已交接给信息部的何伟，合同用印的流程也拜托他盯着了。接口文档如果定稿了请直接抄送他，不用等我回来。\n\n马骏',
    expected: HUMAN,
  },
  {
    subject: 'Re: 网站留言表单的自动回复文案',
    text: '李经理，自动回复那段文字法务看过了，“我们将在24小时内回复”这句话建议删掉，以免构成承诺，改成“您的留言已收到，我们会尽快与您联系”就行，请修改后再发我们确认一遍。\n\n黄颖',
    expected: HUMAN,
  },
  {
    subject: '人员变动告知',
    text: '李经理好，原来和贵司对接的徐志强上个月已经离职了，往后由我负责这个项目。历史邮件我还在补课，麻烦您把现在未决的事项整理一份清单给我，辛苦。\n\n信息中心 张岚',
    expected: HUMAN,
  },
];
