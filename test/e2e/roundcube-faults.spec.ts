import { expect, test } from '@playwright/test';
import { lin, password } from './roundcube/accounts';
import { whyNot } from './roundcube/why-not';
import { replayPast } from './support/replay';
import { type WebmailCase, webmailCase } from './support/webmail-case';
import { host, openDesk, type WebmailDesk } from './support/webmail-desk';
import {
  comeBack,
  crash,
  keptTexts,
  oursIn,
  typeAtEnd,
  watchErrors,
} from './support/webmail-faults';

const why = whyNot();
test.skip(why !== undefined, why);

const kestrel = webmailCase('Kestrel');
const osprey = webmailCase('Osprey');
const heron = webmailCase('Heron');
const plover = webmailCase('Plover');
const swift = webmailCase('Swift');
const wren = webmailCase('Wren');
const finch = webmailCase('Finch');
const robin = webmailCase('Robin');
const cases = [kestrel, osprey, heron, plover, swift, wren, finch, robin];

let desk: WebmailDesk;
/** What went wrong in the pages and in the extension's script there. */
const errors: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  desk = await openDesk({
    stack: { accounts: [lin, ...cases.map(({ anna }) => anna)] },
    deliver: (stack) => Promise.all(cases.map((one) => one.deliver(stack))),
  });
  const { browser, clock, page } = desk;
  const past = cases.flatMap((one) => one.past(clock.now()));
  await replayPast(browser.context, browser.extensionId, past);
  watchErrors(page, errors);
  await page.bringToFront();
});
test.afterEach(() => expect(errors.splice(0)).toEqual([]));
test.afterAll(() => desk.close());

test('two tabs on one conversation agree within two seconds', async () => {
  const other = await desk.openTab();
  await open(wren);
  await open(wren, other);
  await desk.panel.snooze('snooze-3d');
  const soon = { timeout: 2000 };
  await expect(desk.panel.ask()).toHaveAttribute('data-state', 'snoozed');
  await expect(other.panel.ask()).toHaveAttribute('data-state', 'snoozed', soon);
  await other.panel.get('undo').click();
  await expect(other.panel.ask()).not.toHaveAttribute('data-state', 'snoozed');
  await expect(desk.panel.ask()).not.toHaveAttribute('data-state', 'snoozed', soon);
  await other.page.close();
});

test('a mail sent while IMAP is down arrives once and counts once when it is back', async () => {
  const { mail, panel, page, stack } = desk;
  await open(kestrel);
  await insert(kestrel);
  await stack.faults.stopImap();
  // The server sends it, keeps no copy and goes on to the list, which it cannot show.
  await mail.send();
  await expect(page.locator('#messagestack .error').first()).toBeVisible();
  await panel.shot('fault-webmail-no-imap');
  await arrivedOnce(kestrel);
  // The user looks elsewhere and comes back, again and again: it is looked for in vain.
  for (let look = 0; look < 6; look++) await comeBack(page);
  await stack.faults.startImap();
  expect(await sentCopies(kestrel)).toHaveLength(0);

  await open(kestrel);
  for (let look = 0; look < 4; look++) await comeBack(page);
  await countsOnce(kestrel);
  await arrivedOnce(kestrel);
});

test('a mail that cannot be looked up at first counts once when it can', async () => {
  const { mail, page, panel } = desk;
  await open(robin);
  await insert(robin);
  const lookUp = (url: URL) => url.searchParams.get('_scope') === 'base';
  await page.route(lookUp, (route) => route.abort());
  await mail.send();
  for (let look = 0; look < 6; look++) await comeBack(page);
  await page.unroute(lookUp);
  await comeBack(page);
  await open(robin);
  await countsOnce(robin);
  const [copy] = await sentCopies(robin);
  const touches = await sentOf(robin);
  expect(touches.map((touch) => `<${touch.nativeMessageId}>`)).toEqual([copy?.messageId]);
  await expect(panel.get('ask')).toHaveCount(1);
});

