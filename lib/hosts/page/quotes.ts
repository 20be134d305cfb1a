import { shownText } from './text';

/** Elements that mail programs put a quoted or forwarded mail into. Gmail keeps these names, and writes a prefix before ids. */
const QUOTE = [
  '.gmail_quote',
  '.gmail_extra',
  '.yahoo_quoted',
  '.protonmail_quote',
  '.moz-cite-prefix',
  '.moz-forward-container',
  '.ntes-mailmaster-quote',
  'blockquote[type=cite]',
  'blockquote[id$=isReplyContent]',
  '[id$=isForwardContent]',
  'includetail',
  '#reply-intro',
].join();
/** From these on all is quoted: Outlook's line of senders in its web, mobile and other editions, QQ Mail's, DingTalk's. */
const QUOTE_FROM_HERE =
  '[id$=divRplyFwdMsg], [id$=appendonsend], [id$=ms-outlook-mobile-body-separator-line], [id$=mail-editor-reference-message-container], .__aliyun_previous_body_wrap';
/** `------------------ 原始邮件 ------------------` and `-----Original Message-----` in a line of their own. */
const SEPARATOR =
  /^\s{0,4}[-_—]{2,40}\s{0,4}(?:原始邮件|原始郵件|回复的原邮件|转发(?:的)?邮件|Original(?: Message)?|Forwarded message|Ursprüngliche Nachricht)\s{0,4}[-_—]{2,40}\s{0,4}$/i;
/** Outlook's line above the senders of the mail that is answered. */
const RULED = /border(?:-top)?\s{0,2}:[^;]{0,40}solid[^;]{0,40}(?:;|$)/i;
const SENDER = /^\s{0,8}(?:From|Von|De|发件人|寄件者|寄件人)\s{0,2}[:：]/;
const MORE_FIELDS =
  /(?:Sent|Date|To|Subject|Gesendet|Datum|An|Envoyé|发送时间|日期|收件人|主题|寄件日期|收件者)\s{0,2}[:：]/;
/** Foxmail's quote has the sender's lines in a ruled box, inside of a quote without a name. */
const BOXES = 'div, p, span, td';
/** Boxes that are looked at. */
const MOST = 1000;

/** What the writer of a mail wrote as its HTML tells, at most `limit` characters; all that is shown where nothing is left besides quotes. */
export function writtenText(body: Element, limit: number): string {
  const quoted = quotesIn(body);
  const written = quoted.size > 0 ? shownText(body, limit, quoted) : '';
  return written || shownText(body, limit);
}

function quotesIn(body: Element): Set<Element> {
  const quoted = new Set<Element>(body.querySelectorAll(QUOTE));
  const begins = body.querySelector(QUOTE_FROM_HERE) ?? firstHeader(body);
  // Of what stands around the beginning of the quote, all that comes behind it.
  for (let at = begins; at && at !== body; at = at.parentElement) {
    if (at === begins) quoted.add(at);
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) quoted.add(next);
  }
  return quoted;
}

/** The element that says in so many words that a quote follows: a separator, or a ruled box that begins with the sender. */
function firstHeader(body: Element): Element | null {
  for (const element of [...body.querySelectorAll(BOXES)].slice(0, MOST)) {
    const text = beginningOf(element);
    if (SEPARATOR.test(text)) return element;
    const ruled = RULED.test((element.getAttribute('style') ?? '').slice(0, 500));
    if (ruled && SENDER.test(text) && MORE_FIELDS.test(text)) return quoteAround(element, body);
  }
  return null;
}

/** At least its first 300 characters, or all of a short text; only its first nodes are looked at. */
function beginningOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element);
  let text = '';
  for (let seen = 0; seen < 50 && text.length < 300 && walker.nextNode(); seen++) {
    if (walker.currentNode.nodeType === Node.TEXT_NODE)
      text += (walker.currentNode.nodeValue ?? '').slice(0, 200);
  }
  return text;
}

/** The quote without a name that the box stands first in, as Foxmail writes it. */
function quoteAround(box: Element, body: Element): Element {
  const around = box.closest('blockquote');
  return around && body.contains(around) ? around : box;
}
