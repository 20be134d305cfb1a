import { expect, type Page, test } from '@playwright/test';
import { v7 } from 'uuid';
import { askFromContentScript } from './support/ask';
import { type Backstage, openBackstage } from './support/backstage';
import { overdueCase } from './support/overdue-case';
import { type Session, startSession } from './support/session';
import { seenAt, tiedAsk } from './support/story';

const DAY = 86_400_000;
const attack = '<img src=x onerror="window.pwned=1"><script>window.pwned=2</script>';
/** Markup, right-to-left marks, emoji, no place to break a line. */
const long = `${attack} \u202Etxet\u202C 👩‍👩‍👧‍👦 שלום {{title}} ${'W'.repeat(10_000)}`.slice(
  0,
  10_000,
);

const mail = (id: string, from: string, subject: string, body: string) =>
  [
    `From: ${from}`,
    'To: Lin Chen <lin@northlight.example>',
    'Date: {{-2b 10:00 Europe/Berlin}}',
    `Message-ID: <${id}@hostile.example>`,
    `Subject: ${subject}`,
    'X-Gmail-Labels: Inbox',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');
const word = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`;

/** Conversations by a word for the sentence, and how to find them. */
const hostile = [
  ['markup, scripts and right-to-left marks everywhere', '<img src=x'],
  ['no subject', ''],
  ['no sender name', 'Bestätigung Ihrer Anfrage'],
  ['thirty recipients', 'Spring exhibition'],
  ['messages of ours alone', 'Recipe section'],
  ['a subject, a name and a body of 10,000 characters', 'txet'],
] as const;

const jay = overdueCase('Jay');
const crow = overdueCase('Crow');
const place = 'Asia/Nowhere';

let session: Session;
let backstage: Backstage;
const dialogs: string[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  session = await startSession({
    mails: [
      ...jay.mails,
      ...crow.mails,
      jay.mail({ text: `${attack} We will look at it.`, date: '-1b 10:00' }),
      mail('long', `${word(long)} <long@hostile.example>`, word(`txet ${long}`), long),
      mail('raven', 'Rea Ven <rea@raven.example>', 'Raven shop', 'Hello'),
    ],
    past: (thread, now) => [
      ...jay.past(thread, now),
      ...placeless(thread, now),
      ...late(thread, now),
    ],
  });
  const { context, extensionId } = session.browser;
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  backstage = await openBackstage(context, extensionId);
  await session.page.bringToFront();
});
test.afterAll(() => session.close());
test.afterEach(async () => {
  expect(dialogs).toEqual([]);
  expect(session.mailbox.foreign).toEqual([]);
  for (const page of session.browser.context.pages()) {
    expect(await page.evaluate(() => 'pwned' in window), page.url()).toBe(false);
  }
});

for (const [what, subject] of hostile) {
  test(`a conversation with ${what} is tied and asked about in place`, async () => {
    const { panel } = session;
    await open(subject);
    await fitsItsWidth();
    await panel.tie({ project: `Project ${attack}`.slice(0, 200), client: `Client of ${what}` });
    await fitsItsWidth();
    await panel.openAsk({ situation: 'reply', title: long, due: '2026-11-23' });
    await expect(panel.ask()).toContainText('<img src=x onerror=');
    await expect(panel.root.locator('img')).toHaveCount(0);
    await fitsItsWidth();
    await panel.shot(`hostile-${what.replaceAll(/\W+/g, '-')}`);
  });
}

test('chips and popup show a hostile title as text and keep their width', async () => {
  const { mail, page } = session;
  await mail.openInbox();
  await expect(page.getByTestId('thread-chip').first()).toBeVisible();
  await expect(page.locator('[data-testid=thread-chip] img')).toHaveCount(0);
  const popup = await session.openPopup();
  const rows = popup.getByTestId('overdue-ask').or(popup.getByTestId('due-today'));
  await expect(rows.filter({ hasText: '<img src=x onerror=' }).first()).toBeVisible();
  await expect(popup.locator('img[src=x]')).toHaveCount(0);
  expect(await overflow(popup)).toBe(0);
  const blocked = popup.locator(`[data-ask-id="${crow.askId}"]`);
  await expect(blocked).toContainText('nobody named for this step');
  await popup.screenshot({ path: '.output/shots/hostile-popup.png' });
  await popup.close();
});

test('a draft about a hostile title is inserted as text', async () => {
  const { mail, panel, page } = session;
  await open('Bestätigung Ihrer Anfrage');
  const choice = panel.get('entry-choice-reply.line');
  if (await choice.isVisible()) await choice.click();
  await panel.get('draft-insert').click();
  await expect.poll(() => mail.draftText()).toContain('<img src=x onerror=');
  await expect(page.locator('[g_editable=true] img, [g_editable=true] script')).toHaveCount(0);
});

for (const [field, prepare] of [
  ['snooze-date', () => openSnooze()],
  ['promise-date', () => session.panel.get('answer-promised').click()],
] as const) {
  test(`${field}: a day that is over, unreadable or ambiguous is refused with a sentence and saves nothing`, async () => {
    const { panel, page } = session;
    await open(jay.subject);
    await prepare();
    const before = await backstage.verbs();
    const input = panel.get(field);
    for (const [words, sentence] of [
      ['2026-11-24', /over/],
      ['yesterday', /over/],
      ['2026-02-30', /cannot read that day/],
      ['soon-ish', /cannot read that day/],
      [attack, /cannot read that day/],
      ['3/4/2026', /two different days/],
      ['3/4/2027', /two different days/],
    ] as const) {
      await input.fill(words);
      await expect(input, words).toHaveAttribute('aria-invalid', 'true');
      const help = await input.getAttribute('aria-describedby');
      await expect(panel.root.locator(`[id="${help}"]`), words).toHaveText(sentence);
      await expect(panel.get('resolved-date')).toHaveCount(0);
      await input.press('Enter');
      await expect(panel.get(`${field}-save`)).toHaveAttribute('aria-disabled', 'true');
    }
    await panel.shot(`hostile-${field}`);
    await page.waitForTimeout(300);
    expect(await backstage.verbs()).toEqual(before);
    await input.fill('27 November');
    await expect(panel.get('resolved-date')).toHaveAttribute('data-day', '2026-11-27');
  });
}

test('a client without country and time zone works, and the panel asks for both', async () => {
  const { panel } = session;
  await open('Raven shop');
  await expect(panel.get('place-form')).toBeVisible();
  await panel.shot('hostile-placeless');
  await expect(panel.step()).toHaveAttribute('data-when', /2026/);
  await panel.get('client-country').selectOption('DE');
  await expect(panel.get('client-time-zone')).toHaveValue('Europe/Berlin');
  await panel.get('place-save').click();
  await expect(panel.get('place-form')).toHaveCount(0);
});

test('a time zone that does not exist is refused', async () => {
  const ask = await askFromContentScript(session.page, session.browser.extensionId);
  const { legacyId } = session.thread('Raven shop');
  const reply = await ask('thread', { nativeThreadId: legacyId });
  if (!reply.ok || !reply.value.link) throw new Error('Not tied');
  const { id: clientId, rev } = reply.value.link.client;
  const changes = { timeZone: place };
  expect(await ask('editClient', { commitId: v7(), clientId, rev, changes })).toMatchObject({
    ok: false,
    failure: { code: 'invalid-request' },
  });
});

test('once a successor is named, nobody writes to the contact who left', async () => {
  const { panel } = session;
  await open(jay.subject);
  await panel.get('answer-contact-left').click();
  await expect(panel.get('contact-form')).toBeVisible();
  await panel.get('contact-address').fill('noa@jay.example');
  await panel.get('contact-name').fill('Noa Lund');
  await panel.get('contact-save').click();
  await expect(panel.get('recipient-proposal')).toContainText('Noa Lund');
  await expect(panel.get('recipient-proposal')).not.toContainText('Anna Berg');
  await expect(panel.get('draft-preview')).toContainText('Noa');
});

test('a role that nobody holds is asked for, and nobody is written to in its place', async () => {
  const { mail, panel, page } = session;
  await open(crow.subject);
  await expect(panel.step()).toHaveAttribute('data-step', 'acceptance.value');
  await expect(panel.get('contact-form')).toBeVisible();
  await panel.shot('hostile-role');
  const proposal = panel.get('recipient-proposal');
  await expect(panel.get('draft-insert')).toHaveCount(0);
  await expect(panel.get('contact-choice')).toHaveText(['Anna Berg']);
  await panel.get('contact-address').fill('boss@crow.example');
  await panel.get('contact-name').fill('Dr. Crow');
  await panel.get('contact-save').click();
  await expect(panel.get('contact-form')).toHaveCount(0);
  await panel.get('ready-liaison-told').check();
  await expect(proposal).toContainText('Dr. Crow');
  await mail.reply();
  await proposal.click();
  await expect(page.locator('[name=to] [data-hovercard-id]')).toHaveAttribute(
    'data-hovercard-id',
    'boss@crow.example',
  );
});

async function open(subject: string): Promise<void> {
  const { panel, page } = session;
  const thread = session.mailbox
    .threads()
    .find((one) => (subject ? one.subject.includes(subject) : one.subject === ''));
  await session.mail.openInbox();
  await page.evaluate((id) => {
    location.hash = `#inbox/${id}`;
  }, thread?.legacyId);
  await expect(page.locator('h2.hP')).toHaveAttribute(
    'data-legacy-thread-id',
    thread?.legacyId ?? '',
  );
  await panel.isThere();
}

