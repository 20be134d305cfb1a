import { expect, type Page, test } from '@playwright/test';
import { readMail } from './gmail/read-mail';
import { type Mailbox, startMailbox } from './gmail/server';
import { buildProbe } from './gmail-host/build-probe';
import type { Answers } from './gmail-host/probe';
import { type Browser, launchBrowser } from './support/browser';

const mail = (id: string, from: string, to: string, subject: string, body: string, more = '') =>
  `From: ${from}\r\nTo: ${to}\r\nDate: Fri, 20 Nov 2026 10:15:20 +0000\r\nMessage-ID: <${id}@kunde.example>\r\nSubject: ${subject}\r\nX-Gmail-Labels: Inbox\r\n${more}Content-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`;
const anna = 'Anna Berg <anna@kunde.example>';
const lin = 'Lin Chen <lin@northlight.example>';
const mails = [
  mail(
    'first',
    lin,
    `${anna}, Cee <cee@kunde.example>`,
    'Acceptance of phase 1',
    'Could you look at it?',
  ),
  mail(
    'second',
    anna,
    lin,
    'Re: Acceptance of phase 1',
    'I will <b>soon</b>.',
    'In-Reply-To: <first@kunde.example>\r\nReferences: <first@kunde.example>\r\n',
  ),
  mail('bare', 'x@kunde.example', lin, '', 'No subject, no name'),
  mail('throw', anna, lin, 'throw', 'A row whose handler fails'),
];

let mailbox: Mailbox;
let browser: Browser;
let page: Page;
let asked = 0;

/** Asks the adapter inside the page. */
async function ask<N extends keyof Answers>(
  name: N,
  ...given: Parameters<Answers[N]>
): Promise<Awaited<ReturnType<Answers[N]>>> {
  asked += 1;
  const id = String(asked);
  const told = await page.evaluate(
    (question) =>
      new Promise<string>((resolve) => {
        document.addEventListener(
          `probe-answer-${question.id}`,
          (event) => resolve((event as CustomEvent<string>).detail),
          { once: true },
        );
        document.dispatchEvent(new CustomEvent('probe-ask', { detail: JSON.stringify(question) }));
      }),
    { id, name, given },
  );
  const { value, error } = JSON.parse(told);
  if (error) throw new Error(error);
  return value;
}

async function open(path: string): Promise<void> {
  await page.goto(`https://mail.google.com/mail/u/0/${path}`);
  await page.locator('html[data-probe=ready]').waitFor();
}

async function openThread(subject: string): Promise<string> {
  const thread = mailbox.threads().find((one) => one.subject === subject);
  await open(`#inbox/${thread?.legacyId}`);
  await expect.poll(() => ask('happened')).toContainEqual(['thread', thread?.legacyId]);
  return thread?.legacyId ?? '';
}

test.beforeAll(async () => {
  const now = new Date();
  const extensionDir = await buildProbe();
  mailbox = await startMailbox({
    mails: await Promise.all(mails.map((eml) => readMail(eml, now))),
    undoMs: 60_000,
  });
  browser = await launchBrowser({ mailbox, extensionDir });
});
test.afterAll(async () => {
  await browser.close();
  await mailbox.close();
});
test.beforeEach(async () => {
  page = await browser.context.newPage();
});
test.afterEach(async () => {
  await page.close();
  expect(mailbox.foreign).toEqual([]);
});

test('knows the account and each row, whatever one handler does', async () => {
  await open('#inbox');
  expect(await ask('account')).toBe('lin@northlight.example');
  await expect.poll(async () => (await ask('rows')).length).toBe(3);
  expect(await ask('errors')).toEqual(['Error: one row fails']);
});

test('puts chips on a row that outlive a redraw', async () => {
  await open('#inbox');
  const thread = mailbox.threads().find(({ subject }) => subject.startsWith('Acceptance'));
  await expect.poll(async () => (await ask('rows')).length).toBe(3);
  await ask('setChips', thread?.legacyId ?? '', [
    { askId: 'a1', state: 'due', text: '3 days over', tone: 'overdue' },
  ]);
  const chip = page.getByTestId('thread-chip');
  await expect(chip).toHaveAttribute('data-ask-id', 'a1');
  await mailbox.deliver(
    mail(
      'third',
      anna,
      lin,
      'Re: Acceptance of phase 1',
      'Still on it',
      'References: <first@kunde.example>\r\n',
    ),
  );
  await expect(page.locator('tr', { has: chip }).locator('.bx0')).toHaveText('3');
  await expect(chip).toBeVisible();
});

test('reads a conversation', async () => {
  const id = await openThread('Acceptance of phase 1');
  const conversation = await ask('read');
  expect(conversation.nativeThreadId).toBe(id);
  expect(conversation.subject).toBe('Acceptance of phase 1');
  expect(conversation.messages[0]).toMatchObject({
    participants: [{ address: 'lin@northlight.example', name: 'Lin Chen', field: 'from' }],
    sentAt: Date.UTC(2026, 10, 20, 10, 15),
    text: 'Could you look at it?',
  });
  expect(conversation.messages.at(-1)?.participants[0]?.address).toBe('anna@kunde.example');
});

test('tells of a message that arrives', async () => {
  await openThread('Acceptance of phase 1');
  const before = (await ask('read')).messages.length;
  await mailbox.deliver(
    mail(
      'fourth',
      anna,
      lin,
      'Re: Acceptance of phase 1',
      'Now',
      'References: <first@kunde.example>\r\n',
    ),
  );
  await expect.poll(() => ask('happened')).toContainEqual(expect.arrayContaining(['change']));
  await expect.poll(async () => (await ask('read')).messages.length).toBe(before + 1);
});

