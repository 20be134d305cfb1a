import { expect, test } from '@playwright/test';
import { v7 } from 'uuid';
import type { MailThread } from './gmail/types';
import { deliverConversation } from './roundcube/conversations';
import { whyNot } from './roundcube/why-not';
import { type Desk, mainJob, type Story, stories } from './support/main-job';
import { startSession } from './support/session';
import { openDesk } from './support/webmail-desk';

/** The same job in the same hands: only who opens the desk differs. */
for (const story of stories) {
  test(`the main job in Gmail (${story.language})`, async () => {
    const session = await startSession({ language: story.language, undoMs: 500 });
    const { mailbox } = session;
    const desk: Desk = {
      ...session,
      async arrived() {
        const sent = mailbox.sent.at(-1);
        if (!sent) return undefined;
        const { text, inReplyTo = '' } = sent;
        return { text, inReplyTo, to: sent.to.map((person) => person.address) };
      },
      async answer(text) {
        await mailbox.deliver(answerTo(session.thread(story.subject), story.client, text));
      },
    };
    await mainJob(desk, story, `gmail-${story.language}`);
    expect(mailbox.foreign).toEqual([]);
    await session.close();
  });
}

test.describe('in Roundcube', () => {
  const why = whyNot();
  test.skip(why !== undefined, why);

  for (const [index, story] of stories.entries()) {
    const htmlEditor = index === 1;
    test(`the main job, ${htmlEditor ? 'HTML' : 'plain'} (${story.language})`, async () => {
      const desk = await roundcubeDesk(story, htmlEditor);
      await mainJob(desk, story, `roundcube-${story.language}`);
      await desk.close();
    });
  }
});

/** A mail from the client into a conversation of the stand-in. */
function answerTo(thread: MailThread, from: string, text: string): string {
  const last = thread.messages.at(-1)?.rfcId ?? '';
  return [
    `From: ${from}`,
    'To: lin@northlight.example',
    'Date: {{-0m}}',
    `Message-ID: <${v7()}@client.example>`,
    `In-Reply-To: ${last}`,
    `References: ${last}`,
    `Subject: Re: ${thread.subject}`,
    'X-Gmail-Labels: Inbox',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '',
  ].join('\r\n');
}

async function roundcubeDesk(story: Story, htmlEditor: boolean): Promise<Desk> {
  const language = story.language === 'en' ? 'en_US' : 'zh_CN';
  const desk = await openDesk({
    stack: { language, htmlEditor },
    browser: { lang: story.language },
    deliver: (stack) => deliverConversation(stack, story.language === 'en' ? 'german' : 'chinese'),
  });
  const { stack, browser } = desk;
  const before = (await stack.read(story.client)).at(-1)?.uid ?? 0;
  const newest = async () => (await stack.read(story.client, { after: before })).at(-1);
  return {
    ...desk,
    async arrived() {
      const mail = await newest();
      if (!mail) return undefined;
      const to = (mail.to ?? []).flatMap((one) => one.address ?? []);
      return { to, text: mail.text ?? mail.html ?? '', inReplyTo: mail.inReplyTo ?? '' };
    },
    async answer(text) {
      const mail = await newest();
      const id = mail?.messageId ?? '';
      await stack.deliver({
        from: story.client,
        to: 'lin@northlight.example',
        subject: `Re: ${mail?.subject ?? story.subject}`,
        text,
        headers: { 'In-Reply-To': id, References: `${mail?.references ?? ''} ${id}`.trim() },
      });
    },
    async openPopup() {
      const popup = await browser.context.newPage();
      await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
      return popup;
    },
  };
}
