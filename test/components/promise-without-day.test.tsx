import { describe, expect, it } from 'vitest';
import { stage } from './panel-stage';
import { askView, NOW, suggestion, threadView } from './panel-views';

const waiting = (confidence: number, date?: string, touchId = 'touch-9') =>
  threadView([
    askView({
      suggestion: suggestion({ kind: 'classify' }),
      question: {
        touchId,
        from: 'Anna Weber',
        at: NOW,
        excerpt: 'We will send it soon.',
        guess: { kind: 'promised', confidence, ...(date && { date }) },
        itemIds: [],
      },
    }),
  ]);

describe('a promise that names no day', () => {
  it('asks for the day at once, leaves the focus alone, and takes what is typed', async () => {
    const { port, get, focused, objections } = stage(waiting(0.7));
    await expect.element(get('promise-date')).toBeVisible();
    expect(focused()).toBeUndefined();
    await expect.element(get('answer-promised')).toHaveAttribute('aria-expanded', 'true');
    expect(await objections()).toEqual([]);
    await get('promise-date').fill('next Friday');
    await get('promise-date-save').click();
    expect(port.changes()).toMatchObject([
      { command: 'answer', ask: { answer: 'promised', promisedFor: '2026-12-04' } },
    ]);
  });

  it('offers no press that does nothing, however sure it is', async () => {
    const { get } = stage(waiting(0.95));
    await expect.element(get('promise-date')).toBeVisible();
    await expect.element(get('guess')).not.toBeInTheDocument();
  });

  it('is noted with one press where they said no day', async () => {
    const { port, get } = stage(waiting(0.7));
    await get('promise-no-day').click();
    expect(port.changes()).toMatchObject([{ command: 'answer', ask: { answer: 'acknowledged' } }]);
  });

  it('gives way to another choice, and to a message that names one', async () => {
    const { port, get } = stage(waiting(0.7));
    await get('answer-out-of-office').click();
    await expect.element(get('promise-date')).not.toBeInTheDocument();
    port.show(waiting(0.95, '2026-12-04', 'touch-10'));
    await expect.element(get('guess-accept')).toBeVisible();
    await expect.element(get('promise-date')).not.toBeInTheDocument();
  });
});
