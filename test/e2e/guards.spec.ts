import { expect, test } from '@playwright/test';
import { v7 } from 'uuid';
import { overdueCase } from './support/overdue-case';
import type { PastCommand } from './support/replay-page';
import { type Session, startSession } from './support/session';
import { lin } from './support/story';

const DAY = 86_400_000;
const robin = overdueCase('Robin');
const finch = overdueCase('Finch');
const plover = overdueCase('Plover');
const avocet = overdueCase('Avocet');
const tern = overdueCase('Tern');
const cases = [robin, finch, plover, avocet, tern];
const materials = v7();
const fixes = v7();

let session: Session;

const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const past = (at: number, command: PastCommand['command'], ask: object) =>
  ({ at, mailbox: lin, command, ask: { commitId: v7(), ...ask } }) as PastCommand;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  session = await startSession({
    undoMs: 500,
    mails: cases.flatMap((one) => one.mails),
    past: (thread, now) => [
      ...cases.flatMap((one) => one.past(thread, now)),
      past(now - 5 * DAY + 1000, 'openAsk', {
        askId: materials,
        nativeThreadId: thread(robin.subject).legacyId,
        situation: 'client-materials',
        title: 'Homepage texts',
        due: day(now - 2 * DAY),
        items: [{ id: v7(), text: 'Imprint' }],
      }),
      past(now - 5 * DAY + 1000, 'openAsk', {
        askId: fixes,
        nativeThreadId: thread(avocet.subject).legacyId,
        situation: 'feedback-action',
        title: 'Search in the archive',
        due: day(now - 2 * DAY),
        items: [],
      }),
      ...['acceptance.reminder', 'acceptance.help'].map((stepId, index) =>
        past(now - (5 - 2 * index) * DAY + 2000, 'logSent', {
          askId: avocet.askId,
          step: { askIds: [avocet.askId], stepId, variant: 'first' },
          channel: 'mail',
          text: 'Hello',
        }),
      ),
    ],
  });
});
test.afterAll(() => session.close());

const open = async (subject: string) => {
  await session.mail.openInbox();
  await session.mail.openThread(subject);
  await session.panel.isThere();
};
const ask = (id: string) => session.panel.root.locator(`[data-ask-id="${id}"]`);

test('two reminders to one person go out as one mail, and each ask moves on', async () => {
  const { panel, mail } = session;
  await open(robin.subject);
  await expect(panel.step()).toHaveAttribute('data-kind', 'bundle');
  await expect(panel.get('draft-preview').first()).toContainText('Homepage texts');
  await expect(panel.get('draft-preview').first()).toContainText('Accept the Robin portal');
  await panel.shot('guards-bundle');
  await panel.get('draft-insert').first().click();
  await expect.poll(() => mail.draftText()).toContain('Imprint');
  await mail.send();
  await expect(ask(robin.askId)).toHaveAttribute('data-level', '1');
  await expect(ask(materials)).toHaveAttribute('data-level', '1');
});

test('one reply answers the asks that are ticked, and one undo takes it all back', async () => {
  const { panel, mailbox } = session;
  await mailbox.deliver(robin.mail({ text: 'Accepted, and the imprint is attached.' }));
  const step = ask(robin.askId).getByTestId('next-step');
  await expect(step).toHaveAttribute('data-kind', 'classify');
  await ask(robin.askId).getByTestId(`also-${materials}`).check();
  await panel.shot('guards-also');
  await ask(robin.askId).getByTestId('answer-done').click();
  await expect(ask(robin.askId)).toHaveAttribute('data-state', 'closed');
  await expect(ask(materials)).toHaveAttribute('data-state', 'closed');
  await panel.get('undo').click();
  await expect(ask(robin.askId)).toHaveAttribute('data-state', 'answered');
  await expect(ask(materials)).toHaveAttribute('data-state', 'answered');
});

test('a reason is answered with its own text; the day they name is a promise', async () => {
  const { panel, mail, mailbox, clock } = session;
  await mailbox.deliver(finch.mail({ text: 'It is with our purchasing department.' }));
  await open(finch.subject);
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await panel.get('answer-objection').click();
  await panel.get('reason').first().selectOption('in-process');
  await expect(panel.step()).toHaveAttribute('data-step', 'reason.in-process');
  await panel.shot('guards-reason');
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain('Finch');
  await mail.send();
  await expect(panel.get('timeline').first()).toContainText('Ask who holds it');
  clock.advance(DAY);
  await promise(finch, 'We will have it by Monday.', 'monday');
  await expect(panel.step()).toHaveAttribute('data-blocker', 'G4');
});

