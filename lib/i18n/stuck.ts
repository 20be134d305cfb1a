import type { Language } from '@/lib/domain/records';

/** What is said in the page when the webmail did not get ready. */
export const stuckWords: Record<Language, { text: string; action: string }> = {
  en: {
    text: 'Threadline could not connect to Gmail. Reload this tab; if that does not help, Gmail may have changed: update Threadline.',
    action: 'Reload',
  },
  zh: {
    text: 'Threadline 未能连接到 Gmail。请重新加载此标签页;如果仍然如此,可能是 Gmail 有变动,需要更新 Threadline。',
    action: '重新加载',
  },
};
