import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import type { ProjectsView } from '@/lib/messaging/project-view';
import { askFromPage } from './support/ask';
import { objections } from './support/axe';
import { hasClock } from './support/clock';
import { noticeCase } from './support/notice-case';
import { type Session, startSession } from './support/session';

test.skip(!hasClock, 'libfaketime is not installed: the browser cannot be given another date.');

const told = noticeCase('Solberg');
const terms = {
  acceptancePeriod: '10 working days',
  deliveredOn: '2026-10-29',
  clause: '§ 7.2: without written defects within 10 working days the work is deemed accepted.',
};

test.describe('an acceptance that came to its formal notice', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let evidence: Page;

  test.beforeAll(async () => {
    session = await startSession({ mails: told.mails, past: told.past });
    const popup = await session.openPopup();
    const ask = askFromPage(popup);
    const reply = await ask('projects', null);
    if (!reply.ok) throw new Error(reply.failure.code);
    const [client] = (reply.value as ProjectsView).clients;
    const projectId = client?.projects[0]?.projectId ?? '';
    await ask('rememberValues', { commitId: v7(), projectId, values: terms });
    await ask('nameContact', {
      commitId: v7(),
      clientId: client?.clientId ?? '',
      address: `jonas@${told.domain}`,
      name: 'Jonas Brandt',
      roles: ['decision-maker'],
    });
    await popup.close();
  });
  test.afterAll(() => session.close());

  test('shows the contract dates before the notice, and opens the evidence', async () => {
    const { mail, panel, browser } = session;
    await session.page.bringToFront();
    await mail.openThread(told.subject);
    await panel.isThere();
    await expect(panel.step()).toHaveAttribute('data-step', 'acceptance.notice');
    await expect(panel.step()).toHaveAttribute('data-level', '4');
    const dates = panel.get('contract-date');
    await expect(dates.and(panel.root.locator('[data-name=acceptance-ends]'))).toHaveAttribute(
      'data-day',
      '2026-11-12',
    );
    await expect(dates.and(panel.root.locator('[data-name=deemed-acceptance]'))).toHaveAttribute(
      'data-day',
      '2026-11-13',
    );
    await panel.shot('contract-dates');
    const opened = browser.context.waitForEvent('page');
    await panel.get('open-evidence').click();
    evidence = await opened;
    await expect(evidence).toHaveURL(new RegExp(`dashboard\\.html#/evidence/${told.askId}$`));
    await expect(evidence.getByTestId('page-evidence')).toBeVisible();
  });

  test('tells everything that happened, with dates, recipients and due day', async () => {
    const rows = evidence.getByTestId('evidence-entry');
    await expect(rows.first()).toBeVisible();
    const kinds = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-kind')));
    expect(kinds.filter((kind) => kind !== 'silence')).toEqual([
      'wrote',
      'asked',
      'due-passed',
      'reminded',
      'reminded',
      'talked',
      'promised',
      'promise-broken',
      'reminded',
    ]);
    const paper = evidence.getByTestId('evidence');
    await expect(paper).toContainText('Fri 6 Nov 2026');
    await expect(paper).toContainText('Reminder (level 1): Friendly reminder');
    await expect(paper).toContainText('1 business day after the due date Thu 5 Nov 2026');
    await expect(paper).toContainText('To: Anna Berg <anna@solberg.example>');
    await expect(paper).toContainText('The promise for Mon 16 Nov 2026 was not kept');
    await expect(paper).toContainText('She waits for her director');
    await expect(evidence.getByTestId('evidence-dates')).toContainText('Thu 12 Nov 2026');
    const client = evidence.getByTestId('evidence-delay').locator('[data-side=client] td');
    await expect(client.nth(0)).toHaveText('19');
    await expect(client.nth(1)).toHaveText('14');
    expect(await objections(evidence)).toEqual([]);
    await evidence.getByTestId('evidence-excerpts').uncheck();
    await expect(paper).not.toContainText('about the reminder');
    await evidence.getByTestId('evidence-excerpts').check();
  });

  test('prints as a document alone, in English and in Chinese', async () => {
    const english = await printed(evidence, 'evidence-en');
    expect(english.text).not.toMatch(/Print or save|Settings/);
    expect(english.text).toMatch(/Printed on Wed 25 Nov 2026/);
    expect(english.pages).toBeGreaterThanOrEqual(2);

    await evidence.getByTestId('evidence-zh').check();
    await expect(evidence.getByTestId('evidence')).toHaveAttribute('lang', 'zh-CN');
    const chinese = await printed(evidence, 'evidence-zh');
    expect(chinese.text).toContain('往来记录');
    expect(chinese.text).toContain('提醒（第 1 级）');
    expect(chinese.text).toContain('2026年11月16日 周一 的承诺未兑现');
    expect(chinese.text).toContain('打印时间：2026年11月25日');
    expect(await objections(evidence)).toEqual([]);
  });

  test('the log and the reports show what happened', async () => {
    await evidence.goto(evidence.url().replace(/#.*/, '#/log'));
    await expect(evidence.getByTestId('log-entry')).toHaveCount(5);
    await expect(evidence.getByTestId('log-entry').first()).toContainText(
      'Show the decision-maker',
    );
    await evidence.getByTestId('log-search').fill('DIRECTOR');
    await expect(evidence.getByTestId('log-entry')).toHaveCount(1);
    expect(await objections(evidence)).toEqual([]);

    await evidence.goto(evidence.url().replace(/#.*/, '#/reports'));
    const report = evidence.getByTestId('report-project');
    await expect(report.getByTestId('report-client-days')).toHaveAttribute('data-days', '19');
    await expect(report.getByTestId('report-promises')).toHaveAttribute('data-broken', '1');
    expect(await objections(evidence)).toEqual([]);
    await evidence.getByTestId('range-to').fill('2026-11-10');
    await expect(report.getByTestId('report-client-days')).toHaveAttribute('data-days', '8');
    await evidence.getByTestId('range-all').click();

    const saved = evidence.waitForEvent('download');
    await evidence.getByTestId('reports-export').click();
    expect((await saved).suggestedFilename()).toBe('threadline-report-2026-11-25.csv');
    await report.getByTestId('report-evidence').click();
    await expect(evidence.getByTestId('page-evidence')).toBeVisible();
  });
});

/** The page as paper, and the words that are on it. */
async function printed(page: Page, name: string): Promise<{ text: string; pages: number }> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  mkdirSync('.output/shots', { recursive: true });
  writeFileSync(`.output/shots/${name}.pdf`, pdf);
  await page.emulateMedia({ media: 'print' });
  const text = await page.evaluate(() => document.body.innerText);
  await page.emulateMedia({ media: null });
  return { text, pages: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 };
}
