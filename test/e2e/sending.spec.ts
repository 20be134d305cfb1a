import { expect, type Locator, test } from '@playwright/test';
import { v7 } from 'uuid';
import { askFromContentScript } from './support/ask';
import { type Backstage, openBackstage } from './support/backstage';
import { overdueCase } from './support/overdue-case';
import { type Session, startSession } from './support/session';

const kestrel = overdueCase('Kestrel');
const osprey = overdueCase('Osprey');
const heron = overdueCase('Heron');
const plover = overdueCase('Plover');
const swift = overdueCase('Swift');
const wren = overdueCase('Wren');
const finch = overdueCase('Finch');
// Bob wrote last, so he is the liaison; our last mail went to Anna, so a reply goes to her.
finch.mails.push(
  finch.mail({ from: 'Bob Dahl <bob@finch.example>', date: '-6b 10:00' }),
  finch.mail({
    from: 'Lin Chen <lin@northlight.example>',
    to: finch.liaison,
    date: '-4b 11:00',
  }),
);
const cases = [kestrel, osprey, heron, plover, swift, wren, finch];

let session: Session;
let backstage: Backstage;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  session = await startSession({
    undoMs: 60_000,
    mails: cases.flatMap((one) => one.mails),
    past: (thread, now) => cases.flatMap((one) => one.past(thread, now)),
  });
  backstage = await openBackstage(session.browser.context, session.browser.extensionId);
  await session.page.bringToFront();
});
test.afterAll(() => session.close());

test('undo send cancels the touch and takes the level back; sent again, it counts once', async () => {
  const { mail, panel, mailbox } = session;
  await open(kestrel);
  await insert(kestrel);
  await mail.send();
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
  await mail.undoSend();
  await expect(panel.ask()).toHaveAttribute('data-level', '-1');
  expect(mailbox.sent).toHaveLength(0);
  expect(await touchesOf(kestrel)).toMatchObject([{ state: 'sent' }, { state: 'cancelled' }]);
  await panel.shot('fault-send-undone');

  await mail.send();
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
  await expect.poll(() => mailbox.sent.length).toBe(1);
  const [, ...ours] = await touchesOf(kestrel);
  expect(ours.map((touch) => touch.state)).toEqual(['sent']);
  expect(ours[0]?.askSteps).toMatchObject([{ stepId: 'acceptance.reminder' }]);
});

test('a plain mail of ours in a tied conversation becomes a touch without a step', async () => {
  const { mail, panel } = session;
  await open(osprey);
  await mail.reply();
  await mail.type('Anna, one more thing: the test system moves tonight.');
  await mail.send();
  await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
  await expect(panel.ask()).toHaveAttribute('data-level', '-1');
  const plain = (await touchesOf(osprey)).at(-1);
  expect(plain).toMatchObject({ state: 'sent', direction: 'out', askSteps: [] });
  expect(plain?.excerpt).toContain('the test system moves tonight');
});

test('a text typed meanwhile stays around ours, and the subject is left alone', async () => {
  const { mail, panel, page } = session;
  await open(heron);
  await mail.reply();
  await mail.type('Written before, and after');
  const subject = await mail.draftSubject();
  for (let at = 0; at < 'and after'.length; at++) await page.keyboard.press('ArrowLeft');
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain('Heron portal');
  const text = await mail.draftText();
  expect(text).toMatch(/^Written before,[\s\S]*Heron portal[\s\S]*and after\s*$/);
  expect(await mail.draftSubject()).toBe(subject);
});

test('a reply that arrives between looking and inserting stops the insertion and says so', async () => {
  const { panel, mailbox, page } = session;
  await open(plover);
  await expect(panel.get('draft-insert')).toBeEnabled();
  // The panel cannot learn of the reply while the worker hangs: it still shows what the PM looked at.
  await backstage.hangWorker();
  await mailbox.deliver(plover.mail({ text: 'Hi Lin, we will accept it soon. Anna' }));
  await expect(page.locator('.ii.gt', { hasText: 'we will accept it soon' })).toBeVisible();
  await expect(panel.get('failure').first()).toBeVisible();
  await panel.get('draft-insert').click();
  await expect(panel.root.locator('[data-testid=failure][data-code=answer-arrived]')).toBeVisible();
  await panel.shot('fault-answer-arrived');
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await expect(page.locator('[g_editable=true]')).toHaveCount(0);
});

test('then it asks what the reply was; a promise needs a day, which is echoed before it is saved', async () => {
  const { panel } = session;
  await expect(panel.step().locator('.question')).toContainText('we will accept it soon');
  await panel.get('answer-promised').click();
  await panel.get('promise-date').fill('next Thursday');
  await expect(panel.get('resolved-date')).toHaveAttribute('data-day', '2026-12-03');
  await panel.get('promise-date-save').click();
  await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
  const next = (await panel.step().getAttribute('data-when')) ?? '';
  expect(next.slice(0, 10) > '2026-12-03').toBe(true);
});

