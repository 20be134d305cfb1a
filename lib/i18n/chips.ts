import type { Language } from '@/lib/domain/records';
import type { RowChip } from '@/lib/messaging/requests';
import { createFormat } from './format';

const words = {
  en: {
    overdue: (days: number) => (days === 1 ? '1 day overdue' : `${days} days overdue`),
    justOverdue: 'overdue',
    answered: 'answered?',
    news: 'new mail: open it',
    due: 'follow up today',
    promised: (day: string) => `promised for ${day}`,
    snoozed: (day: string) => `snoozed until ${day}`,
    next: (day: string) => `next step ${day}`,
    waiting: 'waiting',
    done: 'done',
  },
  zh: {
    overdue: (days: number) => `逾期 ${days} 天`,
    justOverdue: '已逾期',
    answered: '对方已回复？',
    news: '有新邮件，请打开',
    due: '今天跟进',
    promised: (day: string) => `对方承诺 ${day}`,
    snoozed: (day: string) => `${day}再提醒`,
    next: (day: string) => `${day}跟进`,
    waiting: '等待中',
    done: '已完成',
  },
};

/** The few words of a chip on a row of the list. */
export function chipText(chip: RowChip, language: Language, timeZone: string, now: number): string {
  const say = words[language];
  if (chip.news) return say.news;
  if (chip.state === 'answered') return say.answered;
  if (chip.tone === 'done') return say.done;
  if (chip.tone === 'overdue') return chip.days > 0 ? say.overdue(chip.days) : say.justOverdue;
  if (chip.tone === 'due') return say.due;
  if (chip.when === undefined) return say.waiting;
  const format = createFormat({ language, timeZone, now });
  const day = format.shortDay(format.dayOf(chip.when));
  if (chip.state === 'promised') return say.promised(day);
  return chip.state === 'snoozed' ? say.snoozed(day) : say.next(day);
}
