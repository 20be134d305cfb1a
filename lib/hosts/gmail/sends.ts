import type { ComposeView } from '@inboxsdk/core';
import type { HostSent } from '@/lib/hosts/host';
import { guarded, orElse, type Report } from '@/lib/hosts/page/guarded';
import { draftIdIn } from './ids';
import { recipientsOf, writtenIn } from './reading';
import { FROM } from './selectors';

/** What one compose window tells of its sending. */
export interface SendEvents {
  onSent(listen: (sent: HostSent) => void): void;
  onUndone(listen: () => void): void;
}

/** How many mails are remembered for an undo; Gmail offers it for the last one, 30 seconds at most. */
const REMEMBERED = 20;

interface Send {
  mail: Omit<HostSent, 'nativeThreadId' | 'nativeMessageId'>;
  state: 'out' | 'told' | 'undone';
  tellUndone: () => void;
}

/**
 * Follows every mail from the click on Send. InboxSDK knows no undo: Gmail sends at once, holds the mail back on its side,
 * and on undo opens the same draft again. So a compose window with the draft id of a mail just sent is that mail's undo.
 */
export function createSends(
  account: string,
  report: Report,
): {
  watch(view: ComposeView): SendEvents;
} {
  const sends = new Map<string, Send>();

  const undo = (draftId: string | undefined) => {
    const send = draftId ? sends.get(draftId) : undefined;
    if (!draftId || !send) return;
    sends.delete(draftId);
    const wasTold = send.state === 'told';
    send.state = 'undone';
    if (wasTold) send.tellUndone();
  };
  const remember = (draftId: string, send: Send) => {
    sends.set(draftId, send);
    const [oldest] = sends.keys();
    if (sends.size > REMEMBERED && oldest) sends.delete(oldest);
  };

  return {
    watch(view) {
      const sentListeners: ((sent: HostSent) => void)[] = [];
      const undoneListeners: (() => void)[] = [];
      const element = view.getElement();
      let mail: Send['mail'] | undefined;
      let send: Send | undefined;
      undo(draftIdIn(element));

      const presending = () => {
        undo(draftIdIn(element));
        send = undefined;
        mail = read(view, account);
      };
      // Gmail empties the window while it sends: the fields are read before.
      const sending = () => {
        if (send) return;
        send = {
          mail: mail ?? read(view, account),
          state: 'out',
          tellUndone: () => {
            for (const tell of undoneListeners) tell();
          },
        };
        if (send.mail.draftId) remember(send.mail.draftId, send);
      };
      const sent = async (ids: SentIds) => {
        const mine = send;
        mail = undefined;
        if (mine?.state !== 'out') return;
        mine.state = 'told';
        const nativeThreadId = await ids.getThreadID();
        const nativeMessageId = await ids.getMessageID();
        for (const tell of sentListeners) tell({ ...mine.mail, nativeThreadId, nativeMessageId });
      };
      view.on('presending', guarded(report, presending));
      view.on('sending', guarded(report, sending));
      view.on('sent', guarded(report, sent));

      return {
        onSent: (listen) => sentListeners.push(guarded(report, listen)),
        onUndone: (listen) => undoneListeners.push(guarded(report, listen)),
      };
    },
  };
}

interface SentIds {
  getThreadID(): Promise<string>;
  getMessageID(): Promise<string>;
}

function read(view: ComposeView, account: string): Send['mail'] {
  const element = view.getElement();
  const alias = element.querySelector<HTMLInputElement>(FROM)?.value.trim().toLowerCase();
  return {
    draftId: draftIdIn(element),
    participants: [{ address: alias || account, name: '', field: 'from' }, ...recipientsOf(view)],
    subject: orElse(() => view.getSubject(), ''),
    text: writtenIn(view),
  };
}
