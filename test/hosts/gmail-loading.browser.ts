import type { InboxSDK } from '@inboxsdk/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isMailbox, loadWithin } from '@/lib/hosts/gmail/loading';
import { showNotice } from '@/lib/hosts/gmail/notice';

const notice = { text: 'Gmail did not answer.', action: 'Reload', act: () => {}, lang: 'en' };
const onStuck = (signal: AbortSignal) => showNotice(document, notice, signal);
const shown = () => {
  const host = [...document.body.children].find((one) => one.shadowRoot);
  return host?.shadowRoot?.querySelector('[role=alert]')?.textContent;
};

beforeEach(() => {
  vi.useFakeTimers();
  document.head.setAttribute('data-inboxsdk-script-injected', 'true');
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
  document.head.removeAttribute('data-inboxsdk-script-injected');
});

describe('loading InboxSDK', () => {
  it('asks it to report nothing', async () => {
    const load = vi.fn(async () => ({}) as InboxSDK);
    await loadWithin({ load, appId: 'sdk_a' });
    const quiet = { eventTracking: false, globalErrorLogging: false };
    expect(load).toHaveBeenCalledWith(2, 'sdk_a', quiet);
  });

  it('tells the user after 15 seconds, and takes it back when Gmail gets ready after all', async () => {
    let ready: (sdk: InboxSDK) => void = () => {};
    const load = () => new Promise<InboxSDK>((resolve) => (ready = resolve));
    const loaded = loadWithin({ load, appId: 'sdk_a', onStuck });
    await vi.advanceTimersByTimeAsync(14_900);
    expect(shown()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(shown()).toBe('Gmail did not answer.Reload');
    ready({} as InboxSDK);
    await loaded;
    expect(shown()).toBeUndefined();
  });

  it('waits for the page script, and tells the user when it never comes', async () => {
    document.head.removeAttribute('data-inboxsdk-script-injected');
    const load = vi.fn(async () => ({}) as InboxSDK);
    const loaded = loadWithin({ load, appId: 'sdk_a', onStuck });
    await vi.advanceTimersByTimeAsync(15_100);
    expect(load).not.toHaveBeenCalled();
    expect(shown()).toContain('Gmail did not answer.');
    document.head.setAttribute('data-inboxsdk-script-injected', 'true');
    await loaded;
    expect(load).toHaveBeenCalledOnce();
  });

  it('leaves alone what is no mailbox: pop-out windows, originals, prints, Chat', () => {
    const at = (path: string) => isMailbox(new URL(`https://mail.google.com${path}`));
    for (const path of ['/mail/u/0/', '/mail/u/1/?tab=rm&ogbl', '/mail/?view=cm&fs=1']) {
      expect(at(path), path).toBe(true);
    }
    for (const path of [
      '/mail/u/0/popout',
      '/mail/u/0/?view=om',
      '/mail/u/0/?view=pt&search=all',
      '/chat/u/0/',
    ]) {
      expect(at(path), path).toBe(false);
    }
  });
});
