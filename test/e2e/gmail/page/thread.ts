import type { MailMessage, MailThread } from '@/test/e2e/gmail/types';
import type { Compose } from './compose';
import { button, h } from './dom';
import type { View } from './main';
import { createMessage, type MessageCard } from './message';
import { goTo } from './router';
import { ownLabels, type Store } from './store';
import { words } from './strings';
import { post } from './sync';

export interface ThreadView {
  show(folder: string, thread: MailThread): View;
  /** Adds messages that came, takes away those that were taken back; what stays keeps its element. */
  update(thread: MailThread): void;
}

export function createThreadView(store: Store, compose: Compose): ThreadView {
  let shown: MailThread | undefined;
  let messages = h('div');
  let cards = new Map<string, MessageCard>();

  function draw(thread: MailThread, atStart: boolean): void {
    const ids = thread.messages.map((message) => message.id);
    for (const [id, card] of cards) {
      if (ids.includes(id)) continue;
      card.element.remove();
      cards.delete(id);
    }
    for (const message of thread.messages) {
      if (cards.has(message.id)) continue;
      const open = message === thread.messages.at(-1) || !atStart;
      const card = createMessage({
        message,
        thread,
        store,
        open,
        justSent: !atStart && message.id.startsWith('msg-a:'),
        answer,
      });
      cards.set(message.id, card);
      messages.append(card.element);
    }
    const last = thread.messages.at(-1)?.id;
    for (const [id, card] of cards) card.setLast(id === last);
  }

  function answer(message: MailMessage, all: boolean): void {
    const card = cards.get(message.id);
    if (shown && card) compose.openReply({ thread: shown, message, all, place: card.replyPlace });
  }

  compose.onReopen((saved) => {
    if (!messages.isConnected || saved.threadId !== shown?.id) return undefined;
    const card = cards.get(saved.repliesTo ?? '') ?? [...cards.values()].at(-1);
    return card?.replyPlace;
  });

  return {
    show(folder, thread) {
      shown = thread;
      cards = new Map();
      messages = h('div.messages', { role: 'list' });
      draw(thread, true);
      if (thread.unread) {
        thread.unread = false;
        void post('read', thread.legacyId);
      }
      const labels = ownLabels(thread).map((label) => h('span.hN', {}, label));
      const subject = thread.subject || words.noSubject;
      const heading = h(
        'h2.hP',
        {
          tabindex: '-1',
          'data-thread-perm-id': thread.id,
          'data-legacy-thread-id': thread.legacyId,
        },
        subject,
      );
      const element = h(
        'div.nH.oy8Mbf.reading',
        { role: 'main' },
        toolbar(folder, thread),
        h(
          'div.g.id',
          {},
          h(
            'div.nH.a98.iY',
            {},
            h(
              'div.nH.V8djrc.byY',
              {},
              h('div.nH', {}, h('div.ha', {}, heading, h('span.J-J5-Ji', {}, ...labels))),
            ),
            h('div.nH.aHU', {}, h('div.nH.hx', {}, messages)),
          ),
        ),
      );
      return { element, title: subject };
    },
    update(thread) {
      if (thread.legacyId !== shown?.legacyId || !messages.isConnected) return;
      shown = thread;
      draw(thread, false);
    },
  };
}

function toolbar(folder: string, thread: MailThread): HTMLElement {
  const back = (): void => goTo(folder);
  const archive = (): void => {
    thread.labels = [...thread.labels, 'Archived'];
    goTo(folder);
  };
  return h(
    'div.aqJ',
    { gh: 'tm' },
    h(
      'div.G-atb',
      { gh: 'mtb' },
      h(
        'div.G-tF',
        {},
        section(button('div.T-I.lS', words.back, back)),
        section(
          button('div.T-I.lR', words.archive, archive),
          button('div.T-I.nX', words.remove, archive),
        ),
        section(button('div.T-I.ns', words.move, () => {})),
      ),
    ),
  );
}

function section(...buttons: HTMLElement[]): HTMLElement {
  return h('div.G-Ni.J-J5-Ji', {}, ...buttons);
}
