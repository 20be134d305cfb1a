import { describe, expect, it } from 'vitest';
import type { ContractDatesView } from '@/lib/messaging/evidence-view';
import { stage } from './panel-stage';
import { askView, suggestion, threadView } from './panel-views';
import { recordingPort } from './recording-port';

const none = { missing: [], unreadable: [], provisional: false, dayOff: false };
const view: ContractDatesView = {
  dates: [
    {
      ...none,
      name: 'acceptance-ends',
      period: { count: 10, unit: 'business' },
      from: '2027-02-01',
      day: '2027-02-19',
      provisional: true,
      dayOff: true,
    },
    { ...none, name: 'deemed-acceptance', missing: ['clause'] },
  ],
  labels: { clause: { en: 'Contract clause', zh: '合同条款' } },
  knownUntil: '2026-12-31',
  calendarKnown: true,
};

function show(level: 3 | 4, language: 'en' | 'zh' = 'en', theme: 'light' | 'dark' = 'light') {
  const answers = { contractDates: () => view, openEvidence: () => null };
  const port = recordingPort({ language, answers });
  const ask = askView({ suggestion: suggestion({ level, stepId: 'acceptance.notice' }) });
  return stage(threadView([ask]), { port, language, theme });
}

describe('contract dates in the panel', () => {
  it('stand before a formal step, with what is missing and what is provisional', async () => {
    const panel = show(4);
    const block = panel.get('contract-dates');
    await expect.element(block).toHaveTextContent('Acceptance period ends');
    await expect.element(block).toHaveTextContent('Fri 19 Feb 2027');
    await expect.element(block).toHaveTextContent('10 business days after Mon 1 Feb 2027');
    await expect.element(block).toHaveTextContent('Missing: Contract clause');
    await expect.element(block).toHaveTextContent('published until Thu 31 Dec only');
    await expect.element(block).toHaveTextContent('a day off for the client');
  });

  it('lead to the evidence of this ask', async () => {
    const panel = show(4);
    await panel.get('open-evidence').click();
    expect(panel.port.sent).toContainEqual({ command: 'openEvidence', ask: { askId: 'ask-1' } });
  });

  it('do not stand before a friendlier step', async () => {
    const panel = show(3);
    await expect.element(panel.get('next-step')).toBeVisible();
    expect(panel.get('contract-dates').query()).toBeNull();
    expect(panel.port.sent.map(({ command }) => command)).not.toContain('contractDates');
  });

  it.each([
    ['en', 'light'],
    ['zh', 'dark'],
  ] as const)('are accessible in %s, %s', async (language, theme) => {
    const panel = show(4, language, theme);
    const name = language === 'zh' ? '验收期限届满' : 'Acceptance period ends';
    await expect.element(panel.get('contract-dates')).toHaveTextContent(name);
    expect(await panel.objections()).toEqual([]);
  });
});
