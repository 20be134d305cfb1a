import { expect, test } from '@playwright/test';
import { type Backstage, openBackstage } from './support/backstage';
import { type Session, startSession } from './support/session';
import { warehouse } from './support/warehouse';

let session: Session;
let backstage: Backstage;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  session = await startSession();
  backstage = await openBackstage(session.browser.context, session.browser.extensionId);
  await session.page.bringToFront();
});
test.afterAll(() => session.close());

test('the main job goes through with the worker stopped before every click', async () => {
  const { mail, panel, mailbox } = session;
  const stopped = async <T>(step: () => Promise<T>): Promise<T> => {
    await backstage.stopWorker();
    return step();
  };
  const before = backstage.starts();

  await stopped(() => mail.openThread(warehouse.subject));
  await panel.isThere();
  await stopped(() => panel.tie({ project: warehouse.project, country: 'DE' }));
  await stopped(() =>
    panel.openAsk({ situation: 'acceptance', title: warehouse.title, due: '2026-11-23' }),
  );
  await expect(panel.step()).toHaveAttribute('data-kind', 'send');
  await stopped(() => panel.get('draft-insert').click());
  await expect.poll(() => mail.draftText()).toContain(warehouse.project);
  await stopped(() => mail.send());
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
  await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
  await stopped(() => panel.snooze('snooze-3d'));
  await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
  await stopped(() => panel.get('undo').click());
  await expect(panel.ask()).not.toHaveAttribute('data-state', 'snoozed');

  expect(backstage.starts() - before).toBeGreaterThanOrEqual(8);
  expect(mailbox.sent).toHaveLength(1);
  await expect(panel.get('failure')).toHaveCount(0);
});

test('each of these clicks stands in the log once', async () => {
  const verbs = await backstage.verbs();
  for (const verb of ['tieThread', 'openAsk', 'beginDraft', 'mailSent', 'snooze']) {
    expect(
      verbs.filter((one) => one === verb),
      verb,
    ).toHaveLength(1);
  }
});

test('badge and first rows of the popup come back when the worker does', async () => {
  await expect.poll(() => backstage.badge()).toBe('1');
  await backstage.stopWorker();
  await backstage.forget();
  expect(await backstage.badge()).toBe('');
  await session.mail.back();
  await expect(session.page.getByTestId('thread-chip').first()).toBeVisible();
  await expect.poll(() => backstage.badge()).toBe('1');
  await expect.poll(() => backstage.snapshot()).toMatchObject({ counts: { overdueAsks: 1 } });
  await session.mail.openThread(warehouse.subject);
  await session.panel.isThere();
});

test('a click while the worker is being stopped is carried out once, or says so and offers another try', async () => {
  const { panel } = session;
  const before = await countOf('snooze');
  const rounds = 8;
  for (let round = 0; round < rounds; round++) {
    const leave = backstage.keepStopped();
    await panel.get('snooze').first().click();
    const click = panel.get('snooze-week').click();
    await new Promise((resolve) => setTimeout(resolve, 60 * round));
    await leave();
    await click;
    await settled();
    await panel.get('undo').click();
    await expect(panel.ask()).not.toHaveAttribute('data-state', 'snoozed');
  }
  expect(await countOf('snooze')).toBe(before + rounds);
});

test('a worker that does not answer is told to the user, and the second try is the same one', async () => {
  const { panel } = session;
  const before = await countOf('snooze');
  await backstage.hangWorker();
  await panel.get('snooze').first().click();
  await panel.get('snooze-week').click();
  const failure = panel.get('snooze-menu').getByTestId('failure');
  await expect(failure).toHaveAttribute('data-code', 'no-answer');
  await panel.shot('fault-no-answer');
  await failure.getByRole('button').click();
  await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
  await expect(panel.get('failure')).toHaveCount(0);
  expect(await countOf('snooze')).toBe(before + 1);
});

/** The click was answered, or its failure offers another try, which is taken. */
async function settled(): Promise<void> {
  const { panel } = session;
  const failure = panel.get('snooze-menu').getByTestId('failure');
  const snoozed = panel.root.locator('[data-testid=ask][data-state=snoozed]');
  await expect(failure.or(snoozed).first()).toBeVisible();
  if (await failure.isVisible()) await failure.getByRole('button').click();
  await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
}

async function countOf(verb: string): Promise<number> {
  return (await backstage.verbs()).filter((one) => one === verb).length;
}
