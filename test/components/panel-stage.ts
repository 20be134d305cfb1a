import axe from 'axe-core';
import { onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { mountThreadPanel } from '@/components/mount-thread-panel';
import type { Language } from '@/lib/domain/records';
import type { ThreadView } from '@/lib/messaging/views';
import { type RecordingPort, recordingPort } from './recording-port';

/** Puts a panel on the page as a webmail would, 300 pixels wide, and takes it away after the test. */
export function stage(
  view: ThreadView | null,
  at: {
    language?: Language;
    port?: RecordingPort;
    subject?: string;
    theme?: 'light' | 'dark';
  } = {},
) {
  const port = at.port ?? recordingPort(at.language ? { language: at.language } : {});
  if (view) port.show(at.language ? { ...view, language: at.language } : view, at.subject);
  const element = document.createElement('div');
  element.style.width = '300px';
  document.body.append(element);
  const unmount = mountThreadPanel(element, port, { theme: at.theme ?? 'light' });
  onTestFinished(() => {
    unmount();
    element.remove();
  });
  return {
    port,
    element,
    get: (testId: string) => page.getByTestId(testId),
    /** What axe-core objects to inside the panel. */
    async objections(): Promise<string[]> {
      const { violations } = await axe.run(element, {
        rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
      );
    },
    /** The focused element inside the shadow root, by test id. */
    focused: () => element.shadowRoot?.activeElement?.getAttribute('data-testid'),
  };
}
