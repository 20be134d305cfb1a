import type { Person } from '@/test/e2e/gmail/types';
import { h, nest } from './dom';
import { words } from './strings';

export interface Recipients {
  element: HTMLElement;
  read(): { to: Person[]; cc: Person[]; bcc: Person[] };
  /** Turns what is typed into chips. */
  commit(): void;
}

type Kind = 'to' | 'cc' | 'bcc';

/** The address fields, in the nesting that Gmail has had since 2021: one listbox of chips per kind, Cc and Bcc behind links. */
export function createRecipients(
  inline: boolean,
  start: Record<Kind, Person[]>,
  changed: () => void,
): Recipients {
  const fields = {
    to: field('to', inline, start.to, changed),
    cc: field('cc', inline, start.cc, changed),
    bcc: field('bcc', inline, start.bcc, changed),
  };
  const opener = (spec: string, kind: 'cc' | 'bcc', word: string): HTMLElement => {
    const link = h(spec, { role: 'link', tabindex: '0' }, word);
    const open = (): void => {
      fields[kind].row.hidden = false;
      link.hidden = true;
    };
    link.addEventListener('click', open);
    if (start[kind].length > 0) open();
    else fields[kind].row.hidden = true;
    return link;
  };
  const openers = h(
    'span.openers',
    {},
    opener('span.aB.gQ.pE', 'cc', words.Cc),
    opener('span.aB.gQ.pB', 'bcc', words.Bcc),
  );
  const rows = [fields.to.row, fields.cc.row, fields.bcc.row];
  const table = nest('table.GS tbody', ...rows);
  const element = inline
    ? h(
        'div',
        {},
        h('table', { role: 'presentation' }, nest('tbody tr td.Iy div.fX', table)),
        openers,
      )
    : h('div', {}, table, openers);
  return {
    element,
    read: () => ({ to: fields.to.read(), cc: fields.cc.read(), bcc: fields.bcc.read() }),
    commit() {
      for (const each of Object.values(fields)) each.commit();
    },
  };
}

function field(kind: Kind, inline: boolean, start: Person[], changed: () => void) {
  const label = { to: words.To, cc: words.Cc, bcc: words.Bcc }[kind];
  const input = h<HTMLInputElement>('input.agP.aFw', {
    type: 'text',
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-label': label,
  });
  const chips = h('div.chips');
  const listbox = h(
    'div.afp',
    { role: 'listbox', 'aria-label': label },
    nest('div.afC', chips),
    nest('div.afD', input),
  );
  const anm = h(
    'div.anm',
    { name: kind },
    nest(inline ? 'div.aUy div div div div' : 'div div div div', listbox),
  );
  const row = nest('tr.bzf', nest('td.eW', label), nest('td.eV div div', anm));

  const add = (text: string): void => {
    const found = parse(text);
    for (const who of found) chips.append(chip(who, changed));
    if (found.length > 0) changed();
  };
  const commit = (): void => {
    add(input.value);
    input.value = '';
  };
  for (const who of start) chips.append(chip(who, changed));
  input.addEventListener('paste', (event) => {
    event.preventDefault();
    add(event.clipboardData?.getData('text/plain') ?? '');
  });
  input.addEventListener('keydown', (event) => {
    if (!['Enter', ',', ';', 'Tab'].includes(event.key) || !input.value.trim()) return;
    if (event.key !== 'Tab') event.preventDefault();
    commit();
  });
  input.addEventListener('blur', commit);
  return {
    row,
    commit,
    read: () => [...chips.children].map((each) => readChip(each as HTMLElement)),
  };
}

function chip(who: Person, changed: () => void): HTMLElement {
  const cross = h('div.afX', { 'aria-label': `× ${who.address}`, role: 'button' });
  const element = h(
    'div.afV',
    { role: 'option', 'data-name': who.name || who.address, 'data-hovercard-id': who.address },
    h('span', {}, who.name || who.address),
    cross,
  );
  cross.addEventListener('click', () => {
    element.remove();
    changed();
  });
  return element;
}

function readChip(element: HTMLElement): Person {
  const { name = '', hovercardId: address = '' } = element.dataset;
  return { address, name: name === address ? '' : name };
}

function parse(text: string): Person[] {
  return text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => {
      const [, name, address] = /^(.*?)\s*<([^>]+)>$/.exec(part) ?? [undefined, '', part];
      return { name: (name ?? '').replace(/^"|"$/g, ''), address: (address ?? part).toLowerCase() };
    });
}
