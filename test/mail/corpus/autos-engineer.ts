import { type AutoMail, away, bounced, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

/** Curt mails among engineers; what is expected was fixed before any rule had seen them. */
export const AUTOS_ENGINEER: readonly AutoMail[] = [
  {
    subject: 'Automatic reply: API keys',
    text: 'Offline. Back at my desk 1 December. Pager: ops@acme.example.',
    expected: away('2026-12-01'),
  },
  {
    subject: 'Automatic reply: Build',
    text: 'Last day of leave is the 29th.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Re: Deploy',
    headers: { 'Auto-Submitted': 'auto-replied' },
    text: 'You can reach me again from 30 November.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Auto: Firewall',
    text: 'Rejoining the team Monday. Until then ask Raj (raj@acme.example).',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply: Firewall',
    text: 'On holiday, 21 Nov to 6 Dec inclusive.',
    expected: away('2026-12-07'),
  },
  {
    subject: 'Automatic reply: Rollout',
    text: 'Field work this week, no signal. I resume on Monday 30/11.',
    expected: away('2026-11-30'),
  },
  {
    subject: 'Automatic reply',
    text: 'I have left Acme. Infra questions: infra@acme.example',
    expected: LEFT,
  },
  {
    subject: '[JIRA] (SUP-2231) VPN issue',
    headers: { 'Auto-Submitted': 'auto-generated' },
    text: "Ann,\nYour request SUP-2231 was created. Our SLA is 8 business hours.\n\nView request: https://desk.acme.example/SUP-2231\nTurn off this request's notifications",
    expected: RECEIVED,
  },
  {
    subject: 'Undelivered Mail Returned to Sender',
    text: "This is the mail system at host mail.pm.example.\n\nI'm sorry to have to inform you that your message could not\nbe delivered to one or more recipients. It's attached below.\n\nFor further assistance, please send mail to postmaster.\n\n<dev@gone.example>: host mx.gone.example[192.0.2.7] said: 550 5.1.1\n    <dev@gone.example>: Recipient address rejected: User unknown",
    expected: bounced('dev@gone.example'),
  },
  {
    subject: 'Mail delivery failed: returning message to sender',
    text: 'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  qa@gone.example\n    all relevant MX records point to non-existent hosts',
    expected: bounced('qa@gone.example'),
  },
  {
    subject: 'Delivery Status Notification (Delay)',
    headers: { From: 'mailer-daemon@googlemail.com' },
    text: 'Delivery incomplete\nThere was a temporary problem delivering your message to qa@slow.example. Gmail will retry for 45 more hours.',
    expected: OTHER,
  },
  {
    subject: 'Undeliverable: Sprint plan',
    text: "Your message to k.ono@client.example couldn't be delivered.\n\nk.ono wasn't found at client.example.\n\nann  Office 365  k.ono\nAction Required  Recipient\nUnknown To address",
    expected: bounced('k.ono@client.example'),
  },
  {
    subject: 'Re: Build',
    text: 'Out tomorrow, back Friday. Build is green, ship it.',
    expected: HUMAN,
  },
  {
    subject: 'Re: out of office test',
    text: 'The autoresponder sends twice. Log attached.',
    expected: HUMAN,
  },
  {
    subject: 'Re: Access',
    text: 'I left the company VPN config in the repo. Ticket 4411 is done.',
    expected: HUMAN,
  },
  { subject: '自动回复:部署', text: '休假,11月30日返岗。', expected: away('2026-11-30') },
  {
    subject: '自动回复:接口',
    text: '本人归国时间12月2日,期间邮件不便查看。',
    expected: away('2026-12-02'),
  },
  {
    subject: '自动回复:联调',
    text: '外出中,恢复办公时间:12月1日上午9点。',
    expected: away('2026-12-01'),
  },
  { subject: '自动回复: 证书', text: '请假,27号最后一天。', expected: away('2026-11-28') },
  { subject: '自动回复', text: '年假到29号,30号正常上班。', expected: away('2026-11-30') },
  {
    subject: '自动回复:Re:bug',
    text: '您好,我已收到您的来信,会尽快回复。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复:压测',
    text: '您好!我现在有事不在,一会再和您联系。',
    expected: away(),
  },
  {
    subject: '系统退信',
    text: '抱歉,您的邮件被退回来了……\n原邮件信息\n时间 2026-11-25 10:02\n主题 压测报告\n收件人 dev.li@gone.example\n退信原因\n收件人邮箱地址不存在',
    expected: bounced('dev.li@gone.example'),
  },
  {
    subject: '系统退信/Systems bounce',
    text: '亲爱的用户:您好!\n您的邮件系统退回,原因:对方服务器拒收\n<wang@closed.example>: 550 User not found',
    expected: bounced('wang@closed.example'),
  },
  {
    subject: '工单 #88213 已创建',
    text: '您的工单已创建,编号88213,技术支持将在4小时内响应。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复:权限',
    text: '本人已于11月13日离职,运维请找 ops@acme.example。',
    expected: LEFT,
  },
  { subject: '回复:权限', text: '我30号正常上班,到时候给你开。', expected: HUMAN },
  { subject: '回复:退信', text: '发给小李的邮件被退回了,他邮箱是不是满了?', expected: HUMAN },
  {
    subject: '自动回复',
    headers: { 'X-Autoreply': 'yes' },
    text: '我正在休陪产假(11.23-12.2),急事钉钉联系。',
    expected: away('2026-12-03'),
  },
  {
    subject: '未送达: 压测报告',
    text: '传递至以下收件人或组时失败:\n\nli.na@client.example\n找不到您输入的电子邮件地址。请检查收件人的电子邮件地址,然后尝试重新发送邮件。',
    expected: bounced('li.na@client.example'),
  },
];
