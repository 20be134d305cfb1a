import { v7 } from 'uuid';
import { overdueCase } from './overdue-case';
import type { PastCommand } from './replay-page';
import type { Session } from './session';
import { lin, seenAt, tiedAsk } from './story';

/** An acceptance of a client of its own that came to its formal notice by Wednesday 25 November 2026: due on 5 November, reminded, helped, called, a promise broken, shown its value. */
export function noticeCase(name: string, client: { language: 'en' | 'zh' } = { language: 'en' }) {
  const { askId, subject, project, mail } = overdueCase(name);
  const domain = `${name.toLowerCase()}.example`;
  const handOver = mail({
    from: 'Lin Chen <lin@northlight.example>',
    to: `Anna Berg <anna@${domain}>`,
    date: '-19b 10:00 Europe/Berlin',
    subject,
    text: 'Hi Anna, the portal is ready for your acceptance.',
  });
  const at = (day: string, time = '10:00') => Date.parse(`${day}T${time}:00+01:00`);
  const participants = [
    { address: lin.account, name: 'Lin Chen', field: 'from' },
    { address: `anna@${domain}`, name: 'Anna Berg', field: 'to' },
  ];

  return {
    askId,
    subject,
    project,
    domain,
    mails: [handOver],
    past(thread: Session['thread']): PastCommand[] {
      const conversation = seenAt(thread(subject), at('2026-10-29', '12:00'));
      const { nativeThreadId, messages } = conversation;
      const seenMessageIds = messages.map(({ nativeId }) => nativeId);
      const did = (when: number, command: PastCommand['command'], ask: object): PastCommand => ({
        at: when,
        mailbox: lin,
        command,
        ask: { commitId: v7(), ...ask },
      });
      const sends = (step: string, day: string): PastCommand[] => {
        const touchId = v7();
        const nativeMessageId = `${name}-${step}`;
        const carried = { askIds: [askId], stepId: `acceptance.${step}`, variant: 'first' };
        const begun = {
          touchId,
          nativeThreadId,
          step: carried,
          seenMessageIds: [...seenMessageIds],
        };
        seenMessageIds.push(nativeMessageId);
        const sent = { touchId, nativeThreadId, nativeMessageId, participants };
        return [
          did(at(day), 'beginDraft', begun),
          did(at(day, '10:05'), 'mailSent', {
            ...sent,
            subject,
            text: `Dear Anna, about the ${step}`,
          }),
        ];
      };
      return [
        ...tiedAsk({
          at: at('2026-10-29', '12:00'),
          conversation,
          client: { name, domain, ...client, country: 'DE', timeZone: 'Europe/Berlin' },
          project,
          ask: {
            id: askId,
            situation: 'acceptance',
            title: `Accept the ${name} portal`,
            due: '2026-11-05',
          },
        }),
        ...sends('reminder', '2026-11-06'),
        ...sends('help', '2026-11-10'),
        did(at('2026-11-12'), 'logCall', {
          askId,
          channel: 'call',
          who: 'Anna Berg',
          what: 'She waits for her director',
          stepId: 'acceptance.meeting',
          answer: 'promised',
          promisedFor: '2026-11-16',
        }),
        ...sends('value', '2026-11-17'),
      ];
    },
  };
}
