import { mkdirSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The panel beside a conversation, the same in every webmail. */
export function threadPanel(page: Page) {
  const panel = page.getByTestId('thread-panel');
  const get = (id: string) => panel.getByTestId(id);
  return {
    root: panel,
    get,
    ask: (): Locator => get('ask').first(),
    step: (): Locator => get('next-step').first(),
    async isThere() {
      await expect(panel).toHaveAttribute('data-status', 'ready', { timeout: 20_000 });
    },
    /** Ties the conversation to a new project, with what the panel guessed of the client. */
    async tie(to: { project: string; client?: string; country?: string }) {
      await get('project-search').fill(to.project);
      if (to.client) await get('client-name').fill(to.client);
      if (to.country) await get('client-country').selectOption(to.country);
      await get('project-create').click();
      await expect(get('project-link')).toHaveText(to.project);
    },
    async openAsk(ask: { situation: string; title: string; due: string }) {
      // The form is open by itself where there is nothing else to do.
      if (!(await get('ask-form').isVisible())) await get('ask-new').click();
      await get('ask-situation').selectOption(ask.situation);
      await get('ask-title').fill(ask.title);
      await get('ask-due').fill(ask.due);
      await get('ask-save').click();
      await expect(get('ask').first()).toBeVisible();
    },
    async snooze(preset: 'snooze-tomorrow' | 'snooze-3d' | 'snooze-week') {
      await get('snooze').first().click();
      await get(preset).first().click();
    },
    /** A picture of the whole page for people to look at. */
    async shot(name: string) {
      mkdirSync('.output/shots', { recursive: true });
      await page.screenshot({ path: `.output/shots/${name}.png` });
    },
  };
}
