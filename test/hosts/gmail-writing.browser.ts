import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChips } from '@/lib/hosts/gmail/chips';
import { cleanHtml } from '@/lib/hosts/page/clean-html';
import { insertInto, rememberCaret } from '@/lib/hosts/page/insertion';
import { shownText } from '@/lib/hosts/page/text';

let subject: HTMLInputElement;
let body: HTMLElement;
const content = { html: '<p>Ours</p>', text: 'Ours\nagain' };

beforeEach(() => {
  document.body.innerHTML =
    '<input value="Subject"><div contenteditable="true"><div>before after</div><div class="gmail_quote">quote</div></div>';
  subject = document.querySelector('input') as HTMLInputElement;
  body = document.querySelector('div') as HTMLElement;
});
afterEach(() => document.body.replaceChildren());

function select(from: number, to: number): void {
  const text = body.firstElementChild?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(text, from, text, to);
}

describe('inserting into a body', () => {
  it('goes to the cursor', () => {
    select(7, 7);
    insertInto(body, rememberCaret(body, new AbortController().signal)(), content, true);
    expect(body.innerHTML).toBe(
      '<div>before Ours<br>againafter</div><div class="gmail_quote">quote</div>',
    );
  });

  it('replaces nothing that is selected', () => {
    select(0, 6);
    insertInto(body, rememberCaret(body, new AbortController().signal)(), content, false);
    expect(shownText(body, 100)).toBe('before\n\nOurs\n\nafter\nquote');
  });

  it('goes to the start when the cursor stands in the subject and was never in the body', () => {
    const caret = rememberCaret(body, new AbortController().signal);
    subject.focus();
    insertInto(body, caret(), content, false);
    expect(subject.value).toBe('Subject');
    expect(body.innerHTML.startsWith('<p>Ours</p>')).toBe(true);
  });

  it('goes to where the cursor last was when it stands in the subject now', () => {
    const caret = rememberCaret(body, new AbortController().signal);
    body.focus();
    select(7, 7);
    subject.focus();
    insertInto(body, caret(), content, true);
    expect(subject.value).toBe('Subject');
    expect(body.textContent).toBe('before Oursagainafterquote');
  });

  it('leaves the cursor behind the text', () => {
    select(7, 7);
    insertInto(body, rememberCaret(body, new AbortController().signal)(), content, true);
    document.execCommand('insertText', false, '!');
    expect(body.textContent).toContain('Oursagain!after');
  });

  it('is taken back by the browser’s own undo', () => {
    const before = body.innerHTML;
    select(7, 7);
    insertInto(body, rememberCaret(body, new AbortController().signal)(), content, false);
    expect(body.innerHTML).not.toBe(before);
    document.execCommand('undo');
    expect(body.innerHTML).toBe(before);
  });

  function written(value: string, caret: number): string {
    document.body.innerHTML = '<textarea></textarea>';
    const area = document.querySelector('textarea') as HTMLTextAreaElement;
    area.value = value;
    area.setSelectionRange(caret, caret);
    insertInto(area, undefined, { html: '', text: 'Hello\nLin' }, true);
    document.execCommand('insertText', false, '|');
    return area.value;
  }

  it('writes plain text into a text area, where the user goes on at its end', () => {
    expect(written('', 0)).toBe('Hello\nLin|');
    expect(written('Mine.\n\n\n> quote', 7)).toBe('Mine.\n\nHello\nLin|\n> quote');
  });

  it('runs plain text into no line that stands before or behind it', () => {
    expect(written('Mine. On Monday, Anna wrote:\n> Hi', 6)).toBe(
      'Mine. \n\nHello\nLin|\n\nOn Monday, Anna wrote:\n> Hi',
    );
    expect(written('On Monday, Anna wrote:', 0)).toBe('Hello\nLin|\n\nOn Monday, Anna wrote:');
  });
});

describe('HTML for a mail', () => {
  it('keeps structure and safe links, and nothing that runs', () => {
    const holder = document.createElement('div');
    holder.append(
      cleanHtml(
        '<p onclick="x()" style="a">Hi <b>you</b> <a href="https://a.example/" target="_blank">a</a><a href="javascript:x()">b</a></p><script>x()</script><img src=x onerror=x()><font>f</font>',
        document,
      ),
    );
    expect(holder.innerHTML).toBe(
      '<p>Hi <b>you</b> <a href="https://a.example/">a</a><a>b</a></p>f',
    );
  });
});

describe('chips on a row', () => {
  const row = (cells: string) =>
    `<tr id=":1"><td class="a4W"><div class="xS"><div class="xT">${cells}</div></div></td></tr>`;
  const chip = { askId: 'a1', state: 'due', text: '3 days', tone: 'overdue' } as const;
  const chips = () => [...document.querySelectorAll<HTMLElement>('[data-testid=thread-chip]')];
  let life: AbortController;
  let set: ReturnType<typeof createChips>;

  beforeEach(() => {
    document.body.innerHTML = `<table>${row('<span>Subject</span>')}</table>`;
    life = new AbortController();
    set = createChips(document.querySelector('tr') as HTMLElement, life.signal);
  });

  it('stand before the subject with what they are about', () => {
    set([chip]);
    expect(chips().map((one) => [one.dataset.askId, one.dataset.state, one.textContent])).toEqual([
      ['a1', 'due', '3 days'],
    ]);
    expect(document.querySelector('.xT')?.firstElementChild).toBe(chips()[0]);
  });

  it('are replaced, not added to', () => {
    set([chip, { ...chip, askId: 'a2' }]);
    set([{ ...chip, askId: 'a3' }]);
    expect(chips().map((one) => one.dataset.askId)).toEqual(['a3']);
  });

  it('come back when Gmail draws the row anew', async () => {
    set([chip]);
    (document.querySelector('tr') as HTMLElement).innerHTML = row('<span>New</span>').replace(
      /<\/?tr[^>]*>/g,
      '',
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(chips()).toHaveLength(1);
  });

  it('go with the row', () => {
    set([chip]);
    life.abort();
    expect(chips()).toHaveLength(0);
    set([chip]);
    expect(chips()).toHaveLength(0);
  });
});
