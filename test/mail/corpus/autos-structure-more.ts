import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** More of them, curt and odd. */
export const AUTOS_STRUCTURE_MORE: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Logo files',
    text: "Howdy. Deer season. Back Monday the 30th. Call the shop if it's bleeding.",
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Re: Consent banner',
    text: 'Dear correspondent, I shall be attending hearings in Strasbourg from 24 to 27 November and cannot take calls. My secretary, Mrs Lowe, will deal with urgent matters.',
    expected: away('2026-11-28'),
  },
  {
    subject: 'OOO: Re: Icons',
    text: 'ooo til thurs dec 3, slack me if on fire',
    expected: away('2026-12-04'),
  },
  {
    subject: 'Automatic reply: Data export',
    text: "I'm on secondment with our Leeds branch for the foreseeable future. Your contact is now Tariq Hassan, tariq.hassan@ledgerline.example.",
    expected: away(),
  },
  {
    subject: 'Automatic reply: CRM fields',
    text: 'I have changed roles within Ledgerline and no longer handle the CRM. Please write to crm-owners@ledgerline.example.',
    expected: LEFT,
  },
  {
    subject: 'Auto-reply: Proofs',
    text: "The studio is closed this week while we move to our new premises. We'll be back up and running on Tuesday 1 December.",
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: Training dates',
    text: 'Thank you for your message. I am working reduced hours until further notice and may take a few days to reply.',
    expected: away(),
  },
  {
    subject: 'Holiday Re: Menu',
    text: 'I am on my honeymoon!!! Back in the kitchen December 8. Ask Luis.',
    expected: away('2026-12-08'),
  },
  {
    subject: 'Not in the office Re: Press photos',
    text: 'Ich bin bis einschließlich 4.12. im Urlaub. I am on vacation until and including December 4.',
    expected: away('2026-12-05'),
  },
  {
    subject: 'Automatic reply: Kickoff',
    text: 'My calendar says vacation from tomorrow until Sunday, December 6. I return to work the following Monday.',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Case 00448120: Printer driver [ref:_00D.500:ref]',
    text: 'Thank you for contacting Meridian Support. Case 00448120 has been created for you. An engineer will be assigned within 4 business hours. Kindly retain the reference in the subject line when replying.',
    expected: RECEIVED,
  },
  {
    subject: 'Your message to Hillside District Council',
    text: 'We have received your enquiry and will respond within 10 working days. Your reference number is FS-20391. This mailbox cannot receive replies.',
    expected: RECEIVED,
  },
  {
    subject: 'Application received',
    text: 'Thank you for submitting your supplier registration. Our procurement team will review it and get in touch if further documents are required. This is a system-generated e-mail.',
    expected: RECEIVED,
  },
  {
    subject: 'Undelivered Mail Returned to Sender',
    text: '<luis@casa-verde.example>: Host or domain name not found. Name service error for name=casa-verde.example type=A: Host not found',
    expected: bounced('luis@casa-verde.example'),
  },
  {
    subject: 'Message blocked',
    text: 'Your message to tariq.hassan@ledgerline.example has been blocked. See technical details below for more information.\n\nThe response from the remote server was:\n550 5.7.1 Message rejected due to content restrictions',
    expected: bounced('tariq.hassan@ledgerline.example'),
  },
  {
    subject: 'Welcome to the Hillside Business Digest',
    text: "Thanks for signing up! You'll hear from us every second Tuesday. Didn't mean to subscribe? Unsubscribe here.",
    expected: OTHER,
  },
  {
    subject: '3 new tenders match your profile',
    text: 'View the tenders in the portal. You are receiving this e-mail because you set up an alert. Manage your notification settings.',
    expected: OTHER,
  },
  {
    subject: 'Your receipt from Paylane #2291-0034',
    text: 'Amount paid: £480.00. Date paid: Nov 24, 2026. This is an automated message, please do not reply. If you have questions visit our help centre.',
    expected: OTHER,
  },
  {
    subject: 'Re: Receipts',
    text: 'The receipts your shop sends say "do not reply" but the reply address is my own. Please use noreply@casa-verde.example. Luis',
    expected: HUMAN,
  },
  {
    subject: 'Digest design',
    text: 'Mei, the digest looks good. Two things: the unsubscribe link is grey on grey, and "View in browser" leads nowhere. Can you fix both before Tuesday?',
    expected: HUMAN,
  },
  {
    subject: 'Leave',
    text: "Hi Mei, I'm on leave from Monday until 11 December. Tariq covers for me and has the login. The open point with the fields I will settle before I go.",
    expected: HUMAN,
  },
  {
    subject: 'Ticket PRJ-118',
    text: 'Mei, I closed PRJ-118 and opened PRJ-121 instead, because the first one was logged under the wrong project. Status is waiting for you.',
    expected: HUMAN,
  },
  {
    subject: 'Re: UAT',
    text: "Thanks, received. I'm in Leeds until Thursday but will run the tests from there.",
    expected: HUMAN,
  },
  {
    subject: 'Customer survey',
    text: 'The board wants a customer survey on the homepage by Christmas: five questions, rating from 1 to 5. What would that cost us? Best, Anne',
    expected: HUMAN,
  },
  {
    subject: '自动回复: 设计定稿',
    text: '亲，我去三亚晒太阳啦，12月8号回来搬砖～有事先找小美！',
    expected: away('2026-12-08'),
  },
  {
    subject: '自动回复：系统对接',
    text: '您好，我部门11月26、27日组织团建，28、29日为周末，30日起正常办公。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复：培训课件',
    text: '我在封闭开发，12月中旬出关，期间不看邮件。',
    expected: away(),
  },
  {
    subject: '不在办公室: 回复: 门店清单',
    text: '本人赴日本出差，预计12月5日返沪，7日到岗。',
    expected: away('2026-12-07'),
  },
  {
    subject: '【自动回复】资质文件',
    text: '因岗位调整，本人自12月起不再负责供应商管理，请联系孔令辉 konglh@hexin-pharma.example。',
    expected: LEFT,
  },
  {
    subject: '自动回复:对账单',
    text: '学校寒假期间（1月16日至2月26日）财务处不办公，单据请于2月27日后提交。',
    expected: away('2027-02-27'),
  },
  {
    subject: '自动回复: 域名续费',
    text: '谢谢您的邮件，我这周二到周四在北京开会，会后处理。',
    expected: away('2026-11-27'),
  },
  {
    subject: '您的咨询已提交成功',
    text: '尊敬的客户，您提交的咨询（编号Q20261125009）我们已收到，将在两个工作日内给您答复。感谢您的耐心等待。',
    expected: RECEIVED,
  },
  {
    subject: '采购平台通知：您的报名材料已提交',
    text: '您好，您的报名材料已提交成功，等待招标方审核。审核结果将以短信通知。本邮件由系统自动发送，请勿回复。',
    expected: RECEIVED,
  },
  {
    subject: '发信失败：门店清单',
    text: '您的邮件没有发送成功。\n收件人：mendian@jiale-mart.example\n原因：对方服务器拒绝（554 DT:SPM）',
    expected: bounced('mendian@jiale-mart.example'),
  },
  {
    subject: '【合信药业】邀请您评价本次服务',
    text: '您好，您的服务单已完结，请点击下方链接对本次服务进行评价，只需1分钟。',
    expected: OTHER,
  },
  {
    subject: '密码重置',
    text: '您正在重置合信采购平台的登录密码，请在30分钟内点击以下链接完成操作。如非本人操作，请立即修改密码。',
    expected: OTHER,
  },
  {
    subject: '回复: 门店清单',
    text: '清单收到了，我这周二到周四在北京开会，周五给您核对结果。',
    expected: HUMAN,
  },
  {
    subject: '我要离职了',
    text: '李经理，我做到月底就离开合信了，后面由孔令辉接我的工作，明天拉个群给你们介绍一下？',
    expected: HUMAN,
  },
  {
    subject: '系统邮件的问题',
    text: '李工，系统邮件现在发出去标题是乱码，“请勿回复”那行也没了，麻烦看一下什么原因。',
    expected: HUMAN,
  },
  {
    subject: '报名页面',
    text: '报名成功页的二维码扫码打不开，点击下方链接也没反应，你们测过没有？',
    expected: HUMAN,
  },
  {
    subject: '回复: 工单进度',
    text: '李经理，工单 GD-1180 显示已受理，可是三天了没人联系我们，麻烦您帮忙催一下。',
    expected: HUMAN,
  },
  {
    subject: '验证码收不到',
    text: '小李，你们的注册验证码邮件我们这边一直收不到，是不是被拦截了？麻烦查一下发信日志。',
    expected: HUMAN,
  },
  {
    subject: '回复: 出差',
    text: '我明天去深圳出差，周五回来，终稿您先发我邮箱，路上看。',
    expected: HUMAN,
  },
  {
    subject: '问卷',
    text: '李经理，满意度调查的问卷我们看了，第三题改成五分制，另外退订链接放页脚，改好发我再看一眼。',
    expected: HUMAN,
  },
  {
    subject: '回复: 邮件退回',
    text: '给方敏的邮件被退回来了，说邮箱已满，你有她别的邮箱吗？',
    expected: HUMAN,
  },
  {
    subject: '回复: 合同',
    text: '来信已收到，合同我让法务看着，有意见明天告诉您。',
    expected: HUMAN,
  },
];
