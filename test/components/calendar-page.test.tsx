import { cleanup, configure, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '@/components/tokens.css';
import '@/components/frame.css';
import '@/components/settings.css';
import '@/components/settings-parts.css';
import '@/components/calendar-page.css';
import { page } from 'vitest/browser';
import { Dashboard } from '@/components/dashboard';
import type { SettingsPort } from '@/components/settings-port';
import type { Language } from '@/lib/domain/records';
import type { CalendarEntry, CalendarView } from '@/lib/messaging/calendar-view';

configure({ asyncUtilTimeout: 5000 });
afterEach(() => {
  cleanup();
  history.replaceState(null, '', ' ');
  delete document.documentElement.dataset.theme;
});

const entry = (number: number, changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  day: '2026-11-20',
  kind: 'due',
  askId: `a${number}`,
  projectId: 'p1',
  title: `Accept part ${number}`,
  projectName: 'Portal',
  clientName: 'Nordwind',
  overdue: true,
  ...changes,
});

function monthOf(entries: CalendarEntry[], language: Language = 'en'): CalendarView {
  const days = Array.from({ length: 30 }, (_, index) => ({
    day: `2026-11-${String(index + 1).padStart(2, '0')}`,
    off: [5, 6].includes((index + 6) % 7),
  }));
  const speaking = { now: Date.UTC(2026, 10, 25, 9), language, timeZone: 'Europe/Berlin' };
  return { ...speaking, month: '2026-11', today: '2026-11-25', days, entries };
}

async function open(view: CalendarView, route = '#/calendar') {
  history.replaceState(null, '', route);
  const sent: unknown[] = [];
  const port = {
    send: async (_: string, ask: unknown) => {
      sent.push(ask);
      return { ok: true, value: view };
    },
    on: () => {},
    newId: () => 'id',
  } as unknown as SettingsPort;
  render(<Dashboard port={port} preferred={['en']} />);
  await screen.findByTestId('page-calendar');
  return sent;
}

const step = entry(1, {
  day: '2026-11-25',
  kind: 'step',
  next: { kind: 'send', label: { en: 'Friendly reminder', zh: '友好提醒' } },
});

describe('the month', () => {
  it('holds what is due and what comes next, each a way to its project', async () => {
    await open(monthOf([entry(1), step]));
    const [due, next] = await screen.findAllByTestId('calendar-entry');
    expect(due?.closest('[data-day]')?.getAttribute('data-day')).toBe('2026-11-20');
    expect(due?.dataset.tone).toBe('overdue');
    expect(next?.textContent).toContain('Write: Friendly reminder');
    expect(next?.getAttribute('href')).toBe('#/projects/p1');
  });

  it('folds what a day holds beyond four', async () => {
    await open(monthOf(Array.from({ length: 30 }, (_, index) => entry(index))));
    expect(await screen.findByText('26 more')).toBeTruthy();
    expect(screen.getAllByTestId('calendar-entry')).toHaveLength(30);
  });

  it('turns to the month that the route names, and asks for no other words', async () => {
    expect(await open(monthOf([]), '#/calendar/2027-01')).toEqual([{ month: '2027-01' }]);
    cleanup();
    expect(await open(monthOf([]), '#/calendar/soon')).toEqual([{}]);
    const after = await screen.findByTestId('month-after');
    expect(after.getAttribute('href')).toBe('#/calendar/2026-12');
    expect(screen.getByTestId('month-before').getAttribute('href')).toBe('#/calendar/2026-10');
    expect(screen.getByTestId('empty')).toBeTruthy();
  });

  it.each([
    ['light', 'en', 1200],
    ['dark', 'zh', 360],
  ] as const)('finds nothing wrong with it, %s, %s, %d px', async (theme, language, width) => {
    document.documentElement.dataset.theme = theme;
    await page.viewport(width, 800);
    await open(monthOf([entry(1), step, entry(2, { overdue: false })], language));
    await screen.findAllByTestId('calendar-entry');
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)).toEqual(
      [],
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(1200, 800);
  });
});
