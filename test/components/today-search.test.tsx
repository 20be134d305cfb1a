import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Today } from '@/components/today';
import { filterToday, leftOut } from '@/components/today-search';
import { busyDay, fakePort, todayView } from './today-fixture';

configure({ asyncUtilTimeout: 5000 });
afterEach(cleanup);

const found = (text: string) => {
  const view = filterToday(busyDay(), text);
  const late = view.overdue.flatMap(({ asks }) => asks);
  return [...late, ...view.dueToday, ...view.waiting].map(({ askId }) => askId);
};

describe('filterToday', () => {
  it('keeps everything for blank words', () => {
    expect(found('  ')).toEqual(['a1', 'a2', 'a3', 'd1', 'w1', 'w2']);
  });

  it.each([
    ['nordwind', ['a1', 'a2']],
    ['RELAUNCH invoice', ['a2']],
    ['海天', ['a3']],
    ['ｃａｆé', ['w1']],
    ['formal notice', ['a2']],
    ['nobody', []],
  ])('finds %s', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('keeps of a client only the asks that match', () => {
    expect(filterToday(busyDay(), 'invoice').overdue.map(({ asks }) => asks.length)).toEqual([1]);
  });
});

describe('leftOut', () => {
  it('counts the rows that exist beyond those handed over', () => {
    const view = busyDay();
    view.counts = { overdueClients: 40, overdueAsks: 50, dueToday: 1, waiting: 9 };
    expect(leftOut(view)).toEqual({ overdue: 47, dueToday: 0, waiting: 7 });
  });
});

describe('the search field', () => {
  it('filters at once, without asking the worker', async () => {
    const port = fakePort(busyDay());
    render(<Today port={port} first={busyDay()} language="en" />);
    await userEvent.fill(screen.getByTestId('search'), 'haitian 请确认');
    await waitFor(() => expect(screen.getByTestId('no-hits').textContent).toContain('haitian'));
    await userEvent.fill(screen.getByTestId('search'), '请确认');
    await waitFor(() => expect(screen.getAllByTestId('overdue-client')).toHaveLength(1));
    expect(port.sent.filter(({ ask }) => ask && 'search' in (ask as object))).toEqual([]);
  });

  it('asks the worker for rows that were not handed over', async () => {
    const cut = busyDay();
    cut.counts = { ...cut.counts, overdueAsks: 5000 };
    const port = fakePort(cut);
    render(<Today port={port} first={cut} language="en" />);
    await waitFor(() => expect(port.sent).toHaveLength(1));
    const [far] = busyDay().overdue;
    if (far) port.view = todayView({ overdue: [{ ...far, clientId: 'far', name: 'Far away' }] });
    await userEvent.fill(screen.getByTestId('search'), 'relaunch far');
    await waitFor(() => expect(screen.getByTestId('overdue-client').dataset.clientId).toBe('far'));
    expect(port.sent.at(-1)).toEqual({ command: 'today', ask: { search: 'relaunch' } });
  });
});
