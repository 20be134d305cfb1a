import { describe, expect, it } from 'vitest';
import { reason } from '@/lib/domain/reasons';
import { stage } from './panel-stage';
import { askView, NOW, threadView } from './panel-views';

const debt = { askId: 'fixes', title: 'Fixes', due: '2026-11-20', count: 1 };
const told = {
  kind: 'wait' as const,
  askIds: ['ask-1'],
  stepId: 'acceptance.meeting',
  level: 3 as const,
  variant: 'first' as const,
  reasons: [],
  blockers: [reason('G2-told', debt)],
  readiness: [],
  choices: [],
};

describe('a debt that they were told of (G2)', () => {
  it('may be gone over all the same', async () => {
    const { port, get } = stage(threadView([askView({ suggestion: told })]));
    await get('override-G2').click();
    expect(port.changes()).toMatchObject([{ command: 'overrideGuard', ask: { rule: 'G2' } }]);
  });

  it('is told of in a message of its own, whatever other delay is being told', async () => {
    const kind = 'tell-first' as const;
    const suggestion = { ...told, kind, blockers: [], reasons: [reason('G2', debt)] };
    const delay = (about: string) =>
      askView({ id: 'delay', situation: 'our-delay', owedBy: 'us', about });
    const { port, get } = stage(threadView([askView({ suggestion }), delay('another')]));
    await expect.element(get('tell-first')).toBeVisible();
    port.show(threadView([askView({ suggestion }), delay('fixes')]));
    await expect.element(get('tell-first')).not.toBeInTheDocument();
  });
});

describe('something made ready', () => {
  it('has its own words in the history, also when it is taken back', async () => {
    const event = (ready: boolean, id: string) => ({
      kind: 'event' as const,
      at: NOW,
      event: {
        id,
        askId: 'ask-1',
        occurredAt: NOW,
        recordedAt: NOW,
        type: 'readied' as const,
        readinessId: 'superior-knows',
        ready,
      },
    });
    const stepLabels = { 'superior-knows': { en: 'Your superior knows', zh: '已报备' } };
    const timeline = [event(true, 'a'), event(false, 'b')];
    const { get } = stage(threadView([askView({ stepLabels, timeline })]));
    await expect.element(get('timeline')).toHaveTextContent('Ready: Your superior knows');
    await expect.element(get('timeline')).toHaveTextContent('No longer ready: Your superior knows');
  });
});

describe('a promise of ours in our last mail', () => {
  it('becomes something that we owe, not a reminder to the client', async () => {
    const offer = { title: 'Send the plan', owedBy: 'us' as const, items: [], words: 'We will' };
    const situation = (id: string, owedBy: 'us' | 'client') => ({
      id,
      owedBy,
      label: { en: id, zh: id },
      hint: { en: id, zh: id },
      stage: 'anywhere' as const,
      due: '2026-11-30',
    });
    const situations = [situation('reply', 'client'), situation('client-question', 'us')];
    const { port, get } = stage({ ...threadView([askView()]), situations, offers: [offer] });
    await get('ask-new').click();
    await get('ask-offer').click();
    await get('ask-save').click();
    expect(port.changes()).toMatchObject([
      { command: 'openAsk', ask: { situation: 'client-question', owedBy: 'us' } },
    ]);
  });
});
