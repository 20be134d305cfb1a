import type { Language } from '@/lib/domain/records';

const articles: Record<string, Record<Language, string>> = {
  S0: {
    en: 'The client has gone quiet: how to move acceptance forward',
    zh: '客户消失不配合，如何推动验收',
  },
  S1: { en: 'Managing client expectations', zh: '项目客户预期管理措施有哪些' },
  S2: { en: 'How to tell a client that the project is late', zh: '项目拖期如何与客户沟通' },
  S3: { en: 'What to remind a client of, phase by phase', zh: '客户沟通无障碍：注意事项提醒清单' },
  S4: { en: 'Communicating with the client during a project', zh: '项目执行如何和客户沟通' },
};

/** The title of the article that a citation such as `S0 §6` or `S1.A §7` names; '' where there is none. */
export function articleTitle(source: string, language: Language): string {
  return articles[source.slice(0, 2)]?.[language] ?? '';
}
