import type { LogPageWords } from './log-page.en';

export const logPageZh: LogPageWords = {
  title: '沟通记录',
  hint: '与客户的每一次往来：何时、何人、说了什么。',
  loading: '正在读取记录…',
  retry: '重试',
  filters: '筛选',
  client: '客户',
  project: '项目',
  all: '全部',
  search: '搜索',
  searchHint: '关键词、姓名、地址',
  found: (n) => `${n} 次往来`,
  older: '显示更早的记录',
  nothing: '没有符合筛选条件的记录。',
  clear: '清除筛选',
};
