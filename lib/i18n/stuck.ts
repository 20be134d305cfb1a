import type { Language } from '@/lib/domain/records';

/** What is said in the page when the webmail did not get ready. */
export const stuckWords: Record<Language, { text: string; action: string }> = {
  en: {
    text: 'Threadline could not connect to Gmail. Reload this tab; if that does not help, Gmail may have changed: update Threadline.',
    action: 'Reload',
  },
  zh: {
    text: 'Threadline 没能连上 Gmail。请重新加载此标签页；如果还是不行，可能是 Gmail 改版了，需要更新 Threadline。',
    action: '重新加载',
  },
};
