import { describe, expect, it } from 'vitest';
import type { DraftView } from '@/lib/messaging/views';
import { stage } from './panel-stage';
import { askView, draftView, noticeDraft, threadView } from './panel-views';
import { recordingPort } from './recording-port';

describe('a text that may go out as a mail of its own', () => {
  it('shows whom it goes to and its subject, and is opened as proposed', async () => {
    const { port, get } = staged(noticeDraft('en'));
    await expect.element(get('draft-envelope')).toHaveAttribute('data-mode', 'new');
    await expect.element(get('recipient-proposal')).toHaveTextContent('ToJonas BrandtCcAnna Weber');
    await expect.element(get('draft-subject')).toHaveTextContent('request for acceptance');
    await get('draft-insert').click();
    expect(port.changes()).toMatchObject([
      { command: 'insertDraft', ask: { draft: { newMail: true } } },
    ]);
    await expect.element(get('thread-panel')).toHaveTextContent('The new mail is open.');
  });

  it('becomes a reply on one click, and a mail of its own again on the next', async () => {
    const { port, get } = staged(noticeDraft('en'));
    await get('draft-mode').click();
    await expect.element(get('draft-envelope')).toHaveAttribute('data-mode', 'reply');
    await expect.element(get('draft-subject')).not.toBeInTheDocument();
    await get('recipient-proposal').click();
    await get('draft-insert').click();
    await get('draft-mode').click();
    await get('draft-insert').click();
    expect(port.changes()).toMatchObject([
      { command: 'applyRecipients' },
      { command: 'insertDraft', ask: { draft: { newMail: false } } },
      { command: 'insertDraft', ask: { draft: { newMail: true } } },
    ]);
  });

  it('becomes a reply when its recipients are put into one', async () => {
    const { port, get } = staged(noticeDraft('en'));
    await get('recipient-proposal').click();
    await expect.element(get('draft-envelope')).toHaveAttribute('data-mode', 'reply');
    expect(port.changes()).toMatchObject([{ command: 'applyRecipients' }]);
  });

  it('asks about the conversation that is open', async () => {
    const { port, get } = staged(noticeDraft('en'));
    await expect.element(get('draft-envelope')).toBeVisible();
    expect(port.sent).toMatchObject([{ command: 'draft', ask: { nativeThreadId: 'thread-f:1' } }]);
  });

  it('stays a reply, without a choice, where it has no subject', async () => {
    const { get } = staged(draftView('en'));
    await expect.element(get('draft-envelope')).toHaveAttribute('data-mode', 'reply');
    await expect.element(get('draft-mode')).not.toBeInTheDocument();
  });

  it('keeps the choice for its step alone', async () => {
    const { port, get } = staged(noticeDraft('en'));
    await get('draft-mode').click();
    const ask = askView();
    const suggestion = { ...ask.suggestion, stepId: 'acceptance.terms' };
    port.show(threadView([{ ...ask, suggestion }]));
    await expect.element(get('draft-envelope')).toHaveAttribute('data-mode', 'new');
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`has nothing that axe objects to: ${theme}`, async () => {
      const { get, element, objections } = staged(noticeDraft('zh'), theme);
      if (theme === 'dark') element.style.background = '#17191c';
      await expect.element(get('draft-subject')).toBeVisible();
      expect(await objections()).toEqual([]);
    });
  }
});

function staged(draft: DraftView, theme: 'light' | 'dark' = 'light') {
  const { language } = draft;
  const port = recordingPort({ language, answers: { draft: () => draft } });
  return stage(threadView([askView()]), { language, port, theme });
}
