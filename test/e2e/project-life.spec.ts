import { expect, test } from '@playwright/test';
import { openProjects } from './pages/project-page';
import { objections } from './support/axe';
import { desk, subjects } from './support/desk';
import { type Session, startSession } from './support/session';

test.describe('the life of a project', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let projects: Awaited<ReturnType<typeof openProjects>>;

  test.beforeAll(async () => {
    session = await startSession({ past: desk });
    const { context, extensionId } = session.browser;
    projects = await openProjects(context, extensionId);
  });
  test.afterAll(() => session.close());

  test('stands in the dashboard with what is overdue and who holds it', async () => {
    const { get, page } = projects;
    await expect(get('project-line')).toHaveCount(4);
    await expect(get('project-line').first()).toContainText('预约小程序');
    const warehouse = get('project-line').filter({ hasText: 'Warehouse app' });
    await expect(warehouse).toContainText('1 overdue');
    await expect(warehouse).toContainText('With the client');
    expect(await objections(page)).toEqual([]);
    await get('project-filter').fill('hallmann');
    await expect(get('project-line')).toHaveCount(1);
  });

  test('proposes what is usual at a new stage; two are opened with a click each', async () => {
    const { page, get, proposal, asks } = projects;
    await projects.open('Warehouse app');
    await projects.move('kickoff');
    await expect(get('proposal')).toHaveCount(4);
    await projects.take('client-materials');
    await projects.take('communication-plan');
    await expect(asks('client-materials')).toContainText('due Fri 4 Dec');
    await proposal('expectations').getByTestId('proposal-decline').click();
    await expect(get('proposal')).toHaveCount(1);
    expect(await objections(page)).toEqual([]);
    await get('undo').click();
    await expect(get('proposal')).toHaveCount(2);
  });

  test('opens the next update when one is done, at the rhythm of the project', async () => {
    const { get, asks } = projects;
    await get('project-field-rhythm').selectOption('biweekly');
    await get('project-save').click();
    await expect(get('project-status')).toHaveText('Saved');
    await projects.newAsk({ situation: 'progress-update', title: 'Update', due: '2026-11-27' });
    await asks('progress-update').getByTestId('ask-done').click();
    const open = projects.page.locator('[data-situation=progress-update]:not([data-state=closed])');
    await expect(open).toContainText('due Fri 11 Dec');
    await expect(asks('progress-update')).toHaveCount(2);
    await get('undo').click();
    await expect(asks('progress-update')).toHaveCount(1);
    await expect(asks('progress-update')).toContainText('due Fri 27 Nov');
  });

  test('proposes the final payment once the client accepted, beside the mail as well', async () => {
    const { asks, proposal } = projects;
    await asks('acceptance').getByTestId('ask-done').click();
    await expect(proposal('final-payment')).toContainText('“Accept the warehouse app” is done');
    await session.page.bringToFront();
    await session.mail.openThread(subjects.hallmann);
    await session.panel.isThere();
    const beside = session.panel.root.locator(
      '[data-testid=proposal][data-situation=final-payment]',
    );
    await beside.getByTestId('proposal-open').click();
    await expect(beside).toHaveCount(0);
    const opened = session.panel.root.locator('[data-testid=ask][data-situation=final-payment]');
    await expect(opened).toHaveAttribute('data-ball', 'client');
    // What was opened in the dashboard, without a conversation, stands here too.
    const materials = session.panel.root.locator(
      '[data-testid=ask][data-situation=client-materials]',
    );
    await expect(materials).toHaveCount(1);
    await projects.page.bringToFront();
    await expect(asks('final-payment')).toHaveCount(1);
  });

  test('leads from an ask to its conversation', async () => {
    const { asks } = projects;
    await session.mail.back();
    await projects.page.bringToFront();
    await asks('final-payment').getByTestId('open-thread').click();
    await expect(session.page.locator('h2.hP')).toContainText(subjects.hallmann);
  });

  test('keeps the log of every contact and what was agreed', async () => {
    const { page, get } = projects;
    await page.bringToFront();
    await expect(get('log-entry')).not.toHaveCount(0);
    await get('values-terms').locator('summary').click();
    await get('value-latePayment').fill('Clause 7: work pauses after 30 days');
    await get('project-save').click();
    await expect(get('project-status')).toHaveText('Saved');
    await page.reload();
    await expect(get('value-latePayment')).toHaveValue('Clause 7: work pauses after 30 days');
    expect(await objections(page)).toEqual([]);
  });
});

test('the projects page explains, in Chinese and in the dark, how a project comes to be', async () => {
  const session = await startSession({ language: 'zh-CN', colorScheme: 'dark' });
  const { context, extensionId } = session.browser;
  const { page, get } = await openProjects(context, extensionId);
  await expect(get('empty').getByRole('listitem')).toHaveCount(3);
  await expect(get('empty')).toContainText('还没有项目');
  expect(await objections(page)).toEqual([]);
  await session.close();
});