async function openSnooze(): Promise<void> {
  await session.panel.get('snooze').first().click();
  await session.panel.get('snooze-custom').click();
}

async function fitsItsWidth(): Promise<void> {
  const { root } = session.panel;
  expect(await root.evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBe(0);
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** A client of whom nobody said where it sits. */
function placeless(thread: Session['thread'], now: number) {
  const conversation = seenAt(thread('Raven shop'), now);
  const client = { name: 'Raven', domain: 'raven.example', language: 'en' as const };
  const ask = { situation: 'reply', title: 'Which colours?', due: '2026-11-30' };
  return tiedAsk({ at: now, conversation, client, project: 'Raven shop', ask });
}

/** An ask that reached the step to the decision-maker, whom nobody named. */
function late(thread: Session['thread'], now: number) {
  const commands = tiedAsk({
    at: now - 20 * DAY,
    conversation: seenAt(thread(crow.subject), now),
    client: {
      name: 'Crow',
      domain: 'crow.example',
      language: 'en',
      country: 'DE',
      timeZone: 'Europe/Berlin',
    },
    project: crow.project,
    ask: {
      id: crow.askId,
      situation: 'acceptance',
      title: 'Accept the Crow portal',
      due: '2026-11-12',
    },
  });
  const [first] = commands;
  if (!first) throw new Error('No commands');
  const skipped = ['acceptance.reminder', 'acceptance.help', 'acceptance.meeting'];
  return [
    ...commands,
    ...skipped.map((stepId) => ({
      ...first,
      at: now - 7 * DAY,
      command: 'skipStep' as const,
      ask: { commitId: v7(), askId: crow.askId, stepId },
    })),
  ];
}
