import { describe, expect, it, onTestFinished } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cases } from '@/test/gallery/panel-cases';
import { stage } from './panel-stage';
import { askView, threadView } from './panel-views';

describe('the panel is usable by everybody', () => {
  for (const [name, view] of Object.entries(cases)) {
    if (name === 'many') continue;
    it(`has nothing that axe objects to: ${name}`, async () => {
      const { get, objections } = stage(view());
      await expect.element(get('thread-panel')).toHaveAttribute('data-status', 'ready');
      if (name === 'due' || name === 'later') {
        await expect.element(get('recipient-proposal')).toBeVisible();
      }
      expect(await objections()).toEqual([]);
    });
  }

  it('has enough contrast in the dark, in Chinese', async () => {
    const { element, get, objections } = stage(threadView([askView()]), {
      language: 'zh',
      theme: 'dark',
    });
    element.style.background = '#17191c';
    await expect.element(get('draft-preview')).toBeVisible();
    expect(await objections()).toEqual([]);
  });

  it('has nothing that axe objects to in its forms', async () => {
    const { get, objections } = stage(threadView([askView()]));
    for (const [button, form] of [
      ['snooze', 'snooze-menu'],
      ['log-call', 'call-form'],
      ['more', 'more-menu'],
      ['ask-new', 'ask-form'],
    ] as const) {
      await get(button).click();
      if (form === 'snooze-menu') await get('snooze-custom').click();
      if (form === 'more-menu') await get('answered-elsewhere').click();
      await expect.element(get(form)).toBeVisible();
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await objections()).toEqual([]);
    }
  });

  it('opens snooze with the keyboard, moves into it, and gives the focus back on Escape', async () => {
    const { get, focused } = stage(threadView([askView()]));
    await expect.element(get('snooze')).toBeVisible();
    (get('snooze').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(get('snooze-menu')).toBeVisible();
    await expect.poll(focused).toBe('snooze-tomorrow');
    await userEvent.keyboard('{Escape}');
    await expect.element(get('snooze-menu')).not.toBeInTheDocument();
    await expect.poll(focused).toBe('snooze');
  });

  it('keeps the focus when an answer takes away the button that gave it', async () => {
    const { port, element, get } = stage(cases.classify?.() ?? null);
    const focused = () => element.shadowRoot?.activeElement?.getAttribute('data-testid');
    await expect.element(get('answer-acknowledged')).toBeVisible();
    (get('answer-acknowledged').element() as HTMLElement).focus();
    port.show(threadView([askView()]));
    await expect.element(get('answer-acknowledged')).not.toBeInTheDocument();
    await expect.poll(focused).toBe('next-step');
    // Left on purpose: it does not come back.
    (document.activeElement as HTMLElement).blur();
    port.show(cases.classify?.() ?? threadView([]));
    await expect.element(get('answer-acknowledged')).toBeVisible();
    expect(focused()).toBeUndefined();
  });

  it('leaves the focus in a reply that is being written, whatever closes meanwhile', async () => {
    const { port, get } = stage(threadView([askView()]));
    const reply = document.createElement('textarea');
    document.body.append(reply);
    onTestFinished(() => reply.remove());
    for (const [button, tray] of [
      ['snooze', 'snooze-menu'],
      ['more', 'more-menu'],
      ['ask-new', 'ask-form'],
    ] as const) {
      port.show(threadView([askView()]));
      await get(button).click();
      await expect.element(get(tray)).toBeVisible();
      reply.focus();
      if (tray === 'ask-form') await get('ask-save').click();
      reply.focus();
      port.show(threadView([askView({ state: 'closed' })]));
      await expect.element(get(tray)).not.toBeInTheDocument();
      expect(document.activeElement).toBe(reply);
    }
  });

  it('keeps keys away from the shortcuts of the webmail', async () => {
    const heard: string[] = [];
    const hear = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', hear);
    const { get } = stage(threadView([]));
    await get('ask-new').click();
    await userEvent.type(get('ask-title'), 'e#');
    document.removeEventListener('keydown', hear);
    expect(heard).toEqual([]);
  });

  it('tells the ladder to a screen reader in words', async () => {
    const { get } = stage(threadView([askView()]));
    await expect.element(get('rung').nth(2)).toHaveAttribute('aria-current', 'step');
    expect(get('rung').nth(1).element().textContent).toContain(
      'Level 0: Hand over with the checklist, done 21 Nov',
    );
  });
});
