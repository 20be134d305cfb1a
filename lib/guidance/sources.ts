import type { Phrase } from '@/lib/domain/ladder';

/** An article that the guidance rests on. */
export interface Source {
  id: string;
  /** The article's own title, and what it means in English. */
  title: Phrase;
  url?: string;
  /** Every section that can be cited, e.g. `S0 §6`, `S0 FAQ 1`. */
  sections: readonly string[];
}

const numbered = (prefix: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${prefix}${index + 1}`);

export const sources: readonly Source[] = [
  {
    id: 'S0',
    title: {
      en: 'The client has gone quiet: how to move acceptance forward',
      zh: '客户消失不配合，如何推动验收',
    },
    sections: [...numbered('S0 §', 6), ...numbered('S0 FAQ ', 3)],
  },
  {
    id: 'S1',
    title: { en: 'Managing client expectations', zh: '项目客户预期管理措施有哪些' },
    sections: [
      ...numbered('S1.A §', 10),
      ...numbered('S1.B §', 5),
      ...numbered('S1.C §', 4),
      ...numbered('S1.D §', 4),
    ],
  },
  {
    id: 'S2',
    title: { en: 'How to tell a client that the project is late', zh: '项目拖期如何与客户沟通' },
    url: 'https://worktile.com/kb/p/3417954',
    sections: [...numbered('S2 §', 7), 'S2 FAQ'],
  },
  {
    id: 'S3',
    title: {
      en: 'What to remind a client of, phase by phase',
      zh: '客户沟通无障碍：项目成功必备的注意事项提醒清单',
    },
    sections: [
      ...numbered('S3 §1.', 4),
      ...numbered('S3 §2.', 4),
      ...numbered('S3 §3.', 5),
      ...numbered('S3 §4.', 5),
    ],
  },
  {
    id: 'S4',
    title: { en: 'Communicating with the client during a project', zh: '项目执行如何和客户沟通' },
    url: 'https://worktile.com/kb/p/3376686',
    sections: [
      ...numbered('', 10).flatMap((chapter) => numbered(`S4 §${chapter}.`, 2)),
      ...numbered('S4 FAQ ', 3),
    ],
  },
];

const bySection = new Map(
  sources.flatMap((source) => source.sections.map((section) => [section, source] as const)),
);

/** Whether a citation such as `S0 §6` names a section of one of the five articles. */
export function sourceExists(citation: string): boolean {
  return bySection.has(citation);
}

/** The title of the article that a citation such as `S0 §6` belongs to. Throws for a citation that does not exist. */
export function titleOf(citation: string): Phrase {
  const source = bySection.get(citation);
  if (!source) throw new Error(`No such source: ${citation}`);
  return source.title;
}
