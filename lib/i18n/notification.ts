import type { Language } from '@/lib/domain/records';
import { notificationEn } from './notification.en';
import { notificationZh } from './notification.zh';

/** A step that has come due, in the reader's language. */
export interface DueStep {
  client: string;
  project: string;
  title: string;
  /** Label of the step, '' where there is none. */
  step: string;
  /** Business days overdue, 0 on the due day. */
  days: number;
}

export interface NotificationText {
  title: string;
  body: string;
}

const NAMED = 3;

/** Title and body for one or several due steps; `steps` is not empty, the most pressing first. */
export function dueNotification(steps: readonly DueStep[], language: Language): NotificationText {
  const words = language === 'zh' ? notificationZh : notificationEn;
  const [first] = steps;
  if (first && steps.length === 1) {
    return {
      title: words.oneTitle(first.client, first.step),
      body: words.oneBody(first.title, first.project, first.days),
    };
  }
  const clients = [...new Set(steps.map(({ client }) => client))];
  const named = clients.slice(0, NAMED);
  return {
    title: words.manyTitle(steps.length),
    body: words.manyBody(named, clients.length - named.length),
  };
}
