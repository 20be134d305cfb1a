import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '@/components/tokens.css';
import '@/components/frame.css';
import '@/components/settings.css';
import '@/components/settings-parts.css';
import '@/components/today.css';
import '@/components/today-lists.css';
import '@/components/today-ask.css';
import '@/components/today-states.css';
import { userEvent } from 'vitest/browser';
import { Dashboard } from '@/components/dashboard';
import type { TodayView } from '@/lib/messaging/views';
import { busyDay, fakePort, todayView } from './today-fixture';

configure({ asyncUtilTimeout: 5000 });
afterEach(() => {
  cleanup();
  history.replaceState(null, '', ' ');
  delete document.documentElement.dataset.theme;
});

async function open(view: TodayView | null, route = '#/today') {
  history.replaceState(null, '', route);
  const none = () => Promise.resolve(false);
  const port = Object.assign(fakePort(view), {
    version: '1',
    webmailNames: [],
    grantWebmail: none,
    removeWebmail: () => Promise.resolve(),
  });
  render(<Dashboard port={port} preferred={['en']} />);
  await screen.findByTestId('page-today');
  return port;
}

describe('today as a page', () => {
  it('is where the dashboard begins and where unknown routes lead', async () => {
    await open(busyDay(), '#/nowhere');
    expect(location.hash).toBe('#/today');
    const here = screen.getByRole('link', { current: 'page' });
    expect(here.textContent).toBe('Today');
  });

  it('lists who is late, what is due and what waits', async () => {
    await open(busyDay());
    expect(await screen.findAllByTestId('overdue-client')).toHaveLength(2);
    expect(screen.getByTestId('due-today')).toBeTruthy();
    expect(screen.getAllByTestId('waiting-ask')).toHaveLength(2);
  });

  it('finds by words, and marks as done', async () => {
    const port = await open(busyDay());
    await userEvent.fill(await screen.findByTestId('search'), 'haitian');
    await waitFor(() => expect(screen.queryAllByTestId('overdue-client').length).toBeLessThan(2));
    await userEvent.fill(screen.getByTestId('search'), '');
    await userEvent.click(screen.getAllByTestId('ask-done')[0] as HTMLElement);
    expect(port.sent.some(({ command }) => command === 'closeAsk')).toBe(true);
  });

  it('has no search while there is nothing to find', async () => {
    await open(todayView({ fresh: true }));
    expect(await screen.findByTestId('empty')).toBeTruthy();
    expect(screen.queryByTestId('search')).toBeNull();
  });

  it.each([
    ['light', busyDay()],
    ['dark', busyDay('zh')],
    ['light', todayView({ fresh: true })],
    ['dark', null],
  ] as const)('finds nothing wrong with it, %s', async (theme, view) => {
    document.documentElement.dataset.theme = theme;
    await open(view);
    if (view) await screen.findByRole('heading', { level: 1 });
    else await screen.findByRole('alert');
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
  });
});
