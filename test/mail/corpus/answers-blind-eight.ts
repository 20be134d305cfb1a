import type { AnswerCase } from './answer-case';

/** By somebody who knows no rules: large companies. A promise without a day counts as a nod here. */
export const BLIND_EIGHT: readonly AnswerCase[] = [
  {
    kind: 'done',
    text: 'Please find attached the countersigned Statement of Work, together with the completed supplier onboarding form, as requested.',
  },
  {
    kind: 'done',
    text: 'We hereby formally accept the deliverables of Milestone 2 as set out in Annex B, without reservation.',
  },
  { kind: 'done', text: 'I can confirm that invoice INV-2026-0417 was settled by BACS on Monday.' },
  {
    kind: 'done',
    text: 'After consultation with our Brand and Legal departments, we have decided in favour of option B.',
  },
  {
    kind: 'done',
    text: 'Purchase order 4500187263 was released this morning and should now be sitting in your Ariba inbox.',
  },
  {
    kind: 'done',
    text: 'Not a problem, the firewall has been opened for both of the IP addresses, you should be able to connect now.',
  },
  {
    kind: 'promised',
    text: 'Having discussed the matter with our Data Protection Officer, we will return the signed DPA to you by Friday.',
    date: '2026-11-27',
  },
  {
    kind: 'promised',
    text: 'Thank you, safely received. Our legal team will let you have their mark-up on Tuesday.',
    date: '2026-12-01',
  },
  {
    kind: 'promised',
    text: 'Your invoice has been approved internally and will be paid with the run on 10 December.',
    date: '2026-12-10',
  },
  {
    kind: 'promised',
    text: 'Apologies for the radio silence, I was on leave last week. Will get the final copy for the careers section over to you tomorrow.',
    date: '2026-11-26',
  },
  {
    kind: 'acknowledged',
    text: 'I shall chase the Communications team and have the photographs sent across to you as soon as I have them.',
  },
  {
    kind: 'promised',
    text: "Noted with thanks, we'll revert with our consolidated feedback by the end of the month.",
    date: '2026-11-30',
  },
  {
    kind: 'promised',
    text: 'Understood. The credentials for the staging server will be issued to your developers by our service desk in the next few days.',
    date: '2026-11-29',
  },
  {
    kind: 'promised',
    text: "I have not managed to look at the acceptance protocol yet, but I've blocked out Monday morning for it and will send it back to you signed the same day.",
    date: '2026-11-30',
  },
  {
    kind: 'question',
    text: 'Before we can sign the acceptance certificate, could you please clarify whether the accessibility audit forms part of this milestone or of the next one?',
  },
  {
    kind: 'question',
    text: 'Against which of your entities should the purchase order be raised, the Ltd or the GmbH?',
  },
  {
    kind: 'question',
    text: 'Thank you for the invoice. Accounts Payable is asking where on the document they can find the PO number and your VAT registration, as neither of them seems to have been printed. Could you let me know?',
  },
  {
    kind: 'question',
    text: 'happy to supply the logo but what format do you need it in, and does it have to be the version with the new strapline',
  },
  {
    kind: 'question',
    text: "I'm afraid I don't quite follow: is the EUR 4,200 to be paid on top of the original budget, or has it already been included?",
  },
  {
    kind: 'objection',
    text: 'Unfortunately we are unable to accept the delivery in its current form, as seven of the severity 1 defects we reported remain open.',
  },
  {
    kind: 'objection',
    text: "This fiscal year's budget has been exhausted, and until the Board has approved the next one I am not in a position to release the order.",
  },
  {
    kind: 'objection',
    text: 'We do not consider the amount invoiced to be in line with the agreed rate card and therefore dispute the invoice in full.',
  },
  {
    kind: 'objection',
    text: "Our Data Protection Officer is on extended leave and there is nobody else here who is authorised to sign, so I'm afraid this will have to wait.",
  },
  {
    kind: 'objection',
    text: 'Given the ongoing reorganisation, the intranet project has been deprioritised, and no resources can be made available on our side for the time being.',
  },
  {
    kind: 'objection',
    text: 'To be frank, the management team is not happy with the proposed designs, which look nothing like what was presented to us in the pitch.',
  },
  { kind: 'acknowledged', text: 'Noted, with thanks.' },
  { kind: 'acknowledged', text: 'Well received, thank you very much for the reminder.' },
  {
    kind: 'acknowledged',
    text: 'Thank you for your e-mail, the contents of which have been duly noted.',
  },
  {
    kind: 'out-of-office',
    text: 'Thank you for your message. I am currently out of the office with no access to e-mail and will be back on 2 December. For urgent matters please contact the Vendor Management helpdesk.',
    date: '2026-12-02',
  },
  {
    kind: 'other',
    text: 'For your records, please note that our head office has moved to 14 Finsbury Circus, and that the switchboard number remains unchanged.',
  },
  { kind: 'done', text: '合同已完成用印，扫描件见附件，原件已通过顺丰寄出，单号稍后短信发您。' },
  { kind: 'done', text: '经我司项目组测试，一期交付内容符合合同约定，现予以验收通过。' },
  { kind: 'done', text: '贵司发票款项财务已于昨日付讫，请查收。' },
  { kind: 'done', text: '经部门例会讨论，首页最终采用方案二，就按这个推进吧。' },
  {
    kind: 'done',
    text: '您要的企业资质和荣誉证书照片，我昨天已经传到共享盘“官网素材”文件夹里了。',
  },
  { kind: 'done', text: '白名单已经加好了，两个IP都放通了，你们再试一下' },
  { kind: 'done', text: '附件为填写完毕的需求确认单，我方负责人已签字盖章，请查阅。' },
  {
    kind: 'promised',
    text: '收到，我们法务本周五之前会把审核意见反馈给贵司。',
    date: '2026-11-27',
  },
  {
    kind: 'promised',
    text: '李经理您好，产品介绍的文字资料市场部还在定稿，下周二一定发给您。',
    date: '2026-12-01',
  },
  {
    kind: 'promised',
    text: '付款申请已经审批完成，财务将于12月10日统一打款。',
    date: '2026-12-10',
  },
  {
    kind: 'promised',
    text: '不好意思这几天在忙审计，明天上午把测试反馈整理好发您。',
    date: '2026-11-26',
  },
  { kind: 'promised', text: '好的，我向领导汇报后尽快给您一个明确的答复。' },
  { kind: 'promised', text: '了解，验收单我们会在月底前签字盖章并寄回贵司。', date: '2026-11-30' },
  { kind: 'promised', text: '服务器已经到货，等机房同事上架之后我们就把账号开给贵方。' },
  {
    kind: 'promised',
    text: '辛苦了，材料还差两张组织架构图，我这边下周一补齐了一并发过去。',
    date: '2026-11-30',
  },
  { kind: 'question', text: '请问这张发票的税率为什么是6%而不是13%？财务那边需要说明后才能入账。' },
  {
    kind: 'question',
    text: '验收单上写的“其他配套服务”具体包括哪些内容？麻烦贵司先书面说明一下，我们才好签字。',
  },
  { kind: 'question', text: '素材可以提供，不过对图片尺寸和格式有没有要求？' },
  { kind: 'question', text: '合同是由集团签还是由下属子公司签，贵司这边有限制吗？' },
  {
    kind: 'question',
    text: '想确认一下，方案一和方案二在后期运维费用上有没有差别，差多少？领导要看到这个数才能定。',
  },
  { kind: 'objection', text: '目前版本仍存在较多严重缺陷，我司无法予以验收，请贵司尽快整改。' },
  {
    kind: 'objection',
    text: '今年的信息化预算已全部用完，追加部分集团没有批，这笔费用我们暂时付不了。',
  },
  {
    kind: 'objection',
    text: '分管副总刚刚调离，新领导尚未到任，目前没有人能签字，此事只能先放一放。',
  },
  { kind: 'objection', text: '对于贵司提出的变更报价，我们认为明显偏高，不能接受。' },
  { kind: 'objection', text: '领导看了设计稿不太满意，觉得不够大气，跟我们集团的形象不符。' },
  { kind: 'acknowledged', text: '已收悉，谢谢。' },
  { kind: 'acknowledged', text: '好的，知悉。' },
  {
    kind: 'out-of-office',
    text: '您好，本人正在外地出差，暂时无法处理邮件，如有急事请联系综合处值班人员，谢谢。',
  },
  { kind: 'other', text: '转发集团《关于规范供应商往来函件格式的通知》，供贵司参考。' },
  {
    kind: 'other',
    text: '顺便说一下，我们公司的开票地址门牌号改成了168号，税号和开户行都没有变化。',
  },
];
