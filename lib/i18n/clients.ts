import type { Language } from '@/lib/domain/records';
import { type ClientsWords, clientsEn } from './clients.en';
import { clientsZh } from './clients.zh';

export function clientsIn(language: Language): ClientsWords {
  return language === 'zh' ? clientsZh : clientsEn;
}
