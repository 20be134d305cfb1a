import type { Language } from '@/lib/domain/records';
import { type CalendarWords, calendarEn } from './calendar.en';
import { calendarZh } from './calendar.zh';

export function calendarIn(language: Language): CalendarWords {
  return language === 'zh' ? calendarZh : calendarEn;
}
