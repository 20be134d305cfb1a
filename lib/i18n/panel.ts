import type { Language } from '@/lib/domain/records';
import { type History, historyEn } from './history.en';
import { historyZh } from './history.zh';
import { type PanelMessages, panelEn } from './panel.en';
import { panelZh } from './panel.zh';

/** The words of the thread panel in a language. */
export function panelIn(language: Language): PanelMessages {
  return language === 'zh' ? panelZh : panelEn;
}

/** The words of the timeline and the undo bar in a language. */
export function historyIn(language: Language): History {
  return language === 'zh' ? historyZh : historyEn;
}