test('an answer that says done closes the ask in one click', async () => {
  const { panel, mailbox } = session;
  await open(wren);
  await mailbox.deliver(wren.mail({ text: 'Accepted, thank you! Anna' }));
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await panel.get('answer-done').click();
  await expect(panel.ask()).toHaveAttribute('data-state', 'closed');
});

test('the proposed recipients are put into the reply on a click, not before', async () => {
  const { mail, panel, page } = session;
  await open(finch);
  await mail.reply();
  const chips = page.locator('[name=to] [data-hovercard-id]');
  await expect(chips).toHaveAttribute('data-hovercard-id', 'anna@finch.example');
  await panel.get('recipient-proposal').click();
  await expect(chips).toHaveAttribute('data-hovercard-id', 'bob@finch.example');
});

test('the step of a draft counts although the page was reloaded before it was sent', async () => {
  const { mail, panel, page } = session;
  await open(swift);
  await mail.reply();
  // Gmail gives a draft its id only when it first saves it.
  const draft = page.locator('input[name=draft]');
  const id = await draft.inputValue();
  await setValue(draft, 'undefined');
  await insert(swift);
  await setValue(draft, id);
  const draftId = id.replace('#msg-a:', '');
  const named = async () => (await backstage.verbs()).filter((verb) => verb === 'nameDraft').length;
  const before = await named();
  await expect.poll(named).toBe(before + 1);
  await page.reload();
  await panel.isThere();
  const thread = session.thread(swift.subject);
  const ask = await askFromContentScript(page, session.browser.extensionId);
  const reply = await ask('mailSent', {
    commitId: v7(),
    touchId: v7(),
    nativeThreadId: thread.legacyId,
    nativeMessageId: '19aabbccddeeff00',
    draftId,
    participants: [{ address: 'anna@swift.example', name: 'Anna', field: 'to' }],
    subject: 'Re',
    text: 'Ours',
  });
  expect(reply).toMatchObject({ ok: true });
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
  const [, ...ours] = await touchesOf(swift);
  expect(ours).toMatchObject([{ state: 'sent', askSteps: [{ stepId: 'acceptance.reminder' }] }]);
});

test('clicks that a script makes up change nothing', async () => {
  const { panel, page } = session;
  await open(heron);
  const before = await backstage.verbs();
  const pressed = await page.evaluate(pressEverything);
  expect(pressed).toBeGreaterThan(8);
  await page.waitForTimeout(500);
  expect(await backstage.verbs()).toEqual(before);
  await panel.get('ask-done').first().click();
  await expect(panel.ask()).toHaveAttribute('data-state', 'closed');
});

async function open(one: ReturnType<typeof overdueCase>): Promise<void> {
  await session.mail.openInbox();
  await session.mail.openThread(one.subject);
  await session.panel.isThere();
  await expect(session.panel.get('project-link')).toHaveText(one.project);
}

async function insert(one: ReturnType<typeof overdueCase>): Promise<void> {
  await session.panel.get('draft-insert').click();
  await expect.poll(() => session.mail.draftText()).toContain(one.project);
}

async function setValue(field: Locator, value: string): Promise<void> {
  await field.evaluate((input: HTMLInputElement, text) => {
    input.value = text;
  }, value);
}

/** Mails of the ask's conversation, as the ledger has them, oldest first. */
async function touchesOf(one: ReturnType<typeof overdueCase>) {
  const ask = await askFromContentScript(session.page, session.browser.extensionId);
  const { legacyId } = session.thread(one.subject);
  const reply = await ask('thread', { nativeThreadId: legacyId });
  if (!reply.ok) throw new Error(reply.failure.code);
  const timeline = reply.value.link?.asks[0]?.timeline ?? [];
  return timeline
    .flatMap((entry) => (entry.kind === 'touch' ? [entry.touch] : []))
    .sort((a, b) => a.occurredAt - b.occurredAt);
}

/** Runs in the page, as a script of the webmail could. Fields are left out: what stands in them is saved by a press. */
function pressEverything(): number {
  const host = [...document.querySelectorAll('*')].find((one) =>
    one.shadowRoot?.querySelector('[data-testid=thread-panel]'),
  );
  const find = (what: string) => [...(host?.shadowRoot?.querySelectorAll<HTMLElement>(what) ?? [])];
  const buttons = find('button, summary');
  for (const button of buttons) button.click();
  for (const box of find('input[type=checkbox]')) box.click();
  for (const form of find('form') as HTMLFormElement[]) form.requestSubmit();
  return buttons.length;
}
