import { expect, test } from '@playwright/test';
import { askFromContentScript } from './support/ask';
import { overdueCase } from './support/overdue-case';
import { type Session, startSession } from './support/session';

const robin = overdueCase('Robin', { cc: 'Northlight Studio <studio@northlight.example>' });
const second = { project: 'Robin portal, the studio’s part', title: 'Which logo do we use?' };

type Tab = Awaited<ReturnType<Session['openTab']>>;

let session: Session;
let mine: Tab;
let studio: Tab;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  session = await startSession({ mails: robin.mails, past: robin.past });
  mine = session;
  studio = await session.openTab(1);
  for (const tab of [mine, studio]) {
    await tab.mail.openThread(robin.subject);
    await tab.panel.isThere();
  }
});
test.afterAll(() => session.close());

test('a conversation tied in one account is not tied in the other, but its project is proposed', async () => {
  await expect(mine.panel.get('project-link')).toHaveText(robin.project);
  await expect(studio.panel.get('project-link')).toHaveCount(0);
  await expect(studio.panel.get('project-suggestion').first()).toContainText(robin.project);
});

test('each account has its own asks on the same conversation', async () => {
  await studio.panel.tie({ project: second.project });
  await studio.panel.openAsk({ situation: 'reply', title: second.title, due: '2026-11-30' });
  await studio.panel.snooze('snooze-week');
  await expect(studio.panel.ask()).toHaveAttribute('data-state', 'snoozed');
  await expect(studio.panel.get('ask')).toHaveCount(1);
  await expect(mine.panel.get('ask')).toHaveCount(1);
  await expect(mine.panel.ask()).toHaveAttribute('data-ask-id', robin.askId);
  await expect(mine.panel.ask()).not.toHaveAttribute('data-state', 'snoozed');
  await expect(mine.panel.get('project-link')).toHaveText(robin.project);
});

test('chips stand only on the row of the account that has the ask', async () => {
  const theirs = await studio.panel.ask().getAttribute('data-ask-id');
  for (const [tab, askId] of [
    [mine, robin.askId],
    [studio, theirs ?? ''],
  ] as const) {
    await tab.mail.back();
    const chips = tab.mail.page.getByTestId('thread-chip');
    await expect(chips).toHaveCount(1);
    await expect(chips).toHaveAttribute('data-ask-id', askId);
    await expect(tab.mail.page.locator('tr.zA', { has: chips })).toContainText(robin.subject);
  }
});

test('a tab of one account learns nothing of the other’s conversation, even by its id', async () => {
  const { extensionId } = session.browser;
  const ask = await askFromContentScript(studio.mail.page, extensionId);
  const { legacyId } = session.thread(robin.subject);
  expect(await ask('thread', { nativeThreadId: legacyId })).toMatchObject({
    ok: true,
    value: { link: null, messageIds: [] },
  });
  expect(await ask('rows', { nativeThreadIds: [legacyId] })).toEqual({ ok: true, value: {} });
});
