import { cleanup, configure, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import '@/components/tokens.css';
import '@/components/frame.css';
import '@/components/settings.css';
import '@/components/settings-parts.css';
import '@/components/log-list.css';
import '@/components/log-page.css';
import '@/components/reports.css';
import '@/components/evidence.css';
import { userEvent } from 'vitest/browser';
import { csvOf } from '@/components/csv';
import { Dashboard } from '@/components/dashboard';
import { reportRows } from '@/components/reports-csv';
import { presetRange } from '@/components/reports-range';
import { reportsEn } from '@/lib/i18n/reports.en';
import { evidenceOf, ledgerPort, logOf, reportsOf } from './ledger-fixture';

configure({ asyncUtilTimeout: 5000 });
afterEach(() => {
  cleanup();
  history.replaceState(null, '', ' ');
  delete document.documentElement.dataset.theme;
});

async function open(route: string, views: Parameters<typeof ledgerPort>[0]) {
  history.replaceState(null, '', `#/${route}`);
  const port = ledgerPort(views);
  render(<Dashboard port={port} preferred={['en']} />);
  await screen.findByTestId(`page-${route.split('/')[0]}`);
  return port;
}

async function objections(): Promise<string[]> {
  // A colour on its way is none to judge.
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
  const { violations } = await axe.run(document.body);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const lastAsked = (port: ReturnType<typeof ledgerPort>, command: string) =>
  port.sent.findLast((sent) => sent.command === command)?.ask;

describe('the evidence page', () => {
  it('speaks the client’s language first, and the other one by choice', async () => {
    await open('evidence/ask', { evidence: { ...evidenceOf('zh'), language: 'en' } });
    const paper = await screen.findByTestId('evidence');
    expect(paper.lang).toBe('zh-CN');
    expect(paper.textContent).toContain('提醒（第 1 级）：友好提醒');
    expect(screen.getByTestId('evidence-print').textContent).toBe('Print or save as PDF');
    await userEvent.click(screen.getByTestId('evidence-en'));
    expect(screen.getByTestId('evidence').textContent).toContain('Reminder (level 1)');
  });

  it('asks for the ask that the address names, and says when there is none', async () => {
    const port = await open('evidence/some-ask', {});
    expect((await screen.findByRole('alert')).textContent).toBeTruthy();
    expect(lastAsked(port, 'evidence')).toEqual({ askId: 'some-ask' });
  });

  it('draws whose turn it was with the same in words', async () => {
    await open('evidence/ask', { evidence: evidenceOf('en') });
    const picture = await screen.findByRole('img');
    expect(picture.getAttribute('aria-label')).toContain('With the client: 25 business days');
    const row = screen.getByTestId('evidence-delay').querySelector('[data-side=client]');
    expect(row?.textContent).toContain('25');
  });

  it('leaves the first lines of messages out on request', async () => {
    await open('evidence/ask', { evidence: evidenceOf('en') });
    const paper = await screen.findByTestId('evidence');
    expect(paper.textContent).toContain('what keeps it?');
    await userEvent.click(screen.getByTestId('evidence-excerpts'));
    expect(paper.textContent).not.toContain('what keeps it?');
  });

  it('marks what is provisional', async () => {
    const view = evidenceOf('en');
    const chronology = view.chronology.map((entry) => ({ ...entry, provisional: true }));
    await open('evidence/ask', { evidence: { ...view, chronology, provisional: true } });
    const first = (await screen.findAllByTestId('evidence-entry'))[0] as HTMLElement;
    expect(within(first).getByText('provisional')).toBeTruthy();
    expect(screen.getByTestId('evidence-provisional').textContent).toContain('may change');
  });

  it.each(['en', 'zh'] as const)('is accessible in %s, light and dark', async (language) => {
    await open('evidence/ask', { evidence: evidenceOf(language) });
    await screen.findByTestId('evidence');
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      expect(await objections()).toEqual([]);
    }
  });
});

describe('the log page', () => {
  it('filters by client, project and words, and clears the filters', async () => {
    const port = await open('log', { log: logOf('en', 8) });
    await screen.findByTestId('log-list');
    await userEvent.selectOptions(screen.getByTestId('log-client'), 'client');
    await waitFor(() => expect(lastAsked(port, 'log')).toEqual({ limit: 500, clientId: 'client' }));
    await userEvent.selectOptions(screen.getByTestId('log-project'), 'project');
    await userEvent.fill(screen.getByTestId('log-search'), 'invoice');
    await waitFor(() =>
      expect(lastAsked(port, 'log')).toEqual({
        limit: 500,
        clientId: 'client',
        projectId: 'project',
        text: 'invoice',
      }),
    );
    expect(screen.getByTestId('log-list')).toBeTruthy();
  });

  it('draws hundreds of contacts a part at a time', async () => {
    await open('log', { log: logOf('en', 480) });
    expect(await screen.findAllByTestId('log-entry')).toHaveLength(100);
    expect(screen.getByTestId('log-count').textContent).toBe('480 contacts');
    await userEvent.click(screen.getByTestId('log-more'));
    expect(screen.getAllByTestId('log-entry')).toHaveLength(200);
  });

  it('asks for older ones where there are more', async () => {
    const port = await open('log', { log: { ...logOf('en', 8), total: 900 } });
    await userEvent.click(await screen.findByTestId('log-older'));
    await waitFor(() => expect(lastAsked(port, 'log')).toEqual({ limit: 1000 }));
  });

  it.each([0, 8])('is accessible with %i contacts, light and dark', async (count) => {
    await open('log', { log: logOf('en', count) });
    await screen.findByTestId(count > 0 ? 'log-list' : 'log-empty');
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      expect(await objections()).toEqual([]);
    }
  });
});

