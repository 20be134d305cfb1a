import { expect, type Page, test } from '@playwright/test';
import { askFromPage } from './support/ask';
import { objections } from './support/axe';
import { type Session, startSession } from './support/session';

test.describe('the guidance on a page', () => {
  test.describe.configure({ mode: 'serial' });
  let session: Session;
  let page: Page;

  test.beforeAll(async () => {
    session = await startSession();
    const { context, extensionId } = session.browser;
    page = await context.newPage();
    await page.setViewportSize({ width: 1200, height: 900 });
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#/guidance`);
    await allRead();
  });
  test.afterAll(() => session.close());

  const allRead = () =>
    expect(page.getByTestId('guidance-count')).toHaveAttribute('data-read', 'true', {
      timeout: 30_000,
    });
  const situations = () => page.getByTestId('guidance-situation');

  test('lists 26 situations with 88 steps, the rules, the reasons and the articles', async () => {
    await expect(page.getByTestId('page-guidance')).toBeVisible();
    await expect(situations()).toHaveCount(26);
    await expect(situations().getByTestId('guidance-step')).toHaveCount(88);
    await expect(page.getByTestId('guidance-guard')).toHaveCount(13);
    await expect(page.getByTestId('guidance-reason')).toHaveCount(9);
    await expect(page.getByTestId('guidance-article')).toHaveCount(5);
    await expect(page.getByTestId('guidance-contents').getByRole('link')).toHaveCount(31);
    expect(await objections(page)).toEqual([]);
  });

  test('finds a situation by words of either language, also of its texts', async () => {
    const search = page.getByTestId('guidance-search');
    for (const [words, situation] of [
      ['sign-off walk-through', 'requirements-signoff'],
      ['尾款', 'final-payment'],
      ['a word that nobody wrote', null],
      ['S1.A §10', 'check-in'],
    ] as const) {
      await search.fill(words);
      if (situation === null) await expect(page.getByTestId('no-hits')).toBeVisible();
      else await expect(page.locator(`[data-situation="${situation}"]`)).toBeVisible();
      expect(await situations().count()).toBeLessThan(26);
    }
    await search.fill('');
    await expect(situations()).toHaveCount(26);
  });

  test('shows a step with its texts in both languages, with values and as written', async () => {
    const { extensionId } = session.browser;
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#/guidance/acceptance.notice`);
    const step = page.locator('[data-step="acceptance.notice"]');
    await expect(step.locator('[data-language="en"]').first()).toContainText('Dear Anna Keller,');
    await expect(step.locator('[data-language="zh"]').first()).toContainText('尊敬的王总：');
    await expect(step).toContainText('12 business days after the due date');
    await expect(step).toContainText('To: decision-maker (copy: main contact)');
    await expect(step.locator('[data-source="S0 §6"]')).toBeVisible();
    await page.getByTestId('guidance-as-written').check();
    await expect(step.locator('[data-language="en"]').first()).toContainText('{{ deliveredOn }}');
    await page.getByTestId('guidance-with-values').check();
    expect(await objections(page)).toEqual([]);
  });

  test('marks a text that the PM changed, and shows both', async () => {
    const changed = await askFromPage(page)('changeText', {
      commitId: crypto.randomUUID(),
      scope: { kind: 'workspace' },
      textId: 'acceptance.help',
      language: 'en',
      rev: 0,
      text: { subject: 'A word', body: 'Could we look at {{ project }} together?' },
    });
    expect(changed).toMatchObject({ ok: true });
    await page.reload();
    await allRead();
    const step = page.locator('[data-step="acceptance.help"]');
    await expect(step.locator('summary').first()).toContainText('changed by you');
    await step.locator('summary').first().click();
    await expect(step).toContainText('Could we look at Booking portal together?');
    await expect(step).toContainText('Built in');
  });

  test('prints everything, unfolded', async () => {
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(80);
    await page.emulateMedia({ media: 'screen' });
  });

  test('speaks Chinese', async () => {
    const ask = askFromPage(page);
    const settings = await ask('settings', null);
    if (!settings.ok) throw new Error(settings.failure.code);
    const { rev } = settings.value;
    const changes = { uiLanguage: 'zh' as const };
    await ask('saveSettings', { commitId: crypto.randomUUID(), rev, changes });
    await page.reload();
    await allRead();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('跟进指南');
    await expect(page.locator('[data-step="acceptance.notice"]')).toContainText(
      '截止日后 12 个工作日',
    );
    await page.setViewportSize({ width: 360, height: 780 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      360,
    );
    expect(await objections(page)).toEqual([]);
  });
});
