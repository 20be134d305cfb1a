import { expect, type Locator, test } from '@playwright/test';
import { overdueCase } from './support/overdue-case';
import { type Session, startSession } from './support/session';

const DAY = 86_400_000;
const kestrel = overdueCase('Kestrel');
const osprey = overdueCase('Osprey');
const heron = overdueCase('Heron');
const wren = overdueCase('Wren');
const cases = [kestrel, osprey, heron, wren];

let session: Session;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  session = await startSession({
    undoMs: 500,
    mails: cases.flatMap((one) => one.mails),
    past: (thread, now) => cases.flatMap((one) => one.past(thread, now)),
  });
});
test.afterAll(() => session.close());

test('an out-of-office is no answer; accepted, it moves the step past the return date', async () => {
  const { panel, mailbox } = session;
  await mailbox.deliver(
    kestrel.mail({
      subject: 'Automatic reply: Kestrel portal',
      text: 'Thank you for your mail. I am out of the office until 4 December 2026 and will answer when I am back.',
    }),
  );
  await open(kestrel.subject);
  await expect(panel.get('notice')).toHaveAttribute('data-kind', 'out-of-office');
  await expect(panel.step()).not.toHaveAttribute('data-kind', 'classify');
  await panel.shot('understanding-away');
  await panel.get('notice-accept').click();
  await expect(panel.get('notice')).toHaveCount(0);
  const when = (await panel.step().getAttribute('data-when')) ?? '';
  expect(when > '2026-12-05').toBe(true);
});

test('a bounce voids the mail and asks for the address', async () => {
  const { panel, mail, mailbox } = session;
  await open(heron.subject);
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain('Heron');
  await mail.send();
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
  await mailbox.deliver(
    heron.mail({
      from: 'Mail Delivery Subsystem <mailer-daemon@northlight.example>',
      subject: 'Delivery Status Notification (Failure)',
      text: "Address not found\n\nYour message wasn't delivered to anna@heron.example because the address couldn't be found.",
    }),
  );
  await expect(panel.get('notice')).toHaveAttribute('data-kind', 'bounce');
  await panel.get('notice-accept').click();
  await expect(panel.ask()).toHaveAttribute('data-level', '-1');
  await expect(panel.get('contact-form').first()).toBeVisible();
});

test('three of five items arrive, and the next text names the other two', async () => {
  const { panel, mailbox } = session;
  await open(wren.subject);
  await panel.get('more').click();
  await panel.get('ask-edit').click();
  const five = ['Logo files', 'Team photographs', 'Opening hours', 'Price list', 'Imprint text'];
  await panel.get('edit-items').fill(five.join('\n'));
  await panel.get('edit-save').click();
  await expect(panel.get('ask-item')).toHaveCount(5);
  await mailbox.deliver(
    wren.mail({
      text: 'Hi Lin,\n\nattached are the logo files, the team photographs and the price list. The rest follows.\n\nAnna',
    }),
  );
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await panel.get('answer-partial').click();
  await panel.shot('understanding-partial');
  await panel.get('partial-save').click();
  await expect.poll(() => ticked(panel.get('ask-item'))).toBe(3);
  await session.clock.advance(5 * DAY);
  await session.mail.back();
  await open(wren.subject);
  await expect(panel.step()).toHaveAttribute('data-kind', 'send', { timeout: 20_000 });
  const text = panel.get('draft-preview');
  await expect(text).toContainText('Opening hours');
  await expect(text).toContainText('Imprint text');
  await expect(text).not.toContainText('Logo files');
});

test('a promise is read and taken in one click; broken, the next text recalls it', async () => {
  const { panel, mail, mailbox } = session;
  await open(osprey.subject);
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain('Osprey');
  await mail.send();
  await expect(panel.ask()).toHaveAttribute('data-level', '1');
  await mailbox.deliver(
    osprey.mail({ text: 'Hi Lin,\n\nsorry for the silence. We will accept it by Friday.\n\nAnna' }),
  );
  const guess = panel.get('guess');
  await expect(guess).toHaveAttribute('data-answer', 'promised');
  const day = await guess.getAttribute('data-day');
  expect(day).toMatch(/^2026-(11|12)-\d\d$/);
  await panel.shot('understanding-promise');
  await panel.get('guess-accept').click();
  await expect(panel.ask()).toHaveAttribute('data-state', 'promised');
  await session.clock.advance(9 * DAY);
  await session.mail.back();
  await open(osprey.subject);
  await expect(panel.step()).toHaveAttribute('data-kind', 'send', { timeout: 20_000 });
  const why = panel.step().locator('[data-testid=why][data-rule=G4]');
  await expect(why.first()).toBeVisible();
  await panel.shot('understanding-broken');
});

test('a row of the list says that new mail came, until the conversation is opened', async () => {
  const { mail, mailbox, page } = session;
  await mail.back();
  await mailbox.deliver(kestrel.mail({ text: 'Back again, and ready to accept. Anna' }));
  const row = page.locator('tr.zA', { hasText: kestrel.subject });
  await expect(row.getByTestId('thread-chip')).toContainText('new mail');
  await open(kestrel.subject);
  await mail.back();
  await expect(row.getByTestId('thread-chip')).not.toContainText('new mail');
});

async function open(subject: string): Promise<void> {
  await session.mail.openInbox();
  await session.mail.openThread(subject);
  await session.panel.isThere();
}

function ticked(items: Locator): Promise<number> {
  return items.evaluateAll((all) => all.filter((one) => (one as HTMLInputElement).checked).length);
}
