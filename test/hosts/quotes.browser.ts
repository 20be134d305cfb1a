import { describe, expect, it } from 'vitest';
import { writtenText } from '@/lib/hosts/page/quotes';
import { visibleText } from '@/lib/mail/visible-text';
import { htmlReplies } from './html-quotes';

const bodyOf = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;
const written = (html: string) => writtenText(bodyOf(html), 10_000);

describe('the text of an answer in HTML', () => {
  it.each(Object.entries(htmlReplies))('is without the quote of %s', (_, html) => {
    const text = visibleText(written(html));
    expect(text).toContain('OWN');
    expect(text).not.toMatch(/THEIRS|From|发件人|发送时间|wrote|schrieb|Original|原始/);
  });

  it('keeps answers that stand between quotes', () => {
    const html =
      '<blockquote type="cite">Logo?</blockquote><p>Attached.</p><blockquote type="cite">Texts?</blockquote><p>Next week.</p>';
    expect(written(html)).toBe('Attached.\nNext week.');
  });

  it('is all that is shown where there is nothing but a quote', () => {
    expect(written('<blockquote type="cite">Forwarded as agreed</blockquote>')).toBe(
      'Forwarded as agreed',
    );
  });

  it.each([
    ['a quotation of their own', '<p>As they say:</p><blockquote>Better late.</blockquote>'],
    [
      'a table with lines',
      '<p>My trip</p><table><tr><td style="border:1px solid #ccc">From: Berlin</td><td>by train</td></tr></table>',
    ],
    ['dashes', '<div>----------</div><div>Original text stays</div>'],
  ])('keeps %s', (_, html) => {
    const plain = bodyOf(html).textContent ?? '';
    expect(written(html).replace(/\s/g, '')).toBe(plain.replace(/\s/g, ''));
  });

  it('comes fast from hostile HTML', () => {
    for (const html of [
      '<div>'.repeat(400) + 'x'.repeat(190_000),
      '<div style="border:1px solid">From: </div>'.repeat(4500),
      '<p>-----</p>'.repeat(15_000),
      '<blockquote type="cite">'.repeat(300) + '<b>x</b>'.repeat(15_000),
    ]) {
      const body = bodyOf(html);
      const begun = performance.now();
      writtenText(body, 10_000);
      expect(performance.now() - begun).toBeLessThan(300);
    }
  });
});
