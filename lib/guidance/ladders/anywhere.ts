import type { Ladder, Step } from '@/lib/domain/ladder';
import { liaisonTold, superiorKnows } from '@/lib/guidance/readiness';

const fromDue = { anchor: 'due', unit: 'business' } as const satisfies Partial<Step>;

/** An answer that we wait for; what an ask is when nothing else is chosen. */
export const reply: Ladder = {
  situation: 'reply',
  label: { en: 'Reply', zh: '等待回复' },
  hint: {
    en: 'You asked something and are waiting for the answer.',
    zh: '您向对方提了问题或请求，正在等答复。',
  },
  stage: 'anywhere',
  owedBy: 'client',
  defaultDue: 3,
  bundles: true,
  readiness: [liaisonTold, superiorKnows],
  steps: [
    {
      ...fromDue,
      id: 'reply.line',
      label: { en: 'One short question', zh: '一句话，只问一件事' },
      level: 1,
      offset: 0,
      medium: 'written',
      audience: { to: ['liaison'], cc: [] },
      ready: [],
      sources: ['S3 §4.2', 'S0 §6'],
    },
    {
      ...fromDue,
      id: 'reply.easier',
      label: { en: 'Easier question, offer help', zh: '换个好答的问法，并提供协助' },
      level: 2,
      offset: 3,
      medium: 'written',
      audience: { to: ['liaison'], cc: [] },
      ready: [],
      sources: ['S0 §1', 'S0 §3', 'S0 FAQ 1'],
    },
    {
      ...fromDue,
      id: 'reply.talk',
      label: { en: 'Call, or ask someone else', zh: '打电话，或请教其他同事' },
      level: 3,
      offset: 6,
      medium: 'live',
      audience: { to: ['liaison'], cc: [] },
      ready: [],
      sources: ['S0 §3', 'S0 §5', 'S4 §1.2'],
    },
    {
      ...fromDue,
      id: 'reply.last',
      label: { en: 'Say how we go on without an answer', zh: '说明未收到答复时的安排' },
      level: 4,
      offset: 10,
      medium: 'written',
      audience: { to: ['decision-maker'], cc: ['liaison'] },
      ready: ['liaison-told'],
      needsTick: true,
      sources: ['S0 §6', 'S3 §4.4'],
    },
  ],
  sources: ['S3 §4.1', 'S3 §4.2', 'S3 §4.3', 'S3 §4.4', 'S3 §4.5', 'S0 §6'],
};
