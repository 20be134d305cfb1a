import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCalls } from '@/lib/hosts/roundcube/calls';
import { createEditor } from '@/lib/hosts/roundcube/editor';
import { readEnv } from '@/lib/hosts/roundcube/env';
import { createForm } from '@/lib/hosts/roundcube/form';
import { readHeaders } from '@/lib/hosts/roundcube/headers';
import { aboutRoot, placeOf } from '@/lib/hosts/roundcube/mails';
import { createChips, placeIn } from '@/lib/hosts/roundcube/rows';
import { createScreen } from '@/lib/hosts/roundcube/screen';
import { watchAnswers } from '@/lib/hosts/roundcube/sends';
import { fileNameIn } from '@/lib/hosts/roundcube/server';
import {
  composePage,
  headersExec,
  listPage,
  messagePage,
  searchExec,
  sentAnswer,
} from './roundcube-fixtures';

/** A page that is only read: nothing in it runs. */
const page = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const windowOf = (html: string) =>
  ({ document: page(html), location: { search: '' } }) as unknown as Window;
const env = { task: 'mail', action: '', rcversion: 10605 };

afterEach(() => document.body.replaceChildren());

describe('what a page says of itself', () => {
  it('is read from its inline scripts', () => {
    expect(readEnv(page(listPage))).toMatchObject({ action: '', mailbox: 'INBOX' });
    expect(readEnv(page(messagePage))).toMatchObject({ action: 'show', uid: '17' });
  });

  it('is nothing on a page of another program', () => {
    expect(readEnv(page('<script>rcmail.set_env({"task":1});</script>'))).toBeUndefined();
    expect(readEnv(page('<p>rcmail</p>'))).toBeUndefined();
  });
});

describe('the headers of a message', () => {
  const headers = readHeaders(String(readCalls(headersExec)[0]?.args[0]));

  it('give ids, of which the first reference is the conversation’s', () => {
    expect(headers).toMatchObject({
      messageId: 'a-2@hallmann.example',
      rootId: 'root-1@northlight.example',
      inReplyTo: 'b-1@northlight.example',
    });
  });

  it('give the exact date, subject and people in any character set', () => {
    expect(headers.sentAt).toBe(Date.UTC(2026, 10, 17, 12, 57, 41));
    expect(headers.subject).toBe('预约小程序');
    expect(headers.participants).toEqual([
      { field: 'from', name: '沈 Jonas Weber', address: 'jonas@hallmann.example' },
      { field: 'to', name: 'Chen, Lin', address: 'lin@northlight.example' },
      { field: 'to', name: '', address: 'studio@northlight.example' },
      { field: 'cc', name: '王敏', address: 'wangmin@mingde.example' },
    ]);
  });

  it('name all mails that they refer to', () => {
    expect(headers.references).toEqual(['root-1@northlight.example', 'b-1@northlight.example']);
  });

  it('tell a program’s mail, and nothing else of the rest', () => {
    const { marks } = readHeaders(
      'Return-path: &lt;&gt;<br />Auto-Submitted: auto-replied<br />X-Failed-Recipients: a@b.example<br />X-Mailer: x<br />Content-Type: multipart/report;<br />&nbsp;&nbsp;&nbsp;&nbsp;report-type=delivery-status',
    );
    expect(marks).toEqual({
      'auto-submitted': 'auto-replied',
      'content-type': 'multipart/report; report-type=delivery-status',
      'return-path': '<>',
      'x-failed-recipients': 'a@b.example',
    });
  });

  it('make an id of date and sender where there is none', () => {
    const bare = readHeaders('Date: Tue, 17 Nov 2026 20:57:41 +0000<br />From: a@b.example');
    expect(bare.messageId).toBe('Tue, 17 Nov 2026 20:57:41 +0000 a@b.example');
    expect(bare.rootId).toBe(bare.messageId);
    expect(readHeaders('').sentAt).toBeUndefined();
  });
});

describe('an answer of the server', () => {
  it('is read call by call, whatever brackets stand in its texts', () => {
    const rows = readCalls(searchExec).filter(({ name }) => name === 'add_message_row');
    expect(rows.map(({ args }) => placeOf(String(args[0]), 'INBOX'))).toEqual([
      { uid: '1', mailbox: 'Sent' },
      { uid: '12', mailbox: 'Clients/A-B' },
    ]);
  });

  it('runs nothing and survives what is no JSON', () => {
    expect(readCalls('this.a(window.x);this.b("1')).toEqual([]);
  });

  it('to a mail that was sent is heard before its frame is taken away', async () => {
    const frame = document.createElement('iframe');
    frame.name = 'savetarget';
    frame.addEventListener('load', () => frame.remove());
    const heard = new Promise<string[]>((resolve) =>
      watchAnswers(document, (calls) => resolve(calls.map(({ name }) => name))),
    );
    const rcmail = { remove_compose_data() {}, sent_successfully() {}, iframe_loaded() {} };
    Object.assign(window, { rcmail });
    frame.srcdoc = sentAnswer;
    document.body.append(frame);
    expect(await heard).toContain('sent_successfully');
  });
});

