import type { ContractDatesWords } from './contract-dates.en';

export const contractDatesZh: ContractDatesWords = {
  title: '合同日期',
  names: {
    'acceptance-ends': '验收期限届满',
    'deemed-acceptance': '视为验收通过',
    'payment-late': '逾期付款起算',
    pause: '可暂停工作',
    resume: '恢复工作',
  },
  periods: {
    business: (n) => `${n} 个工作日`,
    calendar: (n) => `${n} 个自然日`,
    month: (n) => `${n} 个月`,
  },
  after: (period, day) => `${day}起 ${period}`,
  afterDay: (day) => `${day}之后`,
  afterPayment: (period) => `付款后 ${period}`,
  missing: (names) => `尚缺：${names}`,
  unreadable: (names) => `无法识别为日期或期限：${names}`,
  gaps: { due: '截止日期', payment: '付款日期' },
  provisional: '暂定',
  provisionalHint: (day) => `客户所在地的节假日安排目前只公布到${day}。`,
  dayOff: '客户当天休息',
  ownCalendar: '客户所在国家未知，按您自己的日历计算。',
  evidence: '证据材料',
  evidenceHint: '打开此事项按日期整理的往来记录，可打印或作为附件。',
};