test('shows a panel beside the conversation and takes it away with it', async () => {
  await openThread('Acceptance of phase 1');
  await ask('mountPanel');
  await expect(page.getByTestId('probe-panel')).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#inbox';
  });
  await expect(page.getByTestId('probe-panel')).toHaveCount(0);
  await expect.poll(() => ask('happened')).toContainEqual(expect.arrayContaining(['thread gone']));
});

test('opens a conversation in the same account', async () => {
  await open('#inbox');
  const thread = mailbox.threads().find(({ subject }) => subject === 'throw');
  await ask('openThread', thread?.legacyId ?? '');
  await expect.poll(() => ask('happened')).toContainEqual(['thread', thread?.legacyId]);
  expect(page.url()).toContain('/mail/u/0/#all/');
});

test('writes into a reply, at the cursor and nowhere else, and tells what was sent', async () => {
  const id = await openThread('throw');
  const composer = await ask('reply');
  expect(composer.nativeThreadId).toBe(id);
  expect((await ask('reply')).index).toBe(composer.index);
  await page.keyboard.type('before after');
  for (let at = 0; at < 5; at += 1) await page.keyboard.press('ArrowLeft');
  await ask('insert', '<p>Ours <b>bold</b></p>', 'Ours bold');
  expect(await ask('composer')).toMatchObject({ text: 'before\n\nOurs bold\n\nafter' });
  await page.keyboard.press('Control+z');
  expect(await ask('composer')).toMatchObject({ text: 'before after' });
  await ask('insert', '<p>Ours <b>bold</b></p>', 'Ours bold');
  await ask('setRecipients', ['anna@kunde.example'], ['cee@kunde.example']);
  expect((await ask('composer')).recipients.map(({ field, address }) => [field, address])).toEqual([
    ['to', 'anna@kunde.example'],
    ['cc', 'cee@kunde.example'],
  ]);
  await page.locator('.M9 .aoO').click();
  await expect
    .poll(async () => (await ask('happened')).filter(([what]) => what === 'sent'))
    .toHaveLength(1);
  const [, sent] = (await ask('happened')).find(([what]) => what === 'sent') ?? [];
  expect(mailbox.sent).toHaveLength(1);
  expect(sent).toEqual({
    nativeThreadId: id,
    nativeMessageId: mailbox.sent[0]?.messageId,
    draftId: mailbox.sent[0]?.draftId,
    participants: [
      { address: 'lin@northlight.example', name: '', field: 'from' },
      { address: 'anna@kunde.example', name: expect.any(String), field: 'to' },
      { address: 'cee@kunde.example', name: '', field: 'cc' },
    ],
    subject: 'Re: throw',
    text: 'before\n\nOurs bold\n\nafter',
  });
});

test('notices that a send was undone, and that the mail goes out after all', async () => {
  await openThread('throw');
  await ask('reply');
  await ask('insert', '<p>Once</p>', 'Once');
  await page.locator('.M9 .aoO').click();
  await expect.poll(async () => (await ask('happened')).map(([what]) => what)).toContain('sent');
  await page.locator('.b8').getByText('Undo').click();
  await expect.poll(async () => (await ask('happened')).map(([what]) => what)).toContain('undone');
  await page.locator('.M9 .aoO').click();
  await expect
    .poll(async () => (await ask('happened')).filter(([what]) => what === 'sent'))
    .toHaveLength(2);
});

test('opens a new mail and keeps the cursor’s other fields alone', async () => {
  await open('#inbox');
  const composer = await ask('compose');
  expect(composer).toMatchObject({ subject: '', recipients: [], text: '' });
  expect(composer.nativeThreadId).toBeUndefined();
  await ask('setSubject', 'A subject');
  await page.locator('input[name=subjectbox]').click();
  await ask('insert', '<p>Body</p>', 'Body');
  expect(await ask('composer')).toMatchObject({ subject: 'A subject', text: 'Body' });
  await expect.poll(async () => (await ask('composer')).draftId).toMatch(/^r/);
});

test('waits for a conversation’s id where Gmail writes the word undefined first', async () => {
  await page.addInitScript(() => {
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
      const late = /^data-(legacy-thread-id|thread-perm-id)$/.test(name) && this.matches('h2');
      set.call(this, name, late ? 'undefined' : value);
      if (late) setTimeout(() => set.call(this, name, value), 3000);
    };
  });
  await openThread('throw');
  expect(await ask('errors')).toEqual([]);
});

test('reads a conversation without subject and sender’s name', async () => {
  await openThread('');
  const { messages } = await ask('read');
  expect(messages[0]).toMatchObject({
    participants: [{ address: 'x@kunde.example', name: '' }, { address: 'lin@northlight.example' }],
    text: 'No subject, no name',
  });
});

test('writes lines of text where Gmail is set to plain text', async () => {
  await open('#inbox');
  await ask('compose');
  await page.evaluate(() => {
    const isHtml = Object.assign(document.createElement('input'), { name: 'ishtml', value: '0' });
    document.querySelector('[role=dialog] form.bAs')?.append(isHtml);
  });
  await ask('insert', '<p>Never</p>', 'One\nTwo');
  await expect(page.locator('[role=dialog] .Am p')).toHaveCount(0);
  expect(await ask('composer')).toMatchObject({ text: 'One\nTwo' });
});
