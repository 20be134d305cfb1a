import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** As most of them are written; without headers. */
export const ORDINARY_AUTOS: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: Purchase order 4500118823',
    text: 'Dear all, I am currently on vacation and will be back on Tuesday, 1 December 2026. In urgent cases please turn to Mrs Petersen (h.petersen@nordwerft.example).',
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: Photos for brochure',
    text: "Hi, thanks for your email. I'm on annual leave from Monday 23rd November, returning Monday 7th December. Emails will be checked on my return.",
    expected: away('2026-12-07'),
  },
  {
    subject: 'Out of Office: Floor plan',
    text: "I'm out of the office today, 25 November, with no access to email. I'll reply tomorrow.",
    expected: away('2026-11-26'),
  },
  {
    subject: 'Out of office Re: Server costs',
    text: 'Hey! Off to get married. Back December 15. Expect thank-you notes, not emails.',
    expected: away('2026-12-15'),
  },
  {
    subject: 'Automatic reply: Re: Contract',
    text: 'I will be away from the office until further notice due to a family emergency. Please contact Sam Reed.',
    expected: away(),
  },
  {
    subject: 'Auto-reply: Weekly sync notes',
    text: "I'm at a client site Tuesday through Thursday this week and will respond when I return on Friday.",
    expected: away('2026-11-27'),
  },
  {
    subject: 'Automatic reply: GDPR questionnaire',
    text: 'Our office will be closed on Thursday and Friday, November 26-27, in observance of Thanksgiving. Normal business hours resume Monday, November 30.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Training material',
    text: "I'm out of office until Monday 30/11. If you need anything in the meantime contact helpdesk@brightschool.example.",
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: access to portal',
    text: 'I am on sick leave. I cannot say when I will return. Ms Adler (extension 214) is standing in for me.',
    expected: away(),
  },
  {
    subject: 'Holiday auto-response',
    text: "Season's greetings! The Fernhill team is on holiday from 21 December to 1 January. We look forward to hearing from you in the new year.",
    expected: away('2027-01-02'),
  },
  {
    subject: 'Automatic reply: Logo',
    text: 'Tom Baker has left Fernhill Ltd. Your email has been forwarded to Lucy Marsh who will be in touch.',
    expected: LEFT,
  },
  {
    subject: 'Automatic reply: meeting',
    text: 'As of 1 November I am no longer part of the Nordwerft team. For project matters please contact Jan Petersen.',
    expected: LEFT,
  },
  {
    subject: 'Ticket #77120 created',
    text: "Hi Mei, your ticket 'VPN access' has been created. We will get back to you within 8 working hours. Regards, IT Service Desk",
    expected: RECEIVED,
  },
  {
    subject: "We've received your message",
    text: 'Thanks for getting in touch with Fernhill. A member of the team will reply to you within 2 working days.',
    expected: RECEIVED,
  },
  {
    subject: 'Undeliverable: Brochure photos',
    text: "The following message to <h.petersen@nordwerft.example> was undeliverable.\nThe reason for the problem:\n5.1.0 - Unknown address error 550-'User unknown'",
    expected: bounced('h.petersen@nordwerft.example'),
  },
  {
    subject: 'Delivery Status Notification (Failure)',
    text: 'This is an automatically generated Delivery Status Notification.\n\nDelivery to the following recipients failed.\n\n       lucy@fernhill.example',
    expected: bounced('lucy@fernhill.example'),
  },
  {
    subject: 'Thanks for subscribing to Harbour News',
    text: 'You have been added to our mailing list. If you no longer wish to receive our emails, click unsubscribe.',
    expected: OTHER,
  },
  {
    subject: 'Tell us how we did',
    text: 'Please rate your recent contact with the Fernhill service desk on a scale of 1 to 5. The survey closes on 30 November.',
    expected: OTHER,
  },
  {
    subject: 'Re: Photos',
    text: "Thanks for these. I'm out of the office from tomorrow but Lucy can sign them off. Which one is for the cover?",
    expected: HUMAN,
  },
  {
    subject: 'Out of office setup',
    text: 'Hi Mei, could you set up an out of office on info@ for us: "We are closed until 4 January"? From 21 December please.',
    expected: HUMAN,
  },
  {
    subject: 'Unsubscribe button',
    text: "Our marketing lead says the unsubscribe button must be above the fold. I don't agree, but please mock it up.",
    expected: HUMAN,
  },
  {
    subject: 'Re: Automatic payments',
    text: 'The automatic confirmation still goes to the old address. Please change it to lucy@fernhill.example.',
    expected: HUMAN,
  },
  {
    subject: '自动回复: 项目进度',
    text: '您好，我在休假，12月7日上班，期间有事请联系李强 13900001234。',
    expected: away('2026-12-07'),
  },
  {
    subject: '自动回复：合同评审',
    text: '本人11月25日-11月27日外出培训，邮件回复可能延迟，敬请谅解！',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动回复: 报价',
    text: '您好，邮件已收到。本人出差至本周五，回来后尽快回复您。',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动回复：图纸确认',
    text: '我目前在国外出差，与国内有时差，回复会比较慢。12月2日回国。',
    expected: away('2026-12-02'),
  },
  {
    subject: '自动回复: 请款',
    text: '您好！我正在休产假，预计2027年2月28日返岗，工作由王晓燕接手，邮箱wangxy@dehua.example。',
    expected: away('2027-02-28'),
  },
  {
    subject: '来自刘洋的自动回复',
    text: '年底休假中，元旦后见！急事电联。',
    expected: away(),
  },
  {
    subject: '自动回复：联调',
    text: '您好，我今天请假，明天回复您，谢谢。',
    expected: away('2026-11-26'),
  },
  {
    subject: '外出回复: 打样',
    text: '我11月26日（周四）全天外出，27日恢复办公。',
    expected: away('2026-11-27'),
  },
  {
    subject: '自动回复: 发货',
    text: '您好，我已从德华公司离职，发货事宜请联系仓储部周伟。',
    expected: LEFT,
  },
  {
    subject: '自动回复: 咨询',
    text: '您好，您的邮件我们已经收到，客服将在24小时内回复，感谢您的支持。',
    expected: RECEIVED,
  },
  {
    subject: '【德华IT】工单 #20261125 已创建',
    text: '您好，工单“邮箱扩容”已创建，服务台将尽快处理，您可登录系统查看进度。请勿回复此邮件。',
    expected: RECEIVED,
  },
  {
    subject: '退信提醒',
    text: '您发送的邮件《图纸确认》投递失败，收件人 zhouwei@dehua.example 不存在。',
    expected: bounced('zhouwei@dehua.example'),
  },
  {
    subject: '邮件未送达',
    text: '无法将您的邮件投递给 wangxy@dehua.example，原因：收件箱已满。',
    expected: bounced('wangxy@dehua.example'),
  },
  {
    subject: '感谢订阅德华资讯',
    text: '您已成功订阅德华资讯，如需退订请点击这里。',
    expected: OTHER,
  },
  {
    subject: '服务评价邀请',
    text: '您好，您的工单已关闭，请点击链接为我们的服务打分（1-5星）。',
    expected: OTHER,
  },
  {
    subject: '回复: 图纸确认',
    text: '我今天请假，图纸明天看，您先把CAD发我同事周伟。',
    expected: HUMAN,
  },
  {
    subject: '工单通知邮件',
    text: '李经理，工单通知邮件里的“请勿回复”能不能去掉？客户都以为我们不理人。',
    expected: HUMAN,
  },
  {
    subject: '人员调整',
    text: '李经理您好，刘洋下月离职，项目由我接手，请把他的权限转给我，谢谢。周伟',
    expected: HUMAN,
  },
];
