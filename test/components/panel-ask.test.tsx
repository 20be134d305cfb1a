import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { viewOf } from '@/test/gallery/panel-cases';
import { stage } from './panel-stage';
import { askView, draftView, NOW, reason, suggestion, threadView } from './panel-views';
import { recordingPort } from './recording-port';

describe('one ask in the panel', () => {
  it('tells the next step with its kind, step, level, channel and moment', async () => {
    const { get } = stage(threadView([askView()]));
    const step = get('next-step');
    await expect.element(step).toHaveAttribute('data-kind', 'send');
    const attributes = (step.element() as HTMLElement).dataset;
    expect({ ...attributes }).toEqual({
      testid: 'next-step',
      kind: 'send',
      step: 'acceptance.reminder',
      level: '1',
      channel: 'mail',
      when: new Date(NOW - 86_400_000).toISOString(),
    });
    expect({ ...(get('ask').element() as HTMLElement).dataset }).toMatchObject({
      askId: 'ask-1',
      situation: 'acceptance',
      level: '0',
      ball: 'client',
      state: 'due',
    });
  });

  it('opens each reason to one sentence and its source', async () => {
    const { get } = stage(threadView([askView()]));
    const why = get('next-step-why').getByTestId('why').nth(1);
    await expect.element(why).toHaveAttribute('data-source', 'S3 §4.2');
    const sentence = why.getByText('1 business day after the due date: Mon 23 Nov');
    await expect.element(sentence).not.toBeVisible();
    await why.getByText('Planned for Mon 23 Nov').click();
    await expect.element(sentence).toBeVisible();
    await expect.element(why.getByText('Source: S3 §4.2')).toBeVisible();
  });

  it('says a blocker in plain sight, under the name of its guard', async () => {
    const { get } = stage(viewOf('wait', 'en'));
    await expect.element(get('next-step')).toHaveAttribute('data-blocker', 'G1');
    await expect
      .element(get('next-step-why'))
      .toHaveTextContent('You wrote on Mon 23 Nov; 2 business days should pass');
    await expect.element(get('draft-insert')).not.toBeInTheDocument();
  });

  it('inserts the draft that is shown, with the messages that were seen', async () => {
    const { port, get } = stage(threadView([askView()]));
    await expect.element(get('draft-preview')).toHaveTextContent('Dear Anna');
    await get('draft-insert').click();
    await expect.element(get('next-step')).toHaveTextContent('Draft inserted');
    expect(port.changes()).toMatchObject([
      {
        command: 'insertDraft',
        ask: { draft: { language: 'en' }, seenMessageIds: ['message-1', 'message-2'] },
      },
    ]);
  });

  it('switches the language of the text', async () => {
    const { get } = stage(threadView([askView()]));
    await get('draft-language').click();
    await expect.element(get('draft-preview')).toHaveTextContent('韦伯女士');
    await expect.element(get('draft-preview')).toHaveAttribute('lang', 'zh-CN');
  });

  it('asks for missing values, remembers them and writes the text again', async () => {
    const missing = [
      {
        name: 'deliveredOn',
        label: { en: 'Delivered on', zh: '交付日期' },
        hint: { en: 'The day it was handed over', zh: '' },
        input: 'line' as const,
        scope: 'project' as const,
      },
    ];
    const port = recordingPort({
      answers: { draft: ({ values }) => draftView('en', values ? {} : { missing }) },
    });
    const { get } = stage(threadView([askView()]), { port });
    await expect.element(get('draft-insert')).toHaveAttribute('aria-disabled', 'true');
    await get('value-deliveredOn').fill('13 November');
    await get('value-save').click();
    await expect.element(get('value-form')).not.toBeInTheDocument();
    await expect.element(get('draft-insert')).not.toHaveAttribute('aria-disabled');
    expect(port.changes()[0]).toMatchObject({
      command: 'rememberValues',
      ask: { projectId: 'project-1', values: { deliveredOn: '13 November' } },
    });
  });

  it('keeps the actions of minutes as items of the ask, beside what it has', async () => {
    const actions = {
      name: 'actions',
      label: { en: 'Who does what by when', zh: '待办事项' },
      hint: { en: 'One per line', zh: '每行一条' },
      input: 'lines' as const,
      scope: 'items' as const,
    };
    const port = recordingPort({
      answers: { draft: () => draftView('en', { optional: [actions] }) },
    });
    const items = [{ id: 'item-1', text: 'Lin: timetable', done: true }];
    const { get } = stage(threadView([askView({ items })]), { port });
    await get('draft-details').click();
    await get('value-actions').fill('Anna: logo\n\nBen: data');
    await get('value-save').click();
    await expect.poll(() => port.changes()).toHaveLength(1);
    expect(port.changes()[0]).toMatchObject({
      command: 'editAsk',
      ask: {
        askId: 'ask-1',
        rev: 3,
        items: [
          { id: 'item-1', text: 'Lin: timetable' },
          { text: 'Anna: logo' },
          { text: 'Ben: data' },
        ],
      },
    });
  });

  it('proposes recipients and sets them on one click', async () => {
    const { port, get } = stage(threadView([askView()]));
    await get('recipient-proposal').click();
    expect(port.changes()).toMatchObject([
      { command: 'applyRecipients', ask: { to: [{ name: 'Anna Weber' }] } },
    ]);
  });

  it('snoozes with one click on a day that is told beside it', async () => {
    const { port, get } = stage(threadView([askView()]));
    await get('snooze').click();
    await expect.element(get('snooze-3d')).toHaveTextContent('Fri 27 Nov');
    await get('snooze-3d').click();
    expect(port.changes()).toMatchObject([
      { command: 'snooze', ask: { askId: 'ask-1', until: '2026-11-27' } },
    ]);
    await expect.element(get('snooze-menu')).not.toBeInTheDocument();
  });

  it('echoes a day in words before it can be saved', async () => {
    const { port, get } = stage(threadView([askView()]));
    await get('snooze').click();
    await get('snooze-custom').click();
    await expect.element(get('snooze-date-save')).toHaveAttribute('aria-disabled', 'true');
    await get('snooze-date').fill('next Friday');
    await expect.element(get('resolved-date')).toHaveTextContent('Fri 4 Dec · in 10 days');
    expect(port.changes()).toEqual([]);
    await userEvent.type(get('snooze-date'), '{Enter}');
    expect(port.changes()).toMatchObject([{ command: 'snooze', ask: { until: '2026-12-04' } }]);
  });

  it('says what is wrong with a day that cannot be read', async () => {
    const { port, get } = stage(threadView([askView()]));
    await get('snooze').click();
    await get('snooze-custom').click();
    port.refuse('readDay', 'day-ambiguous');
    await get('snooze-date').fill('3/4');
    await expect.element(get('snooze-menu')).toHaveTextContent('could be two different days');
    await expect.element(get('snooze-date')).toHaveAttribute('aria-invalid', 'true');
  });

  it('takes an answer in one click, and a promise with its date', async () => {
    const { port, get } = stage(viewOf('classify', 'en'));
    await get('answer-promised').click();
    await get('promise-date').fill('next Friday');
    await expect.element(get('resolved-date')).toBeVisible();
    await get('promise-date-save').click();
    await get('answer-question').click();
    expect(port.changes()).toMatchObject([
      { command: 'answer', ask: { answer: 'promised', promisedFor: '2026-12-04' } },
      { command: 'answer', ask: { answer: 'question' } },
    ]);
  });

  it('logs a call, but not one without words', async () => {
    const { port, get } = stage(viewOf('call', 'en'));
    await get('log-call').click();
    await get('call-save').click();
    await expect.element(get('call-form')).toHaveTextContent('Note in a few words');
    await get('call-who').fill('Jonas Brandt');
    await get('call-what').fill('Wants the load test first');
    await get('call-save').click();
    expect(port.changes()).toMatchObject([
      {
        command: 'logCall',
        ask: {
          who: 'Jonas Brandt',
          channel: 'meeting',
          stepId: 'acceptance.meeting',
          answer: null,
        },
      },
    ]);
  });

  it('offers where to start, what to make ready, how it ends, and to go on anyway', async () => {
    const entry = stage(viewOf('entry', 'en'));
    await entry.get('entry-choice-acceptance.help').click();
    expect(entry.port.changes()).toMatchObject([
      { command: 'chooseEntry', ask: { stepId: 'acceptance.help' } },
    ]);
    entry.port.show(viewOf('prepare', 'en'));
    await entry.get('ready-checklist').click();
    entry.port.show(viewOf('decide', 'en'));
    await entry.get('decide-written-off').click();
    entry.port.show(viewOf('debt', 'en'));
    await expect.element(entry.get('next-step')).toHaveTextContent('Corrected test report');
    await entry.get('override-G2').click();
    expect(entry.port.changes().slice(1)).toMatchObject([
      { command: 'setReady', ask: { readinessId: 'checklist', ready: true } },
      { command: 'closeAsk', ask: { outcome: 'written-off' } },
      { command: 'overrideGuard', ask: { rule: 'G2' } },
    ]);
  });

  it('asks who holds a role that nobody holds', async () => {
    const { port, get } = stage(viewOf('contact', 'en'));
    await get('contact-choice').nth(1).click();
    await get('contact-save').click();
    expect(port.changes()).toMatchObject([
      {
        command: 'nameContact',
        ask: {
          address: 'j.brandt@nordwind.example',
          name: 'Jonas Brandt',
          roles: ['decision-maker'],
        },
      },
    ]);
  });

  it('shows what failed and tries again with the same ids', async () => {
    const { port, get } = stage(threadView([askView()]));
    port.refuse('closeAsk', 'no-answer');
    await get('ask-done').click();
    await expect.element(get('failure')).toHaveTextContent('No answer came in time');
    await get('failure').getByRole('button').click();
    await expect.element(get('failure')).not.toBeInTheDocument();
    const [first, second] = port.changes();
    expect(second).toEqual(first);
  });

  it('takes back the last change, and says when it cannot', async () => {
    const undo = { commitId: 'c-1', verb: 'snooze', at: NOW, possible: true };
    const { port, get } = stage(threadView([askView()], { undo }));
    await get('undo').click();
    expect(port.changes()).toMatchObject([{ command: 'undo', ask: { undoes: 'c-1' } }]);
    port.show(threadView([askView()], { undo: { ...undo, verb: 'mailSent', possible: false } }));
    await expect.element(get('thread-panel')).toHaveTextContent('Only your webmail can undo it');
    await expect.element(get('undo')).not.toBeInTheDocument();
  });

  it('obeys the user alone, not a script in the page', async () => {
    const { port, get } = stage(viewOf('later', 'en'));
    await expect.element(get('ask-done')).toBeVisible();
    for (const id of ['ask-done', 'draft-insert', 'recipient-proposal', 'ready-evidence']) {
      (get(id).element() as HTMLElement).click();
    }
    (get('ask-item').first().element() as HTMLElement).click();
    expect(port.changes()).toEqual([]);
  });

  it('lists what happened, newest first', async () => {
    const { get } = stage(threadView([askView()]));
    await expect.element(get('timeline-entry').first()).toHaveTextContent('Answer: “Noted”');
    await expect.element(get('timeline-entry').last()).toHaveTextContent('Opened, due Fri 20 Nov');
  });

  it('shows a guard that the user chose to pass as a reason', async () => {
    const values = { askId: 'x', title: 'Report', due: '2026-11-18', count: 1 };
    const reasons = [reason('G2-overridden', values, 'S2 §1')];
    const { get } = stage(threadView([askView({ suggestion: suggestion({ reasons }) })]));
    await expect.element(get('why')).toHaveAttribute('data-detail', 'G2-overridden');
  });
});
