import { expect, test } from '@playwright/test';
import { v7 } from 'uuid';
import { type AskWorker, askFromContentScript } from './support/ask';
import { type Session, startSession } from './support/session';
import { warehouse, warehousePast } from './support/warehouse';

const EDITS = 50;
/** How soon the other tab must agree. */
const SOON = { timeout: 1000 };

type Tab = Awaited<ReturnType<Session['openTab']>>;

let session: Session;
let left: Tab;
let right: Tab;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  session = await startSession({ past: warehousePast });
  left = session;
  right = await session.openTab();
  for (const tab of [left, right]) {
    await tab.mail.openThread(warehouse.subject);
    await tab.panel.isThere();
  }
});
test.afterAll(() => session.close());

test('a snooze in one tab shows in the other within a second', async () => {
  await left.panel.snooze('snooze-3d');
  await expect(left.panel.ask()).toHaveAttribute('data-state', 'snoozed');
  await expect(right.panel.ask()).toHaveAttribute('data-state', 'snoozed', SOON);
});

test('what one tab did is taken back from the other, and both agree within a second', async () => {
  await right.panel.get('undo').click();
  await expect(right.panel.ask()).not.toHaveAttribute('data-state', 'snoozed');
  await expect(left.panel.ask()).not.toHaveAttribute('data-state', 'snoozed', SOON);
});

test('what one tab ends takes nothing from the reply that is being written in the other', async () => {
  const words = 'Nothing of this may be lost, whatever closes beside it meanwhile.';
  await left.mail.reply();
  await left.panel.get('more').first().click();
  await left.mail.type(words.slice(0, 30));
  await right.panel.get('ask-done').first().click();
  await expect(left.panel.ask()).toHaveAttribute('data-state', 'closed', SOON);
  await left.mail.page.keyboard.type(words.slice(30));
  expect(await left.mail.draftText()).toContain(words);
  await right.panel.get('undo').click();
  await expect(left.panel.ask()).not.toHaveAttribute('data-state', 'closed', SOON);
});

test('a new ask shows in the other tab within a second, and does not close what is being typed there', async () => {
  await right.panel.get('ask-new').click();
  await right.panel.get('ask-title').fill('Still typing this');
  await left.panel.openAsk({ situation: 'reply', title: 'Which dock is ours?', due: '2026-11-27' });
  await expect(left.panel.get('ask')).toHaveCount(2);
  await expect(right.panel.get('ask')).toHaveCount(2, SOON);
  await expect(right.panel.get('ask-title')).toHaveValue('Still typing this');
});

test('a form that was overtaken by the other tab is refused, shows the newest version, and overwrites nothing', async () => {
  const renamed = `${warehouse.title}, all sites`;
  for (const { panel } of [left, right]) {
    await panel.get('more').first().click();
    await panel.get('ask-edit').click();
  }
  await left.panel.get('edit-title').fill(renamed);
  await left.panel.get('edit-save').click();
  await expect(right.panel.ask()).toContainText(renamed, SOON);
  await expect(right.panel.get('edit-title')).toHaveValue(warehouse.title);
  await right.panel.get('edit-items').fill('Dock 3');
  await right.panel.get('edit-save').click();
  const refusal = right.panel.root.locator('[data-testid=failure][data-code=stale-revision]');
  await expect(refusal).toBeVisible();
  await expect(right.panel.get('edit-title')).toHaveValue(renamed);
  await right.panel.shot('fault-stale');
  await right.panel.get('edit-items').fill('Dock 3');
  await right.panel.get('edit-save').click();
  await expect(left.panel.ask().getByTestId('ask-item')).toHaveAccessibleName('Dock 3');
  await expect(left.panel.ask()).toContainText(renamed);
  await right.panel.get('undo').click();
  await expect(left.panel.ask().getByTestId('ask-item')).toHaveCount(0);
});

test('two tabs with 50 edits each keep all 100, though some were refused as stale', async () => {
  test.setTimeout(180_000);
  const { extensionId } = session.browser;
  const workers = await Promise.all(
    [left, right].map((tab) => askFromContentScript(tab.mail.page, extensionId)),
  );
  const { legacyId } = session.thread(warehouse.subject);
  const refused = await Promise.all(
    workers.map((ask, tab) => addItems(ask, legacyId, `tab ${tab}`)),
  );
  const { items } = await read(workers[0] as AskWorker, legacyId);
  const texts = new Set(items.map((item) => item.text));
  expect(texts.size).toBe(2 * EDITS);
  expect(items).toHaveLength(2 * EDITS);
  expect(refused.reduce((sum, one) => sum + one)).toBeGreaterThan(0);
  for (const tab of [left, right]) {
    await expect(tab.panel.ask().getByTestId('ask-item')).toHaveCount(2 * EDITS);
  }
});

/** Adds items one by one, each to the newest version that there is. Resolves to how often a stale one was refused. */
async function addItems(ask: AskWorker, nativeThreadId: string, name: string): Promise<number> {
  let refused = 0;
  for (let edit = 0; edit < EDITS; ) {
    const { rev, items } = await read(ask, nativeThreadId);
    const more = [...items, { id: v7(), text: `${name}, edit ${edit}` }];
    const changed = { commitId: v7(), askId: warehouse.askId, rev, items: more };
    const reply = await ask('editAsk', changed);
    if (reply.ok) edit += 1;
    else {
      expect(reply.failure.code).toBe('stale-revision');
      refused += 1;
    }
  }
  return refused;
}

async function read(ask: AskWorker, nativeThreadId: string) {
  const reply = await ask('thread', { nativeThreadId });
  if (!reply.ok) throw new Error(reply.failure.code);
  const found = reply.value.link?.asks.find((one) => one.id === warehouse.askId);
  if (!found) throw new Error('The ask is gone.');
  const items = found.items.map(({ id, text }) => ({ id, text }));
  return { rev: found.rev, items };
}
