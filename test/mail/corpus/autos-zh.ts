import { type AutoMail, away, HUMAN, LEFT, OTHER, RECEIVED } from './auto-mail';

export const CHINESE_AUTOS: readonly AutoMail[] = [
  {
    subject: '自动回复: 验收资料',
    text: '您好！我正在休假，12月4日返回公司上班。如有急事请联系李佳，电话13800000000。',
    expected: away('2026-12-04'),
  },
  {
    subject: '自动回复：变更单',
    text: '本人11月23日至11月27日出差，期间无法及时查看邮件，回来后会尽快回复您。',
    expected: away('2026-11-28'),
  },
  {
    subject: 'Re: 发票(自动回复)',
    text: '您好，您的邮件我已收到，我会尽快给您回复。',
    expected: RECEIVED,
  },
  {
    subject: '自动回复：合同',
    text: '来信已收到，谢谢！',
    expected: RECEIVED,
  },
  {
    headers: { 'X-QQ-Autoreply': 'yes', 'Auto-Submitted': 'auto-replied' },
    subject: '回复：培训',
    text: '我休产假，明年3月15日回来上班，工作已交接给张工。',
    expected: away('2027-03-15'),
  },
  {
    subject: 'Re: 会议纪要',
    text: '您好，我目前不在办公室，将于12月1日回来，届时会尽快回复您的邮件。紧急事项请致电138****0000。谢谢！',
    expected: away('2026-12-01'),
  },
  {
    subject: '[自动回复] 项目计划',
    text: '感谢您的来信。我在外地开会，到周五为止不便收邮件。',
    expected: away('2026-11-28'),
  },
  {
    subject: '自动答复: 报价',
    text: '年假中，11月30日（周一）恢复办公，谢谢理解。',
    expected: away('2026-11-30'),
  },
  {
    subject: '自动回复: 报价',
    text: '公司春节放假时间为2027年2月5日至2月12日，2月13日正式上班。祝您新春快乐！',
    expected: away('2027-02-13'),
  },
  {
    subject: '自动回复: 付款',
    text: '您好，王敏已于10月31日离职，相关工作请联系李佳 lijia@client.example。',
    expected: LEFT,
  },
  {
    subject: '自动回复: 付款',
    text: '我已从华信科技离职，此邮箱不再使用，后续业务请与陈总对接。',
    expected: LEFT,
  },
  {
    subject: '【工单 20261125-031】已受理',
    text: '尊敬的客户，我们已收到您的请求，工单编号为20261125-031，工作人员将在2个工作日内与您联系。本邮件由系统自动发送，请勿直接回复。',
    expected: RECEIVED,
  },
  {
    subject: '回复: 咨询',
    text: '您的来信已收到，我们会尽快回复您。此为自动回复邮件，请勿回复。',
    expected: RECEIVED,
  },
  { subject: '已接受: 验收会', text: '', expected: OTHER },
  {
    subject: '已谢绝：启动会',
    text: '时间：2026年11月26日 14:00\n地点：三楼会议室',
    expected: OTHER,
  },
  {
    subject: '已读: 正式通知',
    text: '您的邮件\n\n收件人: 王敏\n主题: 正式通知\n发送时间: 2026年11月24日 9:00\n\n已于 2026年11月24日 9:42 被阅读。',
    expected: OTHER,
  },
  {
    subject: 'Re: 图纸',
    text: '（自动回复）本人外出，手机关机，下周二回。',
    expected: away('2026-12-01'),
  },
  {
    headers: { 'X-Autorespond': '1' },
    subject: 'Re: 图纸',
    text: '不在公司，有事打电话。',
    expected: away(),
  },
  {
    subject: '自动回复: 样品',
    text: '我从今天起休假到12月2日，12月3日起正常办公。',
    expected: away('2026-12-03'),
  },
  {
    subject: '自动回复: 样品',
    text: 'Out of office. I will be back on 2026-12-08. 我正在出差，12月8日回公司。',
    expected: away('2026-12-08'),
  },
  {
    subject: 'Re: 合同',
    text: '我上周休假，今天刚回来，合同已盖章寄出。',
    expected: HUMAN,
  },
  {
    subject: '回复：验收',
    text: '收到，我下周一到周三出差，验收安排在周四可以吗？',
    expected: HUMAN,
  },
  {
    subject: '回复：资料',
    text: '邮件收到了，资料齐全，我们会尽快安排评审。',
    expected: HUMAN,
  },
  {
    subject: '回复：付款',
    text: '财务李姐休年假，12月1日回来，等她回来马上付款。',
    expected: HUMAN,
  },
  {
    subject: '回复：交接',
    text: '王敏已经离职了，现在由我负责，麻烦把清单再发我一份。',
    expected: HUMAN,
  },
  {
    subject: '回复：收件',
    text: '您上次的邮件被退信了，麻烦再发一次。',
    expected: HUMAN,
  },
  {
    subject: '回复：自动回复功能的需求',
    text: '自动回复功能我们需要支持中英文两种模板，请评估工作量。',
    expected: HUMAN,
  },
];
