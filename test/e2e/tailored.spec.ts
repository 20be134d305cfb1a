import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { objections } from './support/axe';
import { subjects } from './support/desk';
import { type Session, startSession } from './support/session';
import { seenAt, tiedAsk } from './support/story';

test.describe('a ladder that the PM changes for one client', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let templates: Page;

  test.beforeAll(async () => {
    session = await startSession({ past });
    const { context, extensionId } = session.browser;
    templates = await context.newPage();
    await templates.goto(`chrome-extension://${extensionId}/dashboard.html#/templates`);
  });
  test.afterAll(() => session.close());

  const day = async () => {
    const when = await session.panel.step().getAttribute('data-when');
    return when?.slice(0, 10);
  };
  const mark = () => session.panel.step().locator('[data-testid=why][data-detail=changed]');
  async function look(subject: string) {
    await session.page.bringToFront();
    await session.mail.back();
    await session.mail.openThread(subject);
    await session.panel.isThere();
  }

  test('moves its next step, with the mark and the source beside it', async () => {
    await session.mail.openThread(subjects.brightwater);
    await session.panel.isThere();
    expect(await day()).toBe('2026-12-04');
    await expect(mark()).toHaveCount(0);

    await templates.bringToFront();
    await templates.getByTestId('templates-scope').selectOption('All of Brightwater Museum');
    await templates.locator('[data-testid=templates-situation][data-situation=reply]').click();
    const step = templates.locator('[data-testid=templates-step][data-step="reply.line"]');
    await step.getByRole('button').first().click();
    await step.getByTestId('step-days').fill('1');
    await step.getByTestId('step-save').click();
    await expect(step).toHaveAttribute('data-changed', 'true');
    expect(await objections(templates)).toEqual([]);

    await session.page.bringToFront();
    await expect(mark()).toHaveCount(1);
    expect(await day()).toBe('2026-12-07');
    await expect(mark()).toHaveAttribute('data-source', /^S\d/);
    await expect(mark()).toContainText('Changed by you');
  });

  test('leaves another client as it was', async () => {
    await look(subjects.hallmann);
    await expect(session.panel.step()).toHaveAttribute('data-step', 'reply.line');
    await expect(session.panel.step()).toHaveAttribute('data-kind', 'send');
    await expect(mark()).toHaveCount(0);
  });

  test('is shared as a file, restored, and taken back in from the file', async () => {
    await look(subjects.brightwater);
    await templates.bringToFront();
    await templates.getByTestId('templates-overview-link').click();
    const downloading = templates.waitForEvent('download');
    await templates.getByTestId('guidance-export').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('threadline-guidance-Brightwater-Museum.json');
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      format: 'threadline-guidance',
      version: 1,
      name: 'Brightwater Museum',
      changes: [{ kind: 'step', stepId: 'reply.line', change: { offset: 1 } }],
    });

    await templates.getByTestId('change-restore').click();
    await expect(templates.getByTestId('change')).toHaveCount(0);
    await session.page.bringToFront();
    await expect(mark()).toHaveCount(0);
    expect(await day()).toBe('2026-12-04');

    await templates.bringToFront();
    await templates.getByTestId('guidance-file').setInputFiles(file);
    await expect(templates.getByTestId('import-item')).toHaveAttribute('data-state', 'new');
    expect(await objections(templates)).toEqual([]);
    await expect(templates.getByTestId('change')).toHaveCount(0);
    await templates.getByTestId('import-take').click();
    await expect(templates.getByTestId('change')).toHaveCount(1);
    await session.page.bringToFront();
    await expect(mark()).toHaveCount(1);
    expect(await day()).toBe('2026-12-07');
  });

  test('says what the PM wrote, and what is built in again after an undo', async () => {
    await look(subjects.hallmann);
    await expect(session.panel.get('draft-preview')).toContainText('price list');
    await templates.bringToFront();
    await templates.getByTestId('templates-scope').selectOption('All of Hallmann Logistik');
    await templates.locator('[data-testid=templates-situation][data-situation=reply]').click();
    const step = templates.locator('[data-testid=templates-step][data-step="reply.line"]');
    await step.getByRole('button').first().click();
    await step.locator('[data-text="reply.line"][data-language=en]').click();
    await step.getByTestId('text-body').fill('A word from us about {{ project }}.');
    await expect(step.getByTestId('text-preview')).toContainText('A word from us about ');
    await step.getByTestId('text-save').click();
    await expect(step).toHaveAttribute('data-changed', 'true');

    await session.page.bringToFront();
    await expect(session.panel.get('draft-preview')).toContainText(
      'A word from us about Warehouse app.',
    );
    await templates.bringToFront();
    await templates.getByTestId('templates-undo').click();
    await expect(step).toHaveAttribute('data-changed', 'false');
    await session.page.bringToFront();
    await expect(session.panel.get('draft-preview')).not.toContainText('A word from us');
  });

  test('answers a reason in the PM’s words, marked where it is written', async () => {
    await look(subjects.hallmann);
    await session.panel.get('reason').first().selectOption('busy');
    await expect(session.panel.step()).toHaveAttribute('data-step', 'reason.busy');
    await expect(mark()).toHaveCount(0);

    await templates.bringToFront();
    await templates.getByTestId('templates-overview-link').click();
    await templates.getByTestId('templates-scope').selectOption('All of Hallmann Logistik');
    await templates.locator('[data-testid=templates-other][data-situation=reason]').click();
    const text = templates.locator('[data-testid=beside-text][data-text="reason.busy"]');
    await text.getByRole('button').first().click();
    await text.locator('[data-text="reason.busy"][data-language=en]').click();
    await text.getByTestId('text-body').fill('Ten quiet minutes for {{ title }}?');
    await expect(text.getByTestId('text-preview')).toContainText('Ten quiet minutes for ');
    await text.getByTestId('text-save').click();
    await expect(text).toHaveAttribute('data-changed', 'true');
    expect(await objections(templates)).toEqual([]);

    await session.page.bringToFront();
    await expect(session.panel.get('draft-preview')).toContainText(
      'Ten quiet minutes for The price list?',
    );
    await expect(session.panel.get('draft-changed')).toContainText('changed by you');
    await expect(mark()).toContainText('Changed by you');
    await expect(mark()).toHaveAttribute('data-source', 'S0 §3');
    await session.panel.shot('tailored-reason');
  });

  test('asks for what the PM wants ready, and no longer once it is taken away', async () => {
    await templates.bringToFront();
    await templates.getByTestId('templates-overview-link').click();
    const scope = templates.getByTestId('templates-scope');
    const brightwater = scope.getByRole('option', { name: 'All of Brightwater Museum' });
    await scope.selectOption(await brightwater.getAttribute('value'));
    await templates.locator('[data-testid=templates-situation][data-situation=reply]').click();
    const step = templates.locator('[data-testid=templates-step][data-step="reply.line"]');
    await step.getByRole('button').first().click();
    await step.getByTestId('ready-new').fill('Prices checked with Jonas');
    await step.getByTestId('step-save').click();
    const own = step.getByTestId('ready-item').filter({ hasText: 'Prices checked with Jonas' });
    await expect(own).toHaveCount(1);
    expect(await objections(templates)).toEqual([]);

    await look(subjects.brightwater);
    const asked = session.panel.step().getByText('Prices checked with Jonas');
    await expect(asked).toBeVisible();
    await session.panel.shot('tailored-ready');
    await asked.click();
    await expect(session.panel.step().getByRole('checkbox', { checked: true })).toHaveCount(1);

    await templates.bringToFront();
    await own.getByRole('button', { name: 'Remove' }).click();
    await step.getByTestId('step-save').click();
    await expect(own).toHaveCount(0);
    await session.page.bringToFront();
    await expect(asked).toHaveCount(0);
    await expect(session.panel.step()).toHaveAttribute('data-step', 'reply.line');
  });
});

/** Two clients who owe an answer: one in a week, one today. */
function past(find: Session['thread'], now: number) {
  const tied = (subject: string, name: string, project: string, title: string, due: string) =>
    tiedAsk({
      at: now - 6 * 86_400_000,
      conversation: seenAt(find(subject), now),
      client: {
        name,
        domain: `${name.toLowerCase().replace(' ', '')}.example`,
        language: 'en',
        country: 'DE',
        timeZone: 'Europe/Berlin',
      },
      project,
      ask: { situation: 'reply', title, due },
    });
  return [
    ...tied(subjects.brightwater, 'Brightwater Museum', 'Website', 'Photographs', '2026-12-04'),
    ...tied(
      subjects.hallmann,
      'Hallmann Logistik',
      'Warehouse app',
      'The price list',
      '2026-11-25',
    ),
  ];
}
