import { v7 } from 'uuid';
import type { PastCommand } from './replay-page';
import type { Session } from './session';
import { seenAt, tiedAsk } from './story';

const DAY = 86_400_000;

/** A client of its own with one conversation: handed over on Thursday, due on Monday, so that on Wednesday the reminder is due. */
export function overdueCase(name: string, more: { cc?: string } = {}) {
  const domain = `${name.toLowerCase()}.example`;
  const subject = `${name} portal: ready for your acceptance`;
  const askId = v7();
  const liaison = `Anna Berg <anna@${domain}>`;
  const first = `<first@${domain}>`;

  const mail = (about: {
    from?: string;
    to?: string;
    cc?: string;
    date?: string;
    subject?: string;
    text?: string;
  }) =>
    [
      `From: ${about.from ?? liaison}`,
      `To: ${about.to ?? 'Lin Chen <lin@northlight.example>'}`,
      ...(about.cc ? [`Cc: ${about.cc}`] : []),
      `Date: {{${about.date ?? '-0m'}}}`,
      `Message-ID: <${v7()}@${domain}>`,
      `References: ${first}`,
      `Subject: ${about.subject ?? `Re: ${subject}`}`,
      'X-Gmail-Labels: Inbox',
      'Content-Type: text/plain; charset=utf-8',
      '',
      about.text ?? 'Hello',
      '',
    ].join('\r\n');

  const handOver = [
    'From: Lin Chen <lin@northlight.example>',
    `To: ${liaison}`,
    ...(more.cc ? [`Cc: ${more.cc}`] : []),
    'Date: {{-4b 10:00 Europe/Berlin}}',
    `Message-ID: ${first}`,
    `Subject: ${subject}`,
    'X-Gmail-Labels: Inbox',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hi Anna, the portal is ready for your acceptance.',
    '',
  ].join('\r\n');

  return {
    askId,
    subject,
    project: `${name} portal`,
    liaison,
    /** Another message of this conversation. */
    mail,
    /** What lies in the mailbox at the start. */
    mails: [handOver],
    past(thread: Session['thread'], now: number): PastCommand[] {
      const at = now - 5 * DAY;
      return tiedAsk({
        at,
        conversation: seenAt(thread(subject), at),
        client: { name, domain, language: 'en', country: 'DE', timeZone: 'Europe/Berlin' },
        project: `${name} portal`,
        ask: {
          id: askId,
          situation: 'acceptance',
          title: `Accept the ${name} portal`,
          due: new Date(now - 2 * DAY).toISOString().slice(0, 10),
        },
      });
    },
  };
}
