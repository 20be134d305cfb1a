import type { MailMessage, MailThread, Person } from '@/test/e2e/gmail/types';
import { button, freshId, h, nest, onPress, setHtml } from './dom';
import { type Store, samePerson } from './store';
import { longDate, shortDate, words } from './strings';

export interface MessageOptions {
  message: MailMessage;
  thread: MailThread;
  store: Store;
  open: boolean;
  /** Gmail shows a sent mail before the server told its id: the SDK has to ask for it. */
  justSent: boolean;
  answer(message: MailMessage, all: boolean): void;
}

export interface MessageCard {
  element: HTMLElement;
  /** Where an inline reply goes. */
  replyPlace: HTMLElement;
  /** The last message carries the reply links. */
  setLast(last: boolean): void;
}

/** One message: `kv` = collapsed, without its body; a click expands it to `h7`, for good. */
export function createMessage(options: MessageOptions): MessageCard {
  const { message, store } = options;
  const replyPlace = h('div.ip.iq');
  const element = h('div', { role: 'listitem', tabindex: '-1' });
  const links = replyLinks(options);

  function expand(): void {
    element.replaceChildren(expandedCard(options, replyPlace));
    element.className = 'h7 ie';
  }

  function collapse(): void {
    const snippet = h('span.iA.g6', {}, message.text.replace(/\s+/g, ' ').slice(0, 140));
    const ads = h(
      'div.adf.ads',
      idsOf(options),
      face(message.from),
      h('div.line', {}, sender(message.from, store), snippet),
      date(message, shortDate),
    );
    element.replaceChildren(nest('div.Bk div.G3.G2', ads));
    element.className = 'kv';
    element.addEventListener('click', () => element.classList.contains('kv') && expand());
  }

  if (options.open) expand();
  else collapse();
  return {
    element,
    replyPlace,
    setLast(last) {
      if (last) replyPlace.append(links);
      else links.remove();
    },
  };
}

function expandedCard(options: MessageOptions, replyPlace: HTMLElement): HTMLElement {
  const { message, store } = options;
  const text = h('div.a3s.aiL');
  setHtml(text, message.html);
  hideQuote(text);
  const files = message.attachments.map((file) =>
    h(
      'span.aZo',
      { title: file.name },
      h('span.aV3', {}, file.name),
      h('span.SaH2Ve', {}, size(file.size)),
    ),
  );
  const reply = button('div.T-I.J-J5-Ji.T-I-Js-IF.aaq.L3', words.reply, () =>
    options.answer(message, false),
  );
  return nest(
    'div.Bk div.G3.G2',
    h(
      'div.adn.ads',
      idsOf(options),
      nest('div.aju', face(message.from)),
      h(
        'div.gs',
        {},
        nest(
          'div.gE.iv.gt table.cf.gJ tbody',
          h(
            'tr.acZ',
            {},
            nest('td.gF.gK', sender(message.from, store)),
            nest('td.gH.bAk', date(message, longDate)),
            nest('td.gH.acX', reply),
          ),
          nest('tr.acZ.xD', h('td', { colspan: '3' }, recipients(message, store))),
        ),
        h('div.ii.gt', { id: freshId() }, text),
        files.length > 0 && h('div.hq.gt', {}, ...files),
        replyPlace,
      ),
    ),
  );
}

/** Puts what was quoted behind three dots, as Gmail does with the quotes that it knows. */
function hideQuote(body: HTMLElement): void {
  const quote = body.querySelector('.gmail_quote, blockquote');
  if (!quote) return;
  const hidden = h('div.adL', { hidden: true });
  const dots = button('div.ajR', words.trimmed, () => hidden.toggleAttribute('hidden'), '•••');
  quote.replaceWith(nest('div.yj6qo.ajU', dots), hidden);
  hidden.append(quote);
}

function idsOf({ message, justSent }: MessageOptions): Record<string, string | undefined> {
  return {
    'data-message-id': `#${message.id}`,
    'data-legacy-message-id': justSent ? undefined : message.legacyId,
  };
}

function sender(from: Person, store: Store): HTMLElement {
  const name = samePerson(from, store.view.account) ? store.view.account.name : from.name;
  return h(
    'h3.iw',
    {},
    h(
      'span.gD',
      { email: from.address, name: name || from.address },
      name || from.address || words.unknown,
    ),
    name !== '' && h('span.go', {}, ` <${from.address}>`),
  );
}

function recipients(message: MailMessage, store: Store): HTMLElement {
  const all = [...message.to, ...message.cc];
  const names = all.map((who) =>
    h(
      'span.g2',
      { email: who.address, name: who.name || who.address },
      samePerson(who, store.view.account) ? words.me : who.name || who.address,
    ),
  );
  return h(
    'span.hb',
    {},
    `${words.to} `,
    ...names.flatMap((name, index) => (index ? [', ', name] : [name])),
  );
}

function date(message: MailMessage, write: (date: number) => string): HTMLElement {
  return nest('div.gK', h('span.g3', { title: longDate(message.date) }, write(message.date)));
}

/** A round with the first letter, in a colour of its own. */
function face(who: Person): HTMLElement {
  const name = who.name || who.address;
  const hue = [...who.address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
  const round = h('div.face', { 'aria-hidden': 'true' }, [...name][0]?.toUpperCase() ?? '?');
  round.style.setProperty('--hue', String(hue));
  return round;
}

function replyLinks({ message, answer }: MessageOptions): HTMLElement {
  const link = (spec: string, word: string, all: boolean): HTMLElement => {
    const element = h(spec, { role: 'link', tabindex: '0' }, word);
    onPress(element, () => answer(message, all));
    return element;
  };
  const several = message.to.length + message.cc.length > 1;
  return h(
    'div.amn',
    {},
    link('span.ams.bkH', words.reply, false),
    several && link('span.ams.bkI', words.replyAll, true),
    h('span.ams.bkG', { role: 'link', tabindex: '0' }, words.forward),
  );
}

function size(bytes: number): string {
  return bytes > 900_000
    ? `${(bytes / 1_048_576).toFixed(1)} MB`
    : `${Math.max(1, Math.round(bytes / 1024))} KB`;
}
