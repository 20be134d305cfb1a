import type { Compose } from './compose';
import { button, h, nest } from './dom';
import { ownLabels, type Store } from './store';
import { words } from './strings';

export interface Frame {
  /** Puts a view into the middle. */
  show(view: HTMLElement, folder: string): void;
  /** Counts unread mails anew. */
  recount(): void;
}

/** Everything around the view: header, navigation, side panel, places for butter bar and compose windows. */
export function buildFrame(store: Store, compose: Compose): Frame {
  const views = h('div.nH');
  const navigation = buildNavigation(store, compose);
  document.body.append(
    nest(
      'div.shell.nH',
      header(store),
      h(
        'div.no.columns',
        {},
        navigation.element,
        nest('div.nH.bkK.nn div.nH.middle div.nH.aqk.aql.bkL div.aeF', views),
        sidePanel(),
      ),
    ),
    nest('div.dw div.nH div.nH div.no.moles'),
    h('div.b8', { role: 'alert', 'aria-live': 'assertive' }, nest('div.J-J5-Ji div.vh')),
  );
  return {
    show(view, folder) {
      for (const old of [...views.children]) old.remove();
      views.append(view);
      navigation.mark(folder);
    },
    recount: navigation.recount,
  };
}

function header(store: Store): HTMLElement {
  const { account, accountIndex, accounts } = store.view;
  const other = accounts.findIndex((_, index) => index !== accountIndex);
  return h(
    'header.banner',
    { role: 'banner' },
    h('div.brand', {}, h('span.mark', { 'aria-hidden': 'true' }), h('span', {}, 'Mail')),
    h(
      'form.find',
      { role: 'search' },
      h('input', { type: 'text', placeholder: words.search, 'aria-label': words.search }),
    ),
    h(
      'a.account',
      other < 0 ? {} : { href: `/mail/u/${other}/`, title: accounts[other] },
      h('span.address', {}, account.address),
      h('span.face', { 'aria-hidden': 'true' }, account.name.slice(0, 1)),
    ),
  );
}

function buildNavigation(store: Store, compose: Compose) {
  const open = button('div.T-I.T-I-KE.L3', words.compose, () => compose.openNew(), words.compose);
  open.setAttribute('gh', 'cm');
  const folders = ['inbox', 'starred', 'sent', 'drafts', 'all'] as const;
  const labels = [...new Set(store.folder('all').flatMap(ownLabels))].sort();
  const links = new Map<string, HTMLElement>();
  const link = (folder: string, name: string): HTMLElement => {
    const element = h(
      'a.TN',
      { href: `#${folder}` },
      h(`span.icon.${folder.split('/')[0]}`),
      h('span.aio.nU', {}, name),
      h('span.bsU'),
    );
    links.set(folder, element);
    return nest('div.aim div.TO', element);
  };
  const element = h(
    'div.aeN.WR.nH.oy8Mbf.nn',
    { role: 'navigation' },
    nest('div.aic div.z0', open),
    nest(
      'div.Ls77Lb.aZ6 div.pp div.n3',
      ...folders.map((folder) => link(folder, words[folder])),
      h('div.caption', {}, words.labels),
      ...labels.map((label) => link(`label/${label}`, label)),
    ),
  );
  const recount = (): void => {
    const unread = store.folder('inbox').filter((thread) => thread.unread).length;
    const badge = links.get('inbox')?.querySelector('.bsU');
    if (badge) badge.textContent = unread ? String(unread) : '';
  };
  recount();
  return {
    element,
    recount,
    mark(folder: string) {
      for (const [name, each] of links) each.parentElement?.classList.toggle('nZ', name === folder);
      recount();
    },
  };
}

/** Empty until an extension puts something in; the icon rail stands at the right. */
function sidePanel(): HTMLElement {
  return nest(
    'div.aUx',
    nest('div.WN9Ejb.br3 div.brC-brG', h('div'), h('div')),
    h(
      'div.brC-aT5-aOt-Jw',
      { role: 'complementary', 'aria-label': 'Side panel' },
      h(
        'div.brC-aT5-aOt-bsf-Jw',
        {},
        h('div.J-KU-Jg', { role: 'tablist' }),
        h('div.separator', { role: 'separator' }),
      ),
    ),
  );
}