describe('the reports', () => {
  it('say in words what the bars show', async () => {
    await open('reports', { reports: reportsOf('en', 3) });
    const [first] = await screen.findAllByTestId('report-client');
    expect(
      within(first as HTMLElement)
        .getByRole('img')
        .getAttribute('aria-label'),
    ).toBe('With the client 24 business days, with us 0 business days');
    expect(first?.textContent).toContain('17 business days of them after the due date');
    expect(first?.textContent).toContain('2 broken');
    expect(screen.getAllByTestId('report-evidence')[0]?.getAttribute('href')).toBe(
      '#/evidence/ask',
    );
  });

  it('ask for a range of days', async () => {
    const port = await open('reports', { reports: reportsOf('en', 1) });
    await userEvent.click(await screen.findByTestId('range-year'));
    await waitFor(() => expect(lastAsked(port, 'reports')).toEqual({ from: '2026-01-01' }));
    expect(screen.getByTestId('range-year').getAttribute('aria-pressed')).toBe('true');
    await userEvent.fill(screen.getByTestId('range-to'), '2026-02-28');
    await waitFor(() =>
      expect(lastAsked(port, 'reports')).toEqual({ from: '2026-01-01', to: '2026-02-28' }),
    );
    expect(presetRange('month', '2026-03-01')).toEqual({ from: '2026-01-31' });
  });

  it('are empty at first, and say so', async () => {
    await open('reports', { reports: reportsOf('en', 0) });
    expect((await screen.findByTestId('reports-empty')).textContent).toContain('Nothing to count');
    expect(await objections()).toEqual([]);
  });

  it.each(['en', 'zh'] as const)('are accessible in %s, light and dark', async (language) => {
    await open('reports', { reports: reportsOf(language, 3) });
    await screen.findAllByTestId('report-client');
    for (const theme of ['light', 'dark']) {
      document.documentElement.dataset.theme = theme;
      expect(await objections()).toEqual([]);
    }
  });
});

describe('the exported table', () => {
  it('quotes what needs it and makes formulas harmless', () => {
    const nasty = ['=1+1', '+49 30', '-x', '@a', '\t=a', ' =b', '＝c', 'say "hi", please', 'a\nb'];
    const line = csvOf([[...nasty, 12, -3, 'plain', '中文']]);
    expect(line).toBe(
      '\uFEFF\'=1+1,\'+49 30,\'-x,\'@a,"\'\t=a",\' =b,\'＝c,"say ""hi"", please","a\nb",12,-3,plain,中文\r\n',
    );
  });

  it('has a line for each client and project under as many names', () => {
    const rows = reportRows(reportsOf('en', 3), reportsEn);
    expect(rows).toHaveLength(1 + 3 + 4);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(rows[2]?.slice(0, 5)).toEqual([
      'Nordwind Logistik GmbH 0',
      'Customer portal',
      3,
      24,
      17,
    ]);
  });
});
