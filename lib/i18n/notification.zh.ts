import type { NotificationWords } from './notification.en';

export const notificationZh: NotificationWords = {
  oneTitle: (client, step) => (step ? `${client}：${step}` : client),
  oneBody: (title, project, days) =>
    days > 0 ? `${title} · ${project} · 逾期 ${days} 个工作日` : `${title} · ${project} · 今天到期`,
  manyTitle: (count) => `${count} 项跟进已到期`,
  manyBody: (clients, more) =>
    more > 0 ? `${clients.join('、')}等，另有 ${more} 位` : clients.join('、'),
};
