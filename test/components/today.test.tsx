import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Today } from '@/components/today';
import { snoozeDay } from '@/components/today-snooze';
import type { TodayView } from '@/lib/messaging/views';
import { busyDay, crowd, type FakePort, fakePort, todayView } from './today-fixture';

configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

function show(view: TodayView | null, first: TodayView | null = view): FakePort {
  const port = fakePort(view);
  render(<Today port={port} first={first} language="en" />);
  return port;
}

const changes = (port: FakePort) => port.sent.filter(({ command }) => command !== 'today');
const clients = () =>
  screen.queryAllByTestId('overdue-client').map((card) => card.dataset.clientId);
const ask = (id: string) => {
  const row = document.querySelector<HTMLElement>(`[data-ask-id=${id}]`);
  if (!row) throw new Error(`no row ${id}`);
  return within(row);
};

describe('the popup', () => {
  it('shows the rows of the snapshot before the worker has answered', () => {
    const port = { ...fakePort(null), send: () => new Promise<never>(() => {}) };
    render(<Today port={port} first={busyDay()} language="en" />);
    expect(clients()).toEqual(['nordwind', 'haitian']);
  });

  it('replaces the snapshot by what the worker answers', async () => {
    show({ ...busyDay(), overdue: busyDay().overdue.slice(1) }, busyDay());
    await waitFor(() => expect(clients()).toEqual(['haitian']));
  });

  it('asks the worker when there is no snapshot', async () => {
    show(busyDay(), null);
    expect(await screen.findAllByTestId('overdue-client')).toHaveLength(2);
  });

  it('says how long each client is overdue, and of each ask the level, the next step and the project', () => {
    show(busyDay());
    const [card] = screen.getAllByTestId('overdue-client');
    expect(card?.dataset.days).toBe('12');
    expect(card?.textContent).toContain('12 days overdue');
    const first = ask('a1');
    expect(first.getByText('Write: Offer help')).toBeTruthy();
    expect(first.getByText('Level 1')).toBeTruthy();
    expect(first.getByText('Website relaunch')).toBeTruthy();
    expect(ask('a2').getByText('5 days overdue')).toBeTruthy();
  });

  it('lists what is due today and what waits, with the reason and the day', () => {
    show(busyDay());
    const due = within(screen.getByTestId('due-today'));
    expect(due.getByText('They answered: say what it was')).toBeTruthy();
    expect(due.getByText('Bright & Sons')).toBeTruthy();
    expect(ask('w1').getByText('promised until tomorrow')).toBeTruthy();
  });

  it('speaks Chinese when the PM does', () => {
    show(busyDay('zh'));
    expect(ask('a1').getByText('写信：主动协助')).toBeTruthy();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('opens the conversation and closes itself', async () => {
    const port = show(busyDay());
    await userEvent.click(ask('a1').getByTestId('open-thread'));
    await waitFor(() =>
      expect(changes(port)).toEqual([
        { command: 'openInMail', ask: { threadId: 'thread-a1' } },
        { command: 'close', ask: null },
      ]),
    );
  });

  it('asks for the draft to be inserted in the conversation', async () => {
    const port = show(busyDay());
    await userEvent.click(ask('a1').getByTestId('draft'));
    expect(changes(port)[0]).toEqual({
      command: 'openInMail',
      ask: { threadId: 'thread-a1', errand: { kind: 'draft', askId: 'a1' } },
    });
  });

  it('offers no draft where the next step has no text to insert', () => {
    show(busyDay());
    expect(ask('a2').queryByTestId('draft')).toBeNull();
    expect(ask('d1').queryByTestId('draft')).toBeNull();
  });

  it.each([
    ['snooze-tomorrow', 'tomorrow'],
    ['snooze-3d', '3d'],
    ['snooze-week', 'week'],
  ] as const)('snoozes with one click on %s', async (testId, preset) => {
    const port = show(busyDay());
    await userEvent.click(ask('a1').getByTestId(testId));
    expect(changes(port)[0]).toEqual({
      command: 'snooze',
      ask: { commitId: 'commit-1', askId: 'a1', until: snoozeDay(preset, Date.now()) },
    });
  });

  it('takes a finished ask away and keeps the focus in the list', async () => {
    const port = show(busyDay());
    const less = busyDay();
    less.overdue[0]?.asks.shift();
    port.view = less;
    const done = ask('a1').getByTestId('ask-done');
    done.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(document.querySelector('[data-ask-id=a1]')).toBeNull());
    expect(changes(port)[0]).toEqual({
      command: 'closeAsk',
      ask: { commitId: 'commit-1', askId: 'a1', outcome: 'done' },
    });
    expect(document.activeElement).toBe(ask('a2').getByTestId('ask-done'));
  });

  it('changes once when a button is clicked twice', async () => {
    const port = show(busyDay());
    const button = ask('a1').getByTestId('ask-done');
    button.click();
    button.click();
    await waitFor(() => expect(port.sent.at(-1)?.command).toBe('today'));
    expect(changes(port)).toHaveLength(1);
  });

  it('takes the last change back', async () => {
    const undo = { commitId: 'c9', verb: 'snooze', at: Date.now(), possible: true };
    const port = show({ ...busyDay(), undo });
    await userEvent.click(await screen.findByTestId('undo'));
    expect(changes(port)[0]).toEqual({
      command: 'undo',
      ask: { commitId: 'commit-1', undoes: 'c9' },
    });
  });

  it('offers no undo for what cannot be taken back or is long over', () => {
    show({ ...busyDay(), undo: { commitId: 'c', verb: 'snooze', at: 0, possible: true } });
    expect(screen.queryByTestId('undo')).toBeNull();
  });

  it('keeps the row and says what went wrong when a change fails, and recovers', async () => {
    const port = show(busyDay());
    await waitFor(() => expect(port.sent).toHaveLength(1));
    port.view = null;
    await userEvent.click(ask('a1').getByTestId('ask-done'));
    expect((await screen.findByRole('alert')).textContent).toContain('No answer came in time');
    expect(document.querySelector('[data-ask-id=a1]')).toBeTruthy();
    port.view = busyDay();
    await userEvent.click(screen.getByTestId('retry'));
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('asks again when the background says that something changed', async () => {
    const port = show(busyDay());
    await waitFor(() => expect(port.sent).toHaveLength(1));
    port.view = todayView();
    port.say();
    await waitFor(() => expect(clients()).toEqual([]));
  });

  it('opens the dashboard', async () => {
    const port = show(busyDay());
    await userEvent.click(screen.getByTestId('open-dashboard'));
    expect(changes(port)).toEqual([{ command: 'open-dashboard', ask: null }]);
  });

  it('shows names as text, never as markup', () => {
    const alert = vi.spyOn(window, 'alert');
    show(crowd(8));
    expect(screen.getAllByText('<img src=x onerror=alert(1)>')).not.toHaveLength(0);
    expect(document.querySelector('img')).toBeNull();
    expect(alert).not.toHaveBeenCalled();
  });

  it('paints a screen of hundreds first and the rest afterwards', async () => {
    show(crowd(300));
    expect(clients().length).toBeLessThanOrEqual(30);
    await waitFor(() => expect(clients()).toHaveLength(300), { timeout: 5000 });
  });

  it('moves between rows with the arrow keys, keeping the same button', async () => {
    show(busyDay());
    screen.getByTestId('search').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(ask('a1').getByTestId('draft'));
    ask('a1').getByTestId('snooze-3d').focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(ask('a2').getByTestId('snooze-3d'));
    await userEvent.keyboard('/');
    expect(document.activeElement).toBe(screen.getByTestId('search'));
  });
});
