import { afterEach, describe, expect, it } from 'vitest';
import { draftIdIn, shortId, threadIdIn } from '@/lib/hosts/gmail/ids';
import { readMessage } from '@/lib/hosts/gmail/message';
import { shownText } from '@/lib/hosts/page/text';
import * as fixtures from './gmail-fixtures';

const reader = { account: 'me@agency.example', language: 'en' };

function page(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}

afterEach(() => document.body.replaceChildren());

describe('a message on Gmail’s page', () => {
  it('gives id, people, date and visible text of an expanded one', () => {
    expect(readMessage(page(fixtures.expandedMessage), reader)).toEqual({
      nativeId: '19a9f1c2d3e4f501',
      participants: [
        { address: 'anna.berg@kunde.example', name: 'Anna Berg', field: 'from' },
        { address: 'me@agency.example', name: '', field: 'to' },
        { address: 'li@kunde.example', name: '李雷', field: 'to' },
      ],
      sentAt: new Date(2026, 10, 21, 10, 15).getTime(),
      text: 'Hello,\nthe report is fine.\none\ntwo\n👍',
    });
  });

  it('gives as much of a collapsed one as is shown', () => {
    const message = readMessage(page(fixtures.collapsedMessage), { ...reader, language: 'zh-CN' });
    expect(message).toEqual({
      nativeId: '19a9f1c2d3e4f502',
      participants: [{ address: 'me@agency.example', name: 'Wei Chen', field: 'from' }],
      sentAt: new Date(2026, 10, 20, 15, 2).getTime(),
      text: 'Could you look at it by',
    });
  });

  it('is read without a name, a date, a body and a short id', () => {
    expect(readMessage(page(fixtures.namelessMessage), reader)).toEqual({
      nativeId: BigInt('1849270000000000001').toString(16),
      participants: [{ address: 'x@kunde.example', name: '', field: 'from' }],
      text: '',
    });
  });

  it('names its files, and leaves out what it quotes', () => {
    expect(readMessage(page(fixtures.messageWithFiles), reader)).toMatchObject({
      text: '见附件',
      files: ['营业执照.pdf', 'Logo.svg'],
    });
  });

  it('is none while it is a draft', () => {
    expect(readMessage(page(fixtures.draftMessage), reader)).toBeUndefined();
  });
});

describe('ids on Gmail’s page', () => {
  it('ignores the word undefined', () => {
    expect(threadIdIn(page(fixtures.undefinedThread))).toBeUndefined();
    expect(shortId('undefined')).toBeUndefined();
  });

  it('takes the long id where the short one is not given', () => {
    const html = fixtures.undefinedThread.replace(
      'perm-id="undefined"',
      'perm-id="thread-f:255000000"',
    );
    expect(threadIdIn(page(html))).toBe((255000000).toString(16));
  });

  it('knows a draft by its id, and that a new one has none', () => {
    expect(draftIdIn(page(fixtures.draftMessage))).toBe('r42');
    expect(draftIdIn(page('<input name="draft" value="undefined">'))).toBeUndefined();
  });
});

describe('visible text', () => {
  it('stops at its limit', () => {
    expect(shownText(page(`<p>${'x'.repeat(500)}</p>`), 100)).toHaveLength(100);
  });

  it('leaves out what is to be skipped', () => {
    const root = page('<div>mine<div class="gmail_quote">theirs</div></div>');
    expect(shownText(root, 100, '.gmail_quote')).toBe('mine');
  });
});
