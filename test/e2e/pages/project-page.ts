import { expect, type Page } from '@playwright/test';
import type { BrowserContext } from 'playwright-core';

/** The pages of projects in the dashboard. */
export async function openProjects(context: BrowserContext, extensionId: string) {
  const page = (await context.newPage()) as Page;
  await page.setViewportSize({ width: 1100, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/projects`);
  const get = (id: string) => page.getByTestId(id);
  const proposal = (situation: string) =>
    page.locator(`[data-testid=proposal][data-situation=${situation}]`);
  const asks = (situation: string) =>
    page.locator(`[data-testid=ask][data-situation=${situation}]`);
  return {
    page,
    get,
    proposal,
    asks,
    async open(name: string) {
      await get('project-line').filter({ hasText: name }).click();
      await expect(get('project-name')).toHaveText(name);
    },
    async move(stage: string) {
      await get(`stage-${stage}`).click();
      await expect(get(`stage-${stage}`)).toHaveAttribute('aria-current', 'step');
    },
    async take(situation: string) {
      await proposal(situation).getByTestId('proposal-open').click();
      await expect(proposal(situation)).toHaveCount(0);
      await expect(asks(situation)).not.toHaveCount(0);
    },
    async newAsk(ask: { situation: string; title: string; due: string }) {
      await get('ask-new').click();
      await get('ask-situation').selectOption(ask.situation);
      await get('ask-title').fill(ask.title);
      await get('ask-due').fill(ask.due);
      await get('ask-save').click();
      await expect(asks(ask.situation)).toHaveCount(1);
    },
  };
}
