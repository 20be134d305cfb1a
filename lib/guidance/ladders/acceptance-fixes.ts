import type { Ladder } from '@/lib/domain/ladder';

/** What acceptance found (S3 §3.1). */
export const acceptanceFixes: Ladder = {
  situation: 'acceptance-fixes',
  label: { en: 'Fixes after acceptance', zh: '验收整改' },
  hint: { en: 'Acceptance found defects; you fix them.', zh: '验收发现问题，我方整改。' },
  stage: 'acceptance',
  owedBy: 'us',
  defaultDue: 5,
  bundles: true,
  readiness: [],
  steps: [
    {
      id: 'acceptance-fixes.list',
      label: { en: 'Send each defect with its date', zh: '逐条列出问题与修复日期' },
      level: 0,
      anchor: 'opened',
      offset: 0,
      unit: 'business',
      medium: 'written',
      audience: { to: ['liaison'], cc: [] },
      ready: [],
      sources: ['S3 §3.1', 'S0 §2'],
    },
    {
      id: 'acceptance-fixes.fixed',
      label: { en: 'Ask them to check again', zh: '请对方复验' },
      level: 1,
      anchor: 'due',
      offset: 0,
      unit: 'business',
      medium: 'written',
      audience: { to: ['liaison'], cc: [] },
      ready: [],
      ball: 'client',
      sources: ['S3 §3.1'],
    },
  ],
  sources: ['S3 §3.1'],
};