test('signed out beside an open panel, it says so; signed in again, everything is there', async () => {
  const { panel, stack } = desk;
  await open(osprey);
  await expect(panel.get('draft-insert')).toBeEnabled();
  await stack.faults.expireSessions();
  await panel.get('draft-insert').click();
  await expect(panel.get('failure').first()).toHaveAttribute('data-code', 'mail-signed-out');
  await expect(panel.get('failure').first()).toContainText('Sign in again');
  await panel.shot('fault-webmail-signed-out');
  await desk.mail.login(lin.address, password);
  await open(osprey);
  await expect(panel.ask()).toHaveAttribute('data-level', '-1');
  expect(await oursIn(desk, osprey)).toEqual([]);
});

test('signed out while composing, the text stays; signed in again, it is sent and counts once', async () => {
  const { mail, panel, page, stack } = desk;
  await insert(osprey);
  await typeAtEnd(desk.page, 'And one word of mine.');
  const written = await mail.draftText();
  await stack.faults.expireSessions();
  await send();
  await expect(page.locator('#messagestack .error, #messagestack .warning').first()).toBeVisible();
  expect(await mail.draftText()).toBe(written);
  await expect(panel.ask()).toHaveAttribute('data-level', '-1');
  expect(await sentOf(osprey)).toEqual([]);

  await mail.login(lin.address, password);
  await open(osprey);
  await mail.reply();
  await page.locator('.ui-dialog-buttonset button.restore').click();
  await expect.poll(() => mail.draftText()).toContain('And one word of mine.');
  await mail.send();
  await arrivedOnce(osprey);
  await open(osprey);
  await countsOnce(osprey);
});

test('a message moved away while the panel is open is found where it went', async () => {
  const { panel, page, stack, browser } = desk;
  await open(heron);
  await stack.faults.moveMessage(lin.address, await uidOf(heron), 'INBOX', 'Archive');
  await panel.snooze('snooze-3d');
  await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
  await panel.get('undo').click();
  await expect(panel.ask()).not.toHaveAttribute('data-state', 'snoozed');
  await expect(panel.root).toHaveAttribute('data-status', 'ready');

  await panel.get('draft-insert').click();
  await page.waitForURL(/_action=compose/);
  await expect.poll(() => desk.mail.draftText()).toContain(heron.project);
  await desk.mail.send();
  await arrivedOnce(heron);
  await desk.mail.openInbox();
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  const row = popup.locator(`[data-testid=overdue-ask][data-ask-id="${heron.askId}"]`);
  await row.getByTestId('open-thread').click();
  await page.waitForURL(/_action=show/);
  await panel.isThere();
  await expect(panel.get('project-link')).toHaveText(heron.project);
  await countsOnce(heron);
  await popup.close();
});

test('a message deleted while the panel is open leaves the panel its conversation', async () => {
  const { panel, stack } = desk;
  await open(plover);
  await stack.faults.deleteMessage(lin.address, await uidOf(plover));
  await panel.snooze('snooze-3d');
  await expect(panel.ask()).toHaveAttribute('data-state', 'snoozed');
  await panel.get('undo').click();
  await expect(panel.ask()).not.toHaveAttribute('data-state', 'snoozed');
  await expect(panel.get('project-link')).toHaveText(plover.project);
  // Our own mail is still in Sent, so that the reply goes on.
  await insert(plover);
  await desk.mail.send();
  await arrivedOnce(plover);
  await expect.poll(async () => (await sentOf(plover)).length).toBe(1);
});

test('reloaded in the middle of a form, what was saved is there', async () => {
  const { panel, page, mail } = desk;
  await open(swift);
  await panel.openAsk({ situation: 'reply', title: 'Which dock is ours?', due: '2026-11-27' });
  await panel.get('ask-new').click();
  await panel.get('ask-title').fill('Never saved');
  await page.reload();
  await mail.openThread(swift.subject);
  await panel.isThere();
  await expect(panel.get('ask')).toHaveCount(2);
  await expect(panel.get('ask-list')).toContainText('Which dock is ours?');
  await expect(panel.get('ask-list')).not.toContainText('Never saved');
});