describe('the name of a file', () => {
  it.each([
    ['inline; filename="Logo final.svg"', 'Logo final.svg'],
    ['inline; filename="??.pdf"; filename*=UTF-8\'\'%E5%90%88%E5%90%8C.pdf', '合同.pdf'],
    ["inline; filename=a.pdf; filename*=UTF-8''%E5%90", 'a.pdf'],
    ['inline', ''],
  ])('in %s', (disposition, name) => {
    expect(fileNameIn(disposition)).toBe(name);
  });
});

describe('a search of ours', () => {
  it('quotes the id and leaves out what would be taken for HTML', () => {
    expect(aboutRoot('a"b<c>@x.example')).toContain('HEADER References "a\\"bc@x.example"');
  });
});

describe('what the user looks at', () => {
  it('is the chosen folder, the page of the list, and no search', () => {
    const screen = createScreen(windowOf(listPage), env);
    expect(screen.list()).toEqual({ folder: 'Clients/Hallmann', pageNumber: '3' });
    expect(screen.isSearching()).toBe(false);
  });

  it.each([
    ['words', '#mailsearchform', 'Hallmann'],
    ['a filter', '#searchfilter', 'UNSEEN'],
    ['an interval', '#s_interval', '1W'],
  ])('is a search when there are %s', (_, selector, value) => {
    const window = windowOf(listPage);
    const field = window.document.querySelector<HTMLInputElement>(selector);
    if (field) field.value = value;
    expect(createScreen(window, env).isSearching()).toBe(true);
  });

  it('is a search on the page of a message that was found by one', () => {
    const shown = readEnv(page(messagePage)) ?? env;
    expect(createScreen(windowOf(messagePage), shown).isSearching()).toBe(true);
  });
});

describe('a row of the list', () => {
  const chip = { askId: 'a1', state: 'due', text: '3 days', tone: 'overdue' } as const;
  let row: Element;
  beforeEach(() => {
    row = page(listPage).querySelector('tr.message') as Element;
  });

  it('tells where its message lies', () => {
    expect(placeIn(row)).toEqual({ uid: '2', mailbox: 'INBOX' });
  });

  it('carries chips before its subject until it goes', () => {
    const life = new AbortController();
    const set = createChips(row, life.signal);
    const chips = () => [...row.querySelectorAll('[data-testid=thread-chip]')];
    set([chip, { ...chip, askId: 'a2' }]);
    set([chip]);
    expect(chips().map((one) => one.textContent)).toEqual(['3 days']);
    expect(chips()[0]?.nextElementSibling?.tagName).toBe('A');
    life.abort();
    expect(chips()).toEqual([]);
  });
});

describe('a reply', () => {
  beforeEach(() => {
    document.body.innerHTML = composePage;
  });

  it('tells its people, subject and folder', () => {
    const form = createForm(document, 'lin@northlight.example');
    expect(form.people()).toEqual([
      { field: 'from', name: 'Lin Chen', address: 'lin@northlight.example' },
      { field: 'to', name: '沈 Jonas Weber', address: 'jonas@hallmann.example' },
      { field: 'to', name: 'Weber, Petra', address: 'petra@hallmann.example' },
    ]);
    expect([form.subject(), form.sentFolder()]).toEqual(['Re: Warehouse app', 'Sent']);
  });

  it('is read without quote and signature', () => {
    expect(createEditor(document).text()).toBe('Dear Jonas,\n\nit is ready.');
  });

  it('takes text at the cursor of its body, replaces nothing, and undoes it', () => {
    const body = document.querySelector<HTMLTextAreaElement>('#composebody');
    body?.setSelectionRange(0, 11);
    document.querySelector<HTMLInputElement>('[name=_subject]')?.focus();
    const before = body?.value;
    createEditor(document).insert({ text: 'OURS', html: '<p>OURS</p>' });
    expect(body?.value).toBe(before?.replace('Dear Jonas,', 'Dear Jonas,\n\nOURS'));
    document.execCommand('undo');
    expect(body?.value).toBe(before);
  });

  it('shows the field of copies when there are some', () => {
    createForm(document, '').setPeople('cc', ['a@b.example']);
    expect(document.querySelector('#compose_cc')?.classList.contains('hidden')).toBe(false);
  });
});
