import { expect, type Locator, test } from '@playwright/test';
import { lin, password } from './roundcube/accounts';
import type { Letter } from './roundcube/smtp';
import { whyNot } from './roundcube/why-not';
import { replayPast } from './support/replay';
import { type WebmailCase, webmailCase } from './support/webmail-case';
import { openDesk, type WebmailDesk } from './support/webmail-desk';

const why = whyNot();
test.skip(why !== undefined, why);

const DAY = 86_400_000;
/** A person could have written it. */
const ON_HOLIDAY =
  'Hello,\n\nI am on holiday and back on 7 December. Tom looks after the portal meanwhile, he knows the criteria.\n\nAnna';
const kestrel = webmailCase('Kestrel');
const osprey = webmailCase('Osprey');
const wren = webmailCase('Wren');
const plover = webmailCase('Plover');
/** Its Anna has no mailbox: what is sent to her comes back. */
const heron = webmailCase('Heron');
const cases = [kestrel, osprey, wren, plover, heron];

let desk: WebmailDesk;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  desk = await openDesk({
    stack: { accounts: [lin, kestrel.anna, osprey.anna, wren.anna, plover.anna] },
    deliver: (stack) => Promise.all(cases.map((one) => one.deliver(stack))),
  });
  const { browser, clock, page } = desk;
  const past = cases.flatMap((one) => one.past(clock.now()));
  await replayPast(browser.context, browser.extensionId, past);
  await page.bringToFront();
});
test.afterAll(() => desk.close());

test('an out-of-office known by its headers alone moves the step past the return date', async () => {
  const { panel } = desk;
  await answers(kestrel, {
    text: ON_HOLIDAY,
    headers: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
  });
  await open(kestrel);
  await expect(panel.get('notice')).toHaveAttribute('data-kind', 'out-of-office');
  await expect(panel.step()).not.toHaveAttribute('data-kind', 'classify');
  await panel.get('notice-accept').click();
  await expect(panel.get('notice')).toHaveCount(0);
  const when = (await panel.step().getAttribute('data-when')) ?? '';
  expect(when > '2026-12-07').toBe(true);
  await panel.shot('understanding-webmail-away');
});

test('the same words without such headers are a person’s', async () => {
  const { panel } = desk;
  await answers(plover, { text: ON_HOLIDAY });
  await open(plover);
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await expect(panel.get('notice')).toHaveCount(0);
});

test('a bounce of the mail server voids the mail and asks for the address', async () => {
  const { panel, stack } = desk;
  await remind(heron);
  const report = await stack.waitFor(lin.address, { subject: 'Mail delivery failed' });
  expect(report.from?.address).toMatch(/^mailer-daemon@/i);
  await open(heron);
  await expect(panel.get('notice')).toHaveAttribute('data-kind', 'bounce');
  await expect(panel.get('notice')).toContainText(heron.anna.address);
  await panel.shot('understanding-webmail-bounce');
  await panel.get('notice-accept').click();
  await expect(panel.ask()).toHaveAttribute('data-level', '-1');
  await expect(panel.get('contact-form').first()).toBeVisible();
});

test('three of five items arrive as files, and the next text names the other two', async () => {
  const { panel } = desk;
  await open(wren);
  await panel.get('more').click();
  await panel.get('ask-edit').click();
  const five = ['Logo files', 'Team photographs', 'Opening hours', 'Price list', 'Imprint text'];
  await panel.get('edit-items').fill(five.join('\n'));
  await panel.get('edit-save').click();
  await expect(panel.get('ask-item')).toHaveCount(5);
  await answers(wren, {
    text: 'Hi Lin,\n\nplease see attached, the rest follows.\n\nAnna',
    attachments: ['Logo_final.zip', 'team photographs.zip', 'Preisliste – price list 2026.pdf'].map(
      (filename) => ({ filename, content: 'x'.repeat(5000) }),
    ),
  });
  await open(wren);
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  // Not all of it is there: nothing offers to call it done.
  await expect(panel.get('guess')).toHaveCount(0);
  await panel.get('answer-partial').click();
  await panel.shot('understanding-webmail-partial');
  await panel.get('partial-save').click();
  await expect.poll(() => ticked(panel.get('ask-item'))).toBe(3);
  await later(5);
  await open(wren);
  await expect(panel.step()).toHaveAttribute('data-kind', 'send', { timeout: 20_000 });
  const text = panel.get('draft-preview');
  await expect(text).toContainText('Opening hours');
  await expect(text).toContainText('Imprint text');
  await expect(text).not.toContainText('Logo files');
});

