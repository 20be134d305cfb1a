import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Every sort of automatic mail by its build, and people who speak of them; without headers. */
export const AUTOS_STRUCTURE: readonly AutoMail[] = [
  {
    subject: 'Re: Hosting quote',
    text: "Hi!\n\nYou've caught me on holiday - I'm hiking in Norway and won't see this until I'm back on the 3rd of December. If the building is on fire, try Gareth (gareth@fell-and-moor.example).\n\nJess",
    expected: away('2026-12-03'),
  },
  {
    subject: 'Abwesenheitsnotiz: Wireframes',
    text: 'Sehr geehrte Damen und Herren,\nich bin bis zum 11.12.2026 nicht im Büro.\n\nDear Sir or Madam,\nI am out of the office until 11 December 2026. Your e-mail will not be forwarded.',
    expected: away('2026-12-12'),
  },
  {
    subject: 'Away from my desk: Re: Photo credits',
    text: 'Thanks for your mail. I only work Mondays and Tuesdays, so please bear with me.',
    expected: away(),
  },
  {
    subject: 'On leave: Tender documents',
    text: 'I am on leave from 16 November through 11 December inclusive. Please direct tender questions to tenders@eastmoor.example.',
    expected: away('2026-12-12'),
  },
  {
    subject: 'Vacation reply: Re: Sitemap',
    text: "Aloha! Our family is on vacation and I'm not opening the laptop. I'll dig through my inbox on Monday, December 7.\n\nBrett",
    expected: away(),
  },
  {
    subject: 'Automatic reply: Contract v4',
    text: "Je suis absente du bureau jusqu'au 30 novembre inclus. / I am out of the office up to and including 30 November. Pour toute urgence : Luc Morel, l.morel@atelier-nord.example.",
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: Style guide',
    text: "Hello, I work part-time (Mon-Wed). I'll pick this up next Monday.",
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Workshop agenda',
    text: "I'm currently in back-to-back workshops with patchy signal. Normal service resumes Friday 27 November.",
    expected: away('2026-11-27'),
  },
  {
    subject: 'Automatic Reply: Q4 invoice',
    text: 'University offices are closed for Thanksgiving break, Nov 25-29. Staff will respond to messages when offices reopen on November 30.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Out-of-Office: Test plan',
    text: "I'm off on paternity leave with no date yet for coming back. Siobhan has my projects.",
    expected: away(),
  },
  {
    subject: 'Out of the office Re: domain transfer',
    text: "Greetings from the slopes! Not reading e-mail until Dec 14th, when I'll be back in action.",
    expected: away('2026-12-14'),
  },
  {
    subject: 'AUTO: Re: Staging access',
    text: 'AUTO: Petra Nowak is out of the office (returning 2026-12-02).\n\nI will respond to your message when I return.\n\nNote: This is an automated response to your message "Re: Staging access" sent on 25/11/2026 09:12:44.\n\nThis is the only notification you will receive while this person is away.',
    expected: away('2026-12-02'),
  },
  {
    subject: 'Thank you for your e-mail',
    text: 'Our practice is shut between 24 December and 3 January. We reopen on Monday 4 January 2027. For anything pressing leave a message on 0151 555 0144.',
    expected: away('2027-01-04'),
  },
  {
    subject: 'Automatic reply: Licence renewal',
    text: "Hi, I've moved on from Palewater Studios - my last day was 13 November. Ruth Imani (ruth@palewater.example) is looking after suppliers now.",
    expected: LEFT,
  },
  {
    subject: 'Re: Menu translations',
    text: 'This e-mail account is no longer in use as Mr. Tan has left the company. Kindly resend your message to admin@goldenharbour.example.',
    expected: LEFT,
  },
  {
    subject: '[Request received] Login page shows error 500',
    text: '##- Please type your reply above this line -##\n\nYour request (91822) has been received and is being reviewed by our support staff.\n\nTo add additional comments, reply to this email.',
    expected: RECEIVED,
  },
  {
    subject: 'HELP-3341: SSL certificate expired',
    text: "Just confirming that we got your request. We're on it and will get back to you as soon as we can.\n\nView request · Turn off this request's notifications\n\nThis is shared with Northgate Council. Powered by Jira Service Management",
    expected: RECEIVED,
  },
  {
    subject: 'Thanks for contacting Bluewave Hosting (#5520-8841)',
    text: 'Hi there,\n\nThanks for reaching out! A member of our team will be with you shortly. Our opening hours are 9 to 5, Monday to Friday.\n\nBluewave Hosting Support',
    expected: RECEIVED,
  },
  {
    subject: 'Your order query',
    text: 'Thank you for your message. Your reference is CS-77120. We aim to answer all enquiries within two working days. Please note this inbox is not monitored at weekends.',
    expected: RECEIVED,
  },
  {
    subject: 'Mail delivery failed: returning message to sender',
    text: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its recipients. This is a permanent error. The following address(es) failed:\n\n  gareth@fell-and-moor.example\n    host mx.fell-and-moor.example [203.0.113.7]\n    SMTP error from remote mail server after RCPT TO: 550 5.1.1 User unknown',
    expected: bounced('gareth@fell-and-moor.example'),
  },
  {
    subject: 'Delivery Status Notification (Failure)',
    text: "Address not found\n\nYour message wasn't delivered to ruth@palewater.example because the address couldn't be found, or is unable to receive mail.\n\nLEARN MORE\n\nThe response was:\n550 5.1.1 The email account that you tried to reach does not exist.",
    expected: bounced('ruth@palewater.example'),
  },
  {
    subject: 'Undeliverable: Kick-off invitation',
    text: "Your message to t.brandt@kessel-werk.example couldn't be delivered.\nt.brandt wasn't found at kessel-werk.example.\nmei.lin Office 365 t.brandt\nAction Required Recipient\nUnknown To address",
    expected: bounced('t.brandt@kessel-werk.example'),
  },
  {
    subject: 'Please confirm your subscription',
    text: "You're almost there! Click the button below to confirm that you want to receive the Fellside Gazette. If you didn't sign up, simply ignore this e-mail.\n\nConfirm my subscription",
    expected: OTHER,
  },
  {
    subject: "We'd love your feedback",
    text: "Hi Mei,\n\nYour recent support ticket #5520 was closed. How would you rate the help you received?\n\nGood, I'm satisfied | Bad, I'm unsatisfied\n\nThis survey takes 30 seconds.",
    expected: OTHER,
  },
  {
    subject: 'Your Fellside account: verify your e-mail address',
    text: 'Hello,\n\nUse the code 448 201 to verify your address. The code expires in 10 minutes. If you did not request this, you can safely ignore this message.',
    expected: OTHER,
  },
  {
    subject: 'Re: Survey for the intranet',
    text: 'Hi Mei, the survey is fine by me. Could you change question 4 so people can rate from 1 to 5, and add an unsubscribe link at the bottom? Then it can go out.\nJo',
    expected: HUMAN,
  },
  {
    subject: 'Ticket 48112 again',
    text: 'Hello Mei, your helpdesk says ticket 48112 has been logged but nobody has rung us since Friday. Can you find out who has it?',
    expected: HUMAN,
  },
  {
    subject: 'Re: Sitemap',
    text: "I'm away tomorrow, back Friday - can we talk then? Otherwise send it to Petra, she knows the pages.",
    expected: HUMAN,
  },
  {
    subject: 'Re: Newsletter sign-up',
    text: 'The confirmation e-mail still says "please confirm your subscription" in Comic Sans. Please change the font before we launch.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Mail to Gareth',
    text: 'My mail to gareth@fell-and-moor.example came back as undeliverable, mailbox full apparently. Do you have his mobile?',
    expected: HUMAN,
  },
  {
    subject: 'Back from leave',
    text: "Hi all, I'm back from maternity leave as of today and have taken the website over from Olu again. What's still open on our side?",
    expected: HUMAN,
  },
  {
    subject: 'Re: Invoice 88',
    text: "Received, thank you. I'll pass it to accounts and they'll pay it with the run on the 10th.",
    expected: HUMAN,
  },
  {
    subject: "I'm away next week",
    text: "Mei, quick heads-up: I'm on holiday from Monday. Have I left anything open? If the test data is missing, shout before Friday lunch.",
    expected: HUMAN,
  },
  {
    subject: 'Re: Out of office text',
    text: 'The out of office you wrote for us is good. One thing: it says "until 4 December", but we come back on the 7th. I\'ll change it myself.',
    expected: HUMAN,
  },
  {
    subject: 'My new role',
    text: "Dear Mei, I wanted you to hear it from me: I'm leaving Palewater at Christmas. Ruth will take over, and I'd like the three of us to have a call before that. Would Tuesday suit you?",
    expected: HUMAN,
  },
  {
    subject: '自动回复: 投标文件澄清',
    text: '您好，来信收悉。因出席行业年会，11月24日至26日期间不便处理公务，27日（周五）起恢复。',
    expected: away('2026-11-27'),
  },
  {
    subject: '自动回复：首页轮播图',
    text: '人在高原，信号随缘～12月3号下山，看到邮件后第一时间回您！',
    expected: away(),
  },
  {
    subject: '休假自动回复',
    text: '感谢您的来信！我将于11月20日至12月2日休陪产假，期间由同事郭帆（guofan@lantian-edu.example）代为处理。',
    expected: away('2026-12-03'),
  },
  {
    subject: 'Re: 数据接口 (自动回复)',
    text: '我已休假，12/7（周一）返工。急事请微信。',
    expected: away('2026-12-07'),
  },
  {
    subject: '自动回复:质保协议',
    text: '本人于即日起至12月4日隔周在上海出差，邮件回复不及时请见谅。',
    expected: away('2026-12-05'),
  },
  {
    subject: '自动回复: 样品寄送',
    text: '本公司11月26日至11月28日年度盘点，暂停办公，11月30日（周一）正常上班。',
    expected: away('2026-11-30'),
  },
  {
    subject: '外出自动回复: 展位设计稿',
    text: '您好，本人正在参加广州展会，展会到11月29日结束，之后会集中回复邮件。',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Abwesend / 不在办公室: 模具图纸',
    text: 'Ich bin ab dem 30.11. wieder erreichbar. / 本人11月30日返回办公室。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复：Re: 周报',
    text: '今日起休病假，归期未定，工作请找李工。',
    expected: away(),
  },
  {
    subject: '自动回复: 报价单',
    text: "Hello, I'm on a business trip and will be back on Dec 2.\n您好，我出差了，12月2日回来。",
    expected: away('2026-12-02'),
  },
  {
    subject: '自动回复:验收安排',
    text: '我在休年假，本周日回国，下周一上班。急事请联系部门秘书。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复: 季度对账',
    text: '本人已于11月15日起调任集团总部，不再负责采购业务，后续请联系方敏 fangmin@tianhe-motor.example。',
    expected: LEFT,
  },
  {
    subject: '您的反馈我们已收到',
    text: '亲爱的用户：感谢您的反馈，编号 FK-88120。我们的客服会在1-2个工作日内与您联系，请保持电话畅通。',
    expected: RECEIVED,
  },
  {
    subject: '【服务请求】SR-20261125-118 创建成功',
    text: '您好，您的服务请求已创建，处理人：王磊。请通过服务门户跟踪进度，此邮件由系统发出，无需回复。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复: 发票',
    text: '您的邮件我们已经收到，财务共享中心将按先后顺序处理，请勿重复发送。',
    expected: RECEIVED,
  },
  {
    subject: '邮件投递失败通知',
    text: '您好！您发给 fangmin@tianhe-motor.example 的邮件被对方服务器拒收。原因：550 Mailbox not found。请与收件人核实地址。',
    expected: bounced('fangmin@tianhe-motor.example'),
  },
  {
    subject: '退信：展位设计稿',
    text: '尊敬的用户，您好：\n您的邮件未能成功送达以下收件人：\nzhanwei@expo-sz.example\n错误代码：552 邮箱已满',
    expected: bounced('zhanwei@expo-sz.example'),
  },
  {
    subject: '满意度调查',
    text: '尊敬的客户：您好！为提升服务质量，诚邀您花一分钟对本次服务进行评价（1-5分）。点击链接参与：https://s.example/abc 。如不想再收到此类邮件，请点击退订。',
    expected: OTHER,
  },
  {
    subject: '邮箱验证',
    text: '您正在注册蓝天教育采购平台账号，验证码：830219，10分钟内有效。若非本人操作，请忽略本邮件。',
    expected: OTHER,
  },
];
