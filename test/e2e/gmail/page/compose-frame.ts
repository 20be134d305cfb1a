import { button, freshId, h, nest } from './dom';
import { words } from './strings';

export interface FrameParts {
  /** What the SDK takes for the compose: `.M9` inline, `[role=dialog]` in a mole. */
  root: HTMLElement;
  body: HTMLElement;
  subject: HTMLInputElement;
}

export interface FrameOptions {
  inline: boolean;
  recipients: HTMLElement;
  hidden: Record<string, string | undefined>;
  subject: string;
  send(): void;
  discard(): void;
  close(): void;
}

const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/** The elements of a compose window, nested as the SDK expects them. */
export function buildComposeFrame(options: FrameOptions): FrameParts {
  const subject = h<HTMLInputElement>('input.aoT', {
    name: 'subjectbox',
    placeholder: words.subject,
    'aria-label': words.subject,
  });
  subject.value = options.subject;
  const body = h('div.Am.Al.editable.LW-avf', {
    id: freshId(),
    g_editable: 'true',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': words.body,
  });
  const hidden = Object.entries(options.hidden).map(
    ([name, value]) => value !== undefined && h('input', { type: 'hidden', name, value }),
  );
  const form = h('form.bAs', {}, options.recipients, nest('div.aoD.az6', subject), ...hidden);
  form.addEventListener('submit', (event) => event.preventDefault());
  const scroll = h(
    'div.GP',
    { id: freshId(), style: 'max-height: 396px' },
    nest('div.qz div.Ap div.Ar.Au', body),
  );
  const region = h(
    'div.aoP',
    { role: 'region' },
    nest(
      'table.iN tbody',
      nest('tr td.I5', form),
      nest('tr td.Ap-row table.cf tbody tr td', scroll),
      nest('tr td.aDg div.aDj div.aDh', sendBar(options)),
    ),
  );
  const root = options.inline
    ? h('div.M9', {}, responseType(options.inline), region)
    : dialog(region, options);
  return { root, body, subject };
}

function sendBar(options: FrameOptions): HTMLElement {
  const send = button('div.T-I.J-J5-Ji.aoO.v7.T-I-atl.L3', words.send, options.send, words.send);
  const more = h('div.T-I.hG', {
    role: 'button',
    'aria-haspopup': 'true',
    'aria-label': words.more,
  });
  const later = h('div', { selector: 'scheduledSend', hidden: true });
  const drop = button('div.oh', words.discard, options.discard);
  return nest(
    'table.IZ tbody',
    h(
      'tr.btC',
      {},
      nest('td.gU.Up div.dC', send, more, later),
      nest('td.gU.oc-cell', format(), h('div.oc'), nest('div.aX div.aA4')),
      nest('td.gU.az5', drop),
    ),
  );
}

/** Opens nothing; the SDK looks for it. */
function format(): HTMLElement {
  return h('div.format', { role: 'button', 'aria-label': words.format }, h('div.dv'));
}

/** Gmail's menu "type of response": the SDK watches its image. */
function responseType(reply: boolean): HTMLElement {
  const menu = nest('div.J-JN-M-I-Jm', h(reply ? 'img.HQ' : 'img.mK', { src: dot, alt: '' }));
  return nest('div.response-type div.J-J5-Ji', menu);
}

function dialog(region: HTMLElement, options: FrameOptions): HTMLElement {
  const title = h('div.aYF', {}, options.subject || words.newMessage);
  const images = h(
    'td.Hm',
    {},
    ...['Hl', 'Hq', 'Ha'].map((name) => h(`img.${name}`, { src: dot, alt: '' })),
  );
  const close = images.lastElementChild as HTMLElement;
  close.setAttribute('aria-label', words.close);
  close.addEventListener('click', options.close);
  const content = h('div', {}, nest('div.Hp', title, images), responseType(options.inline));
  const inner = h('div', { jsaction: 'standin' }, region);
  return h(
    'div.nH.Hd',
    { role: 'dialog', id: freshId(), 'aria-label': title.textContent ?? '' },
    content,
    h('div', {}, h('div', {}, inner)),
  );
}
