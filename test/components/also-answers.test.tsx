import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { stage } from './panel-stage';
import { askView, NOW, suggestion, threadView } from './panel-views';

const question = (touchId: string) => ({
  touchId,
  from: 'Anna Weber',
  at: NOW,
  excerpt: 'All done, here you are.',
  guess: { kind: 'done' as const, confidence: 0.95 },
  itemIds: [],
});
const classify = suggestion({ kind: 'classify' });
const waiting = (id: string, touchId = 'touch-9') =>
  askView({ id, title: `Title of ${id}`, suggestion: classify, question: question(touchId) });
const thread = () =>
  threadView([waiting('ask-1'), waiting('ask-2'), waiting('ask-3', 'touch-8'), askView()]);

function staged(view = thread(), language?: 'zh') {
  const all = stage(view, language ? { language } : {});
  const card = all.get('ask').first();
  return { ...all, card, in: (testId: string) => card.getByTestId(testId) };
}

describe('a message that several asks await', () => {
  it('lists only those beside each one, none of them ticked', async () => {
    const { card, in: get, objections } = staged();
    await expect.element(get('also-ask-2')).not.toBeChecked();
    await expect.element(card.getByRole('checkbox', { name: 'Title of ask-2' })).toBeVisible();
    await expect.element(card.getByRole('group', { name: 'It also answers:' })).toBeVisible();
    expect(card.getByRole('checkbox').elements()).toHaveLength(1);
    expect(await objections()).toEqual([]);
  });

  it('is taken for those that were ticked by keyboard, and for no other unless ticked', async () => {
    const { port, in: get } = staged();
    await get('answer-other').click();
    (get('also-ask-2').element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(get('also-ask-2')).toBeChecked();
    await get('answer-acknowledged').click();
    await get('guess-accept').click();
    await get('also-ask-2').click();
    await get('answer-acknowledged').click();
    const also = { alsoAskIds: ['ask-2'] };
    expect(port.changes().map(({ ask }) => ask)).toMatchObject([
      { answer: 'other' },
      { askId: 'ask-1', answer: 'acknowledged', ...also },
      { askId: 'ask-1', answer: 'done', ...also },
      { answer: 'acknowledged' },
    ]);
    const said = port.changes().map(({ ask }) => 'alsoAskIds' in (ask as object));
    expect(said).toEqual([false, true, true, false]);
  });

  it('keeps the ticks with a promised day, and forgets them for a newer message', async () => {
    const { port, in: get } = staged();
    await get('also-ask-2').click();
    await get('answer-promised').click();
    await get('promise-date').fill('next Friday');
    await get('promise-date-save').click();
    expect(port.changes()).toMatchObject([
      { ask: { answer: 'promised', promisedFor: '2026-12-04', alsoAskIds: ['ask-2'] } },
    ]);
    port.show(threadView([waiting('ask-1', 'touch-10'), waiting('ask-2', 'touch-10')]));
    await expect.element(get('also-ask-2')).not.toBeChecked();
  });

  it('says so in Chinese, and nothing where one ask alone awaits it', async () => {
    const { card, port, in: get } = staged(thread(), 'zh');
    await expect.element(card.getByRole('group', { name: '这封回复也涉及：' })).toBeVisible();
    port.show({ ...threadView([waiting('ask-1')]), language: 'zh' });
    await expect.element(get('also-ask-2')).not.toBeInTheDocument();
  });
});