test('a promise above an Outlook quote is read and taken; broken, the next text recalls it', async () => {
  const { panel } = desk;
  await remind(osprey);
  await answers(osprey, {
    html: '<div class="WordSection1"><p class="MsoNormal">Hi Lin,</p><p class="MsoNormal">sorry for the silence. We will accept it by Friday.</p><p class="MsoNormal">Anna</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Lin Chen<br><b>Sent:</b> Monday<br><b>Subject:</b> Osprey</p></div></div><p class="MsoNormal">We will send the invoice on 18 December. Is there anything unclear?</p></div>',
  });
  await open(osprey);
  const guess = panel.get('guess');
  await expect(guess).toHaveAttribute('data-answer', 'promised');
  await panel.shot('understanding-webmail-promise');
  const day = (await guess.getAttribute('data-day')) ?? '';
  expect(day).toMatch(/^2026-12-0\d$/);
  await expect(panel.ask()).not.toContainText('anything unclear');
  await panel.get('guess-accept').click();
  await expect(panel.ask()).toHaveAttribute('data-state', 'promised');
  await later(9);
  await open(osprey);
  await expect(panel.step()).toHaveAttribute('data-kind', 'send', { timeout: 20_000 });
  await expect(panel.step().locator('[data-testid=why][data-rule=G4]').first()).toBeVisible();
  await panel.shot('understanding-webmail-broken');
});

test('a mail of a stranger that refers to one we know is proposed with that reason', async () => {
  const { panel, mail, stack } = desk;
  await stack.deliver({
    from: 'Pat Doe <pat@elsewhere.example>',
    to: lin.address,
    subject: 'A question',
    text: 'Hello, I was handed your mail.',
    references: ['<unknown@elsewhere.example>', `<${kestrel.root}>`],
  });
  await mail.openInbox();
  await mail.openThread('A question');
  await panel.isThere();
  const proposal = panel.get('project-suggestion').first();
  await expect(proposal).toContainText(kestrel.project);
  await expect(proposal).toContainText('refers to a mail of this project');
  await panel.shot('understanding-webmail-reference');
});

async function open(one: WebmailCase): Promise<void> {
  await desk.mail.openInbox();
  await desk.mail.openThread(one.subject);
  await desk.panel.isThere();
}

/** Anna's answer to the mail that began the conversation. */
async function answers(one: WebmailCase, letter: Partial<Letter>): Promise<void> {
  await desk.stack.deliver({
    from: `${one.anna.name} <${one.anna.address}>`,
    to: lin.address,
    subject: `Re: ${one.subject}`,
    inReplyTo: `<${one.root}>`,
    references: [`<${one.root}>`],
    ...letter,
  });
}

async function remind(one: WebmailCase): Promise<void> {
  const { mail, panel, page } = desk;
  await open(one);
  await panel.get('draft-insert').click();
  await page.waitForURL(/_action=compose/);
  await expect.poll(() => mail.draftText()).toContain(one.project);
  await mail.send();
  await open(one);
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
}

/** Nobody is signed in any more after days. */
async function later(days: number): Promise<void> {
  await desk.clock.advance(days * DAY);
  await desk.browser.context.clearCookies();
  await desk.mail.login(lin.address, password);
}

function ticked(items: Locator): Promise<number> {
  return items.evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked).length);
}
