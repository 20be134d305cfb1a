import type { Language } from '@/lib/domain/records';
import type { TemplateValues } from '@/lib/guidance/render';
import { valueSpecs } from '@/lib/guidance/values';

/** Every value of the registry, as a project manager might have it. */
export const sample: Record<Language, TemplateValues> = {
  en: {
    greetingName: 'Anna Keller',
    myName: 'Lin Mei',
    client: 'Keller Logistics',
    project: 'Booking portal',
    title: 'Which of the two layouts do you prefer?',
    items: ['Import of old orders', 'Printing of labels'],
    due: '2026-11-27',
    dueIsPast: true,
    daysOverdue: 3,
    promised: '2026-12-01',
    lastSent: '2026-11-30',
    today: '2026-12-02',
    criteria: ['Search answers within 2 seconds', '200 orders imported without a fault'],
    acceptancePeriod: '10 working days',
    deliveredOn: '2026-11-13',
    criteriaMetOn: '2026-11-12',
    valueFigures: ['An order is entered in 2 minutes, not 9'],
    clause: '§ 8.2: Without a notice of defects the work counts as accepted after 20 days.',
    meetingSlots: ['Thursday 10:00', 'Friday 14:00'],
    answerBy: '2026-12-09',
    lastDate: '2026-12-18',
    question: 'Shall the menu stay on the left?',
    easierQuestion: 'Layout A or layout B?',
    fallback: 'We build layout A.',
    fallbackDate: '2026-12-10',
  },
  zh: {
    greetingName: '王总',
    myName: '林梅',
    client: '华东物流',
    project: '订舱平台',
    title: '首页用哪一版布局',
    items: ['历史订单导入', '面单打印'],
    due: '2026-11-27',
    dueIsPast: true,
    daysOverdue: 3,
    promised: '2026-12-01',
    lastSent: '2026-11-30',
    today: '2026-12-02',
    criteria: ['查询响应不超过2秒', '导入200单无差错'],
    acceptancePeriod: '十个工作日',
    deliveredOn: '2026-11-13',
    criteriaMetOn: '2026-11-12',
    valueFigures: ['单据录入由9分钟缩短到2分钟'],
    clause: '第八条第二款：交付满二十日未提出书面异议的，视为验收通过。',
    meetingSlots: ['周四上午10点', '周五下午2点'],
    answerBy: '2026-12-09',
    lastDate: '2026-12-18',
    question: '菜单还放在左边吗？',
    easierQuestion: '方案A还是方案B？',
    fallback: '先按方案A开发。',
    fallbackDate: '2026-12-10',
  },
};

export const valueNames = valueSpecs.map((spec) => spec.name);

/** The sample with only these values. */
export function only(language: Language, names: readonly string[]): TemplateValues {
  return Object.fromEntries(
    Object.entries(sample[language]).filter(([name]) => names.includes(name)),
  );
}
