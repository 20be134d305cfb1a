import type { ReasonKind } from '@/lib/domain/event';
import type { Step } from '@/lib/domain/ladder';

const answer = (
  kind: ReasonKind,
  label: Step['label'],
  audience: Step['audience'],
  sources: string[],
): Step => ({
  id: `reason.${kind}`,
  label,
  level: 2,
  anchor: 'opened',
  offset: 0,
  unit: 'business',
  medium: 'written',
  audience,
  ready: [],
  sources,
});

/** What is written first once the PM said why it does not move (G5). `unknown` has none: the ladder goes on. */
export const reasonSteps: Readonly<Partial<Record<ReasonKind, Step>>> = {
  'in-process': answer(
    'in-process',
    { en: 'Ask who holds it, and until when', zh: '了解在谁手里、到什么时候' },
    { to: ['liaison'], cc: [] },
    ['S1.D §1', 'S0 §1'],
  ),
  'priorities-changed': answer(
    'priorities-changed',
    { en: 'Offer a smaller next step', zh: '提议更小的一步' },
    { to: ['liaison'], cc: [] },
    ['S0 §1', 'S1.A §9'],
  ),
  'decision-pending': answer(
    'decision-pending',
    { en: 'Ask what is missing to decide', zh: '了解决策还缺什么' },
    { to: ['liaison'], cc: [] },
    ['S0 §1', 'S0 §4'],
  ),
  'criteria-unclear': answer(
    'criteria-unclear',
    { en: 'Send the criteria as a checklist', zh: '发出标准清单，约半小时对齐' },
    { to: ['liaison'], cc: [] },
    ['S0 §1', 'S0 §2'],
  ),
  dissatisfied: answer(
    'dissatisfied',
    { en: 'Name their points, promise an answer', zh: '列出对方意见并约定答复' },
    { to: ['liaison'], cc: [] },
    ['S0 §1', 'S0 FAQ 2', 'S4 §9.1'],
  ),
  busy: answer(
    'busy',
    { en: 'In stages, or in half an hour', zh: '分步做，或只占半小时' },
    { to: ['liaison'], cc: [] },
    ['S0 §3'],
  ),
  'contact-left': answer(
    'contact-left',
    { en: 'Ask who takes over', zh: '了解由谁接手' },
    { to: ['liaison'], cc: [] },
    ['S3 §1.2'],
  ),
  budget: answer(
    'budget',
    { en: 'Propose a new schedule', zh: '提出新的付款安排' },
    { to: ['finance', 'decision-maker'], cc: ['liaison'] },
    ['S2 §5'],
  ),
};