test('a broken promise is recalled kindly, the second one moves to the next step', async () => {
  const { panel, mail, clock } = session;
  // Tuesday after the promised Monday.
  clock.advance(5 * DAY);
  await open(finch.subject);
  await expect(panel.step()).toHaveAttribute('data-kind', 'send');
  await expect(panel.get('draft-preview')).toContainText('Monday 30 November');
  await panel.shot('guards-broken-promise');
  const recalled = (await panel.step().getAttribute('data-step')) ?? '';
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain('Monday 30 November');
  await mail.send();
  await promise(finch, 'Sorry, it will be Wednesday.', 'wednesday');
  clock.advance(2 * DAY);
  await open(finch.subject);
  await expect(panel.step()).not.toHaveAttribute('data-kind', 'wait');
  await expect(panel.step()).not.toHaveAttribute('data-step', recalled);
});

test('a dissatisfied client is not chased: their points come first', async () => {
  const { panel, mail, mailbox } = session;
  await mailbox.deliver(plover.mail({ text: 'To be honest, we are not happy with the search.' }));
  await open(plover.subject);
  await panel.get('answer-objection').click();
  await panel.get('reason').first().selectOption('dissatisfied');
  await expect(panel.step()).toHaveAttribute('data-step', 'reason.dissatisfied');
  await panel.get('value-points').fill('The search finds too little');
  await panel.get('value-save').click();
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain('The search finds too little');
  await mail.send();
  await expect(panel.step()).toHaveAttribute('data-blocker', 'G5');
  await panel.shot('guards-dissatisfied');
});

test('what we are late with comes before a step of level 3; told, it waits for the new date', async () => {
  const { panel } = session;
  await open(avocet.subject);
  const step = ask(avocet.askId).getByTestId('next-step');
  await expect(step).toHaveAttribute('data-kind', 'tell-first');
  await panel.shot('guards-tell-first');
  await ask(avocet.askId).getByTestId('tell-first').click();
  const delay = panel.root.locator('[data-situation="our-delay"]');
  await expect(delay).toHaveCount(1);
  await expect(delay.getByTestId('next-step')).toHaveAttribute('data-step', 'our-delay.tell');
  await panel.shot('guards-our-delay');
});

test('a promise kept closes the ask, and a thank-you is offered', async () => {
  const { panel, mail, mailbox, clock } = session;
  await open(tern.subject);
  await promise(tern, 'You will have our acceptance by Monday.', 'monday');
  clock.advance(DAY);
  await mailbox.deliver(tern.mail({ text: 'Accepted, everything works as agreed.' }));
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await panel.get('answer-done').click();
  await expect(ask(tern.askId)).toHaveAttribute('data-state', 'closed');
  const fold = ask(tern.askId).getByTestId('ask-fold');
  if ((await fold.getAttribute('aria-expanded')) !== 'true') await fold.click();
  await panel.get('beside-thanks').click();
  await expect(panel.get('draft-preview')).toContainText(/thank/i);
  await panel.shot('guards-thanks');
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toMatch(/thank/i);
  await mail.send();
  await expect(panel.get('beside-thanks')).toHaveCount(0);
});

test('the actions of a talk are typed once: the minutes list them, then each may become an ask', async () => {
  const { panel, mail } = session;
  await open(tern.subject);
  await panel.get('ask-new').click();
  await panel.get('ask-situation').selectOption('meeting-minutes');
  await panel.get('ask-title').fill('Talk about the launch');
  await panel.get('ask-save').click();
  const minutes = panel.root.locator('[data-situation="meeting-minutes"]');
  await minutes.getByTestId('value-agreed').fill('The launch stays in December');
  await minutes.getByTestId('value-save').click();
  await minutes.getByTestId('draft-details').click();
  await minutes.getByTestId('value-actions').fill('Anna: send the logo by 3 December');
  await minutes.getByTestId('value-save').click();
  await expect(minutes.getByTestId('draft-preview')).toContainText('Anna: send the logo');
  await minutes.getByTestId('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain('Anna: send the logo by 3 December');
  await mail.send();
  await expect(panel.get('proposal-action')).toContainText('Send the logo');
  await panel.shot('guards-minutes');
});

async function promise(one: typeof finch, text: string, day: string) {
  const { panel, mailbox } = session;
  await mailbox.deliver(one.mail({ text }));
  await expect(panel.step()).toHaveAttribute('data-kind', 'classify');
  await panel.get('answer-promised').click();
  await panel.get('promise-date').fill(day);
  await panel.get('promise-date-save').click();
  await expect(panel.step()).toHaveAttribute('data-kind', 'wait');
}
