import type { AnswerCase } from './answer-case';

/** Measured once at the end, before two plain mistakes that it showed (`move on`, 什么区别) were mended. */
export const LAST_ANSWERS: readonly AnswerCase[] = [
  { kind: 'done', text: 'Please see the attached purchase order.' },
  { kind: 'done', text: 'We are fine with the wireframes, please move on to the design phase.' },
  { kind: 'done', text: 'Signed. Original follows by post.' },
  {
    kind: 'promised',
    text: 'Quick update: content will be ready by Wednesday next week.',
    date: '2026-12-02',
  },
  {
    kind: 'promised',
    text: 'I am travelling today but you will get my feedback tomorrow.',
    date: '2026-11-26',
  },
  {
    kind: 'promised',
    text: 'Our finance department pays every Friday, so expect it on the 27th.',
    date: '2026-11-27',
  },
  { kind: 'question', text: 'What happens if we find bugs after acceptance?' },
  { kind: 'question', text: 'Once you have updated the price list we will place the order.' },
  { kind: 'question', text: 'Do you accept credit cards' },
  {
    kind: 'objection',
    text: 'We cannot sign off as long as the reports show wrong totals.',
    reason: 'dissatisfied',
  },
  {
    kind: 'objection',
    text: 'There is nobody who can test at the moment, two colleagues quit.',
    reason: 'busy',
  },
  {
    kind: 'objection',
    text: 'The invoice is still in our approval workflow.',
    reason: 'in-process',
  },
  { kind: 'acknowledged', text: 'Thank you for the follow-up, we will respond shortly.' },
  { kind: 'acknowledged', text: 'Yes, I know, sorry. It is on my list.' },
  {
    kind: 'out-of-office',
    text: "I'm out of the office with no access to email, returning December 3rd.",
    date: '2026-12-03',
  },
  { kind: 'done', text: '尾款已支付，烦请确认到账。' },
  { kind: 'done', text: '设计稿没问题，按这版定稿吧。' },
  { kind: 'done', text: '您要的资料我整理好放附件了。' },
  { kind: 'promised', text: '预计下周五可以完成验收。', date: '2026-12-04' },
  { kind: 'promised', text: '今天太晚了，明天上午给您反馈哈。', date: '2026-11-26' },
  { kind: 'promised', text: '财务已经在处理，11月30日之前到账。', date: '2026-11-30' },
  { kind: 'question', text: '请问你们支持对公转账吗？' },
  { kind: 'question', text: '麻烦提供一下银行账号，我们走付款流程。' },
  { kind: 'question', text: '这版和上一版有什么区别' },
  { kind: 'objection', text: '还在等老板审批，催了几次了。', reason: 'in-process' },
  { kind: 'objection', text: '暂时没有预算，可能要等明年。', reason: 'budget' },
  { kind: 'objection', text: '部分功能没有达到合同约定，我们不能签收。', reason: 'dissatisfied' },
  { kind: 'acknowledged', text: '好的收到，我这边尽快推进。' },
  { kind: 'acknowledged', text: '谢谢提醒，差点忘了。' },
  {
    kind: 'out-of-office',
    text: '感谢您的来信，我目前正在外地出差，12月2日回来，届时处理您的邮件。',
    date: '2026-12-02',
  },
];
