import type { CalendarPageWords } from './calendar-page.en';

export const calendarPageZh: CalendarPageWords = {
  title: '日历',
  intro: '各事项的截止日期，以及您下一步的时间。',
  loading: '正在读取本月安排…',
  retry: '重试',
  before: '上个月',
  after: '下个月',
  now: '本月',
  due: '截止',
  overdue: '已逾期',
  step: '下一步',
  off: '休息日',
  today: '今天',
  more: (n) => `还有 ${n} 项`,
  none: '这个月没有安排',
  noneHint: '未结事项的截止日期和下一步会显示在这里。',
};
