import { existsSync } from 'node:fs';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { chromiumPath } from '@/scripts/chromium';
import { roundcubePage } from '@/test/e2e/pages/roundcube-page';
import { type Clock, createClock, hasClock } from '@/test/e2e/support/clock';
import { lin, password } from './accounts';
import { conversations, deliverConversation, largeLetter } from './conversations';
import { processesIn, zombies } from './leftovers';
import { type RoundcubeStack, type StackOptions, startRoundcube } from './stack';
import { whyNot } from './why-not';

const why = whyNot();
test.skip(why !== undefined, why);

const jonas = 'jonas@hallmann.example';
const cleanUps: (() => unknown)[] = [];
let clock: Clock;
let browser: Browser;
test.beforeAll(async () => {
  clock = createClock();
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--headless=new', '--no-sandbox'],
    env: { ...(process.env as Record<string, string>), ...clock.env },
  });
});
test.afterAll(async () => {
  await browser?.close();
  clock?.dispose();
});
test.afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

for (const htmlEditor of [false, true]) {
  test(`a mail is seen in Roundcube and its ${htmlEditor ? 'HTML' : 'plain'} answer arrives`, async () => {
    const place = htmlEditor ? { path: '/webmail/', https: true } : {};
    const stack = await start({ clock, htmlEditor, ...place });
    const first = await stack.deliver({
      from: lin.address,
      to: jonas,
      subject: '仓库 app',
      text: 'Hi Jonas',
    });
    const second = await stack.deliver({
      from: `Jonas Weber <${jonas}>`,
      to: lin.address,
      subject: 'Re: 仓库 app',
      text: 'When can we see it? 何时？',
      inReplyTo: first,
      references: [first],
    });
    const mail = await logIn(stack);
    await mail.openThread('仓库 app');
    await expect(mail.body()).toContainText('When can we see it? 何时？');
    await mail.reply();
    await mail.type('Today, 今天。');
    expect(await mail.draftText()).toContain('Today, 今天。');
    await mail.send();

    const answer = await stack.waitFor(jonas, { subject: 'Re: 仓库 app' });
    expect(answer.from).toMatchObject({ name: 'Lin Chen', address: lin.address });
    expect(answer.inReplyTo).toBe(second);
    expect(answer.references?.split(/\s+/)).toEqual([first, second]);
    expect(answer.text).toContain('Today, 今天。');
    expect(Boolean(answer.html)).toBe(htmlEditor);
    if (hasClock) expect(answer.date).toMatch(/^2026-11-25T08:3/);
    const sent = { folder: 'Sent', messageId: answer.messageId ?? '' };
    expect(await stack.read(lin.address, sent)).toHaveLength(1);
    const [answered] = await stack.read(lin.address, { messageId: second });
    expect(answered?.flags).toContain('\\Answered');
  });
}

