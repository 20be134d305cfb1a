import type { Draft, MailMessage, MailThread, Person } from '@/test/e2e/gmail/types';
import { butter, refuse } from './butter';
import { buildComposeFrame } from './compose-frame';
import { freshId, nest, setHtml } from './dom';
import { createRecipients } from './recipients';
import { quoteOf, replyTo } from './reply';
import type { Store } from './store';
import { words } from './strings';
import { post, syncDraft } from './sync';

export interface Compose {
  openNew(): void;
  openReply(reply: {
    thread: MailThread;
    message: MailMessage;
    all: boolean;
    place: HTMLElement;
  }): void;
  /** Asked where a mail that was taken back opens again; undefined = in a window of its own. */
  onReopen(place: (saved: Opening) => HTMLElement | undefined): void;
}

/** All that is needed to open a compose: afresh, or again after Undo. */
export interface Opening {
  draftId: string;
  threadId: string;
  legacyThreadId: string | undefined;
  repliesTo: string | undefined;
  to: Person[];
  cc: Person[];
  bcc: Person[];
  subject: string;
  html: string;
  quote: string;
}

const saveAfter = 700;

export function createCompose(store: Store): Compose {
  let reopenAt: (saved: Opening) => HTMLElement | undefined = () => undefined;

  function open(opening: Opening, place: HTMLElement | undefined, again = false): void {
    let saved = '';
    let known = again;
    let timer = 0;
    let closed = false;
    const touch = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(save, saveAfter);
    };
    const recipients = createRecipients(place !== undefined, opening, touch);
    const frame = buildComposeFrame({
      inline: place !== undefined,
      recipients: recipients.element,
      subject: opening.subject,
      hidden: {
        composeid: freshId(),
        draft: `#${opening.draftId}`,
        rm: opening.repliesTo && `#${opening.repliesTo}`,
        lts: opening.legacyThreadId,
        from: store.view.account.address,
      },
      send,
      discard() {
        close();
        void post('discard', opening.draftId);
      },
      close() {
        save();
        close();
      },
    });
    setHtml(frame.body, opening.html);
    for (const name of ['input', 'keyup']) frame.body.addEventListener(name, touch);
    frame.subject.addEventListener('input', touch);
    const removeFromPage = place ? putInline(place, frame.root) : putMole(frame.root);
    frame.body.focus();

    function read(sending: boolean): Draft {
      return {
        id: opening.draftId,
        threadId: opening.threadId,
        from: store.view.account,
        ...recipients.read(),
        subject: frame.subject.value,
        html: `<div dir="ltr">${frame.body.innerHTML}</div>${opening.quote}`,
        text: frame.body.innerText,
        repliesTo: opening.repliesTo,
        sending,
      };
    }

    function save(): void {
      if (closed) return;
      const draft = read(false);
      const print = JSON.stringify(draft);
      if (print === saved) return;
      saved = print;
      const first = !known;
      known = true;
      void syncDraft(draft, first);
    }

    function send(): void {
      recipients.commit();
      const draft = read(true);
      if (draft.to.length + draft.cc.length + draft.bcc.length === 0) {
        refuse(words.noRecipient);
        return;
      }
      const html = frame.body.innerHTML;
      const first = !known;
      butter(words.sending);
      const answered = syncDraft(draft, first);
      close();
      void answered.then(() => {
        const back = {
          ...opening,
          to: draft.to,
          cc: draft.cc,
          bcc: draft.bcc,
          subject: draft.subject,
          html,
        };
        butter(words.messageSent, {
          label: words.undo,
          ms: store.view.undoMs,
          press: () => undo(back, draft),
        });
      });
    }

    function close(): void {
      closed = true;
      clearTimeout(timer);
      removeFromPage();
    }
  }

  function undo(opening: Opening, draft: Draft): void {
    open(opening, reopenAt(opening), true);
    void syncDraft({ ...draft, sending: false }, false).then(() => butter(words.undone));
  }

  return {
    openNew: () => open(blank(), undefined),
    openReply({ thread, message, all, place }) {
      if (place.classList.contains('adB')) return;
      const { to, cc } = replyTo(message, all, store.view.account);
      const subject = /^re:/i.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`;
      const quote = quoteOf(message);
      open(
        {
          ...blank(),
          threadId: thread.id,
          legacyThreadId: thread.legacyId,
          repliesTo: message.id,
          to,
          cc,
          subject,
          quote,
        },
        place,
      );
    },
    onReopen(place) {
      reopenAt = place;
    },
  };
}

function putInline(place: HTMLElement, root: HTMLElement): () => void {
  place.prepend(root);
  place.classList.add('adB');
  return () => {
    root.remove();
    place.classList.remove('adB');
  };
}

function putMole(root: HTMLElement): () => void {
  const window = nest('div.nH.nn div.aoI div.AD div', root);
  document.querySelector('.dw .moles')?.append(window);
  return () => window.remove();
}

function blank(): Opening {
  const digits = (): string => `r${BigInt(Math.floor(Math.random() * 9e15)) * 997n + 1n}`;
  return {
    draftId: `msg-a:${digits()}`,
    threadId: `thread-a:${digits()}`,
    legacyThreadId: undefined,
    repliesTo: undefined,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: '<div><br></div>',
    quote: '',
  };
}
