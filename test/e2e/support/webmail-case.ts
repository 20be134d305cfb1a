import { v7 } from 'uuid';
import { lin } from '@/test/e2e/roundcube/accounts';
import type { RoundcubeStack } from '@/test/e2e/roundcube/stack';
import type { PastCommand } from './replay-page';
import { tiedAsk } from './story';
import { host } from './webmail-desk';

const DAY = 86_400_000;

/** A client of its own with one conversation in the webmail: due on Monday, so that on Wednesday the reminder is due. */
export function webmailCase(name: string) {
  const domain = `${name.toLowerCase()}.example`;
  const root = `first@${domain}`;
  const subject = `${name} portal: ready for your acceptance`;
  const anna = { name: 'Anna Berg', address: `anna@${domain}` };
  const askId = v7();
  const letter = (lines: string[]) => [...lines, ''].join('\r\n');

  return {
    askId,
    subject,
    project: `${name} portal`,
    anna,
    /** Message-ID of the first mail, by which the conversation is known. */
    root,
    /** We handed over and the client said a word, so that the conversation lies in Sent and in the inbox. */
    async deliver(stack: RoundcubeStack): Promise<void> {
      await stack.deliver(
        letter([
          `From: ${lin.name} <${lin.address}>`,
          `To: ${anna.name} <${anna.address}>`,
          'Date: {{-5b 10:00 Europe/Berlin}}',
          `Message-ID: <${root}>`,
          `Subject: ${subject}`,
          '',
          'Hi Anna, the portal is ready for your acceptance.',
        ]),
        // Whoever has no mailbox here would send it back.
        'accounts',
      );
      await stack.deliver(
        letter([
          `From: ${anna.name} <${anna.address}>`,
          `To: ${lin.address}`,
          'Date: {{-5b 11:00 Europe/Berlin}}',
          `Message-ID: <second@${domain}>`,
          `In-Reply-To: <${root}>`,
          `References: <${root}>`,
          `Subject: Re: ${subject}`,
          '',
          'Hi Lin, thank you. Anna',
        ]),
      );
    },
    /** The conversation is tied and the acceptance asked for after those two mails. */
    past(now: number): PastCommand[] {
      const at = now - 5 * DAY;
      const us = { address: lin.address, name: lin.name };
      const message = (nativeId: string, hour: number, from: typeof us, to: typeof us) => ({
        nativeId,
        sentAt: now - 7 * DAY + hour,
        text: 'Hello',
        participants: [
          { ...from, field: 'from' as const },
          { ...to, field: 'to' as const },
        ],
      });
      const conversation = {
        nativeThreadId: root,
        subject,
        messages: [message(root, 0, us, anna), message(`second@${domain}`, 3_600_000, anna, us)],
      };
      const client = {
        name,
        domain,
        language: 'en',
        country: 'DE',
        timeZone: 'Europe/Berlin',
      } as const;
      const due = new Date(now - 2 * DAY).toISOString().slice(0, 10);
      const ask = { id: askId, situation: 'acceptance', title: `Accept the ${name} portal`, due };
      const story = { at, conversation, client, project: `${name} portal`, ask };
      const mailbox = { host, account: lin.address };
      return tiedAsk(story).map((command) => ({ ...command, mailbox }));
    },
  };
}

export type WebmailCase = ReturnType<typeof webmailCase>;
