import { describe, expect, it } from 'vitest';
import { viewOf } from '@/test/gallery/panel-cases';
import { stage } from './panel-stage';

describe('proposed asks in the panel', () => {
  it('are opened in this conversation with one click', async () => {
    const { port, get } = stage(viewOf('proposed', 'en'));
    const payment = get('proposals').getByRole('button', { name: 'Open: Final payment' });
    await payment.click();
    expect(port.sent.filter(({ command }) => command === 'openAsks')).toMatchObject([
      {
        ask: {
          nativeThreadId: 'thread-f:1',
          asks: [{ situation: 'final-payment', title: 'Final payment', due: '2026-12-09' }],
        },
      },
    ]);
  });

  it('are declined with one click, and say what went wrong', async () => {
    const { port, get } = stage(viewOf('proposed', 'en'));
    port.refuse('declineProposal', 'no-answer');
    const decline = get('proposals').getByRole('button', { name: 'Not needed: Final payment' });
    await decline.click();
    await expect.element(get('proposals').getByRole('alert')).toBeVisible();
    await decline.click();
    expect(port.sent.filter(({ command }) => command === 'declineProposal')).toMatchObject([
      {},
      { ask: { nativeThreadId: 'thread-f:1', key: 'final-payment@a9' } },
    ]);
  });

  it.each([
    ['light', 'en'],
    ['dark', 'zh'],
  ] as const)('have nothing that axe finds wrong, %s', async (theme, language) => {
    const { objections } = stage(viewOf('proposed', language), { theme, language });
    expect(await objections()).toEqual([]);
  });
});
