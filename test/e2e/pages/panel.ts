import { expect, type Locator, type Page } from '@playwright/test';

/** The panel beside a conversation, the same in every webmail. */
export function threadPanel(page: Page) {
  const panel = page.getByTestId('thread-panel');
  const get = (id: string) => panel.getByTestId(id);
  return {
    root: panel,
    get,
    async isThere() {
      await expect(panel).toBeVisible({ timeout: 20_000 });
    },
    /** Ties the conversation to a new project of a new client, with what the panel guessed. */
    async createProject(project: string, client?: string) {
      await get('project-search').fill(project);
      await get('project-create').click();
      if (client !== undefined) await get('client-name').fill(client);
      await get('project-create').click();
      await expect(get('project-link')).toHaveText(project);
    },
    async openAsk(ask: { situation: string; title: string; due: string }) {
      await get('ask-new').click();
      await get('ask-situation').selectOption(ask.situation);
      await get('ask-title').fill(ask.title);
      await get('ask-due').fill(ask.due);
      await get('ask-save').click();
      await expect(get('ask')).not.toHaveCount(0);
    },
    ask: (): Locator => get('ask').first(),
    step: (): Locator => get('next-step').first(),
  };
}
