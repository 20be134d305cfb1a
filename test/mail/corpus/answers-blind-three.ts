import type { AnswerCase } from './answer-case';

/** Third set by a voice that had not seen the rules. */
export const BLIND_THREE: readonly AnswerCase[] = [
  {
    kind: 'done',
    text: 'Dear Sir, the signed delivery note is enclosed herewith. Best regards, A. Okafor',
  },
  { kind: 'done', text: 'Transfer completed on our end this morning.' },
  {
    kind: 'done',
    text: 'Hi! Tested everything with the team, works like a charm. Please go ahead with the rollout.',
  },
  { kind: 'done', text: 'I filled in the questionnaire and submitted it through your portal.' },
  {
    kind: 'done',
    text: 'Please use our new billing address: 12 Harbour Road, Dublin. PO number is 4500098123.',
  },
  { kind: 'done', text: 'No objections from our side, the minutes are correct.' },
  {
    kind: 'done',
    text: 'You should have received the access by mail a few minutes ago, IT has set it up.',
  },
  {
    kind: 'promised',
    text: 'Hello Wei,\nthank you for your patience. The committee meets on Thursday and I can give you a final answer on December 4.\nBest, Ingrid',
    date: '2026-12-04',
  },
  {
    kind: 'promised',
    text: 'Good news, budget is approved! PO comes on Monday.',
    date: '2026-11-30',
  },
  {
    kind: 'promised',
    text: "We need some more time. We'll try to finish the acceptance tests before 11 December.",
    date: '2026-12-11',
  },
  {
    kind: 'promised',
    text: 'can you wait until friday? will have it ready then',
    date: '2026-11-27',
  },
  {
    kind: 'promised',
    text: 'Signing is scheduled for Tuesday, 8 December, after that I forward you the copy.',
    date: '2026-12-08',
  },
  {
    kind: 'promised',
    text: 'We should be able to pay within ten days, i.e. by 5 December.',
    date: '2026-12-05',
  },
  {
    kind: 'promised',
    text: 'Ok, I talk to my boss tomorrow and tell you what he says.',
    date: '2026-11-26',
  },
  {
    kind: 'promised',
    text: "The translation isn't ready, we expect it from the agency on Wednesday next week and forward it the same day.",
    date: '2026-12-02',
  },
  { kind: 'question', text: 'Hi Wei, do we also have to fill in section C?' },
  { kind: 'question', text: 'Is there any way to speed up the loading of the map?' },
  { kind: 'question', text: 'Sorry for the stupid question, but where do I upload the files?' },
  {
    kind: 'question',
    text: 'Thanks. I would like to understand how you arrived at the 12 days for the interface.',
  },
  {
    kind: 'question',
    text: 'We would need an offer for an additional 20 licences. Please let us have the price.',
  },
  {
    kind: 'objection',
    text: 'The management has stopped all external spending until further notice.',
  },
  {
    kind: 'objection',
    text: 'Sorry, we do not agree with the minutes. Point 4 was never discussed.',
  },
  {
    kind: 'objection',
    text: 'Ms. Novak who handled this has left the company and her position is vacant.',
  },
  {
    kind: 'objection',
    text: 'The purchase order is pending in our system, three approvers are missing.',
  },
  { kind: 'objection', text: 'We received only 18 of the 20 units and one of them is damaged.' },
  { kind: 'acknowledged', text: 'Many thanks for the information!' },
  {
    kind: 'acknowledged',
    text: 'Confirming receipt of your documents. Our team will go through them in due course.',
  },
  { kind: 'acknowledged', text: 'Hi, understood. Will take care of it asap.' },
  {
    kind: 'out-of-office',
    text: "Hi there, I'm travelling this week with limited access to mail. I'll be back at my desk on Tuesday 1 December.",
    date: '2026-12-01',
  },
  {
    kind: 'other',
    text: 'Dear all, our office will be moving to the third floor in January. The phone numbers stay the same.',
  },
  { kind: 'done', text: '已盖章,见附件。' },
  { kind: 'done', text: '您好,贵司11月的款项我司已于今日支付,请查收。' },
  { kind: 'done', text: '我这边都测完了,没发现什么问题,验收通过。' },
  { kind: 'done', text: '权限已经给你开通了,可以登录试试。' },
  { kind: 'done', text: '会议纪要看过,无异议。' },
  { kind: 'done', text: '联系人:财务部赵敏,电话021-55667788,以后账单直接发给她。' },
  { kind: 'promised', text: '刘工好,用户测试安排在下周,最晚下周五出结果。', date: '2026-12-04' },
  { kind: 'promised', text: '我争取后天把意见汇总给您。', date: '2026-11-27' },
  { kind: 'promised', text: '合同已到用印环节,预计12月1日可以寄出。', date: '2026-12-01' },
  { kind: 'promised', text: '这两天在外地,等我下周一回去就签。', date: '2026-11-30' },
  {
    kind: 'promised',
    text: '流程走到副总那了,下周四前应该能批下来,批完就付。',
    date: '2026-12-03',
  },
  { kind: 'promised', text: '稍等,今天下班前给你。', date: '2026-11-25' },
  { kind: 'promised', text: '首批数据已导入,其余的20号之前完成,您放心。', date: '2026-12-20' },
  { kind: 'promised', text: '好,明儿一早让小刘给您送过去', date: '2026-11-26' },
  { kind: 'question', text: '请问逾期的话会怎么处理?' },
  { kind: 'question', text: '你们那边还需要我们提供什么材料吗' },
  { kind: 'question', text: '方便的话,请把测试账号重新发一下,谢谢。' },
  { kind: 'question', text: '为什么这次的费用比上次多了两万?' },
  { kind: 'objection', text: '不好意思,这个方案被我们老板否了,得重新考虑。' },
  { kind: 'objection', text: '现在年底大家都在冲业绩,实在抽不出人手来测试。' },
  { kind: 'objection', text: '上次提的三个问题一个都没改,怎么验收?' },
  { kind: 'objection', text: '付款申请已经提上去了,还在等总部批复,什么时候下来我也不清楚。' },
  { kind: 'objection', text: '验收标准当时没写清楚,我们这边不好判断算不算合格。' },
  { kind: 'acknowledged', text: '收悉,谢谢。' },
  { kind: 'acknowledged', text: 'OK,了解了,我们尽快安排。' },
  { kind: 'acknowledged', text: '好的李经理,我问下财务。' },
  {
    kind: 'out-of-office',
    text: '本人12月6日前在国外参展,回复可能延迟,12月7日起恢复正常办公。',
    date: '2026-12-07',
  },
  {
    kind: 'out-of-office',
    text: '【自动回复】您好,邮件已收到。我在休产假前的调休,11月30日上班后回复您。',
    date: '2026-11-30',
  },
  { kind: 'other', text: '明天降温,大家注意保暖哦。' },
  { kind: 'other', text: '本月促销:办公用品全场八折,满500包邮,退订请回复TD。' },
];
