import { cleanup, configure, render, screen, waitFor } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '@/components/tokens.css';
import '@/components/frame.css';
import '@/components/settings.css';
import '@/components/settings-parts.css';
import { userEvent } from 'vitest/browser';
import { Dashboard } from '@/components/dashboard';
import { fakeSettingsPort, settingsOf } from './settings-fixture';

configure({ asyncUtilTimeout: 5000 });
afterEach(() => {
  cleanup();
  history.replaceState(null, '', ' ');
  delete document.documentElement.dataset.theme;
});

async function show(kept = settingsOf()) {
  const port = fakeSettingsPort(kept);
  history.replaceState(null, '', '#/settings');
  render(<Dashboard port={port} preferred={['en']} />);
  await screen.findByTestId('settings-name');
  return port;
}

const saved = (port: ReturnType<typeof fakeSettingsPort>) =>
  port.sent.filter(({ command }) => command === 'saveSettings').map(({ ask }) => ask);
const status = () => screen.getByTestId('settings-status').textContent;
const save = () => userEvent.click(screen.getByTestId('settings-save'));
const fill = (testId: string, text: string) => userEvent.fill(screen.getByTestId(testId), text);

describe('the settings page', () => {
  it('shows what is kept', async () => {
    await show();
    expect(screen.getByTestId<HTMLInputElement>('settings-name').value).toBe('Lena Park');
    expect(screen.getByTestId<HTMLSelectElement>('settings-country').value).toBe('DE');
    expect(screen.getByText('Mon 28 Dec – Wed 30 Dec')).toBeTruthy();
  });

  it('saves only what changed, with the revision that was seen', async () => {
    const port = await show();
    await fill('settings-name', 'Lena P.');
    expect(status()).toBe('Not saved yet');
    await save();
    await waitFor(() => expect(status()).toBe('Saved'));
    expect(saved(port)).toEqual([
      { commitId: expect.any(String), rev: 3, changes: { name: 'Lena P.' } },
    ]);
  });

  it('saves nothing when nothing changed', async () => {
    const port = await show();
    screen.getByTestId('settings-save').click();
    expect(saved(port)).toEqual([]);
  });

  it('proposes the time zone and the weekend of a country that is chosen', async () => {
    const port = await show();
    await userEvent.selectOptions(screen.getByTestId('settings-country'), 'AE');
    expect(screen.getByTestId<HTMLSelectElement>('settings-zone').value).toBe('Asia/Dubai');
    await save();
    await waitFor(() => expect(port.kept.calendar.country).toBe('AE'));
    expect(port.kept.calendar.daysOff).toEqual(settingsOf().calendar.daysOff);
  });

  it('takes a holiday as a range and keeps it as days', async () => {
    const port = await show();
    await fill('settings-off-from', '2026-12-31');
    await fill('settings-off-to', '2027-01-02');
    await userEvent.click(screen.getByTestId('settings-off-add'));
    expect(screen.getByText('Mon 28 Dec – Sat 2 Jan 2027')).toBeTruthy();
    await save();
    await waitFor(() => expect(port.kept.calendar.daysOff).toHaveLength(7));
  });

  it('refuses a holiday that ends before it begins', async () => {
    await show();
    await fill('settings-off-from', '2026-12-31');
    await fill('settings-off-to', '2026-12-01');
    await userEvent.click(screen.getByTestId('settings-off-add'));
    expect(screen.getByRole('alert').textContent).toContain('Choose a first and a last day');
  });

  it('says which field is wrong and goes there', async () => {
    const port = await show();
    await fill('settings-addresses', 'lena@park.example\nnot an address');
    await save();
    await screen.findByText('This is not a mail address: not');
    expect(document.activeElement).toBe(screen.getByTestId('settings-addresses'));
    expect(saved(port)).toEqual([]);
  });

  it('puts own changes on the newest settings when they were changed elsewhere', async () => {
    const port = await show();
    await fill('settings-name', 'Lena P.');
    port.changeElsewhere({ ownDomains: ['new.example'] });
    await save();
    await waitFor(() => expect(status()).toContain('changed elsewhere'));
    expect(screen.getByTestId<HTMLInputElement>('settings-name').value).toBe('Lena P.');
    expect(screen.getByTestId<HTMLTextAreaElement>('settings-domains').value).toBe('new.example');
    await save();
    await waitFor(() => expect(port.kept.name).toBe('Lena P.'));
    expect(port.kept.ownDomains).toEqual(['new.example']);
  });

  it('discards changes', async () => {
    await show();
    await fill('settings-name', 'X');
    await userEvent.click(screen.getByText('Discard changes'));
    expect(screen.getByTestId<HTMLInputElement>('settings-name').value).toBe('Lena Park');
  });

  it('speaks the language that is chosen at once', async () => {
    await show();
    await userEvent.click(screen.getByLabelText('中文'));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('设置');
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  it('names the sources of the holidays and the version', async () => {
    await show();
    expect(screen.getByTestId('page-settings').textContent).toContain('date-holidays');
    expect(screen.getByTestId('page-settings').textContent).toContain('chinese-days');
    expect(screen.getByText(/Threadline 0\.1\.0/)).toBeTruthy();
  });

  it.each(['light', 'dark'])('has nothing that axe finds wrong, %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    await show();
    await fill('settings-domains', 'nonsense');
    await save();
    await screen.findByText('This is not a domain: nonsense');
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
