import type { NotificationWords } from './notification.en';

export const notificationZh: NotificationWords = {
  oneTitle: (client, step) => (step ? `${client}：${step}` : client),
  oneBody: (title, project, days) =>
    days > 0 ? `${title} · ${project} · 逾期 ${days} 个工作日` : `${title} · ${project} · 今天到期`,
  manyTitle: (count) => `${count} 项今天要跟进`,
  manyBody: (clients, more) =>
    more > 0 ? `${clients.join('、')}等 ${clients.length + more} 家客户` : clients.join('、'),
};
