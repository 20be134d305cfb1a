import type { MailThread, Person } from '@/test/e2e/gmail/types';
import { freshId, h, nest } from './dom';
import type { View } from './main';
import { goTo } from './router';
import { lastDate, ownLabels, type Store, samePerson } from './store';
import { longDate, shortDate, words } from './strings';
import { post } from './sync';

export interface List {
  show(folder: string): View;
  /** Redraws rows that changed: an existing row keeps its element, its cells are replaced (as in Gmail). */
  update(): void;
}

export function createList(store: Store): List {
  let folder = 'inbox';
  let body = h('tbody');
  let drawn = new Map<string, string>();

  function draw(): void {
    const threads = store.folder(folder);
    const rows = new Map(
      [...body.children].map((row) => [(row as HTMLElement).dataset.key, row as HTMLElement]),
    );
    const next = threads.map((thread) => {
      const row = rows.get(thread.legacyId) ?? newRow(thread);
      const print = JSON.stringify([
        thread.messages.length,
        thread.unread,
        thread.starred,
        thread.labels,
      ]);
      if (drawn.get(thread.legacyId) !== print) {
        fill(row, thread);
        drawn.set(thread.legacyId, print);
      }
      return row;
    });
    for (const row of rows.values()) if (!next.includes(row)) row.remove();
    for (const [index, row] of next.entries()) {
      if (body.children[index] !== row) body.insertBefore(row, body.children[index] ?? null);
    }
    body.closest('.ae4')?.classList.toggle('empty', next.length === 0);
  }

  function newRow(thread: MailThread): HTMLElement {
    const row = h('tr.zA', {
      id: freshId(),
      role: 'row',
      tabindex: '-1',
      'data-key': thread.legacyId,
    });
    const open = (): void => goTo(folder, thread.legacyId);
    row.addEventListener('click', (event) => {
      if (!(event.target as Element).closest('[role=checkbox], .T-KT')) open();
    });
    row.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && event.target === row) open();
    });
    return row;
  }

  function fill(row: HTMLElement, thread: MailThread): void {
    row.classList.toggle('zE', thread.unread);
    row.classList.toggle('yO', !thread.unread);
    row.replaceChildren(
      nest('td.oZ-x3.xY', checkbox(row)),
      nest('td.apU.xY', star(thread)),
      nest('td.yX.xY', people(thread)),
      nest('td.xY.a4W', subject(thread)),
      nest('td.xY.yf', attached(thread)),
      h(
        'td.xW.xY',
        {},
        h(
          'span',
          { title: longDate(lastDate(thread)) },
          h('span', {}, shortDate(lastDate(thread))),
        ),
      ),
    );
  }

  function people(thread: MailThread): HTMLElement {
    const mine = (who: Person): boolean => samePerson(who, store.view.account);
    const sent = folder === 'sent' || thread.messages.every((message) => mine(message.from));
    const all = sent ? thread.messages.flatMap((m) => m.to) : thread.messages.map((m) => m.from);
    const shown = [...new Map(all.map((who) => [who.address, who])).values()];
    const names = shown.map((who, index) =>
      h(
        'span.bA4',
        {},
        index === 0 && sent && `${words.To}: `,
        h(
          thread.unread ? 'span.zF' : 'span.yP',
          { email: who.address, name: who.name || who.address },
          mine(who) ? words.me : firstName(who, shown.length),
        ),
      ),
    );
    const apart = names.flatMap((name, index) => (index ? [', ', name] : [name]));
    const count = thread.messages.length;
    return h(
      'div.yW',
      {},
      h('span.names', {}, ...apart),
      count > 1 && h('span.bx0', {}, String(count)),
    );
  }

  return {
    show(name) {
      folder = name;
      drawn = new Map();
      body = h('tbody');
      const table = h('table.F.cf.zt', { role: 'grid' }, body);
      const element = h(
        'div.bGI.nH.oy8Mbf',
        { role: 'main' },
        h(
          'div.aqJ',
          { gh: 'tm' },
          h('div.G-atb', { gh: 'mtb' }, h('div.G-tF', {}, h('h1.place', {}, title(folder)))),
        ),
        h('div.ae4', { gh: 'tl' }, nest('div.Cp div', table), h('p.nothing', {}, words.empty)),
      );
      draw();
      return { element, title: title(folder) };
    },
    update: draw,
  };
}

function title(folder: string): string {
  const known = words[folder as keyof typeof words];
  return known ?? folder.replace(/^label\//, '');
}

function subject(thread: MailThread): HTMLElement {
  const last = thread.messages.at(-1);
  const snippet = (last?.text ?? '').replace(/\s+/g, ' ').slice(0, 140);
  const labels = ownLabels(thread).map((label) => nest('div.ar.as div.at div.au div.av', label));
  return h(
    'div.xS',
    { role: 'link' },
    h(
      'div.xT',
      {},
      labels.length > 0 && h('div.yi', {}, ...labels),
      nest(
        'div.y6',
        h(
          'span.bog',
          { id: freshId() },
          h(
            'span',
            {
              'data-thread-id': `#${thread.id}`,
              'data-legacy-thread-id': thread.legacyId,
              'data-legacy-last-message-id': last?.legacyId ?? '',
            },
            thread.subject || words.noSubject,
          ),
        ),
      ),
      h('span.y2', {}, h('span.Zt', {}, ' – '), snippet),
    ),
  );
}

/** Among several, first names only; Outlook's "Weber, Jonas" is Jonas. */
function firstName(who: Person, among: number): string {
  const name = who.name || who.address.split('@')[0] || words.unknown;
  if (among === 1) return name;
  return /^[^,]+, (\w+)/.exec(name)?.[1] ?? /^[\w.]+(?= )/.exec(name)?.[0] ?? name;
}

function checkbox(row: HTMLElement): HTMLElement {
  const box = h('div.T-Jo', {
    role: 'checkbox',
    'aria-checked': 'false',
    'aria-label': words.select,
    tabindex: '-1',
  });
  box.addEventListener('click', () => {
    const on = box.getAttribute('aria-checked') !== 'true';
    box.setAttribute('aria-checked', String(on));
    row.classList.toggle('x7', on);
  });
  return box;
}

function star(thread: MailThread): HTMLElement {
  const element = h(thread.starred ? 'span.T-KT.T-KT-Jp' : 'span.T-KT', {
    role: 'button',
    'aria-label': words.star,
  });
  element.addEventListener('click', () => {
    thread.starred = !thread.starred;
    element.classList.toggle('T-KT-Jp', thread.starred);
    void post('star', `${thread.starred ? '+' : '-'}${thread.legacyId}`);
  });
  return element;
}

function attached(thread: MailThread): HTMLElement | false {
  const has = thread.messages.some((message) => message.attachments.length > 0);
  return has && h('span.yE', { 'aria-label': 'attachment' });
}