test('real mails arrive as they were written', async () => {
  const stack = await start({ clock });
  const names = Object.keys(conversations) as (keyof typeof conversations)[];
  await Promise.all(names.map((name) => deliverConversation(stack, name)));
  const inbox = await stack.read(lin.address);
  const sent = await stack.read(lin.address, { folder: 'Sent' });
  expect([...inbox, ...sent]).toHaveLength(Object.values(conversations).flat().length);
  const find = (subject: string) => inbox.find((mail) => mail.subject?.includes(subject));
  const copy = find('網站文案確認');
  expect(copy?.raw.toString('latin1')).toMatch(/charset="?big5/i);
  expect(copy?.text).toContain('寄件者');
  expect(copy?.text).toContain('2026年11月18日 12:20');
  expect(find('仓库看板：接口字段确认')?.raw.toString('latin1')).toMatch(/charset="?GBK/i);
  expect(find('预约小程序')?.text).toContain('2026年11月17日(星期二) 10:30');
  expect(find('Bestätigung')?.from?.name ?? '').toBe('');
  expect(find('soup 🍲')?.text).toBeUndefined();
  expect(find('Fwd: Signage')?.text).toContain('>> On 23 Nov 2026, at 09:48');
  expect(find('[Exhibition] Café')?.headers.map(({ key }) => key)).toContain('list-id');
  expect(inbox.map(({ raw }) => raw.toString('latin1')).join('')).not.toContain('{{-');
});

test('five megabytes arrive, mail to nobody comes back, a refused one is not taken', async () => {
  const stack = await start({ clock });
  const id = await stack.deliver(largeLetter(jonas, lin.address));
  const [large] = await stack.read(lin.address, { messageId: id });
  const [plans] = large?.attachments ?? [];
  expect(plans?.content).toHaveProperty('byteLength', 5 * 1024 * 1024);

  const lost = { from: lin.address, to: 'gone@hallmann.example', subject: 'Hello', text: 'Hi' };
  const lostId = await stack.deliver(lost);
  const bounce = await stack.waitFor(lin.address, { subject: 'Mail delivery failed' });
  expect(bounce.references).toContain(lostId);
  expect(bounce.raw.toString()).toContain('Final-Recipient: rfc822;gone@hallmann.example');

  await expect(stack.deliver({ ...lost, to: 'refused@hallmann.example' })).rejects.toThrow('550');
});

test('a stopped IMAP server, an ended session, a moved and a deleted mail are all real', async () => {
  const stack = await start({ clock });
  for (const subject of ['One', 'Two']) {
    await stack.deliver({ from: jonas, to: lin.address, subject, text: subject });
  }
  const mail = await logIn(stack);
  const [one, two] = await stack.read(lin.address);
  await stack.faults.moveMessage(lin.address, one?.uid ?? 0, 'INBOX', 'Archive');
  await stack.faults.deleteMessage(lin.address, two?.uid ?? 0);
  expect(await stack.read(lin.address)).toEqual([]);
  expect(await stack.read(lin.address, { folder: 'Archive' })).toMatchObject([{ subject: 'One' }]);

  await stack.faults.stopImap();
  const third = await stack.deliver({ from: jonas, to: lin.address, subject: 'Three', text: '3' });
  expect(await stack.read(lin.address, { messageId: third })).toHaveLength(1);
  await mail.page.goto(stack.url);
  await expect(mail.page.locator('#messagestack .alert-danger').first()).toBeVisible();
  await stack.faults.startImap();
  await mail.openInbox();
  await mail.openThread('Three');

  await stack.faults.expireSessions();
  await mail.page.goto(stack.url);
  await expect(mail.page.locator('body.task-login')).toBeVisible();
});

test('two stacks do not disturb each other and leave nothing behind', async () => {
  const stacks = await Promise.all([start(), start()]);
  const [left, right] = stacks;
  const started = performance.now();
  await Promise.all(
    stacks.map((stack) =>
      stack.deliver({ from: jonas, to: lin.address, subject: stack.dir, text: 'Hi' }),
    ),
  );
  expect(performance.now() - started).toBeLessThan(5000);
  expect(processesIn(left.dir).length).toBeGreaterThan(3);

  await left.stop();
  expect(await right.read(lin.address)).toMatchObject([{ subject: right.dir }]);
  expect((await fetch(right.url)).status).toBe(200);
  await right.stop();
  for (const { dir, url } of stacks) {
    expect(processesIn(dir)).toEqual([]);
    expect(existsSync(dir)).toBe(false);
    await expect(fetch(url)).rejects.toThrow();
  }
  expect(zombies()).toEqual([]);
});

async function start(options?: StackOptions): Promise<RoundcubeStack> {
  const stack = await startRoundcube(options);
  cleanUps.push(() => stack.stop());
  return stack;
}

/** A plain browser, without the extension, on the PM's inbox. */
async function logIn(stack: RoundcubeStack) {
  const mail = roundcubePage(await browser.newPage({ ignoreHTTPSErrors: true }), stack.url);
  cleanUps.push(() => mail.page.close());
  await mail.login(lin.address, password);
  await mail.openInbox();
  return mail;
}
