import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '@/components/tokens.css';
import '@/components/popup.css';
import '@/components/today.css';
import '@/components/today-lists.css';
import '@/components/today-ask.css';
import '@/components/today-states.css';
import { Today } from '@/components/today';
import type { Language } from '@/lib/domain/records';
import type { TodayView } from '@/lib/messaging/views';
import { busyDay, crowd, fakePort, todayView } from './today-fixture';

configure({ asyncUtilTimeout: 5000 });
afterEach(() => {
  cleanup();
  delete document.documentElement.dataset.theme;
});

const show = (view: TodayView | null, language: Language = 'en') =>
  render(<Today port={fakePort(view)} first={view} language={language} />);

describe('the popup without rows', () => {
  it('explains the first step on a fresh profile', () => {
    show(todayView({ fresh: true }));
    expect(screen.getByTestId('empty').textContent).toContain('Start with one conversation');
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('says that all is clear, and what comes next', () => {
    show({ ...busyDay(), overdue: [], dueToday: [] });
    const clear = screen.getByTestId('all-clear');
    expect(clear.textContent).toContain('Next: tomorrow, Café Olé');
    expect(screen.getAllByTestId('waiting-ask')).toHaveLength(2);
  });

  it('says why the rows cannot be read', async () => {
    show(null);
    expect(screen.getByRole('status').textContent).toContain('Reading');
    expect(await screen.findByText('Your follow-ups could not be read')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('No answer came in time');
  });
});

describe('accessibility', () => {
  const undo = { commitId: 'c', verb: 'snooze', at: Date.now(), possible: true };
  const states: [string, TodayView | null, Language][] = [
    ['a busy day', { ...busyDay(), undo }, 'en'],
    ['a busy day in Chinese', busyDay('zh'), 'zh'],
    ['many clients', crowd(12), 'en'],
    ['a fresh profile', todayView({ fresh: true }), 'en'],
    ['all clear', { ...busyDay(), overdue: [], dueToday: [] }, 'en'],
    ['an error', null, 'en'],
  ];
  for (const theme of ['light', 'dark']) {
    it.each(states)(`finds nothing wrong with %s, ${theme}`, async (_name, view, language) => {
      document.documentElement.dataset.theme = theme;
      show(view, language);
      if (!view) await screen.findByRole('alert');
      if (view?.undo) await screen.findByTestId('undo');
      await waitFor(() => expect(document.title).not.toBe(''));
      const { violations } = await axe.run(document.body);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }

  it('shows everything without scrolling sideways from 300 px on', () => {
    for (const width of [300, 360, 400]) {
      document.body.style.width = `${width}px`;
      show(crowd(8));
      const wide = [...document.querySelectorAll<HTMLElement>('main, .t-card, .t-actions')];
      expect(wide.filter((part) => part.scrollWidth > part.clientWidth)).toEqual([]);
      cleanup();
    }
    document.body.style.width = '';
  });
});