test('a reply reloaded after its warning is empty again; the draft put in once more counts once', async () => {
  const { mail, panel, page } = desk;
  await open(finch);
  await insert(finch);
  const answer = await mail.draftText();
  let warnings = 0;
  page.on('dialog', async (dialog) => {
    warnings += 1;
    await dialog.accept();
  });
  await page.reload();
  await panel.isThere();
  expect(warnings).toBe(1);
  // The same mail is answered, whatever was read of other folders meanwhile.
  expect(answer).toContain((await mail.draftText()).trim());
  await expect(panel.ask()).toHaveAttribute('data-level', '-1');
  expect(await mail.draftText()).not.toContain(finch.project);
  await insert(finch);
  expect((await mail.draftText()).split('Hello Anna')).toHaveLength(2);
  await mail.send();
  await arrivedOnce(finch);
  await open(finch);
  await countsOnce(finch);
});

test('a reply whose tab crashed comes back with the draft, which counts once', async () => {
  await open(swift);
  await insert(swift);
  await typeAtEnd(desk.page, 'And one word of mine.');
  const written = await desk.mail.draftText();
  // Roundcube keeps what is being typed every few seconds.
  await expect.poll(() => desk.page.evaluate(keptTexts)).toContain('And one word of mine.');
  const address = desk.page.url();
  await crash(desk.page);
  desk = { ...desk, ...(await desk.openTab()) };
  watchErrors(desk.page, errors);
  await desk.page.goto(address);
  await desk.panel.isThere();
  await expect.poll(() => desk.mail.draftText()).toBe(written);
  await desk.mail.send();
  await arrivedOnce(swift);
  await open(swift);
  await countsOnce(swift);
});

test('an error page of Roundcube has no panel and breaks nothing', async () => {
  const { page, panel } = desk;
  const pages = ['_action=show&_uid=99999&_mbox=INBOX', '_action=compose&_id=none'];
  for (const query of pages) {
    await page.goto(`http://${host}/?_task=mail&${query}`);
    await expect(page.locator('#messagestack .error, .boxerror').first()).toBeVisible();
    await page.waitForTimeout(500);
    await expect(panel.root).toHaveCount(0);
  }
  await open(wren);
  await expect(panel.ask()).toBeVisible();
});

async function open(
  one: WebmailCase,
  { mail, panel }: Pick<WebmailDesk, 'mail' | 'panel'> = desk,
): Promise<void> {
  await mail.openInbox();
  await mail.openThread(one.subject);
  await panel.isThere();
  await expect(panel.get('project-link')).toHaveText(one.project);
}

/** Puts the draft of the ask into the reply, which is another page. */
async function insert(one: WebmailCase): Promise<void> {
  await desk.panel.get('draft-insert').first().click();
  await desk.page.waitForURL(/_action=compose/);
  await expect.poll(() => desk.mail.draftText()).toContain(one.project);
  await desk.panel.isThere();
}

async function send(): Promise<void> {
  await desk.page.locator('.formbuttons button.send').click();
}

async function arrivedOnce(one: WebmailCase): Promise<void> {
  const find = () => desk.stack.read(one.anna.address, { subject: `Re: ${one.subject}` });
  await expect.poll(async () => (await find()).length).toBe(1);
}

const sentCopies = (one: WebmailCase) =>
  desk.stack.read(lin.address, { folder: 'Sent', subject: `Re: ${one.subject}` });

async function uidOf(one: WebmailCase): Promise<number> {
  const [mail] = await desk.stack.read(lin.address, { subject: one.subject });
  if (!mail) throw new Error('No mail in the inbox.');
  return mail.uid;
}

/** Level 1 is reached by one touch with its step, and no other mail of ours is counted. */
async function countsOnce(one: WebmailCase): Promise<void> {
  await expect(desk.panel.ask()).toHaveAttribute('data-level', '1');
  const sent = await sentOf(one);
  expect(sent).toMatchObject([{ askSteps: [{ stepId: 'acceptance.reminder' }] }]);
}

async function sentOf(one: WebmailCase) {
  return (await oursIn(desk, one)).filter((touch) => touch.state === 'sent');
}
