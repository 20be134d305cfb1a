import { v7 } from 'uuid';
import type { PastCommand } from './replay-page';

const DAY = 86_400_000;

/** The same case weeks later: reminded and offered help in vain, the talks passed over, all is ready for the formal notice. */
export function remindedInVain(past: PastCommand[], askId: string, now: number): PastCommand[] {
  const opened = now - 49 * DAY;
  const due = new Date(now - 42 * DAY).toISOString().slice(0, 10);
  const asked = past.map((command) => ({
    ...command,
    at: opened,
    ask: { ...(command.ask as object), ...(command.command === 'openAsk' && { due }) },
  }));
  const { mailbox, ask } = asked[0] as PastCommand;
  const { nativeThreadId, messages, subject } = (ask as { conversation: Conversation })
    .conversation;
  const seenMessageIds = messages.map(({ nativeId }) => nativeId);
  const command = (days: number, name: PastCommand['command'], body: object) => ({
    at: now - days * DAY,
    mailbox,
    command: name,
    ask: { commitId: v7(), ...body },
  });
  const sent = (days: number, stepId: string) => {
    const touchId = v7();
    const step = { askIds: [askId], stepId, variant: 'first' };
    return [
      command(days, 'beginDraft', { touchId, nativeThreadId, step, seenMessageIds }),
      command(days, 'mailSent', {
        touchId,
        nativeThreadId,
        nativeMessageId: `${stepId} ${nativeThreadId}`.slice(0, 200),
        participants: [],
        subject,
        text: 'Hello',
      }),
    ];
  };
  return [
    ...asked,
    ...sent(40, 'acceptance.reminder'),
    ...sent(36, 'acceptance.help'),
    ...['meeting', 'value'].map((step) =>
      command(30, 'skipStep', { askId, stepId: `acceptance.${step}` }),
    ),
    ...['evidence', 'liaison-told', 'superior-knows'].map((readinessId) =>
      command(1, 'setReady', { askId, readinessId, ready: true }),
    ),
  ];
}

interface Conversation {
  nativeThreadId: string;
  subject: string;
  messages: { nativeId: string }[];
}
